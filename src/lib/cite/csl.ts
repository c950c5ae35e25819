import type { SourceKind, SourceRecord } from '../../content/schemas/source.ts';
import type { EdtfDate } from '../dates.ts';
import type { StatementId } from '../address.ts';
import { cslName } from './names.ts';

/** A person or body: split into its parts where that is certain, else as printed. */
export type CslName =
  { literal: string; family?: never; given?: never; suffix?: never } | { literal?: never; family: string; given: string; suffix?: string };

/** A date of one to three parts: year, month, day. */
export interface CslDate {
  'date-parts': [number[]];
}

/** An item of CSL-JSON 1.0.2 (Citation Style Language, csl-data.json), with the variables that we fill. */
export interface CslItem {
  id: string;
  type: 'webpage' | 'document' | 'article-newspaper' | 'article-journal' | 'legislation' | 'legal_case';
  title: string;
  author?: CslName[];
  /** The court that issued it, for a `legal_case`. */
  authority?: string;
  'container-title'?: string;
  publisher?: string;
  issued?: CslDate;
  /** When it was looked at; only if somebody says so. */
  accessed?: CslDate;
  /** The site where a copy was read. */
  source?: string;
  version?: string;
  language?: string;
  URL?: string;
  /** What CSL has no variable for. Every style prints it through `cite`. */
  custom?: {
    /** Our English for a title in another language. */
    'title-en'?: string;
    /** Of a statement of ours: its number, and the title of its page. */
    statement?: StatementId;
    page?: string;
  };
}

/**
 * A source as CSL-JSON 1.0.2. Nothing is added that the record does not say: no author, no volume, no day of access.
 * A title that is our description (`described`) stands in square brackets, as catalogers write it.
 *
 * @param id the source's identifier, which becomes the item's
 * @param source the record
 */
export function sourceToCsl(id: string, source: SourceRecord): CslItem {
  const type = cslType(source.kind, source.publisher, source.url);
  const titleEn = source.titleEn !== source.title ? source.titleEn : undefined;
  return {
    id,
    type,
    title: source.described ? `[${source.title}]` : source.title,
    ...(source.authors && { author: source.authors.map((name) => cslName(name, source.language[0])) }),
    [PUBLISHED_IN[type] ?? 'publisher']: source.publisher,
    ...(source.date && { issued: cslDate(source.date) }),
    ...(source.via && { source: source.via }),
    language: source.language[0],
    ...(source.url && { URL: source.url }),
    ...(titleEn && { custom: { 'title-en': titleEn } }),
  };
}

/** Where a type of item carries who published it, if that is not `publisher`. */
const PUBLISHED_IN: Partial<Record<CslItem['type'], 'container-title' | 'authority'>> = {
  'article-newspaper': 'container-title',
  'article-journal': 'container-title',
  legal_case: 'authority',
};

/** The CSL type of a source; a web page (or a document, if it has no address) where the record does not say more. */
function cslType(kind: SourceKind, publisher: string, url: string | undefined): CslItem['type'] {
  if (kind === 'news') return 'article-newspaper';
  if (kind === 'law') return 'legislation';
  if (kind === 'court-record' && /\bCourt\b/.test(publisher)) return 'legal_case';
  if (kind === 'academic' && /\b(?:Journal|Law Review)\b/.test(publisher)) return 'article-journal';
  return url ? 'webpage' : 'document';
}

/**
 * The site, a page of it or a statement, as CSL-JSON 1.0.2 of type `webpage`.
 *
 * @param ours.id the item's identifier: a statement's ("4.3"), a page's ("points/4"), or any name for the site
 * @param ours.title the title of the page; the site's name for the site itself
 * @param ours.statement the statement, if it is one
 * @param ours.url the full address
 * @param ours.issued when the wording last changed, as an EDTF date; leave it out if nothing has been published
 * @param ours.edition the edition that the wording stands in, "Edition 1"
 * @param site the site's name and publisher
 */
export function ourCsl(
  ours: { id: string; title: string; statement?: StatementId; url: string; issued?: EdtfDate; edition?: string },
  site: { name: string; publisher: string; language: string },
): CslItem {
  return {
    id: ours.id,
    type: 'webpage',
    title: ours.statement ? `Statement ${ours.statement}, in “${ours.title}”` : ours.title,
    author: [{ literal: site.publisher }],
    ...(ours.title !== site.name && { 'container-title': site.name }),
    ...(ours.issued && { issued: cslDate(ours.issued) }),
    ...(ours.edition && { version: ours.edition }),
    language: site.language,
    URL: ours.url,
    ...(ours.statement && { custom: { statement: ours.statement, page: ours.title } }),
  };
}

/** An EDTF date (level 0: year, month or day) as CSL writes it: "2020-09" → [[2020, 9]]. */
export function cslDate(date: EdtfDate): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}

/** The reverse: [[2020, 9]] → "2020-09"; nothing without a date. */
export function edtfDate(date: CslDate | undefined): EdtfDate | undefined {
  return date?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Who published an item: the newsroom, court, body or site. */
export function publisherOf(item: CslItem): string | undefined {
  return item.publisher ?? item['container-title'] ?? item.authority;
}

/** Whether a title is our description. */
export function isDescribed({ title }: CslItem): boolean {
  return title.startsWith('[') && title.endsWith(']');
}
