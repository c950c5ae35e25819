import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meant, Shelf } from '../../src/lib/search/correct.ts';
import { contentOf } from '../../src/integrations/search-index.ts';
import { filterFrom, packGroup, passes, SLOT, unpackGroup, yearsOf, type Item } from '../../src/lib/search/items.ts';
import { Names } from '../../src/lib/search/quick.ts';
import { numbered, parseQuery } from '../../src/lib/search/query.ts';
import { holds, judge, promise, type Term } from '../../src/lib/search/rank.ts';
import { fold, indexWords, nearEnough, simplifier, stem, tokens } from '../../src/lib/search/words.ts';
import { rankOf, idOf } from '../golden/golden.ts';

const plain = (text: string) => text;
const item = (text: string, more: Partial<Item> = {}): Item => ({
  path: '/points/7/#s7.1',
  kind: 'statement',
  label: '7.1',
  name: '',
  text,
  note: '',
  date: '',
  point: '7',
  more: '',
  ...more,
});
const term = (word: string): Term => ({ word, stem: stem(word), weight: 1 });
const look = (text: string, words: string[], rest: { phrases?: string[]; excluded?: string[] } = {}) =>
  judge(
    { page: 'points/7', title: 'Title', about: '', items: [] },
    item(text),
    { terms: words.map(term), phrases: [], excluded: [], named: [], ...rest },
    plain,
  );

describe('A word', () => {
  test.for([
    ['localisation', 'localization'],
    ['behaviour', 'behavior'],
    ['programmes', 'program'],
    ['backdoors', 'backdoor'],
    ['policies', 'policy'],
    ['Chinese', 'China'],
    ['banned', 'ban'],
    ['Egriselda López', 'egriselda lopez'],
  ])('is the same in either spelling, number and tense: %s, %s', ([a = '', b = '']) => {
    expect(tokens(a).map(({ word }) => stem(word))).toEqual(tokens(b).map(({ word }) => stem(word)));
  });

  test('is not the same as another word', () => {
    expect(stem('vulnerability')).not.toBe(stem('sovereignty'));
    expect(stem('four')).not.toBe(stem('for'));
  });

  test('joined by a hyphen is found apart and together', () => {
    expect(indexWords('a back-door')).toEqual(['a', 'back', 'door', 'backdoor']);
    expect(indexWords('back door')).toEqual(['back', 'door']);
  });

  test('loses accents and the possessive, and signs become words', () => {
    expect(fold('Türkiye’s')).toBe('turkiye');
    expect(indexWords('€530')).toEqual(['euro', '530']);
  });

  test('in traditional characters is the simplified one', () => {
    expect(simplifier('後后門门')('後門')).toBe('后门');
  });
});

describe('A slip of the finger', () => {
  const shelf = new Shelf(['huawei', 'however', 'backdoor', 'micron', 'zhao']);
  test.for([
    ['huwaei', 'huawei'],
    ['backdor', 'backdoor'],
    ['mircon', 'micron'],
    ['zaho', 'zhao'],
  ])('is set right: %s → %s', ([typed = '', right]) => expect(meant(typed, [shelf])).toBe(right));
  test.for(['mods', 'karaoke', 'ab', '12334', 'xqzt'])('is not suspected of what is simply another word: %s', (typed) =>
    expect(meant(typed, [shelf])).toBeUndefined(),
  );
  test('is not seen while a word is still growing', () => {
    expect(shelf.knows('huaw', true)).toBe(true);
    expect(shelf.knows('huaw')).toBe(false);
  });
  test('of two edits is forgiven only in a long word', () => {
    expect(nearEnough('soverignity', 'sovereignty')).toBeDefined();
    expect(nearEnough('hwawie', 'huawei')).toBeUndefined();
  });
});

describe('A number', () => {
  test.for([
    'point 4',
    'p4',
    'P4',
    'fourth point',
    'point four',
    '4th point',
    'point4',
    'points 4',
    '4th principle',
    'principle four',
    '4',
  ])('%s leads to point 4', (query) => expect(numbered(query)?.path).toBe('/points/4/'));
  test.for([
    ['4.3', '/points/4/#s4.3'],
    ['statement 4.3', '/points/4/#s4.3'],
    ['huawei.12', '/background/huawei/#shuawei.12'],
  ])('%s leads to its statement', ([query = '', path]) => expect(numbered(query)?.path).toBe(path));
  test.for(['point', 'point 9', 'point point', 'four five', 'article 4', 'four', '4 5', '9.1', 'point of order', '2020'])(
    '%s leads to no point or statement',
    (query) => expect(numbered(query)).toBeUndefined(),
  );
});

describe('A query', () => {
  test('holds phrases in quotation marks and words left out', () => {
    expect(parseQuery('huawei "entity list" -iran')).toMatchObject({
      words: 'huawei entity list',
      phrases: ['entity list'],
      excluded: ['iran'],
    });
    expect(parseQuery('“mass surveillance” -“data law”')).toMatchObject({ phrases: ['mass surveillance'], excluded: ['data law'] });
  });
  test('keeps a hyphen inside a word, and a quotation mark without its fellow', () => {
    expect(parseQuery('back-door "open')).toMatchObject({ words: 'back-door "open', phrases: [], excluded: [] });
  });
  test('says a day as the site writes it', () => expect(parseQuery('2020-09-08').words).toBe('8 September 2020'));
});

describe('What is found', () => {
  test('has whole words marked, and nothing else', () => {
    const found = look('Backdoors, not doors.', ['backdoor']);
    expect(found?.text.filter(({ marked }) => marked)).toEqual([{ text: 'Backdoors', marked: true }]);
    expect(look('Doors.', ['backdoor'])).toBeUndefined();
  });
  test('holds the whole phrase, and not what is left out', () => {
    expect(look('the entity list', ['entity', 'list'], { phrases: ['entity list'] })).toBeDefined();
    expect(look('a list of one entity', ['entity', 'list'], { phrases: ['entity list'] })).toBeUndefined();
    expect(look('Huawei in Iran', ['huawei'], { excluded: ['iran'] })).toBeUndefined();
    const keyword = item('The firm may not buy there.', { more: 'entity list' });
    const group = { page: 'points/7', title: 'Title', about: '', items: [] };
    const rest = { terms: [term('firm')], phrases: [], excluded: [], named: [] };
    expect(judge(group, keyword, { ...rest, phrases: ['entity list'] }, plain)).toBeUndefined();
    expect(judge(group, keyword, { ...rest, excluded: ['entity'] }, plain)).toBeDefined();
    expect(holds('在后门里', '后门', plain)).toBe(true);
  });
  test('tells by what keyword, where no mark shows a word of the question', () => {
    const found = judge(
      { page: 'points/7', title: 'Title', about: '', items: [] },
      item('Russia may part its network.', { more: 'RuNet | switch | unplug the switch' }),
      { terms: [term('russia'), term('unplug'), term('switch')], phrases: [], excluded: [], named: [] },
      plain,
    );
    expect(found?.by).toBe('unplug the switch');
  });
  test('counts more under a heading that the question names', () => {
    const score = (note: string) =>
      judge(
        { page: 'points/7', title: 'Title', about: '', items: [] },
        item('Hackers came from China.', { note }),
        { terms: [term('hackers'), term('china')], phrases: [], excluded: [], named: [] },
        plain,
      )?.score ?? 0;
    expect(score('China')).toBeGreaterThan(score('Europe'));
  });
  test('ranks higher the more of the question it answers', () => {
    const score = (text: string) => look(text, ['huawei', 'germany'])?.score ?? 0;
    expect(score('Huawei was banned in Germany')).toBeGreaterThan(score('Huawei was founded in China'));
    expect(
      promise(
        [
          { term: 0, at: 65 },
          { term: 1, at: 67 },
        ],
        [1, 1],
      ),
    ).toBeGreaterThan(
      promise(
        [
          { term: 0, at: 65 },
          { term: 1, at: 300 },
        ],
        [1, 1],
      ),
    );
  });
  test('counts for something when only the page is about it', () => {
    const score = (about: string) =>
      judge(
        { page: 'background/splinternet', title: 'Title', about, items: [] },
        item('Facebook was blocked.'),
        { terms: [term('firewall'), term('facebook')], phrases: [], excluded: [], named: [] },
        plain,
      )?.score ?? 0;
    expect(score('Great Firewall')).toBeGreaterThan(score('cables'));
    expect(
      promise(
        [
          { term: 0, at: 2 },
          { term: 1, at: SLOT },
        ],
        [1, 1],
      ),
    ).toBeGreaterThan(promise([{ term: 1, at: SLOT }], [1, 1]));
    expect(promise([{ term: 0, at: 2 }], [1, 1])).toBe(0);
  });
  test('stands in slots of its own in the index, after what its page is about', () => {
    const words = contentOf({
      page: 'points/7',
      title: 'Backdoors',
      about: '',
      items: [item('One cable.'), item('Another', { more: 'x' })],
    });
    expect(
      words.split(' ').flatMap((word, place) => (/^(?:backdoor|cabl|x)$/.test(word) ? [[word, Math.floor(place / SLOT)]] : [])),
    ).toEqual([
      ['backdoor', 0],
      ['cabl', 1],
      ['x', 2],
    ]);
  });
  test('says by what other name, when no mark shows it', () => {
    const found = judge(
      { page: 'who', title: 'Who', about: '', items: [] },
      item('A regulator.', { more: 'CAC | other' }),
      { terms: [term('cac')], phrases: [], excluded: [], named: [] },
      plain,
    );
    expect(found?.by).toBe('CAC');
  });
});

describe('The first answers', () => {
  const names = new Names(
    [
      ['/points/7/', '7. No backdoors to get data', 'point 7'],
      ['/glossary/#backdoor', 'backdoor', '后门|houmen|trapdoor'],
      ['/who/#huawei', 'Huawei', '华为'],
      ['/who/#sergey-lavrov', 'Sergey Lavrov', ''],
    ],
    simplifier('後后門门'),
  );
  const first = (query: string) => names.find(query)[0]?.path;
  test.for(['backdoor', 'back door', 'back-doors', 'Backdoors', '后门', '後門', 'hou men', 'hòumén', 'trapdoor', 'backdor'])(
    'for %s are the term',
    (query) => expect(first(query)).toBe('/glossary/#backdoor'),
  );
  test.for([
    ['p7', '/points/7/'],
    ['lavrov', '/who/#sergey-lavrov'],
    ['huwaei', '/who/#huawei'],
    ['hua', '/who/#huawei'],
  ])('for %s are %s', ([query = '', path]) => expect(first(query)).toBe(path));
  test.for(['xqzt', '', '...', 'pizza', '彩票'])('for “%s” are none', (query) => expect(first(query)).toBeUndefined());
  test('say by which name, and that a slip was forgiven', () => {
    expect(names.find('trapdoor')[0]).toMatchObject({ by: 'trapdoor', near: false });
    expect(names.find('huwaei')[0]).toMatchObject({ near: true });
    expect(names.find('backdoor')[0]).toMatchObject({ by: '', near: false });
  });
});

describe('A filter', () => {
  test('comes from the address, and nonsense in it is left out', () => {
    expect(filterFrom(new URLSearchParams('kind=event&point=4&from=2020&to=2021'))).toEqual({
      kind: 'event',
      point: '4',
      from: 2020,
      to: 2021,
    });
    expect(filterFrom(new URLSearchParams('kind=<b>&point=9&from=20&to=x'))).toEqual({});
  });
  test('keeps what is of the period: by its date, or by the years that it names', () => {
    expect(yearsOf(item('In 2019 and 2020, 12020 times'))).toEqual([2019, 2020]);
    expect(passes(item('In 2019'), { from: 2019, to: 2019 })).toBe(true);
    expect(passes(item('In 2019', { date: '2021-02' }), { from: 2019, to: 2019 })).toBe(false);
    expect(passes(item('x'), { kind: 'event' })).toBe(false);
  });
});

describe('Any string at all', { timeout: 120_000 }, () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc
      .array(
        fc.constantFrom(
          '"',
          '“',
          '”',
          '-',
          '<b>',
          '&',
          '%E0',
          '\u202E',
          '🙂',
          '后门',
          'point',
          ' ',
          '\ud800',
          "'",
          '.',
          '4',
          '|',
          '\u0000',
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join('')),
  );
  const names = new Names([['/glossary/#backdoor', 'backdoor', '后门|houmen']], simplifier('後后門门'));
  test('is understood without an error, and marks give back the text as it was', () => {
    fc.assert(
      fc.property(nasty, nasty, (query, text) => {
        const parsed = parseQuery(query);
        expect(parsed.typed.length).toBeLessThanOrEqual(200);
        numbered(query);
        names.find(query.slice(0, 200));
        names.within(query.slice(0, 200));
        indexWords(query);
        const terms = tokens(parsed.words).map(({ word }) => term(word));
        const found = judge({ page: 'p', title: text, about: text, items: [] }, item(text), { ...parsed, terms, named: [] }, plain);
        if (found) expect(found.text.map((piece) => piece.text).join('')).toBe(text);
        for (const { start, end } of tokens(text)) expect(end).toBeGreaterThan(start);
      }),
      { numRuns: 5000 },
    );
  });
  test('stands in a record as it was, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const group = { page: 'p', title: text, about: text, items: [item(text, { name: text })] };
        expect(unpackGroup(packGroup(group))).toEqual(group);
      }),
      { numRuns: 1000 },
    );
  });
  test('of 100,000 characters is cut', () => {
    expect(parseQuery('a"'.repeat(50_000)).typed).toHaveLength(200);
    expect(names.find(parseQuery('ab '.repeat(40_000)).typed)).toEqual([]);
  });
});

describe('The judge of the golden queries', () => {
  test('counts a page as found by any of its statements, and a wrong answer as wrong', () => {
    expect(idOf('/points/4/#s4.3')).toBe('4.3');
    expect(idOf('/glossary/#backdoor')).toBe('glossary/backdoor');
    expect(idOf('/text/#p4')).toBe('text');
    expect(rankOf(['points/4'], ['huawei.1', '4.3'])).toBe(2);
    expect(rankOf(['4.3'], ['points/4'])).toBe(0);
  });
});
