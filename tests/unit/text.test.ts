import { describe, expect, test } from 'vitest';
import { firstDate, isBefore } from '../../src/lib/compare.ts';
import { readingGrade, runs, sentences } from '../../src/lib/prose.ts';
import { spread, yearFraction } from '../../src/lib/timeline.ts';
import { absolute, isStatementId, pageOf, pathTo, withBase } from '../../src/lib/address.ts';
import { dateProblem, longDate, shortDate } from '../../src/lib/dates.ts';
import { toHtml, toText, type Inline } from '../../src/lib/inline.ts';
import { phraseHtml } from '../../src/lib/layers.ts';
import { segmentHan } from '../../src/lib/search/segment.ts';
import { slug } from '../../src/lib/slug.ts';
import { credit, languageName, locatorWords, shortName } from '../../src/lib/sources.ts';
import { countHan, countWords, markHan, quoteProblem, typographic } from '../../src/lib/text.ts';
import { readYaml } from '../../src/lib/yaml.ts';

describe('Dates', () => {
  test('are printed as precisely as they are known, and no more', () => {
    expect(['2020', '2020-09', '2020-09-08'].map(longDate)).toEqual(['2020', 'September 2020', '8 September 2020']);
    expect(shortDate('2020-09-08')).toBe('8 Sept 2020');
  });

  test.for(['2020', '2020-12', '2024-02-29', '2000-02-29'])('%s exists', (date) => {
    expect(dateProblem(date)).toBeUndefined();
  });

  test.for([
    ['2021-02-30', 'February 2021 has no day 30'],
    ['1900-02-29', 'February 1900 has no day 29'],
    ['2021-13', 'there is no month 13'],
    ['2021-00-01', 'there is no month 00'],
    ['8 September 2020', 'not a year (2020), a month (2020-09) or a day (2020-09-08)'],
    ['2021-2-3', 'not a year (2020), a month (2020-09) or a day (2020-09-08)'],
  ])('%s does not exist', ([date, problem]) => {
    expect(dateProblem(date ?? '')).toBe(problem);
  });
});

describe('Addresses', () => {
  test('lead to statements, pages, terms and sources', () => {
    expect(['4.3', 'huawei.12', 'points/4', 'glossary/backdoor', 'sources/doj-2020', 'text', ''].map(pathTo)).toEqual([
      '/points/4/#s4.3',
      '/background/huawei/#shuawei.12',
      '/points/4/',
      '/glossary/#backdoor',
      '/sources/doj-2020/',
      '/text/',
      '/',
    ]);
  });

  test('tell a statement from a page', () => {
    expect(['4.3', '4.10', 'china-data-law.7', '5g-decisions.12'].every(isStatementId)).toBe(true);
    expect(['4', '9.1', '4.0', '4.03', 'points/4', '.3'].some(isStatementId)).toBe(false);
    expect(pageOf('china-data-law.7')).toBe('background/china-data-law');
  });

  test('work at a root and under a path', () => {
    expect(withBase('/points/4/', '/')).toBe('/points/4/');
    expect(withBase('/points/4/', '/eight-points/')).toBe('/eight-points/points/4/');
    expect(absolute('/points/4/', 'https://example.org', '/eight-points')).toBe('https://example.org/eight-points/points/4/');
  });
});

describe('A statement’s body', () => {
  const body: Inline[] = [
    { type: 'text', text: 'It says ' },
    { type: 'quote', lang: 'zh-Hans', children: [{ type: 'text', text: '不得' }] },
    { type: 'text', text: ', R&D <now>, 数据 and ' },
    { type: 'emphasis', children: [{ type: 'text', text: 'more' }] },
    { type: 'text', text: ' on ' },
    { type: 'term', id: 'backdoor', children: [{ type: 'text', text: 'backdoors' }] },
    { type: 'text', text: ' in ' },
    { type: 'ref', to: '7.2', children: [{ type: 'text', text: 'point 7' }] },
    { type: 'text', text: '.' },
  ];

  test('is plain text without markup, with its quotation marks', () => {
    expect(toText(body)).toBe('It says “不得”, R&D <now>, 数据 and more on backdoors in point 7.');
  });

  test('is HTML with its languages marked, its characters escaped and its links under the base path', () => {
    expect(toHtml(body, (target) => withBase(pathTo(target), '/eight'))).toBe(
      'It says “<span lang="zh-Hans">不得</span>”, R&amp;D &lt;now&gt;, <span lang="zh-Hans">数据</span> and <em>more</em> on ' +
        '<a class="term" href="/eight/glossary/#backdoor">backdoors</a> in <a class="ref" href="/eight/points/7/#s7.2">point 7</a>.',
    );
  });
});

describe('Words', () => {
  test('are counted without Chinese, and Chinese without words', () => {
    expect(countWords('The ministry’s data-security rules, 不得强制要求, of 2020')).toBe(6);
    expect(countHan('The 不得强制要求, of 2020')).toBe(6);
  });

  test('are quoted up to twelve, or twenty-four Chinese characters', () => {
    expect(quoteProblem('one two three four five six seven eight nine ten eleven twelve')).toBeUndefined();
    expect(quoteProblem('one two three four five six seven eight nine ten eleven twelve thirteen')).toContain('13 words');
    expect(quoteProblem('数'.repeat(24))).toBeUndefined();
    expect(quoteProblem('数'.repeat(25))).toContain('25 Chinese characters');
  });

  test('have the apostrophes and the composed form that a typographer gives them', () => {
    expect(typographic("China's 'own' rules: cafe\u0301...")).toBe('China’s ‘own’ rules: caf\u00e9…');
  });

  test('in Chinese are marked wherever they stand, and nothing else is', () => {
    expect(markHan('The word 后门 (hòumén) & 数据安全。')).toBe(
      'The word <span lang="zh-Hans">后门</span> (hòumén) &amp; <span lang="zh-Hans">数据安全</span>。',
    );
  });

  test('become anchors', () => {
    expect(['Says, does not say, contested', 'Who else says this?', 'China’s own law', 'Économie'].map(slug)).toEqual([
      'says-does-not-say-contested',
      'who-else-says-this',
      'chinas-own-law',
      'economie',
    ]);
  });

  test('that differ between texts are underlined in their phrase', () => {
    expect(phraseHtml({ text: 'should not <request> it', marked: '<request>' })).toBe('should not <u>&lt;request&gt;</u> it');
    expect(phraseHtml({ text: 'local laws' })).toBe('local laws');
  });
});

describe('Sources', () => {
  const source = { title: 'A report', publisher: 'Xinhua', language: ['en'], kind: 'news', read: 'in-full' } as const;

  test('are named by publisher and date, and say when there is no date', () => {
    expect(shortName({ ...source, language: ['en'], date: '2020-09-12' })).toBe('Xinhua, 12 Sept 2020');
    expect(shortName({ ...source, language: ['en'] })).toBe('Xinhua, undated');
  });

  test('are credited to no author, to one, to several, and to the copy that was read', () => {
    expect(credit({ ...source, language: ['en'], date: '2020' })).toBe('Xinhua, 2020');
    expect(credit({ ...source, language: ['en'], date: '2020', authors: ['伍岳'] })).toBe('伍岳, Xinhua, 2020');
    expect(credit({ ...source, language: ['en'], authors: ['A', 'B', 'C'], via: 'scxb.com.cn' })).toBe(
      'A, B, C, Xinhua, undated, read on scxb.com.cn',
    );
  });

  test('have their places and languages in words', () => {
    expect([undefined, 'art-37', 'para-4', 'part-2'].map(locatorWords)).toEqual(['', ', article 37', ', paragraph 4', ', part 2']);
    expect(['en', 'zh-Hans', 'zh-Hant', 'nl'].map(languageName)).toEqual([
      'English',
      'Chinese (simplified)',
      'Chinese (traditional)',
      'Dutch',
    ]);
  });
});

describe('A record', () => {
  test('keeps every value as it is written', () => {
    const { data, problems } = readYaml('number: "4.10"\ndate: "2020-09-08"\nread: in-full\nlist: [en, "yes"]\n', 'a.yaml');
    expect(problems).toEqual([]);
    expect(data).toEqual({ number: '4.10', date: '2020-09-08', read: 'in-full', list: ['en', 'yes'] });
  });

  test.for(['4.10', '2021-02-30', 'true', 'null', '0x1F', '1e3', '-7'])('with a bare %s is refused', (value) => {
    expect(readYaml(`field: ${value}\n`, 'a.yaml').problems[0]?.expected).toContain(`"${value}"`);
  });

  test('with one field twice is refused', () => {
    expect(readYaml('a: "x"\na: "y"\n', 'a.yaml').problems[0]?.found).toContain('not valid YAML');
  });
});

describe('What is searched', () => {
  test('has its Chinese cut into words, the same way in the index and in the question', () => {
    expect(segmentHan('设置后门')).toBe('设置 后门');
    expect(segmentHan('the word 数据安全 matters')).toBe('the word 数据 安全 matters');
    expect(segmentHan('  no Chinese ')).toBe('no Chinese');
  });
});

describe('The timeline', () => {
  test('places a date by its year, month or day', () => {
    expect(yearFraction('2020')).toBe(2020.5);
    expect(yearFraction('2020-01')).toBeCloseTo(2020.04, 2);
    expect(yearFraction('2020-12-31')).toBeLessThan(2021);
  });

  test('moves marks apart that would cover each other, and leaves the others on their line', () => {
    expect(spread([0, 4, 8, 30], 9)).toEqual([0, -9, 9, 0]);
  });
});

describe('An instrument', () => {
  test('stands before or after the initiative by the first of its dates', () => {
    expect(firstDate({ adopted: '2016-04-27', applied: '2018-05-25' })).toBe('2016-04-27');
    expect(['2020', '2020-09', '2020-09-07', '2020-09-08', '2021'].map(isBefore)).toEqual([true, true, true, false, false]);
  });
});

describe('Plain language', () => {
  test('is measured on our own words, by sentences that “U.S.” and names do not end or burden', () => {
    expect(sentences('It began in 2020. China said so. It did, said J. Smith.')).toHaveLength(3);
    expect(readingGrade('The cat sat on the mat. It was a good cat.')).toBeLessThan(2);
    expect(readingGrade('Organizational responsibilities necessitate administrative accountability.')).toBeGreaterThan(13);
    expect(readingGrade('We saw Organizational there.')).toBeLessThan(3);
  });

  test('is compared in runs of words', () => {
    expect(runs('One two, three four.', 3)).toEqual(['one two three', 'two three four']);
  });
});
