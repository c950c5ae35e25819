import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { contentFolder, loadContent } from '../content/load.ts';
import { hanPairs, hanText, nameFiles, shelves, simplify, vocabulary, type SearchShelf } from '../content/search-records.ts';
import { packGroup, sign, SLOT, yearsOf, type Group } from '../lib/search/items.ts';
import { HAN_SHELF } from '../lib/search/quick.ts';
import { indexWords, isStop } from '../lib/search/words.ts';
import { segmentHan } from '../lib/search/segment.ts';
import { gzip, smallerChunks, type IndexFile } from './pagefind-chunks.ts';

/** How many things stand in one record of the index. Fewer records mean a shorter list of them, which every search loads. */
const IN_A_RECORD = 8;

/** No language that Pagefind knows: words come to it without their endings (lib/search/words.ts), so it need not bring a stemmer. */
const LANGUAGE = 'unknown';

/**
 * Writes what search needs into the built site: Pagefind's index of the full text in `pagefind/`, the names for the first
 * answers in `search/names/`, and the words by which slips are set right in `search/words/`, both by first letter.
 */
export function searchIndex(): AstroIntegration {
  let root: URL;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done'({ config }) {
        root = config.root;
      },
      async 'astro:build:done'({ dir, logger }) {
        const { content } = loadContent(contentFolder(root));
        const all = shelves(content);
        const write = (path: string, bytes: string | Uint8Array) => {
          const target = fileURLToPath(new URL(path, dir));
          mkdirSync(dirname(target), { recursive: true });
          writeFileSync(target, bytes);
        };
        for (const { path, bytes } of await indexFiles(all)) write(`pagefind/${path}`, bytes);
        const names = nameFiles(content);
        for (const [letter, rows] of names) write(`search/names/${letter}.json`, JSON.stringify(rows));
        write('search/names/pairs.txt', hanPairs(JSON.stringify(names.get(HAN_SHELF))));
        write('search/han.txt', hanPairs(hanText(all)));
        for (const [letter, words] of vocabulary(all)) write(`search/words/${letter}.txt`, words.join(' '));
        logger.info(`${all.reduce((sum, { items }) => sum + items.length, 0)} statements and entries can be found`);
      },
    },
  };
}

/**
 * Pagefind's index of everything that can be found. Written by us: what Pagefind writes may still be under way when it
 * says that it is done. Its own interfaces, which this site does not use, stay out, and so does its worker: ours loads it.
 */
export async function indexFiles(all: SearchShelf[]): Promise<IndexFile[]> {
  const { index } = await succeed(pagefind.createIndex({ forceLanguage: LANGUAGE }));
  if (!index) throw new Error('Pagefind made no index.');
  for (const { page, title, about, items } of all) {
    for (let first = 0; first < items.length; first += IN_A_RECORD) {
      const group = { page, title, about, items: items.slice(first, first + IN_A_RECORD) };
      // The address carries what is shown, since Pagefind keeps it as it is and does not search it, as it would the metadata.
      await succeed(index.addCustomRecord({ url: packGroup(group), language: LANGUAGE, content: contentOf(group) }));
    }
  }
  const { files } = await succeed(index.getFiles());
  await pagefind.close();
  return smallerChunks(
    files
      .filter(({ path }) => !/^pagefind-(?:(?:component-|modular-)?ui|highlight|worker)\./.test(path))
      .map(({ path, content }) => ({ path, bytes: path.startsWith('fragment/') ? withoutContent(content) : content })),
  );
}

/** A fragment without the words that were indexed: what is shown stands in its address. */
function withoutContent(fragment: Uint8Array): Uint8Array {
  const [signature, json] = [
    'pagefind_dcd',
    gunzipSync(fragment)
      .toString('utf8')
      .replace(/^pagefind_dcd/, ''),
  ];
  return gzip(`${signature}${JSON.stringify({ ...(JSON.parse(json) as object), content: '' })}`);
}

/** The words of a record, cut as the question will be, each thing in slots of its own, and the signs of its kinds, points and years. */
export function contentOf({ title, about, items }: Group): string {
  const words = [
    items[0]?.kind === 'statement' ? `${title} ${about}` : '',
    ...items.map(({ kind, name, text, more, note }) => `${name} ${text} ${more} ${kind === 'statement' ? note : ''}`),
  ].flatMap((part) => {
    const own = indexWords(segmentHan(simplify(part))).filter((word) => !isStop(word));
    return [...own, ...Array<string>(Math.max(1, Math.ceil(own.length / SLOT)) * SLOT - own.length).fill(PLACE)];
  });
  const signs = items.flatMap((item) => [
    sign(item.kind),
    ...(item.point ? [sign(`p${Number(item.point)}`)] : []),
    ...yearsOf(item).map((year) => sign(`y${year}`)),
  ]);
  return [...words, ...new Set(signs)].join(' ');
}

/** What takes a place in Pagefind's index without being a word. */
const PLACE = '.';

async function succeed<T extends { errors: string[] }>(answer: Promise<T>): Promise<T> {
  const result = await answer;
  if (result.errors.length) throw new Error(`Pagefind: ${result.errors.join('; ')}`);
  return result;
}
