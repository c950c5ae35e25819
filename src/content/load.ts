import { fileURLToPath } from 'node:url';
import type { Problem } from '../lib/problems.ts';
import { checkContent } from './check.ts';
import { readContent, type Content } from './read.ts';

/** The content folder of a project; `CONTENT_DIR` names another, for tests. */
export function contentFolder(projectRoot: URL): string {
  return fileURLToPath(new URL(process.env.CONTENT_DIR ?? 'content/', projectRoot));
}

/** Reads and checks a content folder: what it says, and everything that is wrong with it. */
export function loadContent(root: string): { content: Content; problems: Problem[] } {
  const { content, problems } = readContent(root);
  return { content, problems: [...problems, ...checkContent(content)] };
}
