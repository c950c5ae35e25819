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

/** Every page written by hand, and of the generated ones the longest, the shortest and each variant. */
export function samplePages(): string[] {
  const pages = allPages();
  const generated = (folder: string) =>
    pages.filter((path) => path.startsWith(`/${folder}/`) && path !== `/${folder}/`).sort((a, b) => size(a) - size(b));
  const sources = generated('sources');
  const instruments = generated('compare');
  const variants = ['Known only through another source', 'This title is our description', 'also <a'].map((words) =>
    sources.find((path) => html(path).includes(words)),
  );
  const sample = [sources.at(0), sources.at(-1), ...variants, instruments.at(0), instruments.at(-1)].filter((path) => path !== undefined);
  const left = new Set([...sources, ...instruments]);
  return [...new Set([...pages.filter((path) => !left.has(path)), ...sample])];
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
