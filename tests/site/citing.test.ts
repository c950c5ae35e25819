import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { statementPath } from '../../src/lib/address.ts';
import { ROOT_SITE } from '../helpers/build.ts';
import { html, samplePages } from '../helpers/pages.ts';
import { fileAsZotero } from '../helpers/zotero.ts';
import { useSite } from '../helpers/site.ts';

const site = useSite();
const PHONE = { viewport: { width: 360, height: 640 }, hasTouch: true };
const CLIPBOARD = ['clipboard-read', 'clipboard-write'];
const { content } = loadContent('content');
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

  test('that read JSON-LD as the standard has it understand every description, and know each thing by its address', async () => {
    for (const path of samplePages()) {
      const found = jsonLd(html(path));
      if (found) expect(await expanded(found), path).not.toEqual([]);
    }
    for (const { id, text } of content.statements) {
      const address = `https://eight-points.example${statementPath(id)}`;
      expect(await expanded(jsonLd(html(statementPath(id))))).toMatchObject([
        {
          '@id': address,
          '@type': ['https://schema.org/CreativeWork'],
          'https://schema.org/text': [{ '@value': text }],
          'https://schema.org/identifier': [{ '@value': id }],
        },
      ]);
    }
    await expect(expanded({ '@context': 'https://schema.org', '@type': 'Article', '@id': { wrong: 'here' } })).rejects.toThrow();
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

  /** What a JSON-LD processor makes of a description; it refuses what it would have to drop. The context is at hand, not fetched. */
  const expanded = (description: object) =>
    jsonld.expand(description, {
      safe: true,
      documentLoader: (documentUrl) => Promise.resolve({ documentUrl, document: { '@context': { '@vocab': 'https://schema.org/' } } }),
    });
  const jsonLd = (page: string) => JSON.parse(/<script type="application\/ld\+json">([^]*?)<\/script>/.exec(page)?.[1] ?? 'null');
  const file = (path: string) => readFileSync(join(ROOT_SITE, path), 'utf8');
});
