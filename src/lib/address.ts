/**
 * Every address on the site is made here. Paths start and end with a slash and carry no base path;
 * `withBase` adds it where a page is drawn.
 */

/** A page that holds statements: `points/4` or `background/huawei`. */
export type PageId = string;
/** A statement: `4.3` or `huawei.12`. */
export type StatementId = string;

/** The short name that a page's statements carry: `points/4` → `4`, `background/huawei` → `huawei`. */
export function pageKey(page: PageId): string {
  return page.split('/').at(-1) ?? page;
}

/** The page that a statement stands in: `4.3` → `points/4`, `huawei.12` → `background/huawei`. */
export function pageOf(statement: StatementId): PageId {
  const key = statement.slice(0, statement.lastIndexOf('.'));
  return /^\d+$/.test(key) ? `points/${key}` : `background/${key}`;
}

/** Whether a text has the form of a statement's identifier. */
export function isStatementId(text: string): boolean {
  return /^(?:[1-8]|(?=[a-z0-9-]*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*)\.[1-9]\d*$/.test(text);
}

/** The element that a statement is in its page. The letter comes first, since bare digits trouble validators and selectors. */
export function statementAnchor(statement: StatementId): string {
  return `s${statement}`;
}

/**
 * The path of what a `Ref` points to: a statement (`4.3`), or an address without its outer slashes
 * (`points/4`, `text`, `sources/doj-2020`, `glossary/backdoor`, `compare/cptpp-14#p3`; the empty text is the home page).
 */
export function pathTo(target: string): string {
  if (isStatementId(target)) return `/${pageOf(target)}/#${statementAnchor(target)}`;
  const entry = /^(glossary|timeline|countries|who)\/(.+)$/.exec(target);
  if (entry) return `/${entry[1]}/#${entry[2]}`;
  const [page, anchor] = target.split('#');
  if (anchor) return `/${page}/#${anchor}`;
  return target === '' ? '/' : `/${target}/`;
}

/** A page of statements in the parts that routes name: `points/4` → `{ folder: 'points', page: '4' }`. */
export function pageParams(page: PageId): { folder: string; page: string } {
  const [folder = '', key = ''] = page.split('/');
  return { folder, page: key };
}

/** A statement in the parts that routes name: `4.3` → `{ folder: 'points', page: '4', number: '3' }`. */
export function statementParams(statement: StatementId): { folder: string; page: string; number: string } {
  return { ...pageParams(pageOf(statement)), number: statement.slice(statement.lastIndexOf('.') + 1) };
}

/** The page that a statement has to itself, its permanent address: `4.3` → `/points/4/3/`. */
export function statementPath(statement: StatementId): string {
  const { folder, page, number } = statementParams(statement);
  return `/${folder}/${page}/${number}/`;
}

/** Where something that was published has, or had, a place of its own: a statement its page, everything else what `pathTo` says. */
export function ownPath(id: string): string {
  return isStatementId(id) ? statementPath(id) : pathTo(id);
}

/** What something that was published is called where it is spoken of: "Statement 4.3"; the others by their identifiers. */
export function entryName(id: string): string {
  return isStatementId(id) ? `Statement ${id}` : id;
}

/** The path of the feed that a page has of its own: points and the ledger have one; undefined for the others. */
export function feedOf(path: string): string | undefined {
  return /^\/(?:points\/\d+|corrections)\/$/.test(path) ? `${path}feed.xml` : undefined;
}

/** A path with the site's base path in front: (`/points/4/`, `/eight-points`) → `/eight-points/points/4/`. */
export function withBase(path: string, base: string): string {
  return `${base.replace(/\/+$/, '')}${path}`;
}

/** The full address of a path: origin, base and path in one. */
export function absolute(path: string, origin: string, base: string): string {
  return new URL(withBase(path, base), origin).href;
}

/** The statement that says what the initiative's status is: a proposal, with nothing to sign and no signatory found. */
export const STATUS: StatementId = 'announcement.3';
