import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT_SITE } from '../helpers/build.ts';
import { useSite } from '../helpers/site.ts';

const site = useSite();
const PHONE = { viewport: { width: 360, height: 640 } };

describe('A visitor on a phone who opens point 4', () => {
  test('sees the sentence, whom it asks and its status on the first screen', async () => {
    const { page, close } = await site.open('/points/4/', PHONE);
    for (const what of ['.sentence .text', '.facts .brief:nth-of-type(1) dd', '.facts .brief:nth-of-type(2) dd']) {
      const box = await page.locator(what).boundingBox();
      expect(box && box.y + box.height, what).toBeLessThanOrEqual(640);
    }
    expect(await page.locator('.facts .brief').allInnerTexts()).toEqual([
      expect.stringMatching(/^Asks\s+States/),
      expect.stringMatching(/^Status\s+A proposal/),
    ]);
    await close();
  });

  test('reads within the first 150 words that the press report had it wrong', async () => {
    const { page, close } = await site.open('/points/4/', PHONE);
    const words = (await page.locator('article .text').allInnerTexts()).join(' ').split(/\s+/).slice(0, 150).join(' ');
    expect(words).toMatch(/SC Media report[^.]*wrong/);
    await close();
  });

  test('follows statement 4.3 to its sources, and back to the statement', async () => {
    const { page, close } = await site.open('/points/4/', PHONE);
    await page.locator('[id="s4.3"] .support a', { hasText: 'SC Media' }).click();
    await page.waitForURL('**/sources/sc-media-2020/');
    await page
      .locator('a', { hasText: /^4\.3$/ })
      .first()
      .click();
    await page.waitForURL('**/points/4/#s4.3');
    expect(await page.locator('.statement:target').getAttribute('id')).toBe('s4.3');
    await close();
  });
});

describe('A reader', () => {
  test('who arrives at a statement sees it marked, in view, and knows which point it belongs to', async () => {
    for (const viewport of [PHONE.viewport, { width: 1280, height: 900 }]) {
      const { page, close } = await site.open('/points/4/#s4.15', { viewport });
      const box = await page.locator('.statement:target').boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect(box && box.y).toBeLessThan(viewport.height / 2);
      const strip = await page.locator('.strip [aria-current]').boundingBox();
      expect(strip?.y).toBeGreaterThanOrEqual(0);
      expect(strip && box && viewport.width === 360 ? strip.y + strip.height <= box.y + 8 : true).toBe(true);
      const mark = await page.locator('.statement:target').evaluate((element) => getComputedStyle(element, '::before').backgroundColor);
      expect(mark).not.toBe('rgba(0, 0, 0, 0)');
      await close();
    }
  });

  test('goes from any point to any other in one step, and to the next', async () => {
    const { page, close } = await site.open('/points/3/');
    expect(await page.locator('.strip a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `/points/${number}/`),
    );
    await page.locator('.way-on .next').click();
    await page.waitForURL('**/points/4/');
    await close();
  });

  test('finds every section of a point, in its order', async () => {
    const { page, close } = await site.open('/points/6/');
    expect(await page.locator('article h2').allInnerTexts()).toEqual([
      'In one sentence',
      'In one minute',
      'Says, does not say, contested',
      'The wording',
      'Who else says this?',
      'Measured against conduct',
      'The Huawei thread',
      'Since 2020',
      'What we could not confirm',
      'Terms used here',
      'Named here',
      'Sources used here',
      'How to cite',
    ]);
    await close();
  });

  test('sees the texts side by side, with a grade for each bullet of the press report', async () => {
    const { page, close } = await site.open('/text/');
    expect(await page.locator('.layers-of-point').count()).toBe(8);
    expect(await page.locator('.layers-of-point .grade').allInnerTexts()).toEqual([
      'incomplete',
      'incomplete',
      'garbled',
      'wrong',
      'garbled',
      'wrong',
      'incomplete',
      'wrong',
    ]);
    expect(await page.locator('.layers-of-point', { hasText: 'Not read' }).count()).toBeGreaterThan(0);
    await close();
  });

  test('sees the eight points on the first screen of the home page of a desktop', async () => {
    const { page, close } = await site.open('/');
    const last = await page.locator('.eight li').last().boundingBox();
    expect(last && last.y + last.height).toBeLessThanOrEqual(900);
    await close();
  });

  test('sees on a phone what it is, its status and the search box first', async () => {
    const { page, close } = await site.open('/', PHONE);
    const box = await page.locator('#home-search').boundingBox();
    expect(box && box.y + box.height).toBeLessThanOrEqual(640);
    await close();
  });

  test('chooses a theme that stays, without a cookie', async () => {
    const { page, close } = await site.open('/points/1/', { colorScheme: 'light' });
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await ground();
    await page.getByRole('button', { name: 'Change theme' }).click();
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.goto(`${site.origin}/text/`);
    expect(await ground()).toBe(dark);
    expect(await page.context().cookies()).toEqual([]);
    await page.getByRole('button', { name: 'Change theme' }).click();
    expect(await ground()).toBe(light);
    await close();
  });

  test('with a keyboard skips to the text first, and sees where the focus is', async () => {
    const { page, close } = await site.open('/points/4/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Skip to the text');
    expect(await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)).not.toBe('none');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await close();
  });

  test('on paper has numbers and sources, the address of the page, and no navigation', async () => {
    const { page, close } = await site.open('/points/4/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[id="s4.3"] .number').isVisible()).toBe(true);
    expect(await page.locator('[id="s4.3"] .support').isVisible()).toBe(true);
    expect(await page.locator('.footer .printed-address').innerText()).toBe('https://eight-points.example/points/4/');
    expect(await page.locator('[aria-labelledby="sources-used-here"] .printed-address').allInnerTexts()).toContain(
      'https://digichina.stanford.edu/work/knowledge-base-chinas-global-data-security-initiative/',
    );
    for (const gone of ['.header nav', '.header form', '.strip', '.footer nav', '.way-on'])
      expect(await page.locator(gone).isVisible(), gone).toBe(false);
    await close();
  });

  test('without scripts reads everything, arrives at statements, and finds the way by a list', async () => {
    const { page, close } = await site.open('/points/4/#s4.3', { javaScriptEnabled: false });
    expect(await page.locator('.statement:target .text').innerText()).toContain('SC Media');
    expect(await page.locator('[id="s4.3"] .support a').count()).toBeGreaterThan(0);
    await page.locator('header input[name=q]').fill('backdoors');
    await page.locator('header input[name=q]').press('Enter');
    await page.waitForURL('**/search/?q=backdoors');
    expect(await page.locator('noscript').isVisible()).toBe(true);
    await page.locator('#search-az a', { hasText: /^\s*backdoor/ }).click();
    await page.waitForURL('**/glossary/#backdoor');
    await close();
  });

  test('sees how a point compares with each instrument, and follows a shape to its reason without scripts', async () => {
    const { page, close } = await site.open('/points/4/', { javaScriptEnabled: false });
    await page.locator('.point-row a', { hasText: 'CPTPP' }).click();
    await page.waitForURL('**/compare/cptpp-14/#p4');
    expect(await page.locator('.entry:target .relation-line').innerText()).toMatch(/\w/);
    await page.goto(`${site.origin}/compare/`);
    expect(await page.locator('.matrix td a').count()).toBeGreaterThanOrEqual(92);
    expect(await page.locator('.matrix td', { hasText: 'not compared' }).count()).toBeGreaterThan(0);
    await close();
  });

  test('sees what each State’s conduct is measured by: rule, practice, accusation, answer', async () => {
    const { page, close } = await site.open('/points/5/');
    const slots = await page
      .locator('[aria-labelledby="measured-against-conduct"] .text')
      .evaluateAll((texts) => texts.map((text) => text.getAttribute('data-slot')));
    expect(new Set(slots)).toEqual(new Set(['Rule: ', 'Practice: ', 'Accusation: ', 'Answer: ']));
    await close();
  });

  test('goes from a mark on the timeline to its event, without scripts', async () => {
    const { page, close } = await site.open('/timeline/', { javaScriptEnabled: false });
    await page.locator('.timeline-strip a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/#\d{4}/);
    expect(await page.locator('.entry:target h3').count()).toBe(1);
    await close();
  });

  test('groups the sources by publisher, kind, language or year', async () => {
    const { page, close } = await site.open('/sources/');
    const all = await page.locator('[data-sources] li').count();
    const headings = () => page.locator('[data-sources] h2').allInnerTexts();
    const byPublisher = await headings();
    await page.getByLabel('Group by').selectOption('kind');
    expect((await headings()).some((heading) => heading.startsWith('News report ('))).toBe(true);
    await page.getByLabel('Group by').selectOption('language');
    expect((await headings()).some((heading) => heading.startsWith('Chinese (simplified) ('))).toBe(true);
    expect(await page.locator('[data-sources] li').count()).toBe(all);
    await page.getByLabel('Group by').selectOption('publisher');
    expect(await headings()).toEqual(byPublisher);
    expect(await page.locator('[data-sources] li').count()).toBe(all);
    await close();
  });

  test('hides and shows lanes of the timeline without scripts', async () => {
    const { page, close } = await site.open('/timeline/', { javaScriptEnabled: false });
    const shown = () => page.locator('.event.lane-huawei').first().isVisible();
    expect(await shown()).toBe(true);
    await page.getByLabel('Huawei', { exact: true }).uncheck();
    expect(await shown()).toBe(false);
    expect(await page.locator('.event.lane-initiative').first().isVisible()).toBe(true);
    await close();
  });

  test('sees nothing jump while a page loads, even with the fonts arriving late', async () => {
    const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await route.continue();
    });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const path of ['/', '/points/4/', '/points/4/#s4.15', '/text/', '/compare/', '/timeline/', '/countries/', '/glossary/']) {
      await page.goto(`${site.origin}${path}`, { waitUntil: 'load' });
      await page.waitForTimeout(900);
      const total = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0));
      expect(total, path).toBe(0);
    }
    await context.close();
  });

  test('loads at most 42 KB of fonts', async () => {
    const { requests, close } = await site.open('/points/4/');
    const fonts = requests.map((url) => new URL(url).pathname).filter((path) => path.endsWith('.woff2'));
    const bytes = fonts.reduce((sum, path) => sum + statSync(join(ROOT_SITE, path)).size, 0);
    expect(fonts.length).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(42 * 1024);
    await close();
  });
});
