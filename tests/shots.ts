/** `npm run shots`: pictures of every kind of page × widths × themes, and on paper, into `shots/`, for a person to look at. */
import { mkdirSync } from 'node:fs';
import { launch } from './helpers/browser.ts';
import { samplePages } from './helpers/pages.ts';
import { serve } from './helpers/server.ts';

const WIDTHS = [360, 768, 1280, 1680];
const server = await serve('dist');
const browser = await launch();
mkdirSync('shots', { recursive: true });
const pages = [
  ...samplePages('dist').filter((path) => path !== '/print/'),
  '/sources/sc-media-2020/',
  '/search/?q=backdoors',
  '/points/4/#s4.15',
];
for (const path of pages) {
  const name = path.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'home';
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ colorScheme, viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(server.origin + path, { waitUntil: 'networkidle' });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: width < 500 ? 640 : 900 });
      // Chromium cannot picture more than 16,384 pixels of height.
      const height = Math.min(await page.evaluate(() => document.documentElement.scrollHeight), 12_000);
      await page.screenshot({ path: `shots/${name}-${width}-${colorScheme}.png`, fullPage: true, clip: { x: 0, y: 0, width, height } });
    }
    if (colorScheme === 'light') await page.pdf({ path: `shots/${name}.pdf`, preferCSSPageSize: true, format: 'A4' });
    await context.close();
  }
}
await browser.close();
await server.close();
console.log(`${pages.length} pages at ${WIDTHS.length} widths in both themes, and on paper: shots/`);
