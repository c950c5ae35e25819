import { describe, expect, test } from 'vitest';
import { cell, csvText, jsonText } from '../../src/lib/data.ts';
import { span } from '../../src/lib/dates.ts';
import { atomText, correctionEntry, editionEntry, jsonFeedText, pageEntry, type FeedData, type FeedSite } from '../../src/lib/feeds.ts';
import { dictionaryOf, DATASET_NAMES } from '../../src/content/schemas/data.ts';
import { atomProblems, csvRows, JSON_FEED_SCHEMA, readAtom, schemaErrors, type JsonFeed } from '../helpers/data.ts';

describe('A cell of the open data', () => {
  test('never lets a spreadsheet turn statement 4.10 into 4.1', () => {
    expect(cell('4.10')).toBe('s4.10');
    expect(cell(['4.10', 'huawei.12'])).toBe('s4.10 | shuawei.12');
  });

  test('is refused if an item of a list holds what separates the items', () => {
    expect(cell(['one; two', 'three'])).toBe('one; two | three');
    expect(() => cell(['one | two'])).toThrow('one | two');
  });

  test('is never run as a formula', () => {
    const [row] = csvRows(csvText(['text', 'more'], [{ text: '=HYPERLINK("https://evil.example")', more: '-1, "two"\nlines' }]));
    expect(row).toEqual({ text: `'=HYPERLINK("https://evil.example")`, more: `'-1, "two"\nlines` });
  });

  test('is empty for what is not known, and says true or false', () => {
    expect([cell(null), cell([]), cell(true), cell(false), cell(0)]).toEqual(['', '', 'true', 'false', '0']);
  });
});

test('A JSON file has one row to a line, so that two versions can be compared by eye', () => {
  const text = jsonText({ dataset: 'a' }, [{ b: 1 }, { b: '“二”' }]);
  expect(text).toContain('\n{"b":1},\n{"b":"“二”"}\n');
  expect(JSON.parse(text)).toEqual({ dataset: 'a', rows: [{ b: 1 }, { b: '“二”' }] });
});

test('Every column of every dataset is explained in a sentence', () => {
  for (const name of DATASET_NAMES) {
    for (const column of dictionaryOf(name)) expect(column.description, `${name}.${column.name}`).toMatch(/^\S.+[.”]$/s);
  }
});

test('A date covers the days of its year or month, and a day only itself', () => {
  expect(span('2020')).toEqual({ precision: 'year', firstDay: '2020-01-01', lastDay: '2020-12-31' });
  expect(span('2024-02')).toEqual({ precision: 'month', firstDay: '2024-02-01', lastDay: '2024-02-29' });
  expect(span('2020-09-08')).toEqual({ precision: 'day', firstDay: '2020-09-08', lastDay: '2020-09-08' });
});

describe('A feed', () => {
  const site: FeedSite = {
    name: 'A site',
    publisher: 'A & B <c>',
    language: 'en',
    host: 'example.org',
    license: 'CC BY 4.0',
    absolute: (path) => `https://example.org/base${path}`,
  };
  const edition = {
    edition: '2',
    date: '2026-12-24',
    hash: 'a',
    count: 12,
    statements: 8,
    changed: ['4.10', 'sources/x'],
    added: ['4.24'],
    gone: ['5.1'],
  };
  const correction = {
    of: '4.10',
    after: '2',
    date: '2027-01-05',
    kind: 'status-changed' as const,
    what: 'R&D is <not> a fact.',
    why: 'Its 来源 says so.',
  };
  const entries = [correctionEntry('2027-01-05-4-10', correction), editionEntry(edition)];
  const feed: FeedData = { title: 'A & B', description: 'What is <new>.', page: '/', path: '/feed', updated: '2027-01-05', entries };

  test('says what an edition brought and what was put right, in both forms the same, whatever characters occur', () => {
    const atom = readAtom(atomText(feed, site));
    const json = JSON.parse(jsonFeedText(feed, site)) as JsonFeed;
    expect(atomProblems(atomText(feed, site))).toEqual([]);
    expect(schemaErrors(JSON_FEED_SCHEMA, json)).toEqual([]);
    expect(json.items.map(({ title, content_text }) => [title, content_text])).toEqual([
      ['Statement 4.10: status changed', 'R&D is <not> a fact. Its 来源 says so.'],
      [
        'Edition 2',
        'Edition 2 of 24 December 2026 holds 8 statements and 4 other entries. New: 4.24. Changed: 4.10, sources/x. Gone: 5.1.',
      ],
    ]);
    expect(atom.author.name).toBe('A & B <c>');
    expect(atom.entry.map(({ id }) => id)).toEqual([
      'tag:example.org,2027-01-05:corrections/2027-01-05-4-10',
      'tag:example.org,2026-12-24:editions/2',
    ]);
    expect(atom.entry.map(({ summary }) => unescapeHtml(summary['#text']))).toEqual(json.items.map(({ content_text }) => content_text));
    expect(atom.entry.map(({ updated }) => updated.slice(0, 10))).toEqual(['2027-01-05', '2026-12-24']);
    expect(json.items.map(({ url }) => url)).toEqual([
      'https://example.org/base/corrections/#2027-01-05-4-10',
      'https://example.org/base/editions/#e2',
    ]);
  });

  test('of one point leaves out editions that changed nothing in it, except the first', () => {
    expect(pageEntry('4', 'Point 4', edition, false)?.text).toBe('New: 4.24. Changed: 4.10.');
    expect(pageEntry('3', 'Point 3', edition, false)).toBeUndefined();
    expect(pageEntry('3', 'Point 3', edition, true)?.text).toContain('was published in edition 2');
  });

  test('is seen to be wrong when it is: one without ids, one with the same id twice, one of another version', () => {
    expect(atomProblems('<feed><title>A</title><updated>soon</updated></feed>').join()).toContain('the feed has no id');
    expect(atomProblems(atomText({ ...feed, entries: [...entries, ...entries] }, site))).toContain('two entries have the same id');
    expect(schemaErrors(JSON_FEED_SCHEMA, { version: 'https://jsonfeed.org/version/1', title: 'A', items: [{}] })).toHaveLength(3);
  });
});

function unescapeHtml(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
