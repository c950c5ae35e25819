import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** What a reference manager files of a web page. */
export interface Filed {
  type: string;
  title?: string;
  site?: string;
  date?: string;
  language?: string;
  url?: string;
  /** Tags that would make the generic translator guess an author's first and last name. */
  authors: string[];
}

/**
 * What Zotero's generic translator ("Embedded Metadata" and "RDF", zotero/translators at 2814370) makes of a page. The translators
 * themselves were run over all built pages on 25 November 2026 (jsdom with zotero/translation-server, and Chromium), and
 * read them as these rules do:
 * a `citation_title` makes a journal article unless something says more; `og:type` "website" makes a web page; title,
 * site and address come from Open Graph; the date from `dcterms.issued` and the like, and only without one from the first
 * `<time datetime>`; the language from Dublin Core, then from `<html lang>`; JSON-LD is not read. Any tag or byline that names an
 * author is cut into a first and a last name, so a body as author is best left out.
 */
export function fileAsZotero(html: string): Filed {
  const meta = new Map<string, string>();
  const authors: string[] = [];
  let lang: string | undefined;
  let time: string | undefined;
  const walk = (node: DefaultTreeAdapterTypes.Node) => {
    if ('tagName' in node) {
      const get = (name: string) => (node as Element).attrs.find((attribute) => attribute.name === name)?.value;
      if (node.tagName === 'html') lang = get('lang');
      if (node.tagName === 'time') time ??= get('datetime');
      const name = get('name') ?? get('property');
      if (node.tagName === 'meta' && name) {
        if (!meta.has(name)) meta.set(name, get('content') ?? '');
        if (/^(?:author|citation_author|article:author|dc(?:terms)?\.creator)$/i.test(name)) authors.push(get('content') ?? '');
      }
      if (/\b(?:byline|vcard)\b/.test(get('class') ?? '')) authors.push('a byline');
    }
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  const journal = meta.has('citation_title') || meta.has('citation_journal_title');
  return {
    type: meta.get('og:type') === 'website' ? 'webpage' : journal ? 'journalArticle' : 'webpage',
    title: meta.get('og:title'),
    site: meta.get('og:site_name'),
    date: meta.get('dcterms.issued') ?? time,
    language: meta.get('dcterms.language') ?? lang,
    url: meta.get('og:url'),
    authors,
  };
}
