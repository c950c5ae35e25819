import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readPdf, type Pdf } from '../helpers/pdf.ts';
import { useSite } from '../helpers/site.ts';

const site = useSite();
/** What `@page` prints at the foot of every page comes first in the text of a page. */
const FOOT = /^\d+ \/ \d+ Eight Points /;
const print = async (page: Page) => readPdf(await page.pdf({ preferCSSPageSize: true, format: 'A4', outline: true, tagged: true }));

/** What of the page the PDF must hold: its chapters with their titles, its statements, its contents. */
async function expected(page: Page) {
  return page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    return {
      chapters: all('.chapter').map(({ id }) => ({
        id,
        title: document.getElementById(id)?.querySelector('h2')?.textContent.trim() ?? '',
      })),
      contents: all('nav[aria-label="Contents"] a').map((link) => link.getAttribute('href')?.slice(1) ?? ''),
      statements: all('.printed[id^="s"]')
        .map(({ id }) => /^s([\w-]+\.\d+)$/.exec(id)?.[1])
        .filter((id) => id !== undefined),
    };
  });
}

/** What is wrong with the whole edition as a PDF. */
function problems(pdf: Pdf, { chapters, contents, statements }: Awaited<ReturnType<typeof expected>>): string[] {
  const found: string[] = [];
  for (const id of contents) if (!pdf.links.some(({ page, to }) => page <= 2 && to === id)) found.push(`the contents do not lead to ${id}`);
  for (const { page, to, url } of pdf.links) {
    if (to && !pdf.places.has(to)) found.push(`a link on page ${page} leads to ${to}, which is not there`);
    if (url && /\/(?:points|background)\/[\w-]+\/|\/glossary\/#|\/sources\/[\w-]+\//.test(url))
      found.push(`a link on page ${page} leaves the document for ${url}`);
  }
  for (const { id, title } of chapters) {
    const page = pdf.places.get(id);
    if (!page || !pdf.pages[page - 1]?.replace(FOOT, '').startsWith(title)) found.push(`${id} does not begin a page`);
    if (!pdf.outline.includes(title)) found.push(`${title} is not in the outline`);
  }
  const text = pdf.pages.join(' ');
  for (const id of statements) if (!text.includes(` ${id} `)) found.push(`the number ${id} is not printed`);
  pdf.pages.forEach((page, index) => {
    if (!page.startsWith(`${index + 1} / ${pdf.pages.length} `)) found.push(`page ${index + 1} has no number`);
  });
  return found;
}

describe('The whole edition, printed to a PDF', () => {
  test('leads from its contents to every chapter, begins each on a new page, and has every number', async () => {
    const { page, close } = await site.open('/print/');
    const wanted = await expected(page);
    expect(wanted.contents).toEqual(wanted.chapters.map(({ id }) => id));
    expect(wanted.contents.slice(0, 8)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((number) => `points-${number}`));
    expect(wanted.statements.length).toBeGreaterThan(600);
    expect(problems(await print(page), wanted)).toEqual([]);
    await close();
  });

  test('is refused with a place gone, a link to the web, a chapter in the middle of a page, or a number left out', async () => {
    const { page, close } = await site.open('/print/');
    await page.evaluate(() => {
      const chapters = [...document.querySelectorAll('.chapter')];
      for (const chapter of chapters) if (!['points-1', 'points-2', 'points-3'].includes(chapter.id)) chapter.remove();
      for (const link of document.querySelectorAll('nav[aria-label="Contents"] li:nth-child(n + 4)')) link.remove();
    });
    const wanted = await expected(page);
    await page.evaluate(() => {
      const second = document.getElementById('points-2');
      second?.before(document.createElement('p'));
      second?.classList.remove('chapter');
      document.getElementById('points-3')?.removeAttribute('id');
      document.querySelector('#points-1 .printed a')?.setAttribute('href', '/points/4/#s4.3');
      document.querySelector('[id="s1.2"] b')?.remove();
    });
    const found = problems(await print(page), wanted).join('\n');
    expect(found).toContain('the contents do not lead to points-3');
    expect(found).toMatch(/leaves the document for .*\/points\/4\/#s4\.3/);
    expect(found).toContain('points-2 does not begin a page');
    expect(found).toContain('the number 1.2 is not printed');
    await close();
  });
});
