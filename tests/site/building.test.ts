import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freeze } from '../../src/content/freeze.ts';
import { loadContent } from '../../src/content/load.ts';
import { statementPath } from '../../src/lib/address.ts';
import { editionFile, editionHash } from '../../src/lib/editions.ts';
import { launch } from '../helpers/browser.ts';
import { build, ROOT_SITE } from '../helpers/build.ts';
import { serve } from '../helpers/server.ts';

// Builds share one folder of Astro's, so all tests that build stand in this file, and run one after the other.

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

describe('The site', () => {
  test('is the same, byte for byte, when it is built again', () => {
    const again = '.cache/test/again';
    expect(build(again).status).toBe(0);
    expect(digest(again)).toEqual(digest(ROOT_SITE));
  });

  test('is not replaced when the content is wrong: the build stops, says everything, and leaves the old site', () => {
    const before = digest(ROOT_SITE);
    const { status, output } = build(ROOT_SITE, { CONTENT_DIR: 'tests/fixtures/wrong-content/' });
    expect(status).not.toBe(0);
    expect(output).toContain('The content is not fit to publish');
    expect(output).toContain('content/points/4.mdx');
    expect(output).toContain('content/sources/gazette-2020.yaml');
    expect(digest(ROOT_SITE)).toEqual(before);
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
  });
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
    const file = (ending: string) => readFileSync(join('.cache/test/changed', `${statementPath(GOING).slice(0, -1)}.${ending}`), 'utf8');
    expect(JSON.parse(file('json'))).toMatchObject({ id: GOING, gone: true, kind: 'merged', to: '4.1' });
    expect(file('md')).toContain('merged on 1 December 2026');
    for (const ending of ['bib', 'ris']) expect(file(ending)).toContain(`Statement ${GOING}, merged`);
    const frame = await read(`/embed${statementPath(GOING)}`);
    expect(await frame.locator('main').innerText()).toContain('This statement was merged on 1 December 2026');
    const place = await read(`/points/4/#s${GOING}`);
    expect(await place.locator('.entry:target').innerText()).toContain('merged on 1 December 2026');
  });

  test('the ledger shows each change with the old wording', async () => {
    const page = await read('/corrections/');
    const text = await page.locator('main').innerText();
    expect(text).toContain('Statement 4.2: corrected, 1 December 2026');
    expect(text).toContain(textOf('4.2'));
    expect(text).toContain(CHANGED);
    const rows = JSON.parse(readFileSync('.cache/test/changed/data/corrections.json', 'utf8')).rows;
    expect(rows).toMatchObject([
      { of: '4.2', kind: 'corrected', was: textOf('4.2'), now: CHANGED },
      { of: GOING, kind: 'merged', to: '4.1', was: textOf(GOING), now: null },
    ]);
  });

  test('a release refuses what the ledger does not explain', () => {
    rmSync(join(folder, 'corrections', '2026-12-01-4-2.yaml'));
    const { status, output } = build('.cache/test/refused', { CONTENT_DIR: `${folder}/`, RELEASE: 'yes', SITE_URL: 'https://example.org' });
    expect(status).not.toBe(0);
    expect(output).toContain('“4.2” is no longer what edition 1 published');
  });
});

/** Every file of a folder with the hash of its bytes. */
function digest(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length), createHash('sha256').update(readFileSync(path)).digest('hex')] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
