import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { LANES } from '../../src/content/schemas/event.ts';
import { toText } from '../../src/lib/inline.ts';
import { countWords } from '../../src/lib/text.ts';

const { content, problems } = loadContent('content');
const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);
const of = (page: string) => content.statements.filter((statement) => statement.page === page);

describe('What the site says', () => {
  test('has nothing wrong with it', () => {
    expect(problems).toEqual([]);
  });

  test('covers all eight points, each with 20 to 30 statements', () => {
    expect(content.points.map((point) => point.id)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    for (const { page } of content.points) expect(of(page).length, page).toBeOneOf(range(20, 30));
  });

  test('has the twelve pages of background, each of 15 to 35 statements', () => {
    expect(content.background.map((page) => page.id)).toEqual([
      '5g-decisions',
      'afterlife',
      'announcement',
      'china-conduct',
      'china-data-law',
      'clean-network',
      'europe-practice',
      'huawei',
      'reception',
      'shared-norms',
      'splinternet',
      'us-practice',
    ]);
    for (const { page } of content.background) expect(of(page).length, page).toBeOneOf(range(15, 35));
  });

  test('has at least 480 statements, 300 sources, 40 terms, 110 events, 50 positions, and the wording of every point', () => {
    expect(content.statements.length).toBeGreaterThanOrEqual(480);
    expect(content.sources.length).toBeGreaterThanOrEqual(300);
    expect(content.terms.length).toBeGreaterThanOrEqual(40);
    expect(content.events.length).toBeGreaterThanOrEqual(110);
    expect(content.countries.length).toBeGreaterThanOrEqual(50);
    expect(content.layers).toHaveLength(8);
  });

  test('compares the points with at least 52 instruments in at least 92 cells, of which fourteen instruments are judged whole', () => {
    expect(content.instruments.length).toBeGreaterThanOrEqual(52);
    expect(content.comparisons.flatMap(({ data }) => data.cells).length).toBeGreaterThanOrEqual(92);
    expect(content.instruments.filter(({ data }) => data.major)).toHaveLength(14);
  });

  test('has events in every lane of the timeline', () => {
    for (const lane of LANES) expect(content.events.filter(({ data }) => data.lane === lane).length, lane).toBeGreaterThanOrEqual(8);
  });

  test('says of at most 15 in 100 statements that they were not checked a second time', () => {
    const once = content.statements.filter(({ rechecked }) => !rechecked).length;
    expect(once / content.statements.length).toBeLessThanOrEqual(0.15);
  });

  test('grades each bullet of the press report: 4, 6 and 8 wrong, the others incomplete or garbled', () => {
    const grades = Object.fromEntries(content.layers.map((layer) => [layer.id, layer.data.grade]));
    expect(grades).toEqual({
      1: 'incomplete',
      2: 'incomplete',
      3: 'garbled',
      4: 'wrong',
      5: 'garbled',
      6: 'wrong',
      7: 'incomplete',
      8: 'wrong',
    });
  });

  test('says within the first 150 words of point 4 that the press report had it wrong', () => {
    let words = 0;
    const early = of('points/4').filter((statement) => (words += countWords(statement.text)) <= 150);
    const report = early.find((statement) => statement.text.includes('SC Media report'));
    expect(report?.id).toBe('4.3');
    expect(report?.text).toMatch(/wrong/);
  });

  test('asks companies in points 7 and 8, and States in the others', () => {
    expect(content.points.map((point) => point.data.asks)).toEqual([...Array<string>(6).fill('states'), 'companies', 'companies']);
  });

  test('keeps the text of each statement equal to its body', () => {
    for (const statement of content.statements) expect(statement.text).toBe(toText(statement.body));
  });

  test('never calls the initiative a treaty, an agreement or a pact, and nobody its signatory', () => {
    const wrong = /\b(?:initiative|text|document) (?:is|was) an? (?:treaty|agreement|pact)\b|signator(?:y|ies) (?:of|to) the initiative/i;
    expect(content.statements.filter((statement) => wrong.test(statement.text)).map((statement) => statement.id)).toEqual([]);
  });

  test('prints no Chinese of points 6 and 8 of the document, which nobody has read', () => {
    for (const id of ['6', '8']) {
      const witness = content.layers
        .find((layer) => layer.id === id)
        ?.data.witnesses.find((w) => w.layer === 'document' && w.language === 'zh-Hans');
      expect(witness?.read).toBe('not-read');
    }
  });
});
