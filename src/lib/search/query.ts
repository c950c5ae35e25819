/** What a reader typed, understood: words, phrases, what to leave out, and the number of a point or statement. */
import { isStatementId, pathTo } from '../address.ts';
import { fold, tokens } from './words.ts';

/** Longer queries are cut: nobody types them, and they only cost time. */
export const LONGEST = 200;

export interface Query {
  /** What was typed, cut and cleaned of marks that nobody sees. */
  typed: string;
  /** The words to look for, phrases included. */
  words: string;
  phrases: string[];
  excluded: string[];
}

/** Reads a query: “words in quotes” are a phrase, `-word` leaves out what holds the word. */
export function parseQuery(text: string): Query {
  const typed = text
    .slice(0, LONGEST)
    .replace(/\p{Surrogate}/gu, '')
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
  const phrases: string[] = [];
  const excluded: string[] = [];
  const words = typed
    .replace(/(?<!\S)-(?:"([^"]*)"|“([^”]*)”|([\p{L}\p{N}]\S*))/gu, (_all, straight: string, curly: string, word: string) => {
      excluded.push(straight ?? curly ?? word);
      return ' ';
    })
    .replace(/"([^"]*)"|“([^”]*)”/g, (_all, straight: string, curly: string) => {
      phrases.push(straight ?? curly);
      return ` ${straight ?? curly} `;
    });
  const telling = (part: string) => tokens(part).length > 0;
  return {
    typed,
    words: datesAsWords(words).replace(/\s+/g, ' ').trim(),
    phrases: phrases.filter(telling),
    excluded: excluded.filter(telling),
  };
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** 2020-09-08 → 8 September 2020, as the site writes days. */
function datesAsWords(text: string): string {
  return text.replace(/\b((?:19|20)\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])\b/g, (_all, year: string, month: string, day: string) => {
    return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
  });
}

const NUMBERS: Record<string, number> = {};
[
  'one first 1st',
  'two second 2nd',
  'three third 3rd',
  'four fourth 4th',
  'five fifth 5th',
  'six sixth 6th',
  'seven seventh 7th',
  'eight eighth 8th',
]
  .map((names) => names.split(' '))
  .forEach((names, index) => names.concat(String(index + 1)).forEach((name) => (NUMBERS[name] = index + 1)));

/** The path of the point or statement that a query names by its number: “point 4”, “p4”, “fourth point”, “4.3”, “huawei.12”. */
export function numbered(query: string): { path: string; id: string } | undefined {
  const said = fold(query)
    .replace(/[^\p{L}\p{N}.-]+/gu, ' ')
    .replace(/\.+$/, '')
    .trim();
  const statement = /^(?:(?:statement|no|number|s|point) ?)?([a-z0-9-]+\.\d{1,3})$/.exec(said)?.[1];
  if (statement && isStatementId(statement)) return { path: pathTo(statement), id: statement };
  const words = said
    .replace(/[.-]/g, ' ')
    .replace(/^(p|point)(\d)$/, 'point $2')
    .split(' ');
  const isPoint = (word: string) => /^(?:p|pt|points?|principles?)$/.test(word);
  const numbers = words.filter((word) => !isPoint(word));
  // A number alone is a point's; otherwise one word says that a point is meant.
  if (numbers.length !== 1 || words.length > 2 || (words.length === 1 && !/^[1-8]$/.test(words[0] ?? ''))) return undefined;
  const number = NUMBERS[numbers[0] ?? ''];
  return number ? { path: `/points/${number}/`, id: String(number) } : undefined;
}
