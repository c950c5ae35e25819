import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { violations } from '../helpers/axe.ts';
import { useSite } from '../helpers/site.ts';

const site = useSite();
const settled = (page: Page) => page.waitForFunction(() => document.querySelector('#search-status')?.textContent);

describe('Someone who searches', () => {
  test('for “backdoors” from the home page lands on a statement of point 7, marked', async () => {
    const { page, complaints, close } = await site.open('/');
    await page.locator('#home-search').fill('backdoors');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=backdoors');
    await page.waitForSelector('.hits li a');
    expect(await page.locator('.hits h2').first().innerText()).toMatch(/^7\. /);
    const marks = await page.locator('.hits section').first().locator('mark').allInnerTexts();
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) expect(mark).toMatch(/^back\W?doors?$/i);
    await page.locator('.hits section').first().locator('li a').first().click();
    await page.waitForURL(/\/points\/7\/#s7\.\d+$/);
    expect(await page.locator('.statement:target .text').innerText()).toMatch(/backdoor/i);
    expect(complaints).toEqual([]);
    await close();
  });

  test('sees results grouped by page, with the number, the words and the kind of each statement', async () => {
    const { page, close } = await site.open('/search/?q=localization');
    await page.waitForSelector('.hits li a');
    const titles = await page.locator('.hits h2').allInnerTexts();
    expect(new Set(titles).size).toBe(titles.length);
    expect(await page.locator('.hits li').first().innerText()).toMatch(/\d/);
    expect(await page.locator('#search-status').innerText()).toMatch(/^\d+ results for “localization”$/);
    expect(await page.locator('#search-az').isVisible()).toBe(false);
    await close();
  });

  test('loads nothing of the search before reaching for it', async () => {
    const { page, requests, close } = await site.open('/search/');
    expect(requests.filter((url) => url.includes('pagefind'))).toEqual([]);
    await page.locator('#q').focus();
    await page.waitForRequest((request) => request.url().includes('/pagefind/'));
    await page.locator('#q').pressSequentially('surveillance');
    await page.waitForSelector('.hits li a');
    // The address follows when the reader pauses.
    await page.waitForURL('**/search/?q=surveillance');
    await close();
  });

  test('has each search in the address: shared, and restored by back and forward', async () => {
    const { page, close } = await site.open('/search/?q=encryption');
    await page.waitForSelector('.hits li a');
    await page.locator('#q').fill('Micron');
    await page.locator('#q').press('Enter');
    await page.waitForFunction(() => document.querySelector('#search-status')?.textContent?.includes('Micron'));
    await page.goBack();
    await page.goForward();
    await page.waitForFunction(() => document.querySelector('#search-status')?.textContent?.includes('Micron'));
    expect(await page.locator('#q').inputValue()).toBe('Micron');
    await close();
  });

  test('reaches a result with the keyboard alone', async () => {
    const { page, close } = await site.open('/search/?q=backdoors');
    await page.waitForSelector('.hits li a');
    await page.locator('#q').focus();
    const arrived = () => page.evaluate(() => document.activeElement?.matches('.hits a') ?? false);
    for (let presses = 0; presses < 20 && !(await arrived()); presses++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#s/);
    await close();
  });

  test.for(['8 September 2020', '2020', '4.3', 'Article 37', '后门', '数据安全', '全球数据安全倡议', 'hòumén', 'GDPR'])(
    'for %s finds something',
    async (query) => {
      const { page, complaints, close } = await site.open(`/search/?q=${encodeURIComponent(query)}`);
      await settled(page);
      expect(await page.locator('.direct a, .hits li a').count(), query).toBeGreaterThan(0);
      expect(complaints).toEqual([]);
      await close();
    },
  );

  test.for([
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '%',
    '%E0%A4%A',
    '\u202Eabc',
    '🙂🙂',
    "' OR 1=1 --",
    '...',
    '   ',
    'a'.repeat(100_000),
  ])('for hostile or empty words sees text, never markup (%#)', async (query) => {
    const { page, complaints, close } = await site.open('/search/');
    await page.locator('#q').fill(query);
    await page.locator('#q').press('Enter');
    if (query.trim()) await settled(page);
    expect(await page.locator('.hits img, .hits script, #search-status *').count()).toBe(0);
    expect(await page.locator('#search-az, .hits li').first().isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  test('for what is not there is told so, and offered the list', async () => {
    const { page, close } = await site.open('/search/?q=xqzt');
    await settled(page);
    expect(await page.locator('#search-status').innerText()).toContain('Nothing found for “xqzt”');
    expect(await page.locator('#search-az').isVisible()).toBe(true);
    await close();
  });

  test('is told when the index cannot be loaded, and offered the list', async () => {
    const { page, close } = await site.open('/search/');
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.locator('#q').fill('backdoors');
    await page.locator('#q').press('Enter');
    await page.waitForFunction(() => document.querySelector('#search-status')?.textContent?.includes('cannot be loaded'));
    expect(await page.locator('#search-az').isVisible()).toBe(true);
    await close();
  });

  test.for([
    ['point 4', '/points/4/'],
    ['fourth point', '/points/4/'],
    ['4.3', '/points/4/#s4.3'],
    ['MLAT', '/glossary/#judicial-assistance'],
    ['後門', '/glossary/#backdoor'],
    ['hou men', '/glossary/#backdoor'],
    ['back door', '/glossary/#backdoor'],
  ])('for %s is led straight there', async ([query = '', path]) => {
    const { page, close } = await site.open(`/search/?q=${encodeURIComponent(query)}`);
    await page.waitForSelector('.direct a');
    expect(await page.locator('.direct a').first().getAttribute('href')).toBe(path);
    await close();
  });

  test('with a slip finds what was meant, is told so, and can insist', async () => {
    const { page, close } = await site.open('/search/?q=mass+surveilance');
    await page.waitForSelector('.hits li a');
    expect(await page.locator('#search-changed').innerText()).toBe(
      'Showing results for mass surveillance; search instead for mass surveilance.',
    );
    await page.locator('#search-changed a').click();
    await page.waitForURL(/exact=1/);
    await settled(page);
    expect(await page.locator('#search-changed').innerText()).toBe('');
    await close();
  });

  test('for a phrase, and without a word, gets only what fits', async () => {
    const { page, close } = await site.open(`/search/?q=${encodeURIComponent('"mass surveillance"')}`);
    await page.waitForSelector('.hits li a');
    for (const text of await page.locator('.hits .excerpt').allInnerTexts()) expect(text.toLowerCase()).toMatch(/mass[- ]surveillance/);
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent('huawei -5g')}`);
    await page.waitForSelector('.hits li a');
    for (const text of await page.locator('.hits .excerpt').allInnerTexts()) expect(text).not.toMatch(/\b5G\b/);
    await close();
  });

  test('narrows by kind, point and period in the address', async () => {
    const { page, close } = await site.open('/search/?q=huawei&kind=event&from=2019&to=2020');
    await page.waitForSelector('.hits li a');
    for (const link of await page.locator('.hits li a').all())
      expect(await link.getAttribute('href')).toMatch(/^\/timeline\/#(?:2019|2020)/);
    expect(await page.locator('select[name=kind]').inputValue()).toBe('event');
    await page.goto(`${site.origin}/search/?q=law&point=6`);
    await page.waitForSelector('.hits li a');
    for (const link of await page.locator('.hits li a').all()) expect(await link.getAttribute('href')).toMatch(/^\/(?:points\/6|text)\//);
    await close();
  });

  test('on any page opens the box with Ctrl-K, moves with the arrows, goes with Enter, and leaves with Escape', async () => {
    const { page, complaints, requests, close } = await site.open('/points/4/');
    expect(requests.filter((url) => /pagefind|\/search\//.test(url))).toEqual([]);
    await page.locator('#main a').first().focus();
    await page.keyboard.press('Control+k');
    const box = page.locator('.header input[name=q]');
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.waitForSelector('.header [role=combobox]');
    await page.keyboard.type('backdoor');
    await page.waitForFunction(() => document.querySelectorAll('.header [role=option]').length === 8);
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    const chosen = page.locator('.header [role=option][aria-selected=true]');
    expect(await chosen.getAttribute('id')).toBe(await box.getAttribute('aria-activedescendant'));
    expect(await chosen.getAttribute('href')).toBe('/glossary/#backdoor');
    await page.keyboard.press('Escape');
    expect(await page.locator('.header [role=listbox]').isVisible()).toBe(false);
    expect(
      await page
        .locator('#main a')
        .first()
        .evaluate((element) => element === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('Control+k');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/glossary/#backdoor');
    expect(complaints).toEqual([]);
    await close();
  });

  test('sees suggestions only added below, never moved', async () => {
    const { page, close } = await site.open('/points/4/');
    await page.locator('.header input[name=q]').focus();
    await page.waitForSelector('.header [role=combobox]');
    await page.evaluate(() => {
      const list = document.querySelector('.header [role=listbox]');
      if (!list) throw new Error('There is no list of suggestions.');
      const seen: string[][] = ((window as unknown as { seen: string[][] }).seen = []);
      new MutationObserver(() =>
        seen.push([...document.querySelectorAll<HTMLAnchorElement>('.header [role=option]')].map(({ href }) => href)),
      ).observe(list, { childList: true });
    });
    await page.locator('.header input[name=q]').fill('huawei');
    await page.waitForFunction(() => document.querySelectorAll('.header [role=option]').length === 8);
    const seen = await page.evaluate(() => (window as unknown as { seen: string[][] }).seen);
    expect(seen.length).toBeGreaterThan(1);
    for (const [index, list] of seen.slice(1).entries()) expect(list.slice(0, seen[index]?.length)).toEqual(seen[index]);
    await close();
  });

  test('on a phone is led to the search page, and Ctrl-K goes there too', async () => {
    const { page, close } = await site.open('/points/4/', { viewport: { width: 360, height: 640 } });
    await page.keyboard.press('Control+k');
    await page.waitForURL('**/search/');
    await close();
  });

  test('without scripts is led to the points, the terms and the whole edition', async () => {
    const { page, close } = await site.open('/search/?q=backdoor', { javaScriptEnabled: false });
    expect(await page.locator('#search-az a[href="/glossary/#backdoor"]').isVisible()).toBe(true);
    expect(await page.locator('noscript a[href="/print/"]').isVisible()).toBe(true);
    await close();
  });
});
