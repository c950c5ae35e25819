import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freeze } from '../../src/content/freeze.ts';
import { loadContent } from '../../src/content/load.ts';
import { statementPath } from '../../src/lib/address.ts';
import { editionFile, editionHash } from '../../src/lib/editions.ts';
import { build, ROOT_SITE } from '../helpers/build.ts';
import { html, samplePages } from '../helpers/pages.ts';
import { fileAsZotero } from '../helpers/zotero.ts';
import { launch } from '../helpers/browser.ts';
import { serve } from '../helpers/server.ts';
import { useSite } from '../helpers/site.ts';

const site = useSite();
const PHONE = { viewport: { width: 360, height: 640 }, hasTouch: true };
const CLIPBOARD = ['clipboard-read', 'clipboard-write'];
const { content } = loadContent('content');
/** A statement of point 4 that can go: its section keeps others, and its sources are cited elsewhere. */
const GOING =
  content.statements.find(
    ({ id, page, section, sources }) =>
      page === 'points/4' &&
      section === 'Since 2020' &&
      sources.every((source) =>
        content.statements.some((other) => other.id !== id && other.sources.some((cited) => cited.id === source.id)),
      ),
  )?.id ?? '';
const textOf = (id: string) => content.statements.find((statement) => statement.id === id)?.text ?? '';

describe('A journalist who wants one statement', () => {
  test('copies its permanent address with the mouse', async () => {
    const { page, close } = await site.open('/points/4/', { permissions: CLIPBOARD });
    await page.hover('[id="s4.3"] .text');
    await page.click('[id="s4.3"] button:has-text("Copy address")');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${site.origin}/points/4/3/`);
    expect(await page.locator('.toast').innerText()).toContain('copied');
    await close();
  });

  test('copies the words with where they are from, without numbers or marks of the margin, by touch', async () => {
    const { page, close } = await site.open('/points/4/', { ...PHONE, permissions: CLIPBOARD });
    await page.tap('[id="s4.15"] .number');
    await page.tap('[id="s4.15"] button:has-text("Copy text")');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const [edition] = content.editions.slice(-1);
    expect(copied).toBe(
      `${textOf('4.15')} (Eight Points, statement 4.15, edition ${edition?.id}, 25 November 2026, ${site.origin}/points/4/15/#e${edition?.id})`,
    );
    await close();
  });

  test('reaches every tool with the keyboard', async () => {
    const { page, close } = await site.open('/points/4/', { permissions: CLIPBOARD });
    await page.focus('[id="s4.2"] .number');
    const seen: string[] = [];
    for (let step = 0; step < 20; step++) {
      await page.keyboard.press('Tab');
      const words = await page.evaluate(() => document.activeElement?.closest('.tools') && document.activeElement.textContent?.trim());
      if (words) seen.push(words);
    }
    expect(seen.slice(0, 4)).toEqual(['Cite', 'Report', 'Copy text', 'Copy address']);
    await close();
  });

  test('moves nothing by pointing at it', async () => {
    const { page, close } = await site.open('/points/4/');
    const place = () => page.locator('[id="s4.4"]').evaluate((element) => element.getBoundingClientRect().top + scrollY);
    const before = await place();
    await page.hover('[id="s4.3"] .text');
    expect(await page.locator('[id="s4.3"] .tools').isVisible()).toBe(true);
    expect(await place()).toBe(before);
    await close();
  });

  test('finds on its own page what it rests on, every form of citation, its history, its neighbors and its place, with scripts off', async () => {
    const { page, close } = await site.open('/points/4/3/', { javaScriptEnabled: false });
    expect(await page.locator('.single-text').innerText()).toBe(textOf('4.3'));
    expect(await page.locator('#sources + .source-list li').count()).toBe(
      content.statements.find(({ id }) => id === '4.3')?.sources.length,
    );
    await page.click('summary:has-text("Other forms")');
    expect(await page.locator('.cite-box .label').allInnerTexts()).toEqual(
      expect.arrayContaining(
        ['APA', 'MLA', 'Chicago', 'Bluebook', 'Wikipedia', 'BibTeX', 'RIS', 'CSL-JSON'].map((name) => expect.stringContaining(name)),
      ),
    );
    for (const name of ['BibTeX', 'RIS', 'JSON', 'plain text'])
      expect(await page.locator('.cite-box a', { hasText: name }).count()).toBe(1);
    expect(await page.locator('.way-on a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
      '/points/4/2/',
      '/points/4/4/',
    ]);
    await page.click('a:has-text("in its place on the page")');
    expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/points/4/#s4.3');
    await close();
  });

  test('whose citation names edition 1 is told that nothing has changed since', async () => {
    const { page, close } = await site.open('/points/4/3/#e1');
    expect(await page.locator('.step:target').innerText()).toContain('Unchanged since you cited it');
    await close();
  });

  test('is sent to the page that says how to report, when the site has no contact', () => {
    expect(html('/points/4/3/')).toContain('href="/about/#report"');
  });

  test('embeds a statement in a frame of less than 6 KB without a script', async () => {
    const { page, requests, complaints, close } = await site.open('/embed/points/4/3/');
    expect(await page.locator('p').first().innerText()).toBe(textOf('4.3'));
    expect(await page.locator('script').count()).toBe(0);
    const sizes = await Promise.all(requests.map(async (url) => (await (await fetch(url)).arrayBuffer()).byteLength));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(6 * 1024);
    expect(complaints).toEqual([]);
    await close();
  });

  test('finds the oEmbed answer in the head of the page, and it frames the statement', async () => {
    const { page, close } = await site.open('/points/4/3/');
    const address = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
    const answer = await (await fetch(site.origin + new URL(address ?? '').pathname)).json();
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 600, height: 260 });
    expect(answer.html).toContain('/embed/points/4/3/"');
    await close();
  });
});

describe('After an edition', () => {
  let folder: string;
  let stop: (() => Promise<void>) | undefined;
  let origin: string;
  let browser: Awaited<ReturnType<typeof launch>> | undefined;
  const CHANGED = 'Both halves speak to every State.';

  beforeAll(async () => {
    // Inside the project, since the pages import from its packages.
    folder = join('.cache', 'test', 'edited', 'content');
    rmSync(folder, { recursive: true, force: true });
    cpSync('content', folder, { recursive: true });
    rmSync(join(folder, 'editions'), { recursive: true, force: true });
    const entries = freeze(loadContent(folder).content);
    mkdirSync(join(folder, 'editions'));
    writeFileSync(
      join(folder, 'editions', '1.json'),
      editionFile({ edition: '1', date: '2026-11-25', hash: editionHash(entries), entries }),
    );
    const point = join(folder, 'points', '4.mdx');
    const source = readFileSync(point, 'utf8');
    const [second] = source.match(/<Statement n="2"[^]*?<\/Statement>/) ?? [''];
    const [last] = source.match(new RegExp(`<Statement n="${GOING.split('.')[1]}"[^]*?</Statement>\\n*`)) ?? [''];
    writeFileSync(point, source.replace(second, second.replace(/>[^]*<\/Statement>/, `>${CHANGED}</Statement>`)).replace(last, ''));
    mkdirSync(join(folder, 'corrections'), { recursive: true });
    const entry = (of: string, kind: string, to = '') =>
      `of: "${of}"\nafter: "1"\ndate: "2026-12-01"\nkind: ${kind}\nwhat: "It says every State."\nwhy: "A reader showed it."\n${to}`;
    writeFileSync(join(folder, 'corrections', '2026-12-01-4-2.yaml'), entry('4.2', 'corrected'));
    writeFileSync(join(folder, 'corrections', '2026-12-01-gone.yaml'), entry(GOING, 'merged', 'to: "4.1"\n'));
    const { status, output } = build('.cache/test/changed', { CONTENT_DIR: `${folder}/` });
    if (status !== 0) throw new Error(output);
    const server = await serve('.cache/test/changed');
    origin = server.origin;
    stop = server.close;
    browser = await launch();
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await stop?.();
    rmSync(folder, { recursive: true, force: true });
  });
  const read = async (path: string) => {
    if (!browser) throw new Error('No browser.');
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.goto(origin + path);
    return page;
  };

  test('a citation of a statement that has changed shows what it said and what it says, with scripts off', async () => {
    const page = await read('/points/4/2/#e1');
    const answer = await page.locator('.step:target').innerText();
    expect(answer).toContain('Changed since edition 1: wording');
    expect(answer).toContain(textOf('4.2'));
    expect(answer).toContain(CHANGED);
  });

  test('the statement says on its page that it has changed, and its citation no longer claims the edition', async () => {
    const page = await read('/points/4/');
    expect(await page.locator('[id="s4.2"] .support').innerText()).toContain('Changed since edition 1');
    expect(await page.locator('[id="s4.2"] .tools').getAttribute('data-named')).toContain('changed since edition 1, 1 December 2026');
  });

  test('a statement that went leaves a tombstone at both its addresses, which says where to look', async () => {
    const alone = await read(statementPath(GOING));
    expect(await alone.locator('main').innerText()).toMatch(/merged on 1 December 2026[^]*A reader showed it[^]*See 4\.1/);
    expect(await alone.locator('main').innerText()).toContain(textOf(GOING).slice(0, 60));
    const place = await read(`/points/4/#s${GOING}`);
    expect(await place.locator('.entry:target').innerText()).toContain('merged on 1 December 2026');
  });

  test('the ledger shows each change with the old wording', async () => {
    const page = await read('/corrections/');
    const text = await page.locator('main').innerText();
    expect(text).toContain('Statement 4.2: corrected, 1 December 2026');
    expect(text).toContain(textOf('4.2'));
    expect(text).toContain(CHANGED);
  });

  test('a release refuses what the ledger does not explain', () => {
    rmSync(join(folder, 'corrections', '2026-12-01-4-2.yaml'));
    const { status, output } = build('.cache/test/refused', { CONTENT_DIR: `${folder}/`, RELEASE: 'yes', SITE_URL: 'https://example.org' });
    expect(status).not.toBe(0);
    expect(output).toContain('“4.2” is no longer what edition 1 published');
  });
});

describe('Programs', () => {
  const filed = { type: 'webpage', site: 'Eight Points', language: 'en', authors: [] };

  test('that manage references file each page as a web page, with its title, site, date, language and address', () => {
    const address = (path: string) => `https://eight-points.example${path}`;
    for (const [path, title] of [
      ['/points/4/', content.points.find(({ id }) => id === '4')?.data.title],
      ['/background/huawei/', content.background.find(({ id }) => id === 'huawei')?.data.title],
      ['/points/4/3/', 'Statement 4.3: Point 4'],
      ['/timeline/', 'Timeline'],
    ] as const) {
      expect(fileAsZotero(html(path)), path).toEqual({ ...filed, title, url: address(path), date: '2026-11-25' });
    }
  });

  test('the reading of the tags can fail: a lone citation_title makes a journal article, a time the date', () => {
    const page =
      '<html lang="en"><head><meta name="citation_title" content="A"></head><body><time datetime="1999">then</time></body></html>';
    expect(fileAsZotero(page)).toMatchObject({ type: 'journalArticle', date: '1999' });
  });

  test('that read JSON-LD learn what the page says, statement by statement', () => {
    for (const { id, page, text, kind, by, sources } of content.statements) {
      const ld = jsonLd(html(statementPath(id)));
      expect(ld).toMatchObject({ '@context': 'https://schema.org', '@type': 'CreativeWork', identifier: id, text, inLanguage: 'en' });
      expect(ld.creditText, id).toBe(kind === 'attributed' ? `Said by ${by}` : undefined);
      expect(ld.isBasedOn.map(({ name }: { name: string }) => name)).toEqual(
        sources.map((source) => content.sources.find((record) => record.id === source.id)?.data.title),
      );
      expect(ld.isPartOf['@id']).toBe(`https://eight-points.example/${page}/`);
    }
    expect(jsonLd(html('/points/4/'))).toMatchObject({
      '@type': 'Article',
      headline: content.points[3]?.data.title,
      dateModified: '2026-11-25',
    });
    expect(jsonLd(html('/glossary/')).hasDefinedTerm).toHaveLength(content.terms.length);
  });

  test('find beside each statement its JSON, BibTeX, RIS and plain text, and beside each source its own', () => {
    for (const { id, text, kind } of content.statements) {
      const path = statementPath(id).replace(/\/$/, '');
      expect(JSON.parse(file(`${path}.json`))).toMatchObject({ statement: id, quoteExactlyAs: text, kind });
      expect(file(`${path}.md`)).toContain(text);
      expect(file(`${path}.bib`)).toContain(`@online{${id},`);
      expect(file(`${path}.ris`)).toMatch(/^TY {2}- ELEC[^]*ER {2}-/);
    }
    for (const { id } of content.sources) expect(JSON.parse(file(`/sources/${id}.json`)).csl.id).toBe(id);
  });

  test('find a picture to share for every page and statement', () => {
    for (const path of [...content.statements.map(({ id }) => statementPath(id)), ...samplePages()]) {
      const picture = /property="og:image" content="https:\/\/eight-points\.example(\/[^"]+)"/.exec(html(path))?.[1];
      if (path.startsWith('/embed/')) continue;
      expect(picture && existsSync(join(ROOT_SITE, picture)), path).toBe(true);
    }
  });

  const jsonLd = (page: string) => JSON.parse(/<script type="application\/ld\+json">([^]*?)<\/script>/.exec(page)?.[1] ?? 'null');
  const file = (path: string) => readFileSync(join(ROOT_SITE, path), 'utf8');
});
