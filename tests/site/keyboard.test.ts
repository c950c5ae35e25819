import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from '../helpers/site.ts';

const site = useSite();
/** A window of 1280 × 900 at 200 percent, and the narrowest phone. */
const SMALL = [
  { width: 640, height: 450 },
  { width: 320, height: 568 },
];
const KINDS = [
  '/',
  '/points/',
  '/points/4/',
  '/background/',
  '/background/huawei/',
  '/text/',
  '/compare/',
  '/compare/cptpp-14/',
  '/timeline/',
  '/countries/',
  '/glossary/',
  '/who/',
  '/sources/',
  '/sources/sc-media-2020/',
  '/search/?q=backdoors',
  '/about/',
  '/404.html',
];

interface Stop {
  name: string;
  problem?: string;
}

/** Where the focus is: what it is called, and whether a reader sees that it is there. Undefined when it has left the page. */
function stop(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const name = element.getAttribute('aria-label') ?? element.textContent.trim().replace(/\s+/g, ' ');
    const problem = (() => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      const seen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/, 0\)$|transparent/.test(outlineColor);
      if (!seen) return 'has the focus, and no outline';
      const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
      const inside = boxes.filter(({ top, left }) => top >= 0 && left >= 0 && top < innerHeight && left < innerWidth);
      if (inside.length === 0) return 'has the focus out of sight';
      const free = inside.some(({ left, top, width, height }) => {
        const x = Math.min(left + width / 2, innerWidth - 1);
        const y = Math.min(top + height / 2, innerHeight - 1);
        const there = document.elementFromPoint(x, y);
        return there !== null && (element.contains(there) || there.contains(element));
      });
      return free ? undefined : 'has the focus beneath something else';
    })();
    return { name, problem };
  });
}

/** Goes through a page with one key until the focus leaves it. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab', most = 1000): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < most) {
    await page.keyboard.press(key);
    const next = await stop(page);
    if (!next) break;
    stops.push(next);
  }
  return stops;
}

const problems = (stops: Stop[]) => stops.filter(({ problem }) => problem).map(({ name, problem }) => `“${name}” ${problem}`);

/** What does not fit: the page itself, and text cut off by its own box. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth - clientWidth} px too wide`);
    for (const element of document.querySelectorAll<HTMLElement>('body *:not(.unseen)')) {
      const { overflowX, clipPath } = getComputedStyle(element);
      const cut = /hidden|clip/.test(overflowX) && clipPath === 'none' && element.scrollWidth > element.clientWidth + 1;
      if (cut && element.textContent.trim()) found.push(`“${element.textContent.trim().slice(0, 60)}” is cut off`);
    }
    return found;
  });
}

describe('A reader with a keyboard and nothing else', () => {
  for (const path of ['/', '/points/4/']) {
    test(`goes through ${path} and always sees where the focus is`, async () => {
      const { page, close } = await site.open(path);
      const stops = await walk(page, 'Tab');
      expect(problems(stops)).toEqual([]);
      const names = stops.map(({ name }) => name);
      expect(names[0]).toBe('Skip to the text');
      expect(names).toEqual(expect.arrayContaining(['Search the site', 'Change theme']));
      if (path !== '/') {
        const numbers = await page
          .locator('.statement .number')
          .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')));
        expect(numbers.length).toBeGreaterThan(20);
        expect(names).toEqual(expect.arrayContaining(numbers));
      }
      await close();
    });
  }

  test('changes the theme, and skips the navigation', async () => {
    const { page, close } = await site.open('/points/4/', { colorScheme: 'light' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await page.getByRole('button', { name: 'Change theme' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    await close();
  });

  test('goes back through a small window, and nothing that stays in view covers the focus', async () => {
    for (const viewport of SMALL) {
      for (const path of ['/points/4/', '/compare/']) {
        const { page, close } = await site.open(path, { viewport });
        expect(problems(await walk(page, 'Shift+Tab')), `${path} at ${viewport.width} px`).toEqual([]);
        await close();
      }
    }
  });

  test('would be warned of a link without an outline, and of one beneath a bar', async () => {
    const { page, close } = await site.open('/privacy/');
    await page.evaluate(() => {
      (document.querySelector('.wordmark') as HTMLElement).style.outline = 'none';
      const bar = document.createElement('div');
      document.body.append(bar);
      Object.assign(bar.style, { position: 'fixed', inset: 'auto 0 0 0', height: '100vh', background: 'black' });
    });
    const found = problems(await walk(page, 'Tab')).join('\n');
    expect(found).toMatch(/“Eight 8 Points” has the focus, and no outline/);
    expect(found).toMatch(/“The points” has the focus beneath something else/);
    await close();
  });
});

describe('In a window at 200 percent, and on the narrowest phone', () => {
  test('every kind of page fits, and cuts nothing off', async () => {
    const wrong: Record<string, string[]> = {};
    for (const viewport of SMALL) {
      const { page, close } = await site.open('/', { viewport });
      for (const path of KINDS) {
        await page.goto(`${site.origin}${path}`);
        if (path.includes('?q=')) await page.waitForSelector('.hits li a');
        const found = await overflow(page);
        if (found.length) wrong[`${path} at ${viewport.width} px`] = found;
      }
      await close();
    }
    expect(wrong).toEqual({});
  });

  test('what a link leads to stands free of what stays in view', async () => {
    for (const viewport of SMALL) {
      for (const path of ['/points/4/#s4.15', '/points/4/#the-wording', '/glossary/#backdoor', '/countries/#gb', '/timeline/#y2020']) {
        const { page, close } = await site.open(path, { viewport });
        const covered = await page.evaluate(() => {
          const target = document.querySelector(':target');
          const box = target?.getBoundingClientRect();
          if (!target || !box) return 'there is no such place';
          const there = document.elementFromPoint(box.left + 8, box.top + Math.min(box.height, 16) / 2);
          return there && (target.contains(there) || there.contains(target)) ? '' : `covered by ${there?.outerHTML.slice(0, 80)}`;
        });
        expect(covered, `${path} at ${viewport.width} px`).toBe('');
        await close();
      }
    }
  });

  test('a line that is too long, or cut off, would be noticed', async () => {
    const { page, close } = await site.open('/privacy/', { viewport: SMALL[1] });
    await page.evaluate(() => {
      const [first, second] = document.querySelectorAll<HTMLElement>('main p');
      Object.assign(first?.style ?? {}, { width: '900px' });
      Object.assign(second?.style ?? {}, { overflow: 'hidden', whiteSpace: 'nowrap' });
    });
    expect((await overflow(page)).join('\n')).toMatch(/too wide[\s\S]*is cut off/);
    await close();
  });
});
