import { isStatementId, pageKey } from '../../lib/address.ts';
import type { Problem } from '../../lib/problems.ts';
import type { Content, Statement } from '../read.ts';
import { CONDUCT_SECTION } from '../schemas/page.ts';
import { SLOTS } from '../schemas/statement.ts';

/** Numbers, kinds and places of statements, page by page; and the four slots of conduct. */
export function checkStatements(content: Content): Problem[] {
  const problems: Problem[] = [];
  const byPage = Map.groupBy(content.statements, (statement) => statement.page);
  for (const [page, statements] of byPage) {
    const file = `content/${page}.mdx`;
    const seen = new Map<number, number>();
    const published = publishedNumbers(content, page);
    const next = Math.max(0, ...published, ...statements.map((statement) => statement.number)) + 1;
    let previous = 0;
    for (const { number, line, kind, by, section } of statements) {
      const where = `line ${line}`;
      const first = seen.get(number);
      if (first !== undefined)
        problems.push({
          file,
          where,
          found: `the number ${number} a second time (first on line ${first})`,
          expected: `a number of its own; the next free one is ${next}`,
        });
      else if (published.size === 0 && number < previous)
        problems.push({ file, where, found: `statement ${number} after ${previous}`, expected: 'numbers in reading order' });
      // Once an edition is out, numbers stay where they are, and a new one is higher than all that were ever given.
      if (published.size > 0 && !published.has(number) && number < Math.max(...published))
        problems.push({
          file,
          where,
          found: `the new statement ${number}, a number that no edition has and that lies below ${Math.max(...published)}`,
          expected: `the next free number, ${next}, wherever it stands in the page`,
        });
      if (first === undefined) seen.set(number, line);
      previous = Math.max(previous, number);
      if (kind === 'attributed' && !by)
        problems.push({
          file,
          where,
          found: `statement ${number} is attributed to nobody`,
          expected: 'by="…": who says it, like by="US Justice Department"',
        });
      if (kind !== 'attributed' && by)
        problems.push({
          file,
          where,
          found: `statement ${number} has by="${by}" but is of kind ${kind}`,
          expected: 'kind="attributed", or no by',
        });
      if (!section)
        problems.push({
          file,
          where,
          found: `statement ${number} stands before the first heading`,
          expected: 'a section above it, like ## In one minute',
        });
    }
  }
  return [...problems, ...checkConduct(content)];
}

/** The numbers that editions have published in a page. */
function publishedNumbers(content: Content, page: string): Set<number> {
  const prefix = `${pageKey(page)}.`;
  const ids = content.editions.flatMap(({ data }) => Object.keys(data.entries)).filter((id) => isStatementId(id) && id.startsWith(prefix));
  return new Set(ids.map((id) => Number(id.slice(prefix.length))));
}

/** The same four slots for every State: rule, practice, accusation, answer, in this order, none empty. */
function checkConduct(content: Content): Problem[] {
  const problems: Problem[] = [];
  for (const { page, line, number, section, slot } of content.statements) {
    const file = `content/${page}.mdx`;
    const conduct = section === CONDUCT_SECTION;
    if (conduct && !slot)
      problems.push({
        file,
        where: `line ${line}`,
        found: `statement ${number} does not say which slot it fills`,
        expected: `slot="…": one of ${SLOTS.join(', ')}`,
      });
    if (!conduct && slot)
      problems.push({
        file,
        where: `line ${line}`,
        found: `statement ${number} has slot="${slot}" outside “${CONDUCT_SECTION}”`,
        expected: 'no slot',
      });
  }
  const parts = Map.groupBy(
    content.statements.filter((statement) => statement.section === CONDUCT_SECTION),
    (statement) => `${statement.page} ${statement.part}`,
  );
  for (const statements of parts.values()) problems.push(...checkSlots(statements));
  return problems;
}

function checkSlots(statements: Statement[]): Problem[] {
  const problems: Problem[] = [];
  const [first] = statements;
  if (!first) return problems;
  const file = `content/${first.page}.mdx`;
  for (const slot of SLOTS) {
    if (!statements.some((statement) => statement.slot === slot)) {
      problems.push({
        file,
        found: `“${first.part}” has no statement of slot ${slot}`,
        expected: `one, if only to say “we found none (as of …)”`,
      });
    }
  }
  const order = statements.flatMap((statement) => (statement.slot ? [SLOTS.indexOf(statement.slot)] : []));
  if (order.some((place, index) => place < (order[index - 1] ?? 0))) {
    problems.push({ file, found: `the slots of “${first.part}” stand in another order`, expected: `this order: ${SLOTS.join(', ')}` });
  }
  return problems;
}
