import { pathToFileURL } from 'node:url';
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { isStatementId, pageKey, type PageId, type StatementId } from '../lib/address.ts';
import { firstDate, isBefore } from '../lib/compare.ts';
import { DRAFT, versionFrom, wordingSince, type Step, type Version } from '../lib/editions.ts';
import type { Inline } from '../lib/inline.ts';
import { namePattern } from '../lib/text.ts';
import { contentFolder } from './load.ts';
import { readContent } from './read.ts';
import type { Cell } from './schemas/comparison.ts';
import type { CorrectionRecord } from './schemas/correction.ts';

/** What pages and components ask of the collections. Every list comes in the order in which it is shown. */

export type StatementEntry = CollectionEntry<'statements'>;
export type SourceEntry = CollectionEntry<'sources'>;
export type TermEntry = CollectionEntry<'terms'>;

/** The eight points, in order. */
export async function points() {
  return (await getCollection('points')).sort((a, b) => Number(a.id) - Number(b.id));
}

/** The background pages, in the order in which they are best read; new ones come last. */
export async function background() {
  const place = (id: string) => (BACKGROUND_ORDER.includes(id) ? BACKGROUND_ORDER.indexOf(id) : BACKGROUND_ORDER.length);
  return (await getCollection('background')).sort((a, b) => place(a.id) - place(b.id) || (a.id < b.id ? -1 : 1));
}
const BACKGROUND_ORDER = [
  'announcement',
  'huawei',
  '5g-decisions',
  'clean-network',
  'shared-norms',
  'china-data-law',
  'china-conduct',
  'us-practice',
  'europe-practice',
  'splinternet',
  'reception',
  'afterlife',
];

/** Every page that holds statements: the points, then the background. */
export async function pagesOfStatements(): Promise<{ page: PageId; title: string; short: string; checked: string; due: string }[]> {
  const list = async (folder: string, entries: Awaited<ReturnType<typeof points | typeof background>>) =>
    entries.map(({ id, data }) => ({
      page: `${folder}/${id}`,
      title: data.title,
      short: data.short,
      checked: data.checked,
      due: data.due,
    }));
  return [...(await list('points', await points())), ...(await list('background', await background()))];
}

/** The statements of a page, in reading order. */
export async function statementsOf(page: PageId): Promise<StatementEntry[]> {
  return (await getCollection('statements', ({ data }) => data.page === page)).sort((a, b) => a.data.number - b.data.number);
}

/** All statements, page by page. */
export async function statementsInOrder(): Promise<StatementEntry[]> {
  return (await Promise.all((await pagesOfStatements()).map(({ page }) => statementsOf(page)))).flat();
}

/** The first statement of a page: its summary in lists and for search engines. */
export async function opening(page: PageId): Promise<StatementEntry> {
  const [first] = await statementsOf(page);
  if (!first) throw new Error(`${page} has no statements.`);
  return first;
}

/** The sources that a page's statements rest on, in the order in which they are first cited. */
export async function sourcesOf(page: PageId): Promise<SourceEntry[]> {
  const ids = new Set((await statementsOf(page)).flatMap(({ data }) => data.sources.map((source) => source.id)));
  return byIds(await getCollection('sources'), ids);
}

/** The glossary's entries that a page marks, in the order in which it first does. */
export async function termsOf(page: PageId): Promise<TermEntry[]> {
  const ids = new Set((await statementsOf(page)).flatMap(({ data }) => termIds(data.body as Inline[])));
  return byIds(await getCollection('terms'), ids);
}

/** The pages whose statements mark a term. */
export async function pagesWithTerm(id: string): Promise<PageId[]> {
  const statements = await getCollection('statements', ({ data }) => termIds(data.body as Inline[]).includes(id));
  return [...new Set(statements.map(({ data }) => data.page))].sort(byPage);
}

/** What rests on a source: statements in order of page and number, glossary entries, and points whose wording was read in it. */
export async function citing(source: string) {
  const statements = await getCollection('statements', ({ data }) => data.sources.some(({ id }) => id === source));
  const terms = await getCollection('terms', ({ data }) => data.sources.includes(source));
  const layers = await getCollection('layers', ({ data }) => data.witnesses.some((witness) => witness.sources?.includes(source)));
  return {
    statements: statements.sort((a, b) => byPage(a.data.page, b.data.page) || a.data.number - b.data.number),
    terms: terms.sort((a, b) => (a.data.term < b.data.term ? -1 : 1)),
    layers: layers.sort((a, b) => Number(a.id) - Number(b.id)),
  };
}

/** All terms from A to Z. */
export async function termsInOrder(): Promise<TermEntry[]> {
  return (await getCollection('terms')).sort((a, b) => a.data.term.localeCompare(b.data.term, 'en', { sensitivity: 'base' }));
}

/** All sources, by publisher and then by date. */
export async function sourcesInOrder(): Promise<SourceEntry[]> {
  return (await getCollection('sources')).sort(
    (a, b) =>
      a.data.publisher.localeCompare(b.data.publisher, 'en', { sensitivity: 'base' }) ||
      (a.data.date ?? '').localeCompare(b.data.date ?? '') ||
      (a.id < b.id ? -1 : 1),
  );
}

/**
 * The copies of the official text, and what stands in for its English where no address is known, in the order in which
 * a reader should try them.
 */
export async function officialTexts(): Promise<SourceEntry[]> {
  return byIds(
    await getCollection('sources'),
    new Set(['govcn-zh-full', 'wikisource-zh', 'cjo-bilingual-mirror', 'diplomaticspectrum-mfa-readout']),
  );
}

/** How a page is called where its statements are named from elsewhere: "Point 4", "Huawei". */
export async function pageName(page: PageId): Promise<string> {
  if (page.startsWith('points/')) return `Point ${pageKey(page)}`;
  const entry = (await getCollection('background')).find(({ id }) => `background/${id}` === page);
  return entry?.data.short ?? page;
}

/** The statement with an identifier. */
export async function statement(id: StatementId): Promise<StatementEntry> {
  const [entry] = await getCollection('statements', (candidate) => candidate.id === id);
  if (!entry) throw new Error(`There is no statement ${id}.`);
  return entry;
}

function termIds(body: Inline[]): string[] {
  return body.flatMap((node) => (node.type === 'text' ? [] : [...(node.type === 'term' ? [node.id] : []), ...termIds(node.children)]));
}

function byIds<T extends { id: string }>(entries: T[], ids: Set<string>): T[] {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  return [...ids].map((id) => known.get(id)).filter((entry) => entry !== undefined);
}

/** Points before background pages, each in its order. */
function byPage(a: PageId, b: PageId): number {
  const place = (page: PageId) => (page.startsWith('points/') ? Number(pageKey(page)) : 100 + BACKGROUND_ORDER.indexOf(pageKey(page)));
  return place(a) - place(b);
}

export type InstrumentEntry = CollectionEntry<'instruments'>;

/** An instrument with its cells; `date` is the first of its dates, by which it stands before or after the initiative. */
export interface ComparedInstrument {
  id: string;
  data: InstrumentEntry['data'];
  date: string;
  cells: Cell[];
}

/** All instruments, the oldest first, each with its cells. */
export async function instruments(): Promise<ComparedInstrument[]> {
  const comparisons = new Map((await getCollection('comparisons')).map((entry) => [entry.id, entry.data.cells]));
  return (await getCollection('instruments'))
    .map(({ id, data }) => ({ id, data, date: firstDate(data), cells: comparisons.get(id) ?? [] }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1));
}

/** The instruments that a point is compared with, each with its cell, before the initiative and since. */
export async function comparedWith(point: string) {
  const found = (await instruments()).flatMap((instrument) => {
    const cell = instrument.cells.find((candidate) => candidate.point === point);
    return cell ? [{ ...instrument, cell }] : [];
  });
  return { before: found.filter(({ date }) => isBefore(date)), since: found.filter(({ date }) => !isBefore(date)) };
}

/** All events, the oldest first. */
export async function events() {
  return (await getCollection('events')).sort((a, b) =>
    a.data.date < b.data.date ? -1 : a.data.date > b.data.date ? 1 : a.id < b.id ? -1 : 1,
  );
}

/** All positions on Huawei and ZTE, by country. */
export async function countries() {
  return (await getCollection('countries')).sort((a, b) => a.data.name.localeCompare(b.data.name, 'en'));
}

/** Everyone in the who's who, by name, with the pages on which the name or an alias occurs. */
export async function actors() {
  const pages = [...Map.groupBy(await getCollection('statements'), ({ data }) => data.page)].map(([page, list]) => ({
    page,
    text: list.map(({ data }) => data.text).join('\n'),
  }));
  return (await getCollection('actors'))
    .map((entry) => {
      const pattern = namePattern([entry.data.name, ...(entry.data.aliases ?? [])]);
      return { ...entry, pages: pages.flatMap(({ page, text }) => (pattern.test(text) ? [page] : [])).sort(byPage) };
    })
    .sort((a, b) => a.data.name.localeCompare(b.data.name, 'en', { sensitivity: 'base' }));
}

/** All editions, the oldest first. */
export async function editions() {
  return (await getCollection('editions')).map(({ data }) => data).sort((a, b) => Number(a.edition) - Number(b.edition));
}

/** The corrections ledger, the newest first. Read past the collections, since Astro warns at every look at an empty one. */
export function corrections(): { id: string; data: CorrectionRecord }[] {
  return [...published().corrections].sort((a, b) =>
    a.data.date === b.data.date ? (a.id < b.id ? -1 : 1) : a.data.date < b.data.date ? 1 : -1,
  );
}

/** The ledger with what each thing said before and after, the newest first; `now` is missing for what is gone. */
export async function ledger() {
  return Promise.all(
    corrections().map(async ({ id, data }) => {
      const { steps } = await historyOf(data.of);
      const place = steps.findIndex(({ edition }) => edition === data.after);
      return { id, data, was: steps[place]?.entry, now: steps[place + 1]?.entry };
    }),
  );
}

/** The life of something that has an address: a statement, a source, a cell, an entry of a shelf. */
export async function historyOf(id: string): Promise<{ steps: Step[]; gone: boolean }> {
  const entry = await getEntry('histories', id);
  if (!entry) throw new Error(`There is no history of ${id}.`);
  return entry.data as { steps: Step[]; gone: boolean };
}

/** What was published and is gone; `last` is the ledger's last word on it. */
export interface TombstoneEntry {
  id: string;
  steps: Step[];
  last?: CorrectionRecord;
}

/** What an address had and has no longer, by the start of its identifier (`4.`, `sources/`, `timeline/`). */
export async function tombstones(prefix: string): Promise<TombstoneEntry[]> {
  const entries = await getCollection('histories', ({ id, data }) => data.gone && id.startsWith(prefix));
  return entries.map(({ id, data }) => ({ id, steps: data.steps as Step[], last: (data.steps as Step[]).at(-1)?.corrections.at(-1) }));
}

/** The statements that are gone. */
export async function goneStatements(): Promise<TombstoneEntry[]> {
  return (await tombstones('')).filter(({ id }) => isStatementId(id));
}

/** The version that a citation of something names. */
export async function versionOf(id: string): Promise<Version> {
  return versionFrom((await historyOf(id)).steps);
}

/** The version of a page or of the site: the latest edition. */
export async function latestVersion(): Promise<Version> {
  const latest = (await editions()).at(-1);
  return latest ? { edition: latest.edition, date: latest.date, label: `edition ${latest.edition}`, anchor: `#e${latest.edition}` } : DRAFT;
}

/** The day on which the wording of a page last changed: the newest among its statements. */
export async function wordingOf(page: PageId): Promise<string | undefined> {
  const days = await Promise.all((await statementsOf(page)).map(async ({ id }) => wordingSince((await historyOf(id)).steps)));
  return newest(days);
}

const newest = (days: (string | undefined)[]) =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);

/** The record of the shelf that a path is, or is an entry of; undefined for other pages. */
export async function shelfOf(path: string) {
  const name = path.split('/')[1];
  return (await getCollection('shelves')).find(({ id }) => id === name)?.data;
}

/**
 * The dates of what is drawn from records: a shelf (`/timeline/`) or the page of one of its entries (`/compare/cptpp-14/`).
 * The wording is of the day on which the newest of its entries changed; undefined for pages that state no facts.
 */
export async function shelfDates(path: string): Promise<{ wording?: string; checked: string; due: string } | undefined> {
  const place = path.replace(/^\/|\/$/g, '');
  const shelf = await shelfOf(path);
  if (!shelf) return undefined;
  const entries = await getCollection('histories', ({ id }) => id === place || id.startsWith(`${place}/`) || id.startsWith(`${place}#`));
  return {
    wording: newest(entries.map(({ data }) => wordingSince(data.steps as Step[]))),
    checked: shelf.checked,
    due: shelf.due,
  };
}

/** The day on which a page first stood in an edition. */
export async function firstPublished(page: PageId): Promise<string | undefined> {
  const days = await Promise.all(
    (await statementsOf(page)).map(async ({ id }) => (await historyOf(id)).steps.find(({ edition }) => edition)?.date),
  );
  return days.filter((day) => day !== undefined).sort()[0];
}

/** The editions as they were frozen, byte for byte. */
export function editionSnapshots(): { edition: string; text: string }[] {
  return published().editions.map(({ id, source }) => ({ edition: id, text: source }));
}

/** What no collection holds, read from its files. */
function published() {
  return readContent(contentFolder(pathToFileURL(`${process.cwd()}/`)), 'content', ['editions', 'corrections']).content;
}
