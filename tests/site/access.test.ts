import { describe, expect, test } from 'vitest';
import { violations } from '../helpers/axe.ts';
import { samplePages } from '../helpers/pages.ts';
import { useSite } from '../helpers/site.ts';

const site = useSite();

describe('Every page written by hand, and samples of the others', () => {
  test.for(samplePages())(
    '%s has no accessibility violation in either theme, no console error and no request to elsewhere',
    async (path) => {
      const { page, complaints, requests, close } = await site.open(path, { colorScheme: 'light' });
      const light = await violations(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.reload();
      const dark = await violations(page);
      const elsewhere = requests.filter((url) => !url.startsWith(site.origin));
      expect([...light, ...dark.map((violation) => `${violation} (dark)`), ...complaints, ...elsewhere]).toEqual([]);
      await close();
    },
  );

  test('have no accessibility violation with results found, or a statement arrived at', async () => {
    for (const path of ['/search/?q=backdoors', '/points/4/#s4.3', '/glossary/#backdoor']) {
      const { page, close } = await site.open(path);
      if (path.includes('?q=')) await page.waitForSelector('.hits li a');
      expect(await violations(page), path).toEqual([]);
      await close();
    }
  });

  test('the check can fail: a page with an unnamed button is reported', async () => {
    const { page, close } = await site.open('/privacy/');
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
    expect((await violations(page)).join()).toContain('button-name');
    await close();
  });
});
