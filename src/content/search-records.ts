import { Converter as toTraditional } from 'opencc-js/cn2t';
import { Converter as toSimplified } from 'opencc-js/t2cn';
import { pathTo } from '../lib/address.ts';
import { POSITION_WORDS } from '../lib/countries.ts';
import { longDate } from '../lib/dates.ts';
import { beginningOf, letterOf } from '../lib/search/correct.ts';
import type { Item, SearchKind } from '../lib/search/items.ts';
import { HAN_SHELF, nameShelves, type NameRow } from '../lib/search/quick.ts';
import { isHan, stems, tokens } from '../lib/search/words.ts';
import { namePattern } from '../lib/text.ts';
import type { Content } from './read.ts';
import type { ShelfName } from './schemas/page.ts';

/** What search holds: every statement and every entry of the shelves, page by page, and the names for the first answers. */

/** A page or shelf with what can be found on it. */
export interface SearchShelf {
  page: string;
  title: string;
  /** What all of the page is about, beside its title. */
  about: string;
  items: Item[];
}

const SHELVES = [...'abcdefghijklmnopqrstuvwxyz0', HAN_SHELF];

const simplified = toSimplified({ from: 'tw', to: 'cn' });
const traditional = toTraditional({ from: 'cn', to: 'tw' });

/** Chinese as the index holds it: in simplified characters. */
export const simplify = (text: string) => text.replace(/\p{Script=Han}+/gu, (run) => simplified(run));

/** Everything that can be found, page by page, in the order of the site. */
export function shelves(content: Content): SearchShelf[] {
  const short = abbreviations(content);
  const titleOf = (shelf: ShelfName) => content.shelves.find(({ id }) => id === shelf)?.data.title ?? shelf;
  const pages = [...content.points, ...content.background].map(({ page, data }) => ({
    page,
    title: data.title,
    about: [data.short, ...(data.aliases ?? []), ...(page.startsWith('points/') ? ['initiative', `point ${page.slice(-1)}`] : [])].join(
      ' | ',
    ),
    items: content.statements
      .filter((statement) => statement.page === page)
      .map((statement) =>
        item(pathTo(statement.id), 'statement', statement.text, {
          label: statement.id,
          note: [{ fact: '', attributed: 'Attributed', reading: 'Our reading' }[statement.kind], statement.part ?? statement.section],
          point: page.startsWith('points/') ? page.slice(-1) : '',
          more: [...short(statement.text), ...(statement.keywords ?? [])],
        }),
      ),
  }));
  return [
    ...pages,
    {
      page: 'text',
      title: titleOf('text'),
      about: '',
      items: content.layers.map(({ id, data }) =>
        item(
          `/text/#p${id}`,
          'wording',
          data.witnesses.flatMap((witness) => (witness.phrases ?? []).map(({ text }) => `“${text}”`)).join(' '),
          {
            note: [`The wording of point ${id}`],
            more: ['full text', '全文'],
            point: id,
          },
        ),
      ),
    },
    {
      page: 'glossary',
      title: titleOf('glossary'),
      about: '',
      items: content.terms.map(({ id, data }) =>
        item(pathTo(`glossary/${id}`), 'term', data.definition, {
          name: [data.term, data.zh && `${data.zh}${data.pinyin ? ` (${data.pinyin})` : ''}`].filter(Boolean).join(', '),
          more: [
            ...(data.aliases ?? []),
            ...(data.keywords ?? []),
            data.literal,
            data.why,
            ...(data.renderings ?? []).map(({ text }) => text),
          ],
        }),
      ),
    },
    {
      page: 'compare',
      title: titleOf('compare'),
      about: '',
      items: content.instruments.map(({ id, data }) =>
        item(`/compare/${id}/`, 'instrument', data.what, {
          name: data.name,
          note: [data.short],
          more: [data.short, ...(data.aliases ?? []), ...(data.keywords ?? [])],
          date: data.adopted ?? data.inForce ?? data.applied ?? '',
        }),
      ),
    },
    {
      page: 'timeline',
      title: titleOf('timeline'),
      about: '',
      items: content.events.map(({ id, data }) =>
        item(pathTo(`timeline/${id}`), 'event', data.text, {
          name: data.title,
          note: [longDate(data.date)],
          more: [longDate(data.date), ...(data.aliases ?? []), ...(data.keywords ?? [])],
          date: data.date,
        }),
      ),
    },
    {
      page: 'countries',
      title: titleOf('countries'),
      about: '',
      items: content.countries.map(({ id, data }) =>
        item(
          pathTo(`countries/${id}`),
          'country',
          `${POSITION_WORDS[data.position]}, ${longDate(data.date)}. ${data.instrument} ${data.note ?? ''}`.trim(),
          {
            name: data.name,
            more: ['Huawei ZTE 5G', ...(data.aliases ?? []), ...(data.keywords ?? [])],
            date: data.date,
          },
        ),
      ),
    },
    {
      page: 'who',
      title: titleOf('who'),
      about: '',
      items: content.actors.map(({ id, data }) =>
        item(pathTo(`who/${id}`), 'who', data.what, {
          name: [data.name, data.zh].filter(Boolean).join(' '),
          more: [...(data.aliases ?? []), ...(data.searchAliases ?? []), ...(data.keywords ?? [])],
        }),
      ),
    },
    {
      page: 'sources',
      title: titleOf('sources'),
      about: '',
      items: content.sources.map(({ id, data }) =>
        item(
          `/sources/${id}/`,
          'source',
          [data.authors?.join(', '), data.publisher, data.date && longDate(data.date)].filter(Boolean).join(', '),
          {
            name: data.titleEn ? `${data.title} (${data.titleEn})` : data.title,
            more: data.aliases ?? [],
            date: data.date ?? '',
          },
        ),
      ),
    },
  ];
}

/** What a text may be found by, since it names something whose abbreviation readers type: NSA for the National Security Agency. */
function abbreviations({ actors, terms, instruments }: Content): (text: string) => string[] {
  const isShort = (name: string) => /^[A-Z][A-Za-z0-9-]{1,6}$/.test(name) && /[A-Z].*[A-Z]/.test(name);
  const known = [
    ...actors.map(({ data }) => [data.name, ...(data.aliases ?? []), ...(data.searchAliases ?? [])]),
    ...terms.map(({ data }) => [data.term, ...(data.aliases ?? [])]),
    ...instruments.map(({ data }) => [data.name, ...(data.aliases ?? [])]),
  ].flatMap((names) => {
    const [shorts, longs] = [names.filter(isShort), names.filter((name) => !isShort(name) && / /.test(name))];
    return shorts.length && longs.length ? [{ shorts, pattern: namePattern(longs) }] : [];
  });
  return (text) => known.flatMap(({ shorts, pattern }) => (pattern.test(text) ? shorts.filter((name) => !text.includes(name)) : []));
}

function item(
  path: string,
  kind: SearchKind,
  text: string,
  rest: { label?: string; name?: string; note?: (string | undefined)[]; date?: string; point?: string; more?: (string | undefined)[] },
): Item {
  return {
    path,
    kind,
    label: rest.label ?? '',
    name: rest.name ?? '',
    text,
    note: (rest.note ?? []).filter(Boolean).join(' · '),
    date: rest.date ?? '',
    point: rest.point ?? '',
    more: (rest.more ?? []).filter(Boolean).join(' | '),
  };
}

/**
 * The names of everything that has one, with what else it is called, by the first letters of their words: what the first
 * answers come from. A file holds the forms that a reader who types its letter may mean.
 */
export function nameFiles(content: Content): Map<string, NameRow[]> {
  const plain = (text = '') => text.normalize('NFD').replace(/\p{M}/gu, '');
  const all: [path: string, name: string, others: (string | undefined)[]][] = [
    ...content.points.map(({ id, data }): [string, string, string[]] => [
      `/points/${id}/`,
      `${id}. ${data.short}`,
      [`point ${id}`, ...(data.aliases ?? [])],
    ]),
    ...content.terms.map(({ id, data }): [string, string, (string | undefined)[]] => [
      pathTo(`glossary/${id}`),
      data.term,
      [data.zh, plain(data.pinyin), ...(data.aliases ?? [])],
    ]),
    ...content.background.map(({ id, data }): [string, string, string[]] => [
      `/background/${id}/`,
      data.short,
      [data.title, ...(data.aliases ?? [])],
    ]),
    ...PAGES,
    ...content.shelves.map(({ id, data }): [string, string, string[]] => [`/${id}/`, data.title, data.aliases ?? []]),
    ...content.pages.map(({ id, data }): [string, string, string[]] => [`/${id}/`, data.title, data.aliases ?? []]),
    ...content.instruments.map(({ id, data }): [string, string, string[]] => [
      `/compare/${id}/`,
      data.short.replace(/, \d{4}$/, ''),
      data.aliases ?? [],
    ]),
    ...content.actors.map(({ id, data }): [string, string, (string | undefined)[]] => [
      pathTo(`who/${id}`),
      data.name,
      [data.zh, ...(data.aliases ?? []), ...(data.searchAliases ?? [])],
    ]),
    ...content.countries.map(({ id, data }): [string, string, string[]] => [pathTo(`countries/${id}`), data.name, data.aliases ?? []]),
    ...content.events.flatMap(({ id, data }): [string, string, string[]][] =>
      data.aliases ? [[pathTo(`timeline/${id}`), data.title, data.aliases]] : [],
    ),
  ];
  // Every letter has its file, so that nobody asks for one that is not there.
  const files = new Map<string, NameRow[]>(SHELVES.map((shelf) => [shelf, []]));
  for (const [path, name, others] of all) {
    const seen = new Set([key(name.replace(/^\d\. /, ''))]);
    const forms = others.filter((other): other is string => {
      if (!other || seen.has(key(other))) return false;
      seen.add(key(other));
      return true;
    });
    for (const shelf of new Set([name, ...forms].flatMap(nameShelves))) {
      files.set(shelf, [...(files.get(shelf) ?? []), [path, name, forms.filter((form) => nameShelves(form).includes(shelf)).join('|')]]);
    }
  }
  return files;
}

/** The Chinese text that search looks into. */
export const hanText = (all: SearchShelf[]) =>
  all.flatMap(({ items }) => items.filter(({ kind }) => kind !== 'source').flatMap((item) => [item.name, item.text, item.more])).join('');

/** Traditional characters and the simplified ones for them, in pairs: every character of a text that has two forms. */
export function hanPairs(text: string): string {
  const pairs = new Map<string, string>();
  for (const character of new Set(simplify(text).match(/\p{Script=Han}/gu))) {
    const other = traditional(character);
    if (other !== character && other.length === character.length) pairs.set(other, character);
  }
  return [...pairs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flat()
    .join('');
}

/** The pages that no record stands for. */
const PAGES: [path: string, name: string, aliases: string[]][] = [
  ['/points/', 'The eight points', []],
  ['/background/', 'Background', []],
  ['/print/', 'The whole edition', ['print', 'pdf']],
  ['/data/', 'Open data', ['download', 'csv', 'json']],
  ['/editions/', 'Editions', []],
  ['/corrections/', 'Corrections', ['errata']],
];

/** What makes two names the same to the first answers: words without endings, hyphens and spaces. */
function key(name: string): string {
  return stems(simplify(name)).join('');
}

/**
 * Every word of the index, the most frequent first: by its first letter, from which misspellings are set right, and by its first
 * two, by which a word is known. Every beginning has its file, so that nobody asks for one that is not there.
 */
export function vocabulary(all: SearchShelf[]): Map<string, string[]> {
  const counts = new Map<string, number>();
  for (const { items } of all) {
    for (const { kind, name, text, more } of items) {
      const found = tokens(`${name} ${text} ${more}`);
      const joined = found.flatMap(({ word, start }, index) => {
        const before = found[index - 1];
        return before && `${name} ${text} ${more}`.slice(before.end, start) === '-' ? [before.word + word] : [];
      });
      // A source weighs less: its title may be misspelled, or in another language.
      for (const word of [...found.map((token) => token.word), ...joined]) {
        if (!isHan(word) && /\p{L}/u.test(word) && word.length > 1)
          counts.set(word, (counts.get(word) ?? 0) + (kind === 'source' ? 0.2 : 1));
      }
    }
  }
  const words = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word);
  const files = new Map([...Map.groupBy(words, beginningOf), ...Map.groupBy(words, letterOf)]);
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  return new Map(
    ['0', ...letters, ...letters.flatMap((first) => letters.map((second) => first + second))].map((name) => [name, files.get(name) ?? []]),
  );
}
