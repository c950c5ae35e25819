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

/** Every page written by hand, and of the source pages the longest, the shortest and one of each way of reading. */
export function samplePages(): string[] {
  const pages = allPages();
  const sources = pages.filter((path) => /^\/sources\/.+/.test(path)).sort((a, b) => size(a) - size(b));
  const unread = sources.find((path) => html(path).includes('Known only through another source'));
  const described = sources.find((path) => html(path).includes('This title is our description'));
  const kinds = [sources.at(0), sources.at(-1), unread, described].filter((path) => path !== undefined);
  return [...new Set([...pages.filter((path) => !sources.includes(path)), ...kinds])];
}

/** The HTML of a page of the built site. */
export function html(path: string, folder = ROOT_SITE): string {
  return readFileSync(fileOf(path, folder), 'utf8');
}

function size(path: string): number {
  return statSync(fileOf(path, ROOT_SITE)).size;
}

function fileOf(path: string, folder: string): string {
  return join(folder, path.endsWith('/') ? `${path}index.html` : path);
}
