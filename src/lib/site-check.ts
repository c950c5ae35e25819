import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Problem } from './problems.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export interface SitePage {
  /** The file, from the root of the built site: `points/4/index.html`. */
  file: string;
  html: string;
}

/** What of a page other pages may point to, and what it points to itself. */
interface PageFacts {
  file: string;
  title: string;
  ids: Set<string>;
  links: string[];
  /** The address of its share card, with origin. */
  card?: string;
}

/**
 * Judges the built site: links and anchors that lead nowhere, identifiers used twice, headings that skip a level,
 * pictures without words, pages without a title or language, share cards that are not there, anything loaded from another origin.
 * `files` are all files of the built site; `base` is its base path, `origin` where it is published.
 */
export function checkSite(pages: SitePage[], files: Set<string>, base: string, origin: string): Problem[] {
  const problems: Problem[] = [];
  const facts = pages.map((page) => readPage(page, problems));
  const byFile = new Map(facts.map((page) => [page.file, page]));
  const titles = new Map<string, string>();
  for (const page of facts) {
    const twin = titles.get(page.title);
    if (twin)
      problems.push({
        file: page.file,
        where: '<title>',
        found: `the title “${page.title}”, which ${twin} has too`,
        expected: 'a title of its own',
      });
    titles.set(page.title, page.file);
    for (const link of page.links) {
      const problem = linkProblem(link, page, byFile, files, base);
      if (problem)
        problems.push({
          file: page.file,
          where: `link ${link}`,
          found: problem,
          expected: 'an address that exists on the site; lib/address.ts makes them',
        });
    }
    const card = page.card?.startsWith(`${origin}/`) ? page.card.slice(origin.length) : undefined;
    if (card && linkProblem(card, page, byFile, files, base))
      problems.push({
        file: page.file,
        where: '<meta property="og:image">',
        found: `a share card that is not there: ${card}`,
        expected: 'a card that integrations/cards.ts draws',
      });
  }
  return problems;
}

function readPage({ file, html }: SitePage, problems: Problem[]): PageFacts {
  const facts: PageFacts = { file, title: '', ids: new Set(), links: [] };
  let level = 0;
  let language = '';
  const problem = (where: string, found: string, expected: string) => problems.push({ file, where, found, expected });
  walk(parse(html), (element) => {
    const get = (name: string) => element.attrs.find((attribute) => attribute.name === name)?.value;
    const id = get('id');
    if (id !== undefined) {
      if (facts.ids.has(id)) problem(`id="${id}"`, 'an identifier used twice in the page', 'each id once');
      facts.ids.add(id);
    }
    const heading = /^h([1-6])$/.exec(element.tagName);
    if (heading) {
      const depth = Number(heading[1]);
      if (depth > level + 1)
        problem(`<${element.tagName}>`, `a heading level skipped at “${textOf(element)}” (after h${level})`, `h${level + 1}`);
      level = depth;
    }
    if (element.tagName === 'html') language = get('lang') ?? '';
    if (element.tagName === 'title') facts.title ||= textOf(element);
    if (element.tagName === 'meta' && get('property') === 'og:image') facts.card = get('content');
    if (element.tagName === 'img' && get('alt') === undefined)
      problem('<img>', `a picture without alternative text: ${get('src')}`, 'alt="what it shows", or alt="" if it only decorates');
    if (element.tagName === 'a' && get('href') !== undefined) facts.links.push(get('href') ?? '');
    if (get('style') !== undefined)
      problem(`<${element.tagName}>`, 'a style attribute, which the content security policy forbids', 'a class');
    const loaded =
      element.tagName === 'link' && !/stylesheet|icon|preload|modulepreload|manifest/.test(get('rel') ?? '')
        ? undefined
        : element.tagName === 'a'
          ? undefined
          : (get('src') ?? get('href'));
    if (loaded !== undefined) {
      if (/^(?:https?:)?\/\//.test(loaded))
        problem(`<${element.tagName}>`, `something loaded from another origin: ${loaded}`, 'a file of our own');
      else if (element.tagName !== 'base' && !loaded.startsWith('data:')) facts.links.push(loaded);
    }
  });
  if (!language) problem('<html>', 'no language', '<html lang="en">');
  if (!facts.title) problem('<title>', 'no title', 'a title of its own');
  if (level === 0) problem('<body>', 'no heading', 'an h1');
  return facts;
}

function linkProblem(link: string, page: PageFacts, pages: Map<string, PageFacts>, files: Set<string>, base: string): string | undefined {
  if (/^(?:https?:|mailto:)/.test(link)) return undefined;
  const [address = '', anchor] = link.split('#');
  const prefix = base.replace(/\/+$/, '');
  let path = address.split('?')[0] ?? '';
  if (path.startsWith('/')) {
    if (prefix && path !== prefix && !path.startsWith(`${prefix}/`)) return `a link that leaves the base path ${base}`;
    path = path.slice(prefix.length);
  } else if (path !== '') {
    return 'a relative link';
  }
  const target = path === '' ? page.file : path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
  if (!files.has(decodeURI(target))) return 'a link that leads nowhere';
  if (anchor && !pages.get(target)?.ids.has(decodeURIComponent(anchor))) return `a link to an anchor that ${target} does not have`;
  return undefined;
}

function walk(node: Node, visit: (element: Element) => void): void {
  if ('tagName' in node) visit(node);
  if ('childNodes' in node) node.childNodes.forEach((child) => walk(child, visit));
}

function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('').trim() : '';
}
