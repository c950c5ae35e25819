import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A small content folder in which nothing is wrong. */
export const SOUND = 'tests/fixtures/content';

/** A change to one file of the sound content: new bytes, new text, text made from the old, or no file any more. */
export type Change = Buffer | string | ((old: string) => string) | null;

/** Makes a copy of the sound content with changes, hands it over, and takes it away again. */
export function withContent<T>(changes: Record<string, Change>, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'eight-points-'));
  try {
    cpSync(SOUND, folder, { recursive: true });
    applyChanges(folder, changes);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes changes to the files of a content folder; one that would change nothing is an error of the test. */
export function applyChanges(folder: string, changes: Record<string, Change>): void {
  for (const [file, change] of Object.entries(changes)) {
    const path = join(folder, file);
    if (change === null) {
      rmSync(path);
      continue;
    }
    let next: Buffer | string;
    if (typeof change === 'function') {
      const old = readFileSync(path, 'utf8');
      next = change(old);
      if (next === old) throw new Error(`The change to ${file} changes nothing.`);
    } else {
      next = change;
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, next);
  }
}
