import type { Read } from '../content/schemas/fields.ts';
import type { SourceKind, SourceRecord } from '../content/schemas/source.ts';
import { longDate, shortDate } from './dates.ts';
import { escapeHtml, markHan } from './text.ts';

/** A source in the margin: who published it and when, "The Rising Nepal, 12 Sept 2020". */
export function shortName(source: SourceRecord): string {
  return `${source.short ?? source.publisher}, ${source.date ? shortDate(source.date) : 'undated'}`;
}

/** A place in a source, as it follows its name: "art-37" → ", article 37"; nothing if none is given. */
export function locatorWords(locator: string | undefined): string {
  if (!locator) return '';
  return `, ${locator
    .replaceAll('-', ' ')
    .replace(/\bart\b/, 'article')
    .replace(/\bpara\b/, 'paragraph')}`;
}

/** A source in a list, without its title: "Wang Qingyun, China Daily, 9 September 2020, read on PressReader". */
export function credit(source: SourceRecord): string {
  return [
    source.authors?.join(', '),
    source.publisher,
    source.date ? longDate(source.date) : 'undated',
    source.via && `read on ${source.via}`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** How a source was read, as the site says it. */
export const READ_WORDS: Record<Read, string> = {
  'in-full': 'Read in full',
  'in-excerpt': 'Read in excerpt',
  'cited-by-another': 'Known only through another source',
  'not-read': 'Not read',
};

/** The kinds of source, as the site calls them. */
export const KIND_WORDS: Record<SourceKind, string> = {
  'primary-text': 'Original text',
  law: 'Law',
  'court-record': 'Court record',
  'government-statement': 'Government statement',
  'company-statement': 'Company statement',
  standard: 'Standard',
  academic: 'Academic work',
  analysis: 'Analysis',
  news: 'News report',
};

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });
/** The name of a language: "Chinese (simplified)", "French". */
export function languageName(tag: string): string {
  return { 'zh-Hans': 'Chinese (simplified)', 'zh-Hant': 'Chinese (traditional)' }[tag] ?? LANGUAGES.of(tag) ?? tag;
}

/** Where an archive lists what it has kept of an address: a search, never a capture that nobody has seen. */
export function archiveSearch(url: string): string {
  return `https://web.archive.org/web/*/${url}`;
}

/** The language of a title, for markup; undefined if it is English, as a description of ours is. */
export function titleLanguage({ title, titleEn, language }: Pick<SourceRecord, 'title' | 'titleEn' | 'language'>): string | undefined {
  return language[0] === 'en' || title === titleEn ? undefined : language[0];
}

/** A title as HTML; Chinese within a title in another language is marked as Chinese. */
export function titleHtml({ title, language }: Pick<SourceRecord, 'title' | 'language'>): string {
  return language[0]?.startsWith('zh') ? escapeHtml(title) : markHan(title);
}
