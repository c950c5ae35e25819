import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import { Ajv } from 'ajv';
import { describe, expect, test, vi } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { cite, sourceToCsl, type CslItem, type FormId } from '../../src/lib/cite.ts';
import { fullName } from '../../src/lib/cite/names.ts';
import schema from '../unit/fixtures/cite/csl-data.json' with { type: 'json' };

vi.setConfig({ testTimeout: 30_000 });

const items = loadContent('content').content.sources.map(({ id, data }) => sourceToCsl(id, data));
/** All sources in one file. */
const exported = (form: FormId) => items.map((item) => cite(item, form)).join('\n\n');
/** What the format’s parser reads in it. */
const readBack = (text: string) => new Cite(text).data as unknown as CslItem[];

const names = (item: CslItem) => item.author?.map((name) => fullName(name));
const essentials = (item: CslItem) => ({
  title: item.title,
  issued: item.issued?.['date-parts'],
  url: item.URL,
  authors: names(item),
});

// What is lost, and is not compared: RIS and BibTeX do not tell a body from a person with one name; a court or the issuer of a law
// comes back as the publisher; our English for a title and the site where a copy was read come back as a note.
describe('Someone who imports all sources', () => {
  test('as BibTeX gets the title, date, address and authors of each back', () => {
    const back = readBack(exported('bibtex'));
    expect(back.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
    // citation-js encodes addresses that have nothing to decode; in the file they stand as they are.
    const asRead = (url = '') => (decodeURI(url) === url ? encodeURI(url) : url) || undefined;
    expect(back.map(essentials)).toEqual(items.map((item) => ({ ...essentials(item), url: asRead(item.URL) })));
  });

  test('as RIS gets the title, date, address and authors of each back', () => {
    // citation-js reads neither author nor day of a NEWS entry (Zotero and EndNote do), so it is shown an article instead.
    const back = readBack(exported('ris').replace(/^TY  - NEWS$/gm, 'TY  - JOUR'));
    expect(back.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
    // RIS has no field for the judge: the author of a case is its counsel.
    const withoutJudges = ({ author, ...item }: CslItem) => (item.type === 'legal_case' ? item : { ...item, author });
    expect(back.map(essentials)).toEqual(items.map((item) => essentials(withoutJudges(item))));
  });

  test('as CSL-JSON gets everything back, in a form that its schema allows', () => {
    const valid = new Ajv({ strict: false }).compile(schema);
    for (const item of items) {
      const back: unknown = JSON.parse(cite(item, 'csl-json'));
      expect(valid(back), `${item.id}: ${JSON.stringify(valid.errors)}`).toBe(true);
      expect(back).toEqual([item]);
    }
  });
});

test('No citation of a source shows an author, a date or an address that its record does not', () => {
  for (const { id, data } of loadContent('content').content.sources) {
    const item = sourceToCsl(id, data);
    expect(names(item)).toEqual(data.authors);
    expect(item.URL).toBe(data.url);
    expect(item.issued?.['date-parts'][0]).toEqual(data.date?.split('-').map(Number));
    expect(item).not.toHaveProperty('accessed');
  }
});
