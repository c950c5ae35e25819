import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';

/** Latin with the accents of our sources' languages, and the punctuation we set. */
const LATIN = [range(0x20, 0x7e), 'ÀÁÄÅÇÉÈÍÑÓÖØÚÜàáâãäåæçèéêëíîïñóôõöøúûüýß', 'ąćčďęěłńňőřśšťůűźżžțșĆČŁŚŠŽ', '\u00a0–—‘’“”…·•→×§°€£'].join(
  '',
);
/** The vowels of pinyin with their tone marks, for the glossary. */
const PINYIN = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü';

const FACES = [
  {
    file: 'SourceSerif4Variable-Roman.ttf.woff2',
    name: 'source-serif-4.woff2',
    wght: { min: 400, max: 600 },
    characters: LATIN + PINYIN,
    features: ['kern', 'liga', 'onum', 'lnum'],
  },
  {
    file: 'SourceSerif4Variable-Italic.ttf.woff2',
    name: 'source-serif-4-italic.woff2',
    wght: 400,
    characters: LATIN,
    features: ['kern', 'liga', 'onum'],
  },
];

/**
 * Cuts Source Serif 4 (SIL Open Font License) down to what the site sets, into `.cache/fonts`, where the styles
 * find it. The same input gives the same bytes. A face that was cut with the same settings is left alone.
 */
export function fonts(): AstroIntegration {
  return {
    name: 'fonts',
    hooks: {
      async 'astro:config:setup'({ config, logger }) {
        const folder = fileURLToPath(new URL('.cache/fonts/', config.root));
        await mkdir(folder, { recursive: true });
        const source = join(dirname(createRequire(import.meta.url).resolve('source-serif/package.json')), 'WOFF2', 'VAR');
        for (const { file, name, wght, characters, features } of FACES) {
          const target = join(folder, name);
          const settings = JSON.stringify({ file, wght, characters, features });
          if ((await readFile(`${target}.json`, 'utf8').catch(() => undefined)) === settings) continue;
          const full = await readFile(join(source, file));
          const subset = await subsetFont(full, characters, {
            targetFormat: 'woff2',
            variationAxes: { wght, opsz: 14 },
            // Kerning, ligatures, old-style and lining figures.
            keepFeatures: features,
          });
          await writeFile(target, subset);
          await writeFile(`${target}.json`, settings);
          logger.info(`${name}: ${(subset.length / 1024).toFixed(1)} KB`);
        }
      },
    },
  };
}

function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}
