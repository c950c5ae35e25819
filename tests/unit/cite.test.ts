import { describe, expect, test, vi } from 'vitest';
import type { SourceRecord } from '../../src/content/schemas/source.ts';
import { cite, FORMS, ourCsl, sourceToCsl, type CslItem } from '../../src/lib/cite.ts';
import { cslName } from '../../src/lib/cite/names.ts';
import records from './fixtures/cite/records.json' with { type: 'json' };

// The engines of four styles are made at their first use, which a busy machine takes seconds for.
vi.setConfig({ testTimeout: 30_000 });

// The expected citations are in fixtures/cite/, a file for each record. After a change on purpose `npx vitest run -u cite`
// writes them anew; then read what changed line by line. The records are copies, so that content may change freely.
const sources = records.map(({ id, why, source }) => ({ id, why, item: sourceToCsl(id, source as SourceRecord) }));

const site = { name: 'Eight Points', publisher: 'Eight Points contributors', language: 'en' };
const published = { issued: '2026-11-25', edition: 'Edition 1' };
const title = 'Do companies have to hand over data held abroad?';
const ours = [
  {
    id: 'our-statement',
    why: 'a statement of ours; a page title that is a question',
    item: ourCsl({ id: '4.3', statement: '4.3', title, url: 'https://eight-points.example/points/4/3/', ...published }, site),
  },
  {
    id: 'our-page',
    why: 'a page of ours',
    item: ourCsl({ id: 'background/huawei', title: 'Huawei', url: 'https://eight-points.example/background/huawei/', ...published }, site),
  },
  {
    id: 'our-site',
    why: 'the site, before the first edition',
    item: ourCsl({ id: 'eight-points', title: 'Eight Points', url: 'https://eight-points.example/' }, site),
  },
];

describe('Every form is right by its style', () => {
  test.for([...sources, ...ours])('for $id: $why', async ({ id, why, item }) => {
    const forms = FORMS.map((form) => `## ${form.name}\n${cite(item, form.id)}\n`);
    await expect(`# ${id}: ${why}\n\n${forms.join('\n')}`).toMatchFileSnapshot(`./fixtures/cite/${id}.txt`);
  });
});

describe('A citation', () => {
  const item = sources[0]?.item as CslItem;

  test('is plain text: no markup, no entity, no space around it', () => {
    for (const { item } of [...sources, ...ours]) {
      for (const { id } of FORMS) {
        const text = cite(item, id);
        expect(text).toBe(text.trim());
        if (item.id !== 'made-up' && id !== 'wikipedia') expect(text).not.toMatch(/<[a-z/]|&#|&[a-z]+;|[\uE000-\uF8FF]/);
      }
    }
  });

  test('is the same however often and in whatever order it is asked for', () => {
    const once = FORMS.map(({ id }) => cite(item, id));
    for (const { item } of ours) FORMS.forEach(({ id }) => cite(item, id));
    expect(FORMS.map(({ id }) => cite(item, id))).toEqual(once);
  });

  test('says when somebody looked only if somebody says so', () => {
    const looked = { ...item, issued: undefined, accessed: { 'date-parts': [[2026, 11, 25]] } } as CslItem;
    expect(FORMS.map(({ id }) => cite(item, id)).join()).not.toMatch(/retrieved|accessed|last visited|access-date/i);
    expect(cite(looked, 'mla')).toContain('Accessed 25 Nov. 2026');
    expect(cite(looked, 'wikipedia')).toContain('|access-date=25 November 2026');
  });

  test('of a source without a date invents none', () => {
    const undated = sources.find(({ id }) => id === 'state-clean-page')?.item as CslItem;
    expect(undated).not.toHaveProperty('issued');
    expect(cite(undated, 'apa')).toContain('(n.d.)');
    expect(cite(undated, 'newsroom')).toContain('undated');
  });
});

describe('A name', () => {
  test.for([
    ['Dustin Volz', 'Volz', 'Dustin'],
    ['G. Thomas Goodnight', 'Goodnight', 'G. Thomas'],
    ['Ray Le Maistre', 'Le Maistre', 'Ray'],
    ['Hans-Dieter Herrmann', 'Herrmann', 'Hans-Dieter'],
    ['Łukasz Kobierski', 'Kobierski', 'Łukasz'],
    ['Stuart Lau', 'Lau', 'Stuart'],
    ['Haochen Sun', 'Sun', 'Haochen'],
  ])('that is certain is split: %s', ([name, family, given]) => {
    expect(cslName(name ?? '')).toEqual({ family, given });
  });

  test('keeps its suffix', () => {
    expect(cslName('Joseph R. Biden Jr.')).toEqual({ family: 'Biden', given: 'Joseph R.', suffix: 'Jr.' });
  });

  test.for([
    'Wang Yi',
    'Zhao Lijian',
    'Yu Hong',
    '王彩玉',
    'Yue Shumei (岳树梅)',
    'Chun Han Wong',
    'Chen Boyuan et al.',
    'Wuhan University',
    'Federal Bureau of Investigation',
    'AFP',
    'nanoguy',
  ])('that is not stays as printed: %s', (name) => {
    expect(cslName(name)).toEqual({ literal: name });
  });

  test('from Vietnam stays as printed', () => {
    expect(cslName('Hà Linh', 'vi')).toEqual({ literal: 'Hà Linh' });
  });
});
