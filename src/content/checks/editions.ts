import { isStatementId, pageOf } from '../../lib/address.ts';
import { changesSince, editionHash } from '../../lib/editions.ts';
import type { Problem } from '../../lib/problems.ts';
import { freeze } from '../freeze.ts';
import type { Content } from '../read.ts';
import { GONE } from '../schemas/correction.ts';

/** Editions are whole and untouched, the ledger speaks of what was published, and no identifier is used twice. */
export function checkEditions(content: Content): Problem[] {
  const problems: Problem[] = [];
  const now = freeze(content);
  const numbers = content.editions.map(({ data }) => data.edition);
  content.editions.forEach(({ id, file, data }, index) => {
    if (data.edition !== id) problems.push({ file, found: `edition ${data.edition}`, expected: `edition ${id}, as the file is called` });
    if (Number(id) !== index + 1)
      problems.push({ file, found: `edition ${id} without edition ${index + 1}`, expected: 'editions numbered 1, 2, 3 … without a gap' });
    if (editionHash(data.entries) !== data.hash)
      problems.push({
        file,
        found: 'entries that do not give the hash of the edition: something was changed by hand',
        expected: 'the file as `npm run edition` wrote it (bring it back from the repository’s history)',
      });
  });
  for (const { file, data, lineOf } of content.corrections) {
    const line = (field: string) => `line ${lineOf([field])}`;
    const edition = content.editions.find((entry) => entry.data.edition === data.after)?.data;
    if (!edition) {
      const known = numbers.length ? `one of ${numbers.join(', ')}` : 'no ledger before the first edition';
      problems.push({ file, where: line('after'), found: `edition ${data.after}, which does not exist`, expected: known });
    } else if (!edition.entries[data.of]) {
      problems.push({
        file,
        where: line('of'),
        found: `“${data.of}”, which edition ${data.after} does not have`,
        expected: 'the identifier of something that was published, like "4.3" or "sources/doj-2020"',
      });
    }
    if (data.to && !now[data.to])
      problems.push({
        file,
        where: line('to'),
        found: `“${data.to}”, which is not there`,
        expected: 'where a reader finds it now, like "4.7"',
      });
    if (GONE.includes(data.kind) && now[data.of])
      problems.push({
        file,
        where: line('of'),
        found: `“${data.of}” is ${data.kind} in the ledger and still in the content, or given to something else`,
        expected: 'a new number for what is new; a number that went is never used again',
      });
  }
  return problems;
}

/**
 * The promise of an edition: what it published and has since changed or vanished is explained in the ledger.
 * While an editor works this warns; `npm run check`, the next edition and a release refuse.
 */
export function checkPromises(content: Content): Problem[] {
  const latest = content.editions.at(-1)?.data;
  if (!latest) return [];
  const ledger = content.corrections.filter(({ data }) => data.after === latest.edition).map(({ data }) => data);
  return changesSince(latest, freeze(content)).flatMap(({ id, was, now }): Problem[] => {
    if (!was) return [];
    const gone = !now;
    if (ledger.some((entry) => entry.of === id && GONE.includes(entry.kind) === gone)) return [];
    const found = gone
      ? `“${id}” was published in edition ${latest.edition} and is gone`
      : `“${id}” is no longer what edition ${latest.edition} published: “${shorten(was.text)}” is now “${shorten(now.text)}”${was.text === now.text ? ' (its kind or sources changed)' : ''}`;
    const example = `content/corrections/YYYY-MM-DD-${id.replace(/[^a-z0-9]+/g, '-')}.yaml with of: "${id}", after: "${latest.edition}", date, kind, what, why`;
    const expected = gone
      ? `the old text back, or a tombstone: ${example}; kind: withdrawn, merged or moved`
      : `the old text back, or an entry in the ledger: ${example}; kind: updated, clarified, corrected or status-changed`;
    return [{ file: fileOf(id), found, expected }];
  });
}

function fileOf(id: string): string {
  if (isStatementId(id)) return `content/${pageOf(id)}.mdx`;
  const [folder = '', rest = ''] = id.split('/');
  const folders: Record<string, string> = { glossary: 'terms', timeline: 'events', who: 'actors', compare: 'instruments' };
  const name = id.includes('#') ? 'comparisons' : (folders[folder] ?? folder);
  return `content/${name}/${rest.split('#')[0]}.yaml`;
}

function shorten(text: string): string {
  return text.length > 90 ? `${text.slice(0, 90)}…` : text;
}
