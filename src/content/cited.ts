import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cite, FORMS, type CslItem, type FormId } from '../lib/cite.ts';

const CACHE = join('.cache', 'citations');
const MODULE = join('src', 'lib', 'cite');

/** What a citation depends on besides its item: the code and the styles. */
let version: string | undefined;
function codeVersion(): string {
  if (version) return version;
  mkdirSync(CACHE, { recursive: true });
  const hash = createHash('sha256');
  const files = readdirSync(MODULE, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:ts|csl|xml)$/.test(file));
  for (const file of files.sort()) hash.update(readFileSync(join(MODULE, file)));
  hash.update(readFileSync('package-lock.json'));
  return (version = hash.digest('hex'));
}

/**
 * An item in every form. Setting one by the four styles takes milliseconds, and there are thousands, so what was set
 * before, from the same item by the same code, is taken from `.cache/citations`.
 */
export function cited(item: CslItem): Record<FormId, string> {
  const key = createHash('sha256').update(codeVersion()).update(JSON.stringify(item)).digest('hex').slice(0, 32);
  const file = join(CACHE, `${key}.json`);
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<FormId, string>;
  } catch {
    const forms = Object.fromEntries(FORMS.map(({ id }) => [id, cite(item, id)])) as Record<FormId, string>;
    writeFileSync(file, JSON.stringify(forms));
    return forms;
  }
}
