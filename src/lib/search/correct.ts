/** Setting slips right, from the words that the site itself uses. */
import { nearEnough, stem } from './words.ts';

/** The words of one first letter, the most frequent first. */
export class Shelf {
  readonly words: string[];
  readonly #known: Set<string>;

  constructor(words: string[]) {
    this.words = words;
    this.#known = new Set(words.flatMap((word) => [word, stem(word)]));
  }

  knows(word: string, open = false): boolean {
    return (
      this.#known.has(word) ||
      this.#known.has(stem(word)) ||
      (open && word.length > 2 && this.words.some((other) => other.startsWith(word)))
    );
  }
}

/** The name of the file that holds the words of a first letter: what slips are set right from. */
export const letterOf = (word: string) => (/^[a-z]/.test(word) ? (word[0] ?? '') : '0');

/** The name of the smaller file that tells whether a word is known: by its first two letters, if it has two. */
export const beginningOf = (word: string) => /^[a-z]{2}/.exec(word)?.[0] ?? letterOf(word);

/** The word that was most likely meant; nothing if none is near. */
export function meant(typed: string, shelves: Shelf[]): string | undefined {
  let best: string | undefined;
  let fewest = Infinity;
  for (const { words } of shelves) {
    for (const word of words) {
      const steps = nearEnough(typed, word);
      if (steps !== undefined && steps < fewest) [best, fewest] = [word, steps];
    }
  }
  return best;
}
