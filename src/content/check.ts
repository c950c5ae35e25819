import { isStatementId, pageOf } from '../lib/address.ts';
import type { Problem } from '../lib/problems.ts';
import { countHan, countWords } from '../lib/text.ts';
import { UTILITY_PAGES } from '../lib/pages.ts';
import type { Content, Entry, PageEntry } from './read.ts';
import { WITNESSES, type LayerRecord } from './schemas/layer.ts';
import { BACKGROUND_FIRST, BACKGROUND_LAST, POINT_SECTIONS } from './schemas/page.ts';

/** "In one sentence" and "In one minute" together. */
const MINUTE_WORDS = 150;

/**
 * Judges what the records say of each other: references that lead nowhere, numbers used twice, sections missing.
 * Takes the content as read, and gives every problem at once.
 */
export function checkContent(content: Content): Problem[] {
  return [
    ...content.points.flatMap(checkPointSections),
    ...content.background.flatMap(checkBackgroundSections),
    ...[...content.points, ...content.background, ...content.pages].flatMap(checkHeadings),
    ...checkPoints(content),
    ...checkStatements(content),
    ...checkReferences(content),
    ...checkSources(content),
    ...content.layers.flatMap((layer) => checkLayer(layer, content)),
  ];
}

function checkPointSections({ file, headings }: PageEntry<unknown>): Problem[] {
  const problems: Problem[] = [];
  const sections = headings.filter((heading) => heading.depth === 2);
  const titles = sections.map((heading) => heading.title);
  const planned = POINT_SECTIONS.map((plan) => plan.title);
  for (const section of sections) {
    if (!planned.includes(section.title)) {
      problems.push({ file, where: `line ${section.line}`, found: `the section “${section.title}”, which no point has`, expected: `one of: ${planned.join(' · ')}` });
    }
  }
  for (const title of planned) {
    if (!titles.includes(title)) problems.push({ file, found: `the section “${title}” is missing`, expected: `## ${title}` });
  }
  const known = titles.filter((title) => planned.includes(title));
  if (known.length === planned.length && known.some((title, index) => title !== planned[index])) {
    problems.push({ file, found: 'the sections stand in another order', expected: `this order: ${planned.join(' · ')}` });
  }
  for (const plan of POINT_SECTIONS.filter((candidate) => candidate.parts)) {
    const parts = partsOf(headings, plan.title);
    if (titles.includes(plan.title) && parts.join() !== plan.parts?.join()) {
      problems.push({ file, found: `“${plan.title}” has the parts: ${parts.join(' · ') || 'none'}`, expected: `these, in this order: ${plan.parts?.map((part) => `### ${part}`).join(' · ')}` });
    }
  }
  return problems;
}

function partsOf(headings: PageEntry<unknown>['headings'], section: string): string[] {
  const start = headings.findIndex((heading) => heading.depth === 2 && heading.title === section);
  const rest = headings.slice(start + 1);
  const end = rest.findIndex((heading) => heading.depth === 2);
  return (end === -1 ? rest : rest.slice(0, end)).map((heading) => heading.title);
}

function checkBackgroundSections({ file, headings }: PageEntry<unknown>): Problem[] {
  const sections = headings.filter((heading) => heading.depth === 2).map((heading) => heading.title);
  const problems: Problem[] = [];
  if (sections[0] !== BACKGROUND_FIRST) problems.push({ file, found: `the page opens with “${sections[0] ?? 'nothing'}”`, expected: `## ${BACKGROUND_FIRST}` });
  if (sections.at(-1) !== BACKGROUND_LAST) problems.push({ file, found: `the page closes with “${sections.at(-1) ?? 'nothing'}”`, expected: `## ${BACKGROUND_LAST}` });
  return problems;
}

function checkHeadings({ file, headings }: PageEntry<unknown>): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  let depth = 1;
  let section = '';
  for (const heading of headings) {
    const where = `line ${heading.line}`;
    if (heading.depth === 1) problems.push({ file, where, found: `a heading of the first level: “${heading.title}”`, expected: 'the title stands in the head of the file; headings begin with ##' });
    else if (heading.depth > depth + 1) problems.push({ file, where, found: `a heading level skipped at “${heading.title}”`, expected: `${'#'.repeat(depth + 1)} ${heading.title}` });
    if (heading.depth === 2) section = heading.title;
    const key = heading.depth === 2 ? heading.title : `${section} / ${heading.title}`;
    if (seen.has(key)) problems.push({ file, where, found: `the heading “${heading.title}” a second time`, expected: 'each heading once, since it is an address' });
    seen.add(key);
    depth = heading.depth;
  }
  return problems;
}

function checkPoints(content: Content): Problem[] {
  return content.points.flatMap(({ id, file }) => {
    const problems: Problem[] = [];
    const statements = content.statements.filter((statement) => statement.page === `points/${id}`);
    if (!content.layers.some((layer) => layer.id === id) && !content.unread.includes(`layers/${id}`)) {
      problems.push({ file, found: 'the wording of this point is missing', expected: `a file content/layers/${id}.yaml` });
    }
    const opening = statements.filter((statement) => statement.section === 'In one sentence');
    const minute = statements.filter((statement) => statement.section === 'In one minute');
    if (opening.length !== 1) problems.push({ file, found: `“In one sentence” has ${opening.length} statements`, expected: 'one' });
    if (minute.length < 3 || minute.length > 5) problems.push({ file, found: `“In one minute” has ${minute.length} statements`, expected: 'three to five' });
    const words = [...opening, ...minute].reduce((sum, statement) => sum + countWords(statement.text), 0);
    if (words > MINUTE_WORDS) problems.push({ file, found: `“In one sentence” and “In one minute” have ${words} words`, expected: `at most ${MINUTE_WORDS} together` });
    return problems;
  });
}

function checkStatements(content: Content): Problem[] {
  const problems: Problem[] = [];
  const byPage = Map.groupBy(content.statements, (statement) => statement.page);
  for (const [page, statements] of byPage) {
    const file = `content/${page}.mdx`;
    const seen = new Map<number, number>();
    let previous = 0;
    for (const { number, line, kind, by, section } of statements) {
      const where = `line ${line}`;
      const first = seen.get(number);
      if (first !== undefined) problems.push({ file, where, found: `the number ${number} a second time (first on line ${first})`, expected: `a number of its own; the next free one is ${Math.max(...statements.map((s) => s.number)) + 1}` });
      else if (number < previous) problems.push({ file, where, found: `statement ${number} after ${previous}`, expected: 'numbers in reading order' });
      if (first === undefined) seen.set(number, line);
      previous = Math.max(previous, number);
      if (kind === 'attributed' && !by) problems.push({ file, where, found: `statement ${number} is attributed to nobody`, expected: 'by="…": who says it, like by="US Justice Department"' });
      if (kind !== 'attributed' && by) problems.push({ file, where, found: `statement ${number} has by="${by}" but is of kind ${kind}`, expected: 'kind="attributed", or no by' });
      if (!section) problems.push({ file, where, found: `statement ${number} stands before the first heading`, expected: 'a section above it, like ## In one minute' });
    }
  }
  return problems;
}

function checkReferences(content: Content): Problem[] {
  const unread = (folder: string) => content.unread.filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
  const sources = new Set([...content.sources.map((entry) => entry.id), ...unread('sources')]);
  const terms = new Set([...content.terms.map((entry) => entry.id), ...unread('terms')]);
  const targets = new Set([
    ...UTILITY_PAGES,
    ...content.unread,
    ...content.points.map((entry) => entry.page),
    ...content.background.map((entry) => entry.page),
    ...content.pages.map((entry) => entry.page),
    ...content.sources.map((entry) => `sources/${entry.id}`),
    ...content.terms.map((entry) => `glossary/${entry.id}`),
    ...content.statements.map((statement) => statement.id),
  ]);
  const unknownSource = (id: string) => ({ found: `the source “${id}” is not known`, expected: `a file content/sources/${id}.yaml${suggest(id, sources)}` });
  return [
    ...content.statements.flatMap(({ page, line, number, sources: cited }) =>
      cited
        .filter(({ id }) => !sources.has(id))
        .map(({ id }) => ({ file: `content/${page}.mdx`, where: `line ${line}, statement ${number}`, ...unknownSource(id) })),
    ),
    ...content.terms.flatMap((entry) => entry.data.sources.filter((id) => !sources.has(id)).map((id) => ({ file: entry.file, where: `line ${entry.lineOf(['sources'])}`, ...unknownSource(id) }))),
    ...content.layers.flatMap((entry) =>
      entry.data.witnesses.flatMap((witness, index) =>
        (witness.sources ?? []).filter((id) => !sources.has(id)).map((id) => ({ file: entry.file, where: `line ${entry.lineOf(['witnesses', index])}`, ...unknownSource(id) })),
      ),
    ),
    ...[...content.points, ...content.background, ...content.pages].flatMap(({ file, references }) =>
      references.flatMap(({ kind, to, line }): Problem[] => {
        if (kind === 'term' && !terms.has(to)) return [{ file, where: `line ${line}`, found: `the term “${to}” is not known`, expected: `a file content/terms/${to}.yaml${suggest(to, terms)}` }];
        if (kind === 'ref' && !targets.has(to) && !(isStatementId(to) && content.unread.includes(pageOf(to)))) {
          const expected = isStatementId(to) ? 'the number of a statement that exists' : `the address of a page that exists, without its outer slashes${suggest(to, targets)}`;
          return [{ file, where: `line ${line}`, found: `<Ref to="${to}"> leads nowhere`, expected }];
        }
        return [];
      }),
    ),
  ];
}

/** ", or did you mean …?" for an identifier that begins or ends like a known one. */
function suggest(id: string, known: Set<string>): string {
  const near = [...known].find((other) => other.startsWith(id.slice(0, 4)) && Math.abs(other.length - id.length) < 4) ?? [...known].find((other) => other.includes(id) || id.includes(other));
  return near ? `; did you mean “${near}”?` : '';
}

function checkSources(content: Content): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, Entry<unknown>>();
  const read = new Set<string>();
  for (const entry of content.sources) {
    const { language, titleEn, read: how, note, url, otherUrls, publisher, short } = entry.data;
    if (publisher.length > 34 && !short) problems.push({ file: entry.file, where: 'short', found: 'short is missing, and the publisher’s name is too long for the margin', expected: 'a short name of at most 34 characters, like  short: "NPC Standing Committee"' });
    if (language[0] !== 'en' && !titleEn) problems.push({ file: entry.file, where: 'titleEn', found: 'titleEn is missing', expected: 'our English for the title, since it is in another language' });
    if ((how === 'cited-by-another' || how === 'not-read') && !note) problems.push({ file: entry.file, where: 'note', found: 'note is missing', expected: 'through which source it is known, since nobody has read it' });
    if (how === 'in-full' || how === 'in-excerpt') read.add(entry.id);
    for (const address of [url, ...(otherUrls ?? [])].filter((candidate) => candidate !== undefined)) {
      const key = comparable(address);
      const owner = owners.get(key);
      if (owner) problems.push({ file: entry.file, where: `line ${entry.lineOf(['url'])}`, found: `the address ${address} is that of ${owner.file} too`, expected: `one record for one source: cite “${owner.id}” and delete this file` });
      else owners.set(key, entry);
    }
  }
  for (const { page, line, number, sources } of content.statements) {
    const known = sources.filter(({ id }) => content.sources.some((entry) => entry.id === id));
    if (known.length && known.every(({ id }) => !read.has(id))) {
      problems.push({ file: `content/${page}.mdx`, where: `line ${line}`, found: `statement ${number} rests only on sources that nobody has read`, expected: 'at least one source that was read in full or in excerpt' });
    }
  }
  // Where a page could not be read, nobody knows what it cites.
  if (content.unread.length) return problems;
  const cited = new Set([
    ...content.statements.flatMap((statement) => statement.sources.map((source) => source.id)),
    ...content.terms.flatMap((entry) => entry.data.sources),
    ...content.layers.flatMap((entry) => entry.data.witnesses.flatMap((witness) => witness.sources ?? [])),
  ]);
  for (const entry of content.sources) {
    if (!cited.has(entry.id)) problems.push({ file: entry.file, found: 'nothing on the site rests on this source', expected: 'a statement, term or layer that cites it, or no file' });
  }
  return problems;
}

/** An address without what does not tell two sources apart: scheme, www, a closing slash. */
function comparable(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}

function checkLayer(layer: Entry<LayerRecord>, content: Content): Problem[] {
  const problems: Problem[] = [];
  const { file, id, data } = layer;
  const pageUnread = content.unread.includes(`points/${id}`);
  for (const { layer: kind, language } of WITNESSES) {
    const count = data.witnesses.filter((witness) => witness.layer === kind && witness.language === language).length;
    if (count !== 1) problems.push({ file, where: 'witnesses', found: `the ${kind} in ${language} is listed ${count} times`, expected: 'each of the six texts once; what nobody has read has  read: not-read' });
  }
  data.witnesses.forEach((witness, index) => {
    const where = `line ${layer.lineOf(['witnesses', index])}`;
    const label = `the ${witness.layer} in ${witness.language}`;
    if (witness.read === 'not-read' && witness.phrases?.length) problems.push({ file, where, found: `${label} is not read, but phrases are quoted from it`, expected: 'how it was read, or no phrases' });
    if (witness.read !== 'not-read' && !witness.phrases?.length) problems.push({ file, where, found: `${label} has no phrases`, expected: 'at least one short phrase, or  read: not-read' });
    if (witness.read !== 'not-read' && !witness.sources?.length) problems.push({ file, where, found: `${label} has no sources`, expected: 'where it was read, like  sources: [wikisource-zh]' });
    witness.phrases?.forEach((phrase, number) => {
      const line = `line ${layer.lineOf(['witnesses', index, 'phrases', number])}`;
      if (phrase.marked && !phrase.text.includes(phrase.marked)) problems.push({ file, where: line, found: `“${phrase.marked}” is not in the phrase “${phrase.text}”`, expected: 'marked: a part of the phrase, copied from it' });
      if (witness.language === 'zh-Hans' && !phrase.gloss) problems.push({ file, where: line, found: `the Chinese phrase “${phrase.text}” has no gloss`, expected: 'gloss: our English for it' });
      if (witness.language === 'zh-Hans' && !countHan(phrase.text)) problems.push({ file, where: line, found: `“${phrase.text}” is not Chinese`, expected: 'a phrase in Chinese, since the witness is' });
    });
  });
  for (const language of ['en', 'zh-Hans']) {
    const keys = data.witnesses.filter((witness) => witness.language === language).flatMap((witness) => witness.phrases ?? []).filter((phrase) => phrase.key);
    if (keys.length > 1) problems.push({ file, found: `${keys.length} key phrases in ${language}`, expected: 'at most one' });
  }
  for (const statement of pageUnread ? [] : data.statements) {
    if (!statement.startsWith(`${id}.`) || !content.statements.some((candidate) => candidate.id === statement)) {
      problems.push({ file, where: `line ${layer.lineOf(['statements'])}`, found: `the statement “${statement}” is not on the page of point ${id}`, expected: 'the number of a statement of this point that explains the grade' });
    }
  }
  if (!pageUnread && !content.points.some((point) => point.id === id)) problems.push({ file, found: 'there is no page for this point', expected: `a file content/points/${id}.mdx` });
  return problems;
}
