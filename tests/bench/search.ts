/**
 * `npm run bench:search` (after `npm run build`): how well search answers the golden queries, beside other engines on the same
 * content; what it costs in bytes, also on a larger site; and how fast it is. Prints what the README states.
 * `-- --tuned` leaves out what is held out and everything but the score, while search is being tuned; `-- --costs` measures
 * only bytes and times.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import * as pagefind from 'pagefind';
import type { Page } from 'playwright-core';
import { contentFolder, loadContent } from '../../src/content/load.ts';
import { shelves, type SearchShelf } from '../../src/content/search-records.ts';
import { indexFiles } from '../../src/integrations/search-index.ts';
import { FRESH, goldenQueries, idOf, pageOf, PRACTICE, rankOf, scores, type GoldenQuery, type Score } from '../golden/golden.ts';
import { launch } from '../helpers/browser.ts';
import { serve } from '../helpers/server.ts';

const DIST = 'dist';
const tuned = process.argv.includes('--tuned');
const costs = process.argv.includes('--costs');
const practice = process.argv.includes('--practice');
const all = shelves(loadContent(contentFolder(pathToFileURL(`${process.cwd()}/`))).content);
const fresh: GoldenQuery[] = practice || tuned ? [] : goldenQueries(FRESH).map((query) => ({ ...query, heldOut: true }));
const queries: GoldenQuery[] = practice
  ? goldenQueries(PRACTICE)
  : [...goldenQueries().filter(({ heldOut }) => !(tuned && heldOut)), ...fresh];
const work = mkdtempSync(join(tmpdir(), 'eight-points-search-'));
const browser = await launch();

interface Run {
  query: GoldenQuery;
  results: string[];
}

/** What a file costs to fetch: compressed by Brotli, unless it is compressed already. */
const sizes = new Map<string, number>();
function cost(folder: string, path: string): number {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  const known = sizes.get(file);
  if (known !== undefined) return known;
  let size = 0;
  try {
    size = /\.(?:pf_\w+|pagefind)$/.test(file) ? statSync(file).size : brotliCompressSync(readFileSync(file)).length;
  } catch {
    // What is not there costs nothing.
  }
  sizes.set(file, size);
  return size;
}

const settled = (page: Page) => page.waitForFunction(() => !document.querySelector('#search-results')?.hasAttribute('aria-busy'));

/** The list that a reader sees for a query, from top to bottom. */
async function listFor(page: Page, q: string): Promise<string[]> {
  await page.locator('#q').fill(q);
  await page.locator('#q').press('Enter');
  await settled(page);
  const links = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('#search-direct a, #search-results li a')].map(
      ({ pathname, hash }) => pathname + hash,
    ),
  );
  return links.map(idOf);
}

async function ours(): Promise<Run[]> {
  const server = await serve(DIST);
  const page = await browser.newPage();
  await page.goto(`${server.origin}/search/?q=data`);
  await settled(page);
  const runs: Run[] = [];
  for (const query of queries) runs.push({ query, results: await listFor(page, query.q) });
  await page.close();
  await server.close();
  return runs;
}

/** What a first search costs in a fresh browser, and what each further one adds. */
async function bytes(folder: string, asked: string[]): Promise<{ first: number[]; full: number[]; further: number[] }> {
  const server = await serve(folder);
  const first: number[] = [];
  const full: number[] = [];
  const visit = async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const seen = new Set<string>();
    let counting = false;
    context.on('request', (request) => {
      // The page's own fonts are no cost of search.
      if (counting && !request.url().endsWith('.woff2')) seen.add(new URL(request.url()).pathname);
    });
    await page.goto(`${server.origin}/search/`, { waitUntil: 'networkidle' });
    counting = true;
    return { page, seen, close: () => context.close() };
  };
  const sum = (paths: Iterable<string>) => [...paths].reduce((total, path) => total + cost(folder, path), 0) / 1024;
  for (const q of asked) {
    const { page, seen, close } = await visit();
    await listFor(page, q);
    first.push(sum([...seen].filter((path) => /^\/(?:_astro\/(?!worker).*\.js$|search\/names\/)/.test(path))));
    full.push(sum(seen));
    await close();
  }
  const further: number[] = [];
  const { page, seen, close } = await visit();
  for (const q of asked) {
    const before = sum(seen);
    await listFor(page, q);
    further.push(sum(seen) - before);
  }
  await close();
  await server.close();
  return { first, full, further: further.slice(1) };
}

/** Times on the built site with the processor slowed four times: from a keystroke to the first answers, and the longest block. */
async function times(asked: string[]): Promise<{ names: number[]; full: number[]; longest: number }> {
  const server = await serve(DIST);
  const page = await browser.newPage();
  await page.goto(`${server.origin}/search/?q=data`);
  await settled(page);
  for (const q of asked) await listFor(page, q);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.evaluate(() => {
    const [direct, results] = ['#search-direct', '#search-results'].map((name) => document.querySelector(name));
    if (!direct || !results) throw new Error('This is not the search page.');
    const state = ((window as unknown as { measured: unknown }).measured = {
      names: [] as number[],
      full: [] as number[],
      longest: 0,
      from: 0,
      done: true,
    });
    new PerformanceObserver((list) =>
      list.getEntries().forEach(({ duration }) => (state.longest = Math.max(state.longest, duration))),
    ).observe({ type: 'longtask' });
    document
      .querySelector('#q')
      ?.addEventListener('input', () => ([state.from, state.done] = [performance.now(), false]), { capture: true });
    new MutationObserver(() => {
      if (!state.done) state.names.push(performance.now() - state.from);
      state.done = true;
    }).observe(direct, { childList: true });
    new MutationObserver(() => {
      if (!results.hasAttribute('aria-busy')) state.full.push(performance.now() - state.from);
    }).observe(results, { attributes: true });
  });
  for (const q of asked) {
    await page.locator('#q').fill('');
    await page.locator('#q').pressSequentially(q, { delay: 120 });
    await page.waitForTimeout(400);
  }
  const measured = await page.evaluate(
    () => (window as unknown as { measured: { names: number[]; full: number[]; longest: number } }).measured,
  );
  await page.close();
  await server.close();
  return measured;
}

/** Plain Pagefind over pages: what its default interface lists. A page counts as the answer if any answer stands on it. */
async function plainPagefind(name: string, add: (index: pagefind.PagefindIndex) => Promise<void>): Promise<{ runs: Run[]; bytes: number }> {
  const folder = join(work, name);
  const { index } = await pagefind.createIndex({});
  if (!index) throw new Error('Pagefind made no index.');
  await add(index);
  const { files } = await index.getFiles();
  for (const { path, content } of files) write(join(folder, 'pagefind', path), content);
  await pagefind.close();
  write(join(folder, 'index.html'), '<!doctype html><html lang="en"><title>-</title>');
  const server = await serve(folder);
  const context = await browser.newContext();
  const page = await context.newPage();
  const seen = new Set<string>();
  context.on('request', (request) => seen.add(new URL(request.url()).pathname));
  await page.goto(server.origin);
  const runs: Run[] = [];
  let cold = 0;
  for (const query of queries) {
    const urls = await page.evaluate(async (q) => {
      const path = '/pagefind/pagefind.js';
      const loaded = (await import(path)) as { search(q: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }> };
      return Promise.all((await loaded.search(q)).results.slice(0, 5).map(async (result) => (await result.data()).url));
    }, query.q);
    cold ||= [...seen].reduce((total, path) => total + cost(folder, path), 0) / 1024;
    const answers = query.answers.flatMap((id) => [id, shelfPage(id)]);
    runs.push({ query: { ...query, answers }, results: urls.map(idOf) });
  }
  await context.close();
  await server.close();
  return { runs, bytes: cold };
}
const shelfPage = (id: string) => (/^(?:glossary|who|countries|timeline)\//.test(id) ? (id.split('/')[0] ?? id) : pageOf(id));

function miniSearch(): { runs: Run[]; bytes: number } {
  const engine = new MiniSearch({ fields: ['name', 'text', 'more'], idField: 'path' });
  engine.addAll(all.flatMap(({ items }) => items));
  const index = brotliCompressSync(JSON.stringify(engine)).length + brotliCompressSync(JSON.stringify(all)).length;
  const code = brotliCompressSync(readFileSync('node_modules/minisearch/dist/es/index.js')).length;
  const runs = queries.map((query) => ({
    query,
    results: engine
      .search(query.q)
      .slice(0, 24)
      .map(({ id }) => idOf(String(id))),
  }));
  return { runs, bytes: (index + code) / 1024 };
}

/** The same queries on other engines over the same content, in one table. */
async function compare(runs: Run[], full: number[]): Promise<void> {
  const pages = await plainPagefind('pages', async (index) => {
    await index.addDirectory({ path: DIST });
  });
  const starlight = await plainPagefind('starlight', async (index) => {
    for (const { page, title, items } of all) {
      if (page === 'sources') continue;
      const text = items.map((item) => `${item.name} ${item.text}`).join('\n');
      await index.addCustomRecord({ url: `/${page}/`, language: 'en', content: `${title}\n${text}`, meta: { title } });
    }
  });
  const mini = miniSearch();
  console.log('\nEngines, all queries (page engines: a page counts if any answer stands on it):');
  const line = (some: Run[], kilobytes: number) => ({
    ...row(scores(some).get('all') ?? { count: 0, first: 0, third: 0 }),
    'first search, KB': kilobytes.toFixed(0),
  });
  console.table({
    'this site': line(runs, at(full, 0.5)),
    'Pagefind, whole pages': line(pages.runs, pages.bytes),
    'as Starlight: Pagefind, page records': line(starlight.runs, starlight.bytes),
    'MiniSearch, defaults': line(mini.runs, mini.bytes),
  });
}

/** The site with its content many times over: the same statements in another order, on pages of their own. */
function larger(times: number): SearchShelf[] {
  let state = 7;
  const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
  return Array.from({ length: times }, (_, copy) =>
    all.map((shelf) => ({
      ...shelf,
      page: copy ? `${shelf.page}-${copy}` : shelf.page,
      items: copy
        ? shelf.items
            .map((item) => ({ item: { ...item, path: `${item.path}-${copy}` }, place: random() }))
            .sort((a, b) => a.place - b.place)
            .map(({ item }) => item)
        : shelf.items,
    })),
  ).flat();
}

function write(file: string, bytes: Uint8Array | string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(0)} %`;
const at = (list: number[], share: number) =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(share * list.length))] ?? 0;
const row = ({ first, third, count }: Score) => ({
  queries: count,
  first: percent(first, count),
  'in the first three': percent(third, count),
});

try {
  console.log(
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${browser.version()}, ${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}`,
  );
  const runs = costs ? [] : await ours();
  // Of what is held out only figures are shown, so that nobody tunes on it.
  const missed = runs.filter(({ query, results }) => !query.heldOut && query.answers.length && !results.length);
  for (const [title, some] of costs
    ? []
    : ([
        ['tuned on', runs.filter(({ query }) => !query.heldOut)],
        ...(tuned || practice
          ? []
          : ([
              ['held out', runs.filter(({ query }) => query.heldOut && !fresh.includes(query))],
              ['held out, by somebody else', runs.filter(({ query }) => fresh.includes(query))],
              ['all', runs],
            ] as const)),
      ] as const)) {
    console.log(`\nQueries ${title}:`);
    console.table(Object.fromEntries([...scores([...some])].map(([name, score]) => [name, row(score)])));
  }
  console.log(`Found nothing: ${missed.map(({ query }) => query.q).join('; ') || 'none'}`);
  if (practice) {
    for (const { query, results } of runs) {
      const rank = rankOf(query.answers, results);
      if (rank < 1 || rank > 3) console.log(`${query.q}: ${rank || 'not found'}; ${results.slice(0, 3).join(', ')}`);
    }
  } else if (!tuned) {
    const sample = queries.filter(({ heldOut, answers }, index) => !heldOut && answers.length && index % 9 === 0).map(({ q }) => q);
    const own = await bytes(DIST, sample);
    if (!costs) await compare(runs, own.full);
    console.log(`\nBytes over ${sample.length} queries, KB (median, most):`);
    const two = (list: number[]) => ({ median: at(list, 0.5).toFixed(1), most: Math.max(...list).toFixed(1) });
    console.table({ 'first answers': two(own.first), 'full text, cold': two(own.full), 'each further query': two(own.further) });
    console.log('\nThe same on a larger site:');
    const curve: Record<string, unknown> = {};
    for (const times of [1, 10, 100]) {
      const folder = join(work, `site-${times}`);
      for (const path of ['_astro', 'search']) cpSync(join(DIST, path), join(folder, path), { recursive: true });
      const many = larger(times);
      for (const { path, bytes: content } of await indexFiles(many)) write(join(folder, 'pagefind', path), content);
      const measured = await bytes(folder, sample.slice(0, 6));
      curve[`${times} ×`] = {
        entries: many.reduce((total, { items }) => total + items.length, 0),
        'first answers': at(measured.first, 0.5).toFixed(1),
        'full text, cold': at(measured.full, 0.5).toFixed(1),
        'each further query': at(measured.further, 0.5).toFixed(1),
      };
      rmSync(folder, { recursive: true });
    }
    console.table(curve);
    const { names, full, longest } = await times(sample.slice(0, 12));
    console.log('\nTimes with the processor slowed four times, ms:');
    console.table({
      'keystroke to first answers, 95th percentile': at(names, 0.95).toFixed(0),
      'keystroke to full list (with the pause of 90 ms), 95th percentile': at(full, 0.95).toFixed(0),
      'longest task on the page': longest.toFixed(0),
    });
  }
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}
