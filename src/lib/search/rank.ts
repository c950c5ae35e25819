/** Which records are worth fetching, and how well each thing in them answers. */
import { SLOT, type Group, type Item, type SearchKind } from './items.ts';
import { isHan, related, stem, stems, tokens, type Token } from './words.ts';

export interface Term {
  /** The word as it is asked of the index. */
  word: string;
  /** What it is compared by. */
  stem: string;
  /** With its neighbor it may be one word: “back door”, “backdoor”. */
  joined?: string[];
  /** The word may still be growing. */
  open?: boolean;
  /** How much it tells: rare words tell more. */
  weight: number;
}

/** A part of a text, and whether it was found. */
export interface Piece {
  text: string;
  marked: boolean;
}

export interface Found {
  page: string;
  title: string;
  item: Item;
  score: number;
  /** How much of what was asked is there, from 0 to 1. */
  cover: number;
  name: Piece[];
  text: Piece[];
  /** Another name or a keyword by which it was found, if no mark shows why. */
  by: string;
}

export const weightOf = (having: number, all: number) => Math.log(2 + (3 * all) / Math.max(1, having));

/** What a word is worth that only the page is about, beside one in the statement itself. */
const FROM_PAGE = 0.85;

/** About as many words as a statement has. */
const WINDOW = 45;

/** What the things of a record promise to tell of what is asked, the best of them, judged by the places of the words alone. */
export function promise(places: { term: number; at: number }[], weights: number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const things = Map.groupBy(places, ({ at }) => Math.floor(at / SLOT));
  const about = new Set(things.get(0)?.map(({ term }) => term));
  things.delete(0);
  return Math.max(0, ...[...things.values()].map((thing) => promiseOf(thing, about, weights, total)));
}

function promiseOf(thing: { term: number; at: number }[], about: Set<number>, weights: number[], total: number): number {
  const placesOf = weights.map((_weight, index) => thing.filter(({ term }) => term === index).map(({ at }) => at));
  let score = 0;
  let covered = 0;
  weights.forEach((weight, index) => {
    const [own = [], next = []] = [placesOf[index], placesOf[index + 1]];
    if (!own.length) {
      if (about.has(index)) {
        covered += weight * FROM_PAGE;
        score += weight * FROM_PAGE;
      }
      return;
    }
    covered += weight;
    score += weight * (0.85 + 0.15 * Math.min(1, own.length / 3) + (about.has(index) ? 0.2 : 0));
    if (own.some((a) => next.some((b) => b - a >= 0 && b - a <= 2))) score += 0.225 * (weight + (weights[index + 1] ?? 0));
  });
  return score * Math.sqrt(covered / total);
}

interface Match {
  term: number;
  start: number;
  end: number;
  /** The place among the words. */
  place: number;
  strength: number;
}

function matches(text: string, terms: Term[], simplify: (text: string) => string): { found: Match[]; words: Token[] } {
  const plain = simplify(text);
  const words = tokens(plain);
  const compared = words.map(({ word }) => stem(word));
  const found: Match[] = [];
  terms.forEach((term, index) => {
    if (isHan(term.word)) {
      for (let at = plain.indexOf(term.word); at >= 0; at = plain.indexOf(term.word, at + term.word.length)) {
        const place = words.findIndex(({ start, end }) => start <= at && at < end);
        found.push({ term: index, start: at, end: at + term.word.length, place, strength: 1 });
      }
      return;
    }
    words.forEach((word, place) => {
      const own = compared[place] ?? '';
      const next = words[place + 1];
      const strength =
        own === term.stem || term.joined?.includes(own)
          ? word.word === term.word
            ? 1
            : 0.9
          : term.open && term.word.length > 2 && word.word.startsWith(term.word)
            ? 0.8
            : related(own, term.stem)
              ? 0.6
              : 0;
      if (strength) found.push({ term: index, start: word.start, end: word.end, place, strength });
      else if (next && term.stem.length > 5 && term.stem.startsWith(own) && own + (compared[place + 1] ?? '') === term.stem) {
        found.push({ term: index, start: word.start, end: next.end, place, strength: 1 });
      }
    });
  });
  return { found, words };
}

/** Which kinds readers rather look for, where the words fit alike. */
const LIKELY: Partial<Record<SearchKind, number>> = { statement: 1.1, term: 1.1, instrument: 1.1, who: 0.9, source: 0.25 };

/** What a match is worth in another name or a keyword, beside one in the text. */
const IN_MORE = 0.8;

/** How well one thing answers, and where its words are; nothing if a phrase is missing or an excluded word is there. */
export function judge(
  { page, title, about }: Group,
  item: Item,
  { terms, phrases, excluded, named }: { terms: Term[]; phrases: string[]; excluded: string[]; named: string[] },
  simplify: (text: string) => string,
): Found | undefined {
  // Word for word is what the reader sees: keywords and other names are no quotation.
  const shownText = [item.name, item.text];
  if (phrases.some((phrase) => !shownText.some((text) => holds(text, phrase, simplify)))) return undefined;
  if (excluded.some((words) => shownText.some((text) => holds(text, words, simplify)))) return undefined;
  const [name, text, more] = [...shownText, item.more].map((part) => matches(part, terms, simplify)) as [
    ReturnType<typeof matches>,
    ReturnType<typeof matches>,
    ReturnType<typeof matches>,
  ];
  const total = terms.reduce((sum, { weight }) => sum + weight, 0) || 1;
  // The title of a page of statements says what they are about; that of a shelf says nothing of its entries.
  const above = (text: string) => new Set(item.kind === 'statement' ? matches(text, terms, simplify).found.map(({ term }) => term) : []);
  const [onPage, inSection] = [above(`${title} ${about}`), above(item.note)];
  let score = 0;
  let covered = 0;
  let own = 0;
  terms.forEach(({ weight }, index) => {
    const best = (list: Match[]) => Math.max(0, ...list.filter(({ term }) => term === index).map(({ strength }) => strength));
    const [inName, inText, inMore] = [best(name.found), best(text.found), IN_MORE * best(more.found)];
    const often = text.found.filter(({ term }) => term === index).length;
    const strongest = Math.max(inName, inText, inMore);
    const fromPage = onPage.has(index) ? FROM_PAGE : 0;
    own += strongest;
    covered += weight * Math.max(strongest, fromPage);
    score +=
      (strongest ? 0 : weight * fromPage) +
      weight * strongest * (0.85 + 0.15 * Math.min(1, often / 3)) +
      weight * 0.2 * inName +
      weight * strongest * ((onPage.has(index) ? 0.2 : 0) + (inSection.has(index) ? 0.25 : 0));
  });
  if (!own && !(terms.length === 0)) return undefined;
  // Words that stand together in the question and in the answer.
  for (const { found } of [name, text, more]) {
    let together = 0;
    for (let index = 0; index + 1 < terms.length; index++) {
      const near = found.some(
        (a) => a.term === index && found.some((b) => b.term === index + 1 && b.place - a.place >= 0 && b.place - a.place <= 2),
      );
      if (near) together += ((terms[index]?.weight ?? 0) + (terms[index + 1]?.weight ?? 0)) / 2;
    }
    score += 0.45 * together;
  }
  const cover = covered / total;
  const ofName = item.name
    ? new Set(name.found.map(({ place }) => place)).size / Math.max(1, tokens(item.name.split(/,|\(/)[0] ?? '').length)
    : 0;
  score *= Math.sqrt(cover) * (1 + 0.15 * Math.min(1, ofName));
  score /= 0.85 + 0.15 * Math.min(2, text.words.length / WINDOW);
  score *= (LIKELY[item.kind] ?? 1) * (named.includes(item.path) ? 1.15 : 1);
  const shown = new Set([...name.found, ...text.found].map(({ term }) => term));
  const by = mostTelling(item.more.split(' | '), (part) => {
    const unseen = new Set(
      matches(part, terms, simplify)
        .found.map(({ term }) => term)
        .filter((term) => !shown.has(term)),
    );
    return [...unseen].reduce((sum, term) => sum + (terms[term]?.weight ?? 0), 0);
  });
  return { page, title, item, score, cover, name: mark(item.name, name.found), text: mark(item.text, text.found), by };
}

/** The part that counts most, the first of equals; nothing if none counts. */
function mostTelling(parts: string[], count: (part: string) => number): string {
  let [best, most] = ['', 0];
  for (const part of parts) {
    const counted = count(part);
    if (counted > most) [best, most] = [part, counted];
  }
  return best;
}

/** Whether some words stand in a text next to each other, whatever their endings. */
export function holds(text: string, words: string, simplify: (text: string) => string): boolean {
  const plain = (part: string) => stems(simplify(part));
  const asked = plain(words);
  if (asked.length && asked.every(isHan)) return simplify(text).includes(asked.join(''));
  return ` ${plain(text).join(' ')} `.includes(` ${asked.join(' ')} `);
}

/** A text in pieces, with what was found marked. */
function mark(text: string, found: { start: number; end: number }[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}
