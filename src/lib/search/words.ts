/** How words are compared: folded, in American spelling, without endings. The index and the question pass through the same. */
import damerau from 'damerau-levenshtein';
import groups from '../../../content/synonyms.json' with { type: 'json' };

/** Small letters without accents; signs that are read aloud become words. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/€/g, ' euro ')
    .replace(/%/g, ' percent ')
    .replace(/[’‘'ʼ]s(?![\p{L}\p{N}])/gu, '')
    .replace(/[’‘'ʼ]/g, '');
}

export interface Token {
  /** The word, folded. */
  word: string;
  /** Where it stands in the text. */
  start: number;
  end: number;
}

const HAN = /\p{Script=Han}/u;
const TOKEN = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+(?:[’'ʼ](?!\p{Script=Han})[\p{L}\p{M}]+)*|[€%]/gu;

export const isHan = (text: string) => HAN.test(text);

/** The words of a text with their places. Chinese comes as whole runs. */
export function tokens(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => ({
    word: fold(match[0]).trim(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The words of a text as the index holds them; what a hyphen joins stands apart and joined. */
export function indexWords(text: string): string[] {
  const found = tokens(text);
  return found.flatMap(({ word, start }, index) => {
    const before = found[index - 1];
    const joined = before && text.slice(before.end, start) === '-' && !isHan(word) ? [stem(before.word + word)] : [];
    return [stem(word), ...joined];
  });
}

const AMERICAN: [RegExp, string][] = [
  [/^((?:mis)?behavi|col|fav|hon|lab|harb|neighb|rum|hum|end?eav|arm|vap)our/, '$1or'],
  [/is(e|ed|es|er|ers|ing|ation|ations|able)$/, 'iz$1'],
  [/ys(e|ed|es|ing)$/, 'yz$1'],
  [/^(program)me(s?)$/, '$1$2'],
  [/^(catalog|dialog|analog)ue(s?)$/, '$1$2'],
  [/^(cent|fib|met|theat|calib)re(s?)$/, '$1er$2'],
  [/^(licen|defen|offen|preten)ce(s?)$/, '$1se$2'],
  [/^(travel|label|model|cancel|signal|level|channel|fuel)l(ed|ing|er|ers)$/, '$1$2'],
];

/** A folded word in American spelling; a word that only looks British is changed alike wherever it stands. */
export function american(word: string): string {
  if (word.length < 5) return word;
  return AMERICAN.reduce((changed, [from, to]) => changed.replace(from, to), word);
}

/** A folded word without its ending: enough to bring plural and tense together. Chinese stays as it is. */
export function stem(word: string): string {
  const short = withoutEnding(word);
  return SAME_STEMS.get(short) ?? short;
}

/** The words of a text as they are compared. */
export const stems = (text: string) => tokens(text).map(({ word }) => stem(word));

function withoutEnding(word: string): string {
  let short = american(word);
  if (short.length < 4 || /\d/.test(short) || short === 'news') return short;
  if (/ie[sd]$/.test(short) && short.length > 4) return `${short.slice(0, -3)}y`;
  if (/(?:[sxz]|ch|sh)es$/.test(short)) short = short.slice(0, -2);
  else if (/[^sui]s$/.test(short)) short = short.slice(0, -1);
  const cut = short.replace(/(?:ing|ed)$/, '');
  if (cut.length > 2 && cut !== short && /[aeiouy]/.test(cut)) short = cut.replace(/([bdgmnprt])\1$/, '$1');
  return short.length > 4 ? short.replace(/e$/, '').replace(/^(.{4,})ation$/, '$1') : short;
}

/** Words that readers use for one another, by their stems: each is kept as the first of its group in `content/synonyms.json`. */
const SAME_STEMS = new Map(groups.flatMap(([kept = '', ...others]) => others.map((word) => [withoutEnding(word), withoutEnding(kept)])));

/** Whether a word has a synonym by which it is kept. */
export const isSynonym = (word: string) => SAME_STEMS.has(withoutEnding(word));

/** Whether two stems are near relatives (accus-e, accus-ation): a long common beginning and short ends. */
export function related(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  return same >= 5 && a.length - same <= 4 && b.length - same <= 4 && (a.length - same <= 1 || b.length - same <= 1);
}

/** How many edits a word of some length may be away from what was meant; of four letters only two may have changed places. */
export function nearEnough(typed: string, meant: string): number | undefined {
  if (typed.length < 4 || /\d/.test(typed) || Math.abs(typed.length - meant.length) > 2) return undefined;
  const { steps } = damerau(typed, meant);
  if (typed.length === 4) return steps === 1 && [...typed].sort().join('') === [...meant].sort().join('') ? 1 : undefined;
  return steps <= (typed.length > 8 ? 2 : 1) ? steps : undefined;
}

/** Words that a question is made of, and that tell nothing of what is asked. */
const STOP = new Set(
  (
    'other others another against own want wants wanted up anyone someone anybody somebody anything something everyone everybody yet already become became ever still really going happened happen thing things mean means say said says tell told tells come came get got use used a about all am an and any are as at be been being between both but by can could did do does doing ever for from give had ' +
    'has have he her his how i if in into is it its just let many me much my no not of on or our really she should so some such tell than that ' +
    'the their them then there these they this those to too v very vs was we were what when where which who whom whose will with would you your'
  ).split(' '),
);
export const isStop = (word: string) => STOP.has(word);

/** Makes traditional characters simplified, given pairs of them; one for one, so that places in a text stay. */
export function simplifier(pairs: string): (text: string) => string {
  const characters = [...pairs];
  const simple = new Map(
    characters.flatMap((character, index) => (index % 2 ? [] : [[character, characters[index + 1] ?? character] as const])),
  );
  return (text) => (simple.size ? text.replace(/\p{Script=Han}/gu, (character) => simple.get(character) ?? character) : text);
}
