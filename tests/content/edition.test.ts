import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { toText } from '../../src/lib/inline.ts';
import { countWords } from '../../src/lib/text.ts';

const { content, problems } = loadContent('content');
const of = (page: string) => content.statements.filter((statement) => statement.page === page);

describe('What the site says', () => {
  test('has nothing wrong with it', () => {
    expect(problems).toEqual([]);
  });

  test('covers all eight points, each with at least 14 statements', () => {
    expect(content.points.map((point) => point.id)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    for (const { page } of content.points) expect(of(page).length, page).toBeGreaterThanOrEqual(14);
  });

  test('has the background, each page with at least 12 statements', () => {
    const expected = ['announcement', 'china-data-law', 'europe-practice', 'huawei', 'shared-norms', 'splinternet', 'us-practice'];
    expect(content.background.map((page) => page.id)).toEqual(expect.arrayContaining(expected));
    for (const { page } of content.background) expect(of(page).length, page).toBeGreaterThanOrEqual(12);
  });

  test('has at least 27 terms, and the wording of every point', () => {
    expect(content.terms.length).toBeGreaterThanOrEqual(27);
    expect(content.layers).toHaveLength(8);
  });

  test('grades each bullet of the press report: 4, 6 and 8 wrong, the others incomplete or garbled', () => {
    const grades = Object.fromEntries(content.layers.map((layer) => [layer.id, layer.data.grade]));
    expect(grades).toEqual({ 1: 'incomplete', 2: 'incomplete', 3: 'garbled', 4: 'wrong', 5: 'garbled', 6: 'wrong', 7: 'incomplete', 8: 'wrong' });
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
      const witness = content.layers.find((layer) => layer.id === id)?.data.witnesses.find((w) => w.layer === 'document' && w.language === 'zh-Hans');
      expect(witness?.read).toBe('not-read');
    }
  });
});
