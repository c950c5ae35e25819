import type { SourceRecord } from '../content/schemas/source.ts';
import type { Site } from '../site.ts';
import type { Step } from './editions.ts';

/** Structured data in schema.org's vocabulary, as JSON-LD 1.1. What it says, the page says too. */
export type JsonLd = Record<string, unknown>;

/** JSON-LD as the text of a `<script type="application/ld+json">`: nothing in it can end the element. */
export function jsonLdText(data: JsonLd): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
}

/** What each page says of itself: who publishes it, under which license, and the text that it explains. */
function work(site: Site, address: string): JsonLd {
  return {
    '@id': address,
    url: address,
    inLanguage: site.language,
    isAccessibleForFree: true,
    license: site.licences.text.url,
    publisher: { '@type': 'Organization', name: site.publisher },
    author: { '@type': 'Organization', name: site.publisher },
  };
}

const INITIATIVE: JsonLd = { '@type': 'CreativeWork', name: 'Global Data Security Initiative', alternateName: '全球数据安全倡议' };

/** A page of statements, as an Article. `version` is the edition's number; `sources` are the addresses of our pages of its sources. */
export function articleLd(
  site: Site,
  page: { address: string; title: string; description: string; version?: string; published?: string; modified?: string; sources: string[] },
): JsonLd {
  return {
    '@type': 'Article',
    ...work(site, page.address),
    headline: page.title,
    description: page.description,
    about: INITIATIVE,
    version: page.version,
    datePublished: page.published,
    dateModified: page.modified,
    citation: page.sources.map((address) => ({ '@type': 'CreativeWork', '@id': address })),
  };
}

/** One statement: its exact words, its place, the sources it rests on, and what the ledger says of it. */
export function statementLd(
  site: Site,
  statement: {
    id: string;
    address: string;
    pageAddress: string;
    text: string;
    by?: string;
    version?: string;
    steps: Step[];
    sources: SourceRecord[];
  },
): JsonLd {
  const corrections = statement.steps.flatMap((step) => step.corrections);
  return {
    '@type': 'CreativeWork',
    ...work(site, statement.address),
    name: `Statement ${statement.id}`,
    identifier: statement.id,
    text: statement.text,
    isPartOf: { '@type': 'Article', '@id': statement.pageAddress },
    creditText: statement.by && `Said by ${statement.by}`,
    version: statement.version,
    datePublished: statement.steps[0]?.date,
    isBasedOn: statement.sources.map(sourceLd),
    correction: corrections.length
      ? corrections.map(({ what, why, date }) => ({ '@type': 'CorrectionComment', text: `${what} ${why}`, dateCreated: date }))
      : undefined,
  };
}

/** A source, as a CreativeWork: title, who wrote and published it, when, where. */
export function sourceLd(source: SourceRecord): JsonLd {
  return {
    '@type': source.kind === 'news' ? 'NewsArticle' : source.kind === 'law' ? 'Legislation' : 'CreativeWork',
    name: source.title,
    author: source.authors,
    publisher: { '@type': 'Organization', name: source.publisher },
    datePublished: source.date,
    inLanguage: source.language,
    url: source.url,
  };
}

/** The glossary, as a set of defined terms, each with its anchor. */
export function glossaryLd(site: Site, address: string, terms: { id: string; term: string; zh?: string; definition: string }[]): JsonLd {
  return {
    '@type': 'DefinedTermSet',
    ...work(site, address),
    name: 'Glossary',
    hasDefinedTerm: terms.map(({ id, term, zh, definition }) => ({
      '@type': 'DefinedTerm',
      '@id': `${address}#${id}`,
      name: term,
      alternateName: zh,
      description: definition,
      url: `${address}#${id}`,
    })),
  };
}
