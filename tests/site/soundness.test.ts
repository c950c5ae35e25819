import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BASE, BASE_ORIGIN, BASE_SITE, ROOT_SITE } from '../helpers/build.ts';
import { markupErrors } from '../helpers/markup.ts';
import { allPages, html, samplePages } from '../helpers/pages.ts';
import { useSite } from '../helpers/site.ts';

const site = useSite();
/** From 320 to 1680 pixels in steps of 40, for one page of each kind; the others are tried at two widths. */
const WIDTHS = Array.from({ length: 35 }, (_, index) => 320 + 40 * index);
const ONE_OF_EACH_KIND =
  /^\/(?:|points\/(?:4\/)?|background\/(?:huawei\/)?|text\/|compare\/(?:cptpp-14\/)?|timeline\/|countries\/|who\/|glossary\/|sources\/|search\/|about\/|print\/|404\.html)$/;

describe('Every page written by hand, and samples of the others', () => {
  test('have valid markup', async () => {
    const found: Record<string, string[]> = {};
    for (const path of samplePages()) {
      const errors = await markupErrors(html(path));
      if (errors.length) found[path] = errors;
    }
    expect(found).toEqual({});
    expect(
      await markupErrors('<!DOCTYPE html><html lang="en"><head><title>A</title></head><body><p><div></div></p></body></html>'),
    ).not.toEqual([]);
  });

  test('fit any screen from 320 to 1680 pixels', async () => {
    const { page, close } = await site.open('/');
    const wide: string[] = [];
    for (const path of samplePages()) {
      await page.goto(`${site.origin}${path}`);
      for (const width of ONE_OF_EACH_KIND.test(path) ? WIDTHS : [320, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (overflow > 0) wide.push(`${path} at ${width}: ${overflow} px`);
      }
    }
    expect(wide).toEqual([]);
    await close();
  });
});

describe('The built site', () => {
  test('keeps a point page within 24 KB of HTML and CSS, and 2 KB of scripts, Brotli', async () => {
    for (const number of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const { requests, close } = await site.open(`/points/${number}/`);
      const bytes = (ending: RegExp) =>
        requests
          .map((url) => new URL(url).pathname)
          .filter((path) => ending.test(path))
          .reduce(
            (sum, path) => sum + brotliCompressSync(readFileSync(join(ROOT_SITE, path.endsWith('/') ? `${path}index.html` : path))).length,
            0,
          );
      expect(bytes(/\/$|\.css$/), `point ${number}`).toBeLessThanOrEqual(24 * 1024);
      expect(bytes(/\.js$/), `point ${number}`).toBeLessThanOrEqual(2 * 1024);
      await close();
    }
  });

  test('marks every run of Chinese as Chinese', () => {
    for (const path of samplePages()) {
      // What stands in the head and in attributes has no markup; what stands in an element of another language is marked by it.
      const text = html(path)
        .replace(/<head>[\s\S]*?<\/head>/, '')
        .replace(/<(\w+)[^>]*\blang="zh[^"]*"[^>]*>[\s\S]*?<\/\1>/g, '')
        .replace(/<[^>]*>/g, ' ');
      expect(/[\u4e00-\u9fff]+/.exec(text)?.[0], path).toBeUndefined();
    }
  });

  test('has its promised addresses', () => {
    const pages = allPages();
    const promised = [
      '/',
      '/points/',
      '/text/',
      '/background/',
      '/glossary/',
      '/sources/',
      '/search/',
      '/cite/',
      '/editions/',
      '/corrections/',
      '/print/',
      '/points/4/3/',
      '/background/huawei/12/',
      '/embed/points/4/3/',
      '/about/',
      '/privacy/',
      '/accessibility/',
      '/404.html',
    ];
    for (let number = 1; number <= 8; number++) promised.push(`/points/${number}/`);
    for (const page of [
      'announcement',
      'huawei',
      '5g-decisions',
      'clean-network',
      'shared-norms',
      'china-data-law',
      'china-conduct',
      'us-practice',
      'europe-practice',
      'splinternet',
      'reception',
      'afterlife',
    ])
      promised.push(`/background/${page}/`);
    expect(pages).toEqual(expect.arrayContaining(promised));
    expect(readdirSync(ROOT_SITE)).toEqual(expect.arrayContaining(['.nojekyll', 'robots.txt', 'sitemap-index.xml', 'pagefind']));
    expect(html('/compare/cptpp-14/')).toContain('id="p4"');
    expect(html('/about/')).toContain('id="report"');
    expect(html('/points/4/')).toContain('id="s4.3"');
  });

  test('under a path of another origin links within it, and says so in its canonical addresses', () => {
    expect(html('/points/4/', BASE_SITE)).toContain(`<link rel="canonical" href="${BASE_ORIGIN}${BASE}/points/4/">`);
    expect(readFileSync(join(BASE_SITE, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${BASE_ORIGIN}${BASE}/sitemap-index.xml`);
    expect(readFileSync(join(BASE_SITE, 'sitemap-0.xml'), 'utf8')).toContain(`<loc>${BASE_ORIGIN}${BASE}/points/4/</loc>`);
    for (const path of samplePages()) {
      const links = [...html(path, BASE_SITE).matchAll(/(?:href|src|action)="(\/[^"]*)"/g)].map((match) => match[1]);
      expect(
        links.filter((link) => !link?.startsWith(`${BASE}/`)),
        path,
      ).toEqual([]);
    }
  });
});

describe('Under a path', () => {
  const there = useSite(BASE_SITE, BASE);

  test('search works, and its results lead to statements under the path', async () => {
    const { page, complaints, close } = await there.open('/search/?q=backdoors');
    await page.waitForSelector('.hits li a');
    await page.locator('.hits li a').first().click();
    await page.waitForURL(new RegExp(`${BASE}/points/7/#s7`));
    expect(complaints).toEqual([]);
    await close();
  });
});
