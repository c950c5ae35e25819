import type { Problem } from '../../lib/problems.ts';
import type { Content } from '../read.ts';

/** Instruments and their cells, events and countries: what a schema cannot hold. */
export function checkRecords(content: Content): Problem[] {
  const problems: Problem[] = [];
  const unread = (path: string) => content.unread.includes(path);
  for (const { id, file, data, lineOf } of content.comparisons) {
    if (!content.instruments.some((instrument) => instrument.id === id) && !unread(`instruments/${id}`)) {
      problems.push({ file, found: `there is no instrument “${id}”`, expected: `a file content/instruments/${id}.yaml` });
    }
    data.cells.forEach((cell, index) => {
      const where = `line ${lineOf(['cells', index])}`;
      if (data.cells.findIndex((other) => other.point === cell.point) !== index) {
        problems.push({ file, where, found: `point ${cell.point} a second time`, expected: 'one cell for each point' });
      }
      if (cell.relation === 'silent' && cell.textRead === 'no') {
        problems.push({
          file,
          where,
          found: `“silent” on point ${cell.point}, though neither the text nor a list of its contents was read`,
          expected: 'no cell, which is shown as “not compared”; or textRead: "yes" or "contents"',
        });
      }
    });
  }
  for (const { id, file, data } of content.instruments.filter((entry) => entry.data.major)) {
    const cells = content.comparisons.find((comparison) => comparison.id === id)?.data.cells.length ?? 0;
    if (cells !== 8 && !unread(`comparisons/${id}`)) {
      problems.push({
        file,
        where: 'major',
        found: `${data.short} is compared with ${cells} points`,
        expected: 'all eight, since it is marked as major',
      });
    }
  }
  for (const { id, file, data } of content.events) {
    if (!id.startsWith(`${data.date}-`))
      problems.push({
        file,
        where: 'date',
        found: `the date “${data.date}”, while the file is called ${id}`,
        expected: 'the same date in both',
      });
  }
  for (const { id, file, data } of content.countries) {
    if (id !== data.iso.toLowerCase())
      problems.push({
        file,
        where: 'iso',
        found: `the code “${data.iso}”, while the file is called ${id}`,
        expected: 'the same code in both',
      });
  }
  return [...problems, ...checkYears(content)];
}

/** The year given to an instrument in a statement, as in “Budapest Convention (2001)”, is one that its record has. */
function checkYears(content: Content): Problem[] {
  const known = content.instruments.map(({ data }) => {
    const names = [data.short.replace(/,? \d{4}.*$/, ''), ...(data.aliases ?? [])].filter((name) => name.length > 6);
    const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
    const own = [data.adopted, data.inForce, data.applied, ...(data.short.match(/\d{4}/g) ?? [])];
    return {
      name: data.short,
      years: new Set(own.flatMap((date) => date?.slice(0, 4) ?? [])),
      pattern: new RegExp(`(?:${escaped}) (?:of|\\()(?: )?(\\d{4})\\b`, 'g'),
    };
  });
  return content.statements.flatMap(({ page, line, number, text }) =>
    known.flatMap(({ name, years, pattern }) =>
      [...text.matchAll(pattern)]
        .filter(([, year]) => year && !years.has(year))
        .map(([found]) => ({
          file: `content/${page}.mdx`,
          where: `line ${line}`,
          found: `“${found}” in statement ${number}`,
          expected: `a year that the record of ${name} has: ${[...years].join(', ')}`,
        })),
    ),
  );
}
