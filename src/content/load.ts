import { checkContent } from './check.ts';
import { readContent, type Content } from './read.ts';
import type { Problem } from '../lib/problems.ts';

/** Reads and checks a content folder: what it says, and everything that is wrong with it. */
export function loadContent(root: string): { content: Content; problems: Problem[] } {
  const { content, problems } = readContent(root);
  return { content, problems: [...problems, ...checkContent(content)] };
}
