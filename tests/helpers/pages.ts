import { readdirSync } from 'node:fs';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT_SITE } from './build.ts';

/** The paths of all pages of the built site. */
export function allPages(folder = ROOT_SITE): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replace(/index\.html$/, '')}`)
    .sort();
}

/** The kinds of page that are generated, each from a collection. */
const GENERATED = [/^\/sources\/./, /^\/compare\/./, /^\/(?:points|background)\/[^/]+\/\d+\/$/, /^\/embed\/./];

/** Every page written by hand, and of the generated ones the longest, the shortest and each variant. */
export function samplePages(folder = ROOT_SITE): string[] {
  const pages = allPages(folder);
  const kinds = GENERATED.map((kind) => pages.filter((path) => kind.test(path)).sort((a, b) => size(a, folder) - size(b, folder)));
  const variants = ['Known only through another source', 'This title is our description', 'also <a'].map((words) =>
    kinds[0]?.find((path) => html(path, folder).includes(words)),
  );
  const sample = [...kinds.flatMap((kind) => [kind.at(0), kind.at(-1)]), ...variants].filter((path) => path !== undefined);
  const generated = new Set(kinds.flat());
  return [...new Set([...pages.filter((path) => !generated.has(path)), ...sample])];
}

/** The HTML of a page of the built site. */
export function html(path: string, folder = ROOT_SITE): string {
  return readFileSync(fileOf(path, folder), 'utf8');
}

function size(path: string, folder: string): number {
  return statSync(fileOf(path, folder)).size;
}

function fileOf(path: string, folder: string): string {
  return join(folder, path.endsWith('/') ? `${path}index.html` : path);
}
