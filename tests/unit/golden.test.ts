import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { FRESH, goldenQueries, PRACTICE } from '../golden/golden.ts';

const CLASSES = ['name', 'law', 'question', 'misspelling', 'spelling', 'chinese', 'pinyin', 'number', 'abbreviation', 'topic', 'nothing'];

const queries = goldenQueries();
const of = (name: string) => queries.filter((query) => query.class === name);

const { content } = loadContent('content');
const under = (shelf: string, records: { id: string }[]) => records.map(({ id }) => `${shelf}/${id}`);
const places = new Set([
  ...content.shelves.map(({ id }) => id),
  ...content.statements.map(({ id }) => id),
  ...[...content.points, ...content.background].map(({ page }) => page),
  ...under('glossary', content.terms),
  ...under('compare', content.instruments),
  ...under('timeline', content.events),
  ...under('countries', content.countries),
  ...under('who', content.actors),
  ...under('sources', content.sources),
]);

describe('The golden set of queries', () => {
  test('has at least 180 queries, and no query twice', () => {
    expect(queries.length).toBeGreaterThanOrEqual(180);
    const seen = queries.map(({ q }) => q.normalize('NFC').trim().toLowerCase());
    expect(seen.filter((q, index) => seen.indexOf(q) !== index)).toEqual([]);
  });

  test('has what people type: words, short enough for a search field', () => {
    for (const { q } of queries) {
      expect(q, 'a query is text, so numbers stand in quotation marks').toBeTypeOf('string');
      expect(q, q).toBe(q.trim());
      expect([...q].length, q).toBeOneOf(Array.from({ length: 90 }, (_, index) => index + 1));
    }
  });

  test('has its classes, and no others', () => {
    expect([...new Set(queries.map((query) => query.class))]).toEqual(CLASSES);
  });

  test.for(CLASSES)('has at least 18 queries of the class %s, every third held out', (name) => {
    expect(of(name).length).toBeGreaterThanOrEqual(18);
    expect(of(name).map(({ heldOut }) => heldOut ?? false)).toEqual(of(name).map((_, index) => index % 3 === 2));
  });

  test('has no answer that is not in the content, and none twice', () => {
    for (const { q, answers } of [...queries, ...goldenQueries(FRESH), ...goldenQueries(PRACTICE)]) {
      expect(
        answers.filter((answer) => !places.has(answer)),
        q,
      ).toEqual([]);
      expect(new Set(answers).size, q).toBe(answers.length);
    }
  });

  test('has a second set held out, of the same classes, of which no query stands in another set', () => {
    const fresh = goldenQueries(FRESH);
    const seen = new Set([...queries, ...goldenQueries(PRACTICE)].map(({ q }) => q.normalize('NFC').trim().toLowerCase()));
    expect(fresh.filter(({ q }) => seen.has(q.normalize('NFC').trim().toLowerCase()))).toEqual([]);
    expect([...new Set(fresh.map((query) => query.class))]).toEqual(CLASSES);
  });

  test('expects nothing where nothing should be found, and something everywhere else', () => {
    for (const query of [...queries, ...goldenQueries(FRESH)]) expect(query.answers.length > 0, query.q).toBe(query.class !== 'nothing');
  });
});
