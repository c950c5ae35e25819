import { mdxToMdast } from 'satteri';
import { isStatementId } from './address.ts';
import { toText, type Inline } from './inline.ts';
import type { Problem } from './problems.ts';
import { countWords, quoteProblem, QUOTE_ADVICE, typographic } from './text.ts';

/** A node of the Markdown tree, as far as this module looks at it (mdast, with MDX's JSX elements). */
interface Node {
  type: string;
  value?: unknown;
  name?: string | null;
  depth?: number;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
  position?: { start: { line: number } };
}

export interface ParsedHeading {
  depth: number;
  title: string;
  line: number;
}

/** A statement as it stands in a page, before its attributes have been checked against the schema. */
export interface ParsedStatement {
  attributes: Record<string, string>;
  body: Inline[];
  text: string;
  section: string;
  part?: string;
  line: number;
}

/** Something a page points to: a source, a term, or the target of a `Ref`. */
export interface Reference {
  kind: 'term' | 'ref';
  to: string;
  line: number;
}

export interface ParsedPage {
  /** The YAML between the first two lines of three hyphens; empty if there is none. */
  head: string;
  headings: ParsedHeading[];
  statements: ParsedStatement[];
  references: Reference[];
  problems: Problem[];
}

/** A linking sentence may lead over from one statement to the next; it may not assert. */
const LINK_WORDS = 20;
/** A statement says one thing. */
const STATEMENT_WORDS = 80;

const ALLOWED = 'emphasis with *asterisks*, <Quote>, <Term id="…"> and <Ref to="…">';

/**
 * Reads a page of statements (a point or a background page) without drawing it: its headings, its statements
 * with their inline bodies, what it refers to, and everything that is wrong with its form.
 */
export function parsePage(source: string, file: string): ParsedPage {
  const page: ParsedPage = { head: '', headings: [], statements: [], references: [], problems: [] };
  const problem: Report = (line, found, expected) =>
    page.problems.push({ file, where: line ? `line ${line}` : undefined, found, expected });

  const root = parseTree(source, problem);
  if (!root) return page;

  let linked = false;
  for (const node of root.children ?? []) {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'yaml') {
      page.head = String(node.value);
    } else if (node.type === 'heading') {
      page.headings.push({ depth: node.depth ?? 2, title: plain(node), line });
      linked = false;
    } else if (isElement(node, 'Statement')) {
      readStatement(node, line);
      linked = false;
    } else if (node.type === 'paragraph') {
      readLink(node, line);
    } else if (node.type === 'mdxJsxFlowElement') {
      problem(line, `<${node.name}> is not a component of these pages`, 'a <Statement>, a heading or a linking sentence');
    } else {
      problem(
        line,
        `${NAMES[node.type] ?? node.type} outside a statement`,
        'a <Statement>, a heading or a linking sentence; whatever asserts something is a statement',
      );
    }
  }
  return page;

  function readLink(node: Node, line: number) {
    const text = plain(node);
    const bare = (node.children ?? []).every((child) => child.type === 'text' || child.type === 'emphasis');
    if (linked || !bare || /[\d“”"]/.test(text) || countWords(text) > LINK_WORDS || /[.!?]\s+\p{L}/u.test(text)) {
      problem(
        line,
        `a paragraph that asserts something outside a statement: “${text.slice(0, 60)}${text.length > 60 ? '…' : ''}”`,
        `a <Statement> of its own; between statements stands at most one linking sentence of ${LINK_WORDS} words, without figures, quotations or links`,
      );
    }
    linked = true;
  }

  function readStatement(node: Node, line: number) {
    const attributes: Record<string, string> = {};
    for (const attribute of node.attributes ?? []) {
      if (typeof attribute.value === 'string' && attribute.name) attributes[attribute.name] = attribute.value;
      else problem(line, `${attribute.name ?? 'an attribute'} is written as code`, 'plain text in quotation marks, like n="3"');
    }
    const label = attributes.n ? `statement ${attributes.n}` : 'a statement';
    const paragraphs = (node.children ?? []).filter((child) => child.type !== 'text' || String(child.value).trim());
    const nested = paragraphs.filter((child) => child.type === 'paragraph');
    if (nested.length > 1) problem(line, `${label} has ${nested.length} paragraphs`, 'one paragraph of one to three sentences');
    const body = inline(nested.length ? nested.flatMap((child) => child.children ?? []) : (node.children ?? []), label, line);
    const text = toText(body);
    if (!text) problem(line, `${label} is empty`, 'one to three sentences that assert something');
    if (countWords(text) > STATEMENT_WORDS)
      problem(line, `${label} has ${countWords(text)} words`, `at most ${STATEMENT_WORDS}; a statement says one thing, so make two of it`);
    const section = page.headings.findLast((heading) => heading.depth === 2);
    const part = page.headings.findLast((heading) => heading.depth === 3 && heading.line > (section?.line ?? 0));
    page.statements.push({ attributes, body, text, section: section?.title ?? '', part: part?.title, line });
  }

  function inline(nodes: Node[], label: string, statementLine: number, insideQuote = false): Inline[] {
    return nodes.flatMap((node): Inline[] => {
      const line = node.position?.start.line ?? statementLine;
      const children = () => inline(node.children ?? [], label, line, insideQuote);
      if (node.type === 'text') {
        const text = typographic(String(node.value).replace(/\s*\n\s*/g, ' '));
        if (!insideQuote && /["“”„«»]/.test(text)) {
          problem(
            line,
            `${label} has quotation marks typed by hand`,
            '<Quote>the words</Quote>, which draws the marks and counts the words',
          );
        }
        if (/(^|\s)(https?:\/\/|www\.|\/[a-z]+\/)/.test(text)) {
          problem(
            line,
            `${label} has a bare path or web address: “${/\S*(https?:\/\/|www\.|\/[a-z]+\/)\S*/.exec(text)?.[0]}”`,
            '<Ref to="points/4">words of the link</Ref>; web addresses belong in a source record',
          );
        }
        return [{ type: 'text', text }];
      }
      if (node.type === 'emphasis') return [{ type: 'emphasis', children: children() }];
      if (isElement(node, 'Quote')) {
        const inner = inline(node.children ?? [], label, line, true);
        const tooLong = quoteProblem(toText(inner));
        if (tooLong) problem(line, `${label} has ${tooLong}`, QUOTE_ADVICE);
        return [{ type: 'quote', lang: attribute(node, 'lang'), children: inner }];
      }
      if (isElement(node, 'Term')) {
        const id = attribute(node, 'id');
        if (!id) problem(line, `${label} has a <Term> without an id`, '<Term id="backdoor">backdoors</Term>');
        page.references.push({ kind: 'term', to: id ?? '', line });
        return [{ type: 'term', id: id ?? '', children: children() }];
      }
      if (isElement(node, 'Ref')) {
        const to = attribute(node, 'to') ?? '';
        if (!isTarget(to)) {
          problem(
            line,
            `${label} has <Ref to="${to}">`,
            'the number of a statement (4.3, huawei.12) or an address without its outer slashes (points/4, background/huawei, glossary/backdoor, sources/doj-2020)',
          );
        } else {
          page.references.push({ kind: 'ref', to, line });
        }
        return [{ type: 'ref', to, children: children() }];
      }
      if (node.type === 'link') {
        problem(
          line,
          `${label} has a bare path or web address as a link: (${String((node as { url?: string }).url)})`,
          '<Ref to="points/4">words of the link</Ref>; web addresses belong in a source record',
        );
      } else if (node.type.startsWith('mdxJsx') && /^[A-Z]/.test(node.name ?? '')) {
        problem(line, `${label} has <${node.name}>, which is not a known component`, ALLOWED);
      } else {
        problem(line, `${label} has ${NAMES[node.type] ?? `<${node.name ?? node.type}>`}, which its plain text cannot carry`, ALLOWED);
      }
      return [];
    });
  }
}

type Report = (line: number | undefined, found: string, expected: string) => void;

function parseTree(source: string, problem: Report): Node | undefined {
  try {
    return mdxToMdast(source) as Node;
  } catch (error) {
    const message = (error as Error).message;
    const line = Number(/^(\d+):\d+/.exec(message)?.[1] ?? 1);
    problem(
      line,
      `this is not valid MDX: ${message.replace(/^\d+:\d+:\s*/, '').replace(/\s*\(mdx.*\)$/, '')}`,
      'each tag closed and each attribute in quotation marks, like <Statement n="3" kind="fact" sources="doj-2020">…</Statement>',
    );
    return undefined;
  }
}

/** Reads a page about the site itself: ordinary text with headings and lists, in which only `Ref` makes links. */
export function parseProse(source: string, file: string): Omit<ParsedPage, 'statements'> {
  const page: Omit<ParsedPage, 'statements'> = { head: '', headings: [], references: [], problems: [] };
  const problem: Report = (line, found, expected) =>
    page.problems.push({ file, where: line ? `line ${line}` : undefined, found, expected });
  const root = parseTree(source, problem);
  if (root) walk(root);
  return page;

  function walk(node: Node) {
    const line = node.position?.start.line;
    if (node.type === 'yaml') page.head = String(node.value);
    if (node.type === 'heading') page.headings.push({ depth: node.depth ?? 2, title: plain(node), line: line ?? 1 });
    if (node.type === 'link' || node.type === 'image')
      problem(
        line,
        `${NAMES[node.type]} written in Markdown`,
        '<Ref to="points/4">words of the link</Ref>; pictures and outside links have no place here',
      );
    if (node.type.startsWith('mdx') && !isElement(node, 'Ref') && !isElement(node, 'Setting')) {
      problem(
        line,
        `${node.name ? `<${node.name}>` : NAMES[node.type]}, which is not known here`,
        'text with headings and lists, <Ref to="…"> and <Setting name="…" />',
      );
    }
    if (isElement(node, 'Ref')) page.references.push({ kind: 'ref', to: attribute(node, 'to') ?? '', line: line ?? 1 });
    node.children?.forEach(walk);
  }
}

/** Whether a `Ref` has the form of a target: a statement, or an address without its outer slashes. */
function isTarget(to: string): boolean {
  return isStatementId(to) || /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/.test(to);
}

function isElement(node: Node, name: string): boolean {
  return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === name;
}

function attribute(node: Node, name: string): string | undefined {
  const value = node.attributes?.find((candidate) => candidate.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

function plain(node: Node): string {
  return node.type === 'text' ? String(node.value) : (node.children ?? []).map(plain).join('');
}

/** What the kinds of nodes are called, for people who write text. */
const NAMES: Record<string, string> = {
  list: 'a list',
  table: 'a table',
  blockquote: 'a block quotation',
  code: 'a code block',
  image: 'an image',
  link: 'a link',
  html: 'HTML',
  strong: 'bold type',
  delete: 'struck-out text',
  inlineCode: 'code',
  break: 'a line break',
  thematicBreak: 'a line across the page',
  mdxjsEsm: 'code (import or export)',
  mdxFlowExpression: 'code in braces',
  mdxTextExpression: 'code in braces',
  footnoteReference: 'a footnote',
  footnoteDefinition: 'a footnote',
  definition: 'a link definition',
};
