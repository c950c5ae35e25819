/** Han characters, with the marks that stand between them. */
export const HAN_RUN =
  /[\u2E80-\u2FDF\u3005-\u3007\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF]+(?:[\u3001\u3002\uFF0C\u300A\u300B·]*[\u2E80-\u2FDF\u3005-\u3007\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF]+)*/gu;
const HAN = /[\u3005-\u3007\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF]/gu;

/** Text made safe to stand in HTML, as content or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Text as HTML in which every run of Chinese says that it is Chinese (WCAG 3.1.2), so that it is set and spoken as such. */
export function markHan(text: string, lang = 'zh-Hans'): string {
  return escapeHtml(text).replace(HAN_RUN, (run) => `<span lang="${lang}">${run}</span>`);
}

/** Straight quotation marks and apostrophes as a typographer sets them, in Unicode's composed form (NFC). */
export function typographic(text: string): string {
  return text
    .normalize('NFC')
    .replace(/(^|[\s([{–—])'/g, '$1‘')
    .replace(/'/g, '’')
    .replace(/\.\.\./g, '…');
}

/** The number of words in a text, Chinese left out. */
export function countWords(text: string): number {
  return text.replace(HAN, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}’'.\-–%]*/gu)?.length ?? 0;
}

/** The number of Chinese characters in a text. */
export function countHan(text: string): number {
  return text.match(HAN)?.length ?? 0;
}

/** The longest quotation that the brief allows. */
export const QUOTE_LIMIT = { words: 12, han: 24 };

/** What is wrong with the length of a quoted phrase, in words; nothing if it is short enough. */
export function quoteProblem(text: string): string | undefined {
  const words = countWords(text);
  const han = countHan(text);
  if (words > QUOTE_LIMIT.words) return `a quoted phrase of ${words} words: “${text}”`;
  if (han > QUOTE_LIMIT.han) return `a quoted phrase of ${han} Chinese characters: “${text}”`;
  return undefined;
}

/** What to do about a quotation that is too long; goes with quoteProblem. */
export const QUOTE_ADVICE = `quote at most ${QUOTE_LIMIT.words} words or ${QUOTE_LIMIT.han} Chinese characters, and put the rest in our own words`;

/** Finds any of some names as whole words. */
export function namePattern(names: string[]): RegExp {
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).sort((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}
