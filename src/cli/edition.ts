/**
 * `npm run edition [-- --date 2026-11-25]`: freezes what the content says as the next edition, into `content/editions/`.
 * Refuses content that is not sound or breaks an earlier edition's promise, and an edition without any change.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkPromises } from '../content/checks/editions.ts';
import { freeze } from '../content/freeze.ts';
import { loadContent } from '../content/load.ts';
import { dateProblem } from '../lib/dates.ts';
import { changesSince, editionFile, editionHash } from '../lib/editions.ts';
import { formatProblems } from '../lib/problems.ts';

const { values } = parseArgs({ options: { date: { type: 'string' }, content: { type: 'string', default: 'content' } } });
const date = values.date ?? new Date().toISOString().slice(0, 10);
const { content, problems } = loadContent(values.content);
const latest = content.editions.at(-1)?.data;
const entries = freeze(content);
const wrong = [...problems, ...checkPromises(content)];

if (wrong.length) stop(formatProblems(wrong));
else if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || dateProblem(date)) stop(`--date ${date}: expected a day, like --date 2026-11-25`);
else if (latest && latest.date > date)
  stop(`--date ${date}: edition ${latest.edition} is of ${latest.date}, and the next one cannot be older.`);
else if (latest && changesSince(latest, entries).length === 0)
  stop(`Nothing has changed since edition ${latest.edition} of ${latest.date}.`);
else {
  const edition = String(content.editions.length + 1);
  const folder = join(values.content, 'editions');
  const file = join(folder, `${edition}.json`);
  if (existsSync(file)) throw new Error(`${file} exists already.`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, editionFile({ edition, date, hash: editionHash(entries), entries }));
  console.log(`Edition ${edition} of ${date}: ${Object.keys(entries).length} entries in ${file}. Commit it; from now on it is a promise.`);
}

function stop(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
