import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Renderer } from '@takumi-rs/core';
import type { AstroIntegration } from 'astro';
import { create } from 'fontkitten';
import subsetFont from 'subset-font';
import { contentFolder, loadContent } from '../content/load.ts';
import type { Content } from '../content/read.ts';
import { statementPath } from '../lib/address.ts';
import { CARD, cardCharacters, cardName, cardText, cardTree, CHINESE, iconTree, LATIN, type Card } from '../lib/cards.ts';
import { kindLabel } from '../lib/statements.ts';
import { ICONS } from '../lib/head.ts';
import { site } from '../site.ts';

const INITIATIVE = 'China’s Global Data Security Initiative, 2020';

/** The cards of the site: one for every page and statement that says something of its own; sources share the site's. */
function cards({ points, background, pages, shelves, instruments, statements }: Content): Card[] {
  const card = (path: string, title: string, kind = INITIATIVE): Card => ({ name: cardName(path), title, kind });
  return [
    card('/', 'China proposed eight rules for the world’s data. This is what they say.'),
    ...points.map(({ id, data }) => ({ ...card(`/points/${id}/`, data.title), numeral: id })),
    ...background.map(({ id, data }) => card(`/background/${id}/`, data.title)),
    ...instruments.map(({ id, data }) => card(`/compare/${id}/`, data.short, 'Compared with the eight points')),
    ...statements.map(({ id, text, kind, by }) =>
      card(statementPath(id), cardText(text), `Statement ${id} · ${kindLabel({ kind, by }) ?? 'Fact'}`),
    ),
    card('/points/', 'The eight points'),
    card('/background/', 'Background'),
    ...shelves.map(({ id, data }) => card(`/${id}/`, data.title)),
    card('/data/', 'Open data'),
    card('/editions/', 'Editions'),
    card('/corrections/', 'Corrections'),
    ...pages.map(({ id, data }) => card(`/${id}/`, data.title, site.name)),
  ];
}

/**
 * Draws the icons into the built site and the share cards into its `cards/`, without a browser. A card that was drawn before, from the same
 * words and fonts, is taken from `.cache/cards`.
 */
export function shareCards(): AstroIntegration {
  let root: URL;
  return {
    name: 'share-cards',
    hooks: {
      'astro:config:done'({ config }) {
        root = config.root;
      },
      async 'astro:build:done'({ dir, logger }) {
        const list = cards(loadContent(contentFolder(root)).content);
        const cache = fileURLToPath(new URL('.cache/cards/', root));
        const target = fileURLToPath(new URL('cards/', dir));
        await Promise.all([mkdir(cache, { recursive: true }), mkdir(target, { recursive: true })]);
        const latin = await readFile(fileURLToPath(new URL('.cache/fonts/source-serif-4.woff2', root)));
        const noto = dirname(createRequire(import.meta.url).resolve('@fontsource/noto-serif-sc/package.json'));
        const full = await readFile(join(noto, 'files', 'noto-serif-sc-chinese-simplified-400-normal.woff2'));
        const chinese = await subsetFont(full, cardCharacters(list).replace(/[^\p{Script=Han}、。，《》·]/gu, ''), {
          targetFormat: 'woff2',
          variationAxes: {},
          keepFeatures: [],
        });
        const fonts = [
          { name: LATIN, data: latin },
          { name: CHINESE, data: chinese },
        ];
        const missing = missingGlyphs(cardCharacters(list), [latin, chinese]);
        if (missing) throw new Error(`Cards: no face has “${missing}”; add it to LATIN in integrations/fonts.ts.`);
        const fontKey = createHash('sha256').update(latin).update(chinese).digest('hex');
        const renderer = new Renderer();
        const favicon = await readFile(fileURLToPath(new URL('public/favicon.svg', root)));
        for (const { path, size } of ICONS) {
          const png = await renderer.render(iconTree(favicon, size), { width: size, height: size, format: 'png' });
          await writeFile(fileURLToPath(new URL(`.${path}`, dir)), png);
        }
        let drawn = 0;
        for (const card of list) {
          const tree = cardTree(card);
          const key = createHash('sha256').update(fontKey).update(JSON.stringify(tree)).digest('hex').slice(0, 32);
          const cached = join(cache, `${key}.png`);
          let png = await readFile(cached).catch(() => undefined);
          if (!png) {
            png = await renderer.render(tree, { ...CARD, format: 'png', fonts });
            await writeFile(cached, png);
            drawn += 1;
          }
          await writeFile(join(target, `${card.name}.png`), png);
        }
        logger.info(`${list.length} cards, of which ${drawn} had to be drawn`);
      },
    },
  };
}

/** The characters that none of some faces has; the renderer would leave a blank and say nothing. */
function missingGlyphs(characters: string, files: Buffer[]): string {
  const faces = files.map((file) => create(file)).filter((face) => !face.isCollection);
  return [...characters].filter((character) => !faces.some((face) => face.hasGlyphForCodePoint(character.codePointAt(0) ?? 0))).join('');
}
