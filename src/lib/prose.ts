import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Inline } from './inline.ts';

/**
 * A statement's own words: quotations left out, since they are not ours. A quotation leaves one plain word behind,
 * so that the sentence around it stays a sentence.
 */
export function ownWords(body: Inline[]): string {
  const words = (node: Inline): string =>
    node.type === 'text' ? node.text : node.type === 'quote' ? 'this' : node.children.map(words).join('');
  return body.map(words).join('').replace(/\s+/g, ' ').trim();
}

/** The sentences of a text. A full stop ends one only before a capital, a figure or a Chinese character. */
export function sentences(text: string): string[] {
  return text.split(/(?<=[.!?]["”’)]*)(?<!(?:^|\s)\p{Lu}\.)\s+(?=[\p{Lu}\p{N}\p{Script=Han}“])/u).filter(Boolean);
}

/** The words of a text, Chinese left out. */
export function wordsOf(text: string): string[] {
  return text.match(/\p{Script=Latin}[\p{Script=Latin}\p{N}’'-]*/gu) ?? [];
}

/**
 * The reading grade of a text (Flesch-Kincaid, US school years). Names are counted as words of one syllable: a reader
 * meets them as names, however long. A name is a capitalized word that does not open its sentence.
 */
export function readingGrade(text: string): number {
  const parts = sentences(text);
  let words = 0;
  let syllables = 0;
  for (const sentence of parts) {
    wordsOf(sentence).forEach((word, index) => {
      words += 1;
      syllables += index > 0 && /^\p{Lu}/u.test(word) ? 1 : Math.max(1, syllable(word));
    });
  }
  return words === 0 ? 0 : fleschKincaid({ sentence: parts.length, word: words, syllable: syllables });
}

/** Runs of words that a text shares with others: every run of `length` words, folded to lower case. */
export function runs(text: string, length: number): string[] {
  const words = wordsOf(text).map((word) => word.toLowerCase());
  return Array.from({ length: Math.max(0, words.length - length + 1) }, (_, index) => words.slice(index, index + length).join(' '));
}
