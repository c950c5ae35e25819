import { HAN_RUN } from '../text.ts';

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
