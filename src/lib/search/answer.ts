/** The full text: asks the index for each word, fetches the most promising records, and judges what is in them. */
import { segmentHan } from './segment.ts';
import { beginningOf, letterOf, meant, type Shelf } from './correct.ts';
import { passes, sign, type Filter, type Group } from './items.ts';
import { parseQuery } from './query.ts';
import { judge, promise, weightOf, type Found, type Term } from './rank.ts';
import { isHan, isStop, isSynonym, stem, tokens } from './words.ts';

/** A record of the index that has a word, and the places of the word in it. */
export interface Result {
  id: string;
  words: number[];
}

/** What the index is asked through: in the browser Pagefind, in tests a list. */
export interface Store<R extends Result> {
  recordsWith(word: string): Promise<R[]>;
  group(result: R): Promise<Group>;
  /** The words of the site by their first letter or first two. */
  words(beginning: string): Promise<Shelf>;
}

export interface Ask {
  query: string;
  /** As typed: nothing is set right. */
  exact: boolean;
  filter: Filter;
  most: number;
  /** The paths of what the query names in passing. */
  named: string[];
}

export interface Hits {
  hits: Found[];
  /** There is more that was not fetched. */
  more: boolean;
  /** What was searched instead of what was typed. */
  corrected?: string;
}

/** How many records are fetched for a question. */
const FETCHED = 6;

/** How much of a question must be found where some of its words are nowhere. */
const ENOUGH = 0.35;
/** The same where three words or more are known. */
const ENOUGH_OF_MANY = 0.2;

/** How much of a question of three words or more must be found where one of them was set right: else the slip was none. */
const FITTING = 0.6;

/** What the full text answers. `simplify` makes traditional characters simplified. */
export async function answer<R extends Result>(
  { query, exact, filter, most, named }: Ask,
  store: Store<R>,
  simplify: (text: string) => string,
): Promise<Hits> {
  const { recordsWith, group, words } = store;
  const knows = async (word: string, open = false) => isSynonym(word) || (await words(beginningOf(word))).knows(word, open);
  /** What the reader most likely meant by a word that the site does not use: the word instead of it, or nothing. */
  const instead = async (word: string) =>
    meant(word, await Promise.all([...new Set([letterOf(word), letterOf(word[1] ?? '')])].map(words)));
  const parsed = parseQuery(simplify(query));
  const said = tokens(parsed.words);
  const telling = said.filter(({ word }) => isHan(word) || !isStop(word));
  const asked = telling.length ? telling : said;
  const open = parsed.words.at(-1) === query.trim().at(-1) ? asked.at(-1) : undefined;

  // Words that are known, set right, or unknown.
  let corrected = parsed.words;
  const terms: Term[] = [];
  let unknown = 0;
  let sure = 0;
  for (const [place, token] of asked.entries()) {
    const add = (word: string, more: Partial<Term> = {}) => terms.push({ word, stem: stem(word), weight: 0, ...more });
    if (isHan(token.word)) {
      for (const part of segmentHan(token.word).split(' ')) add(part);
      sure++;
      continue;
    }
    const growing = token === open;
    const next = asked[place + 1];
    const before = asked[place - 1];
    const joined: string[] = [];
    for (const pair of [before && before.word + token.word, next && token.word + next.word]) {
      if (pair && !isHan(pair) && pair.length > 5 && (await knows(pair))) joined.push(stem(pair));
    }
    if (joined.length || /^\d+$/.test(token.word) || (await knows(token.word, growing))) {
      add(token.word, { open: growing, joined });
      sure++;
      continue;
    }
    const better = exact ? undefined : await instead(token.word);
    if (better) {
      add(better);
      corrected = corrected.replace(parsed.words.slice(token.start, token.end), better);
    } else {
      unknown++;
    }
  }
  if (asked.length && !terms.length) return { hits: [], more: false };

  // The records that each word leads to.
  const allowed = await Promise.all(
    signs(filter).map(async (any) => new Set((await Promise.all(any.map(recordsWith))).flat().map(({ id }) => id))),
  );
  const lists = await Promise.all(
    terms.map(async ({ stem: own, joined = [] }) => (await Promise.all([own, ...joined].map(recordsWith))).flat()),
  );
  const all = (await recordsWith(sign('statement'))).length * 2.5;
  terms.forEach((term, place) => (term.weight = weightOf(new Set(lists[place]?.map(({ id }) => id)).size, all)));
  if (terms.some((_term, place) => lists[place]?.length === 0))
    unknown += terms.filter((_term, place) => lists[place]?.length === 0).length;
  const places = new Map<string, { result: R; at: { term: number; at: number }[] }>();
  const consider = (result: R) => {
    const entry = places.get(result.id) ?? { result, at: [] };
    places.set(result.id, entry);
    return entry;
  };
  lists.forEach((list, term) => list.forEach((result) => consider(result).at.push(...result.words.map((at) => ({ term, at })))));
  if (!terms.length && allowed[0]) for (const result of await recordsWith(signs(filter)[0]?.[0] ?? '')) consider(result);
  const sources = new Set((await recordsWith(sign('source'))).map(({ id }) => id));
  const weights = terms.map(({ weight }) => weight);
  const promising = [...places.values()]
    .filter(({ result }) => allowed.every((ids) => ids.has(result.id)))
    .map(({ result, at }) => ({ result, promise: promise(at, weights) * (sources.has(result.id) ? 0.3 : 1) }))
    .sort((a, b) => b.promise - a.promise || (a.result.id < b.result.id ? -1 : 1));
  const fetched = Math.max(FETCHED, Math.ceil(most / 4));
  const judged = (await Promise.all(promising.slice(0, fetched).map(({ result }) => group(result))))
    .flatMap((record) =>
      record.items
        .filter((item) => passes(item, filter))
        .flatMap((item) => judge(record, item, { ...parsed, terms, named }, simplify) ?? []),
    )
    .sort((a, b) => b.score - a.score || (a.item.path < b.item.path ? -1 : 1));

  // What is nowhere weighs as much as the rarest word; what is found must tell enough of the whole question.
  const best = judged[0];
  const known = weights.reduce((sum, weight, place) => sum + (lists[place]?.length ? weight : 0), 0);
  const share = ((best?.cover ?? 0) * known) / (known + unknown * weightOf(1, all) || 1);
  const enough = !unknown || named.length > 0 || (sure > 1 && share >= (sure > 2 ? ENOUGH_OF_MANY : ENOUGH));
  const guessed = corrected !== parsed.words && terms.length > 2 && (best?.cover ?? 0) < FITTING;
  const hits = enough && !guessed ? judged.filter(({ score, cover }) => score > 0.2 * (best?.score ?? 0) && cover > 0.25) : [];
  return {
    hits: hits.slice(0, most),
    more: hits.length > most || (hits.length > 0 && promising.length > fetched),
    ...(corrected !== parsed.words && hits.length ? { corrected } : {}),
  };
}

/** The years between which an open period is looked up. */
const [EARLIEST, LATEST] = [1945, 2045];

/** The signs of a filter: a record must have one of each list. */
function signs({ kind, point, from, to }: Filter): string[][] {
  const [first, last] = [from ?? EARLIEST, to ?? LATEST];
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return [
    ...(kind ? [[sign(kind)]] : []),
    ...(point ? [[sign(`p${Number(point)}`)]] : []),
    ...((from ?? to) === undefined ? [] : [years.map((year) => sign(`y${year}`))]),
  ];
}

/** How many of a page's results stand together before those of other pages. */
const OF_A_PAGE = 3;

/**
 * Results grouped by page, the page with the best result first; what a page has beyond its share, or what is much weaker
 * than its best, comes late.
 */
export function byPage(hits: Found[]): { pages: Map<string, Found[]>; late: Found[] } {
  const counts = new Map<string, number>();
  const best = new Map<string, number>();
  const early: Found[] = [];
  const late: Found[] = [];
  for (const hit of hits) {
    const count = (counts.get(hit.page) ?? 0) + 1;
    counts.set(hit.page, count);
    if (count === 1) best.set(hit.page, hit.score);
    (count <= OF_A_PAGE && hit.score > 0.8 * (best.get(hit.page) ?? 0) ? early : late).push(hit);
  }
  return { pages: Map.groupBy(early, ({ page }) => page), late };
}
