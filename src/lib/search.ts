import { HAN_RUN } from './text.ts';

// Older browsers have no segmenter; there a Chinese query is searched as it is typed.
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;

/**
 * Text with spaces between Chinese words, as the search index needs it: in an English page Pagefind finds a Chinese
 * word only where it stands alone. Used for what is indexed and for what is asked, so that both are cut alike.
 */
export function segmentHan(text: string): string {
  if (!segmenter) return text;
  return text
    .replace(
      HAN_RUN,
      (run) =>
        ` ${[...segmenter.segment(run)]
          .filter((part) => part.isWordLike)
          .map((part) => part.segment)
          .join(' ')} `,
    )
    .replace(/\s+/g, ' ')
    .trim();
}

export interface Piece {
  text: string;
  marked: boolean;
}

/**
 * Cuts a text into pieces, of which those that the search found are marked as whole words. `excerpt` is Pagefind's:
 * HTML in which `<mark>` stands around each found word. Only its words are taken from it, never its markup.
 */
export function markFound(text: string, excerpt: string): Piece[] {
  const words = new Set(
    [...excerpt.matchAll(/<mark>(.*?)<\/mark>/gs)]
      .map((match) => decode(match[1] ?? '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
      .filter(Boolean),
  );
  if (words.size === 0) return [{ text, marked: false }];
  const alternatives = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => {
      const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      return /^\p{Script=Han}/u.test(word) ? escaped : `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`;
    });
  return text
    .split(new RegExp(`(${alternatives.join('|')})`, 'giu'))
    .map((piece, index) => ({ text: piece, marked: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}

function decode(html: string): string {
  return html
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#0?39;/g, "'")
    .replace(/&amp;/g, '&');
}
