import { countWords } from '../../lib/text.ts';
import type { Problem } from '../../lib/problems.ts';
import type { Content, PageEntry } from '../read.ts';
import { BACKGROUND_FIRST, BACKGROUND_LAST, POINT_SECTIONS, SHELVES } from '../schemas/page.ts';

/** "In one sentence" and "In one minute" together. */
const MINUTE_WORDS = 150;

/** The form of pages: sections, parts, headings, the length of an opening. */
export function checkPages(content: Content): Problem[] {
  return [
    ...content.points.flatMap(checkPointSections),
    ...content.background.flatMap(checkBackgroundSections),
    ...[...content.points, ...content.background, ...content.pages].flatMap(checkHeadings),
    ...checkPoints(content),
    ...checkShelves(content),
  ];
}

function checkPointSections({ file, headings }: PageEntry<unknown>): Problem[] {
  const problems: Problem[] = [];
  const sections = headings.filter((heading) => heading.depth === 2);
  const titles = sections.map((heading) => heading.title);
  const planned = POINT_SECTIONS.map((plan) => plan.title);
  for (const section of sections) {
    if (!planned.includes(section.title)) {
      problems.push({
        file,
        where: `line ${section.line}`,
        found: `the section “${section.title}”, which no point has`,
        expected: `one of: ${planned.join(' · ')}`,
      });
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
      problems.push({
        file,
        found: `“${plan.title}” has the parts: ${parts.join(' · ') || 'none'}`,
        expected: `these, in this order: ${plan.parts?.map((part) => `### ${part}`).join(' · ')}`,
      });
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
  if (sections[0] !== BACKGROUND_FIRST)
    problems.push({ file, found: `the page opens with “${sections[0] ?? 'nothing'}”`, expected: `## ${BACKGROUND_FIRST}` });
  if (sections.at(-1) !== BACKGROUND_LAST)
    problems.push({ file, found: `the page closes with “${sections.at(-1) ?? 'nothing'}”`, expected: `## ${BACKGROUND_LAST}` });
  return problems;
}

function checkHeadings({ file, headings }: PageEntry<unknown>): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  let depth = 1;
  let section = '';
  for (const heading of headings) {
    const where = `line ${heading.line}`;
    if (heading.depth === 1)
      problems.push({
        file,
        where,
        found: `a heading of the first level: “${heading.title}”`,
        expected: 'the title stands in the head of the file; headings begin with ##',
      });
    else if (heading.depth > depth + 1)
      problems.push({
        file,
        where,
        found: `a heading level skipped at “${heading.title}”`,
        expected: `${'#'.repeat(depth + 1)} ${heading.title}`,
      });
    if (heading.depth === 2) section = heading.title;
    const key = heading.depth === 2 ? heading.title : `${section} / ${heading.title}`;
    if (seen.has(key))
      problems.push({
        file,
        where,
        found: `the heading “${heading.title}” a second time`,
        expected: 'each heading once, since it is an address',
      });
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
    if (minute.length < 3 || minute.length > 5)
      problems.push({ file, found: `“In one minute” has ${minute.length} statements`, expected: 'three to five' });
    const words = [...opening, ...minute].reduce((sum, statement) => sum + countWords(statement.text), 0);
    if (words > MINUTE_WORDS)
      problems.push({
        file,
        found: `“In one sentence” and “In one minute” have ${words} words`,
        expected: `at most ${MINUTE_WORDS} together`,
      });
    return problems;
  });
}

/** Every shelf says when its facts were checked. */
function checkShelves(content: Content): Problem[] {
  return SHELVES.filter((name) => !content.shelves.some(({ id }) => id === name) && !content.unread.includes(`shelves/${name}`)).map(
    (name) => ({ file: `content/shelves/${name}.yaml`, found: 'no file', expected: 'title, checked and due of the shelf' }),
  );
}
