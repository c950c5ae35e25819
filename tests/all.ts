/**
 * `npm run check:all`: what the tests do for a sample of pages, for every page of `dist/`: markup (html-validate),
 * accessibility in both themes (axe-core), console errors, requests to elsewhere. Takes a while.
 */
import { violations } from './helpers/axe.ts';
import { launch } from './helpers/browser.ts';
import { markupErrors } from './helpers/markup.ts';
import { allPages, html } from './helpers/pages.ts';
import { serve } from './helpers/server.ts';

const folder = 'dist';
const server = await serve(folder);
const browser = await launch();
const pages = allPages(folder);
let wrong = 0;

/** One window for each theme, since a new one for each page would take most of the time. */
async function reader(colorScheme: 'light' | 'dark'): Promise<(path: string) => Promise<string[]>> {
  const page = await (await browser.newContext({ colorScheme, viewport: { width: 1280, height: 900 } })).newPage();
  let found: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') found.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(server.origin)) found.push(`a request to ${request.url()}`);
  });
  return async (path) => {
    found = [];
    // On a busy machine Chromium gives up a navigation now and then; twice in a row would be the page's fault.
    await page.goto(server.origin + path).catch(() => page.goto(server.origin + path));
    return [...found, ...(await violations(page))].map((problem) => `${colorScheme}: ${problem}`);
  };
}
const [readLight, readDark] = await Promise.all([reader('light'), reader('dark')]);

for (const [index, path] of pages.entries()) {
  const [light, dark, markup] = await Promise.all([readLight(path), readDark(path), markupErrors(html(path, folder))]);
  const found = [...markup, ...light, ...dark];
  wrong += found.length;
  if (found.length) console.log(`${path}\n  ${found.join('\n  ')}`);
  if (index % 100 === 99) console.log(`${index + 1} of ${pages.length} pages`);
}
await browser.close();
await server.close();
console.log(`${pages.length} pages in both themes: ${wrong} problems.`);
process.exitCode = wrong ? 1 : 0;
