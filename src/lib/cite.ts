import type { CslItem } from './cite/csl.ts';
import { bibtex, ris } from './cite/exchange.ts';
import { newsroom } from './cite/newsroom.ts';
import { prose } from './cite/prose.ts';
import { wikipedia } from './cite/wikipedia.ts';

export { ourCsl, sourceToCsl, type CslItem } from './cite/csl.ts';

/** The forms in which everything citable is cited, in the order in which they are offered. */
export const FORMS = [
  { id: 'newsroom', name: 'Newsroom', describe: 'A line to print beside a quotation' },
  { id: 'chicago', name: 'Chicago', describe: 'Chicago Manual of Style, 18th edition, entry of a bibliography' },
  { id: 'apa', name: 'APA', describe: 'American Psychological Association, 7th edition' },
  { id: 'mla', name: 'MLA', describe: 'Modern Language Association, 9th edition' },
  { id: 'bluebook', name: 'Bluebook', describe: 'The Bluebook, a note in a law review' },
  { id: 'wikipedia', name: 'Wikipedia', describe: 'A template for the English Wikipedia' },
  { id: 'bibtex', name: 'BibTeX', describe: 'For LaTeX (BibLaTeX) and reference managers' },
  { id: 'ris', name: 'RIS', describe: 'For Zotero, EndNote, Mendeley and other reference managers' },
  { id: 'csl-json', name: 'CSL-JSON', describe: 'For Pandoc, Zotero and programs' },
] as const;
export type FormId = (typeof FORMS)[number]['id'];

/**
 * An item in one of the forms, as plain text (no HTML; several lines for `bibtex`, `ris` and `csl-json`) without spaces or line
 * breaks around it. The same item gives the same text. The four styles follow CSL 1.0.2 as citeproc and the official styles set it.
 */
export function cite(item: CslItem, form: FormId): string {
  switch (form) {
    case 'newsroom':
      return newsroom(item);
    case 'wikipedia':
      return wikipedia(item);
    case 'bibtex':
      return bibtex(item);
    case 'ris':
      return ris(item);
    case 'csl-json':
      return JSON.stringify([item], undefined, 2);
    default:
      return prose(item, form);
  }
}
