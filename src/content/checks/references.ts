import { isStatementId, pageOf } from '../../lib/address.ts';
import { UTILITY_PAGES } from '../../lib/pages.ts';
import type { Problem } from '../../lib/problems.ts';
import { citations } from '../citations.ts';
import type { Content } from '../read.ts';

/** Whatever points somewhere points to something that is there. */
export function checkReferences(content: Content): Problem[] {
  const unread = (folder: string) =>
    content.unread.filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
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
    ...content.instruments.map((entry) => `compare/${entry.id}`),
    ...content.events.map((entry) => `timeline/${entry.id}`),
    ...content.countries.map((entry) => `countries/${entry.id}`),
    ...content.actors.map((entry) => `who/${entry.id}`),
    ...content.statements.map((statement) => statement.id),
  ]);
  return [
    ...citations(content).flatMap(({ file, where, sources: cited }) =>
      cited
        .filter((id) => !sources.has(id))
        .map((id) => ({
          file,
          where,
          found: `the source “${id}” is not known`,
          expected: `a file content/sources/${id}.yaml${suggest(id, sources)}`,
        })),
    ),
    ...[...content.points, ...content.background, ...content.pages].flatMap(({ file, references }) =>
      references.flatMap(({ kind, to, line }): Problem[] => {
        if (kind === 'term' && !terms.has(to))
          return [
            {
              file,
              where: `line ${line}`,
              found: `the term “${to}” is not known`,
              expected: `a file content/terms/${to}.yaml${suggest(to, terms)}`,
            },
          ];
        if (kind === 'ref' && !targets.has(to) && !(isStatementId(to) && content.unread.includes(pageOf(to)))) {
          const expected = isStatementId(to)
            ? 'the number of a statement that exists'
            : `the address of a page that exists, without its outer slashes${suggest(to, targets)}`;
          return [{ file, where: `line ${line}`, found: `<Ref to="${to}"> leads nowhere`, expected }];
        }
        return [];
      }),
    ),
  ];
}

/** ", or did you mean …?" for an identifier that begins or ends like a known one. */
function suggest(id: string, known: Set<string>): string {
  const near =
    [...known].find((other) => other.startsWith(id.slice(0, 4)) && Math.abs(other.length - id.length) < 4) ??
    [...known].find((other) => other.includes(id) || id.includes(other));
  return near ? `; did you mean “${near}”?` : '';
}
