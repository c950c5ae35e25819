import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
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
    expect(page.url()).toContain('?q=surveillance');
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
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#s/);
    await close();
  });

  test.for(['8 September 2020', '2020', '4.3', 'Article 37', '后门', '数据安全', '全球数据安全倡议', 'hòumén', 'GDPR'])(
    'for %s finds something',
    async (query) => {
      const { page, complaints, close } = await site.open(`/search/?q=${encodeURIComponent(query)}`);
      await settled(page);
      expect(await page.locator('.hits li a').count(), query).toBeGreaterThan(0);
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
    await page.waitForTimeout(400);
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
});
