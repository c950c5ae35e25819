import { HAN_RUN } from './text.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Text with spaces between Chinese words, as the search index needs it: in an English page Pagefind finds a Chinese
 * word only where it stands alone. Used for what is indexed and for what is asked, so that both are cut alike.
 */
export function segmentHan(text: string): string {
  return text
    .replace(HAN_RUN, (run) => ` ${[...segmenter.segment(run)].filter((part) => part.isWordLike).map((part) => part.segment).join(' ')} `)
    .replace(/\s+/g, ' ')
    .trim();
}
