/** The first answers, from small files of names: points, pages, terms, people, instruments, countries. */
import { letterOf } from './correct.ts';
import { numbered } from './query.ts';
import { isHan, isStop, nearEnough, stems, tokens } from './words.ts';

/** A name with what else it is called: `[path, name, other names with a bar between]`; the first two of a path say its shelf. */
export type NameRow = [path: string, name: string, others: string];

interface Name {
  path: string;
  shelf: string;
  name: string;
  /** Every form of the name, the first being the name itself. */
  forms: Form[];
}

interface Form {
  text: string;
  words: string[];
  key: string;
}

/** The file that holds the names with Chinese in them. */
export const HAN_SHELF = 'han';

/** Which files of names a text is looked up in: one for the first letter of each telling word, one for Chinese. */
export function nameShelves(text: string): string[] {
  const words = tokens(text).map(({ word }) => word);
  const telling = words.filter((word) => !isStop(word));
  return [...new Set((telling.length ? telling : words).map((word) => (isHan(word) ? HAN_SHELF : letterOf(word))))];
}

export interface QuickHit {
  path: string;
  shelf: string;
  name: string;
  /** The other name by which it was found; empty where the name itself says why. */
  by: string;
  score: number;
  /** Whether it was found in spite of a slip. */
  near: boolean;
}

const KIND: Record<string, string> = {
  points: 'Point',
  background: 'Background',
  glossary: 'Term',
  compare: 'Instrument',
  who: 'Who is who',
  countries: 'Country',
  statement: 'Statement',
};
export const shelfWord = (shelf: string) => KIND[shelf] ?? 'Page';

/** The names of some files, ready to be asked. */
export class Names {
  readonly #simplify: (text: string) => string;
  readonly #names: Name[];

  constructor(rows: NameRow[], simplify: (text: string) => string) {
    this.#simplify = simplify;
    const merged = new Map<string, NameRow>();
    for (const row of rows) {
      const known = merged.get(row[0]);
      merged.set(row[0], known ? [row[0], row[1], `${known[2]}|${row[2]}`] : row);
    }
    this.#names = [...merged.values()].map(([path, name, others]) => ({
      path,
      shelf: path.split('/')[1] ?? '',
      name,
      forms: [name.replace(/^\d\. /, ''), ...new Set(others.split('|').filter(Boolean))].map((text) => this.#form(text)),
    }));
  }

  #form(text: string): Form {
    const words = stems(this.#simplify(text));
    return { text, words, key: words.join('') };
  }

  /** The names that answer the whole query, the best first: by number, exactly, by their beginning, by some of their words, or nearly. */
  find(query: string, most = 8): QuickHit[] {
    const number = numbered(query);
    const asked = this.#form(query);
    if (!asked.key) return [];
    const hits = this.#names.flatMap((name): QuickHit[] => {
      if (number?.path === name.path) return [hit(name, name.forms[0], 200)];
      let best: QuickHit | undefined;
      for (const [index, form] of name.forms.entries()) {
        const score = likeness(asked, form) - (index ? 0.5 : 0) + (ORDER[name.shelf] ?? 0);
        if (score > 10 && score > (best?.score ?? 0)) best = hit(name, form, score);
      }
      return best ? [best] : [];
    });
    if (number && !hits.some(({ path }) => path === number.path)) {
      hits.push({ path: number.path, shelf: 'statement', name: `Statement ${number.id}`, by: '', score: 200, near: false });
    }
    const sure = hits.some(({ near }) => !near);
    return hits
      .filter(({ near }) => !(sure && near))
      .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
      .slice(0, most);
  }

  /** Paths of what a query names in passing: one of its forms stands whole in the query. */
  within(query: string): string[] {
    const asked = this.#form(query);
    const joined = ` ${asked.words.join(' ')} `;
    const chinese = asked.words.filter(isHan).join(' ');
    return this.#names
      .filter(({ forms }) =>
        forms.some(({ key, words }) =>
          isHan(key) ? key.length > 1 && chinese.includes(key) : key.length > 2 && joined.includes(` ${words.join(' ')} `),
        ),
      )
      .map(({ path }) => path);
  }
}

/** Where two fit alike, what a reader is more likely to want. */
const ORDER: Record<string, number> = { glossary: 0.4, points: 0.35, who: 0.3, compare: 0.25, background: 0.2, countries: 0.1 };

function hit({ path, shelf, name, forms }: Name, form: Form | undefined, score: number): QuickHit {
  return { path, shelf, name, by: form && form !== forms[0] ? form.text : '', score, near: score < 40 };
}

/** How well a form of a name answers a query, from 0 to 101. */
function likeness(asked: Form, form: Form): number {
  if (asked.key === form.key) return 100;
  if (form.key.startsWith(asked.key) && asked.key.length > 1) return 70 + (10 * asked.key.length) / form.key.length;
  if (isHan(asked.key)) return asked.key.length > 1 && form.key.includes(asked.key) ? 50 + (10 * asked.key.length) / form.key.length : 0;
  if (asked.key.length > 2) {
    const open = [...form.words];
    const all = asked.words.every((word, index) => {
      const last = index === asked.words.length - 1;
      const place = open.findIndex((other) => other === word || (last && word.length > 2 && other.startsWith(word)));
      if (place >= 0) open.splice(place, 1);
      return place >= 0;
    });
    if (all) return 50 + (10 * asked.key.length) / form.key.length;
  }
  if (asked.key.length > 4 && asked.key[0] === form.key[0]) {
    const steps = nearEnough(asked.key, form.key);
    if (steps) return 35 - 5 * steps;
  }
  return 0;
}
