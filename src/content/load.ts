import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../lib/problems.ts';
import { checkContent } from './check.ts';
import { readContent, type Content } from './read.ts';

interface Loaded {
  content: Content;
  problems: Problem[];
}

/** The content folder of a project; `CONTENT_DIR` names another, for tests. */
export function contentFolder(projectRoot: URL): string {
  return fileURLToPath(new URL(process.env.CONTENT_DIR ?? 'content/', projectRoot));
}

const cache = new Map<string, { state: string; loaded: Loaded }>();

/**
 * Reads and checks a content folder: what it says, and everything that is wrong with it. The collections, the checker
 * and the search index all come here, so a folder that has not changed is read once.
 */
export function loadContent(root: string): Loaded {
  const state = folderState(root);
  const known = cache.get(root);
  if (known?.state === state) return known.loaded;
  const { content, problems } = readContent(root);
  const loaded = { content, problems: [...problems, ...checkContent(content)] };
  cache.set(root, { state, loaded });
  return loaded;
}

/** Every file of a folder with its size and the time of its last change. */
function folderState(root: string): string {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => {
      const { size, mtimeMs } = statSync(join(root, file));
      return `${file} ${size} ${mtimeMs}`;
    })
    .join('\n');
}
