import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { useSite, type Site } from '../helpers/site.ts';

const site = useSite();
/** The drawings, and what holds the same data beneath: its rows, one for each mark. */
const DRAWINGS = [
  { path: '/countries/', words: 'The same as a table below', rows: '#table tbody tr' },
  { path: '/timeline/', words: 'The same as a list below', rows: '#list ~ section .event' },
];

/** What a reader who does not see a drawing would miss. */
async function missing(page: Awaited<ReturnType<Site['open']>>['page'], words: string, rows: string): Promise<string[]> {
  return page.evaluate(
    ({ words, rows }) => {
      const found: string[] = [];
      const drawing = document.querySelector('figure svg[role=group]');
      if (!drawing) return ['there is no drawing'];
      for (const part of ['title', 'desc'])
        if (!drawing.querySelector(`:scope > ${part}`)?.textContent) found.push(`the drawing has no ${part}`);
      const link = [...document.querySelectorAll('figcaption a')].find((candidate) => candidate.textContent.trim() === words);
      if (!link || !document.querySelector(link.getAttribute('href') ?? '#none')) found.push(`no link says “${words}”`);
      const ids = new Set([...document.querySelectorAll(rows)].map(({ id }) => id));
      for (const mark of drawing.querySelectorAll('a')) {
        if (!ids.has(mark.getAttribute('href')?.slice(1) ?? '')) found.push(`a mark has no row: ${mark.textContent}`);
        if (!mark.querySelector('title')?.textContent) found.push('a mark has no name');
      }
      return found;
    },
    { words, rows },
  );
}

describe('A figure', () => {
  for (const { path, words, rows } of DRAWINGS) {
    test(`on ${path} has a title, a description, the same as words beneath it, and weighs at most 30 KB`, async () => {
      const { page, close } = await site.open(path);
      expect(await missing(page, words, rows)).toEqual([]);
      const markup = await page.locator('figure svg[role=group]').evaluate((drawing) => drawing.outerHTML);
      expect(brotliCompressSync(markup).length).toBeLessThanOrEqual(30 * 1024);
      await page.evaluate((one) => {
        document.querySelector(one)?.remove();
        document.querySelector('figure svg desc')?.remove();
      }, rows);
      expect((await missing(page, words, rows)).join('\n')).toMatch(/no desc[\s\S]*a mark has no row/);
      await close();
    });
  }

  test('keeps its shapes where a reader’s own colors are in force', async () => {
    for (const [path, shape, ink] of [
      ['/compare/', '.matrix .relation', 'color'],
      ['/countries/', '.land.ban', 'fill'],
      ['/timeline/', '.timeline-strip circle', 'fill'],
    ] as const) {
      const { page, close } = await site.open(path, { forcedColors: 'active', reducedMotion: 'reduce' });
      const colors = () =>
        page
          .locator(shape)
          .first()
          .evaluate(
            (element, property) => [
              getComputedStyle(element).getPropertyValue(property),
              getComputedStyle(document.documentElement).backgroundColor,
            ],
            ink,
          );
      const [drawn, ground] = await colors();
      expect(drawn, path).not.toBe(ground);
      // A shape in the color of the ground would be noticed.
      await page.evaluate(() => document.documentElement.style.setProperty('--blue', 'Canvas', 'important'));
      await page.evaluate(() => document.documentElement.style.setProperty('--red', 'Canvas', 'important'));
      expect((await colors())[0], path).toBe(ground);
      await close();
    }
  });
});
