import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { formatProblems } from '../../src/lib/problems.ts';
import { SOUND, withContent, type Change } from '../helpers/content.ts';

const POINT = 'points/4.mdx';
const SOURCE = 'sources/gazette-2020.yaml';
const replace = (from: string, to: string) => (text: string) => text.replace(from, () => to);
/** The first statement with another body. */
const body = (markup: string) => replace('The text asks States to have companies obey local law.', markup);
const FIRST = '<Statement n="1" kind="fact" sources="gazette-2020">';

/** What an editor may get wrong: the change that makes it, and what the message must hold (file, place, found, expected). */
const WRONG: [name: string, changes: Record<string, Change>, message: string[]][] = [
  [
    'a source that is not known',
    { [POINT]: replace('sources="gazette-2020">The text', 'sources="gazete-2020">The text') },
    ['points/4.mdx', 'line 12', 'the source “gazete-2020” is not known', 'did you mean “gazette-2020”'],
  ],
  [
    'a term that is not known',
    { [POINT]: replace('id="backdoor"', 'id="backdor"') },
    ['points/4.mdx', 'line 18', 'the term “backdor” is not known', 'content/terms/backdor.yaml'],
  ],
  [
    'a page that is not known',
    { [POINT]: replace('background/huawei', 'background/huwaei') },
    ['points/4.mdx', 'line 20', '<Ref to="background/huwaei"> leads nowhere', 'the address of a page that exists'],
  ],
  [
    'a statement that is not known',
    { 'background/huawei.mdx': replace('"4.1"', '"4.99"') },
    ['background/huawei.mdx', '<Ref to="4.99"> leads nowhere', 'the number of a statement that exists'],
  ],
  [
    'a statement without a number',
    { [POINT]: replace(FIRST, '<Statement kind="fact" sources="gazette-2020">') },
    ['line 12', 'n is missing', 'like n="3"'],
  ],
  [
    'a keyword that search needs no more',
    { [POINT]: replace(FIRST, '<Statement n="1" kind="fact" sources="gazette-2020" keywords="laws; asking">') },
    ['points/4.mdx', 'line 12', 'the keyword “laws”', '“asking”', 'a word that readers type and that is not there yet'],
  ],
  [
    'a keyword twice',
    { [POINT]: replace(FIRST, '<Statement n="1" kind="fact" sources="gazette-2020" keywords="duty; duties">') },
    ['line 12', 'the keyword “duties” a second time'],
  ],
  [
    'a sentence as a keyword',
    { [POINT]: replace(FIRST, '<Statement n="1" kind="fact" sources="gazette-2020" keywords="must a firm obey foreign laws">') },
    ['line 12', 'has more than 4 words', 'keywords="unplug; kill switch"'],
  ],
  [
    'a statement without a kind',
    { [POINT]: replace(FIRST, '<Statement n="1" sources="gazette-2020">') },
    ['line 12', 'kind is missing', 'fact'],
  ],
  [
    'a statement of a kind that does not exist',
    { [POINT]: replace('n="1" kind="fact"', 'n="1" kind="opinion"') },
    ['line 12', 'kind is "opinion"', 'fact (sourced, not disputed)'],
  ],
  [
    'a statement without sources',
    { [POINT]: replace(FIRST, '<Statement n="1" kind="fact">') },
    ['line 12', 'sources is missing', 'sources="doj-2020'],
  ],
  [
    'a statement attributed to nobody',
    { [POINT]: replace(' by="The ministry"', '') },
    ['line 18', 'statement 3 is attributed to nobody', 'by="…"'],
  ],
  [
    'a fact that is said by somebody',
    { [POINT]: replace('n="1" kind="fact"', 'n="1" kind="fact" by="Somebody"') },
    ['line 12', 'by="Somebody" but is of kind fact', 'kind="attributed"'],
  ],
  [
    'an attribute that is not known',
    { [POINT]: replace('asOf="2026-06"', 'asof="2026-06"') },
    ['line 16', 'the field “asof” is not known', 'asOf'],
  ],
  ['an attribute written as code', { [POINT]: replace('n="1"', 'n={1}') }, ['line 12', 'n is written as code', 'n="3"']],
  [
    'a number used twice in a page',
    { [POINT]: replace('n="2"', 'n="1"') },
    ['line 16', 'the number 1 a second time (first on line 12)', 'the next free one is 26'],
  ],
  [
    'a number out of reading order',
    { [POINT]: (text) => text.replace('n="5"', 'n="50"').replace('n="6"', 'n="5"') },
    ['statement 5 after 50', 'numbers in reading order'],
  ],
  [
    'a paragraph that asserts outside a statement',
    { [POINT]: replace('What follows compares the texts.', 'The texts were published on 8 September 2020.') },
    ['line 38', 'a paragraph that asserts something outside a statement', 'a <Statement> of its own'],
  ],
  [
    'two linking sentences in a row',
    { [POINT]: replace('What follows compares the texts.', 'What follows compares the texts. It does so in short phrases.') },
    ['line 38', 'outside a statement', 'at most one linking sentence'],
  ],
  [
    'a list outside a statement',
    { [POINT]: replace('What follows compares the texts.', '- One thing\n- Another thing') },
    ['line 38', 'a list outside a statement', 'a heading or a linking sentence'],
  ],
  [
    'bold type in a statement',
    { [POINT]: body('The text **asks** States.') },
    ['line 12', 'statement 1 has bold type, which its plain text cannot carry', '*asterisks*'],
  ],
  [
    'code in a statement',
    { [POINT]: body('The text asks {1 + 1} States.') },
    ['line 12', 'code in braces, which its plain text cannot carry', '<Quote>'],
  ],
  [
    'HTML in a statement',
    { [POINT]: body('The text <b>asks</b> States.') },
    ['line 12', '<b>, which its plain text cannot carry', '<Quote>'],
  ],
  [
    'an image in a statement',
    { [POINT]: body('The text ![](map.png) asks States.') },
    ['line 12', 'an image, which its plain text cannot carry', '<Ref'],
  ],
  [
    'two paragraphs in a statement',
    {
      [POINT]: replace(
        `${FIRST}The text asks States to have companies obey local law.</Statement>`,
        `${FIRST}\nThe text asks.\n\nIt asks States.\n</Statement>`,
      ),
    },
    ['line 12', 'statement 1 has 2 paragraphs', 'one paragraph'],
  ],
  ['a statement that is empty', { [POINT]: body('') }, ['line 12', 'statement 1 is empty', 'one to three sentences']],
  [
    'a statement that is too long',
    { [POINT]: body(`${'The text asks States again and again. '.repeat(12)}`) },
    ['line 12', 'statement 1 has 84 words', 'make two of it'],
  ],
  [
    'a missing section',
    { [POINT]: (text) => text.replace(/## The Huawei thread\n[\s\S]*?(?=## Since 2020)/, '') },
    ['points/4.mdx', 'the section “The Huawei thread” is missing', '## The Huawei thread'],
  ],
  [
    'a misspelled section',
    { [POINT]: replace('## The Huawei thread', '## The Huawei threat') },
    ['line 84', 'the section “The Huawei threat”, which no point has', 'one of: In one sentence'],
  ],
  [
    'sections in another order',
    {
      [POINT]: (text) =>
        text.replace('## Since 2020', '## X').replace('## The Huawei thread', '## Since 2020').replace('## X', '## The Huawei thread'),
    },
    ['the sections stand in another order', 'this order: In one sentence · In one minute'],
  ],
  [
    'a missing part of a section',
    { [POINT]: replace('### Europe\n', '') },
    ['“Measured against conduct” has the parts: China · The United States', '### China · ### The United States · ### Europe'],
  ],
  [
    'a background page without its last section',
    { 'background/huawei.mdx': replace('## What we could not confirm', '## What we know') },
    ['background/huawei.mdx', 'the page closes with “What we know”', '## What we could not confirm'],
  ],
  [
    'an opening that is too long',
    { [POINT]: (text) => text.replace(/(n="[123]".*?>)(?=[TI])/g, `$1${'The text asks for many things. '.repeat(9)}`) },
    ['“In one sentence” and “In one minute” have', 'at most 150 together'],
  ],
  [
    'a heading level skipped',
    { 'background/huawei.mdx': replace('## The cases', '## The law\n\n#### The cases') },
    ['line 14', 'a heading level skipped at “The cases”', '### The cases'],
  ],
  [
    'a heading twice',
    { 'background/huawei.mdx': replace('## The cases', '## In one minute') },
    ['line 12', 'the heading “In one minute” a second time', 'each heading once'],
  ],
  ['a point number outside 1 to 8', { 'points/9.mdx': 'x' }, ['points/9.mdx', 'the file name “9.mdx”', 'a number from 1 to 8']],
  ['two files for one point', { 'points/04.mdx': 'x' }, ['points/04.mdx', 'the file name “04.mdx”', 'a number from 1 to 8']],
  [
    'a point without its wording',
    { 'layers/4.yaml': null },
    ['points/4.mdx', 'the wording of this point is missing', 'content/layers/4.yaml'],
  ],
  [
    'a word with two meanings for search',
    { 'synonyms.json': '[["espionage", "spy"], ["vulnerability", "bug", "spy"]]' },
    ['synonyms.json', '1.2', '“spy” stands in the group of “espionage” already'],
  ],
  [
    'synonyms of more than one word',
    { 'synonyms.json': '[["spy on", "snoop"]]' },
    ['synonyms.json', '0.0', 'is not one word of small letters'],
  ],
  ['synonyms that are no JSON', { 'synonyms.json': '[["spy" "snoop"]]' }, ['synonyms.json', 'not valid JSON', 'groups of words']],
  ['a shelf without its dates', { 'shelves/glossary.yaml': null }, ['shelves/glossary.yaml', 'no file', 'checked and due']],
  [
    'a quotation longer than twelve words',
    { [POINT]: replace('abide by laws', 'one two three four five six seven eight nine ten eleven twelve thirteen') },
    ['line 16', 'a quoted phrase of 13 words', 'at most 12 words or 24 Chinese characters'],
  ],
  [
    'a quotation longer than twenty-four Chinese characters',
    { [POINT]: replace('不得强制要求', '不得强制要求本国企业将境外产生获取的数据存储在本国境') },
    ['line 20', 'a quoted phrase of 26 Chinese characters', 'at most 12 words or 24 Chinese characters'],
  ],
  [
    'quotation marks typed by hand',
    { [POINT]: body('The text asks “States” to act.') },
    ['line 12', 'quotation marks typed by hand', '<Quote>the words</Quote>'],
  ],
  [
    'a bare path where a Ref belongs',
    { [POINT]: body('The text asks States, see /points/3/ for more.') },
    ['line 12', 'a bare path or web address: “/points/3/”', '<Ref to="points/4">'],
  ],
  [
    'a Markdown link where a Ref belongs',
    { [POINT]: body('The text asks [States](https://states.example).') },
    ['line 12', 'a bare path or web address', '<Ref to="points/4">'],
  ],
  [
    'a Ref written as a path',
    { [POINT]: replace('background/huawei', '/background/huawei/') },
    ['line 20', '<Ref to="/background/huawei/">', 'without its outer slashes'],
  ],
  [
    'a link in a page about the site',
    { 'pages/about.mdx': replace('- Tell us.', '- [Tell us](/about/).') },
    ['pages/about.mdx', 'a link written in Markdown', '<Ref to='],
  ],
  [
    'a source without a title',
    { [SOURCE]: (text) => text.replace(/title:.*\n/, '') },
    ['sources/gazette-2020.yaml', 'title is missing', 'The title as printed'],
  ],
  [
    'a source without a publisher',
    { [SOURCE]: (text) => text.replace(/publisher:.*\n/, '') },
    ['sources/gazette-2020.yaml', 'publisher is missing', 'Who published it'],
  ],
  [
    'a source with an impossible date',
    { [SOURCE]: replace('2020-09-08', '2021-02-30') },
    ['line 4', '“2021-02-30”: February 2021 has no day 30', 'When it was published'],
  ],
  [
    'a date without quotation marks',
    { [SOURCE]: replace('"2020-09-08"', '2021-02-30') },
    ['line 4', '2021-02-30 stands without quotation marks', '"2021-02-30"'],
  ],
  [
    'an identifier that YAML turns into a number',
    { 'layers/4.yaml': replace('["4.8"]', '[4.10]') },
    ['layers/4.yaml', 'line 38', '4.10 stands without quotation marks', '"4.10"'],
  ],
  [
    'an address that is not http(s)',
    { [SOURCE]: replace('https://gazette.example/report', 'ftp://gazette.example') },
    ['line 8', 'is not an address that starts with http:// or https://', 'Its address'],
  ],
  [
    'one address under two ids',
    { 'sources/leader-2021.yaml': replace('https://leader.example/article', 'http://www.gazette.example/report/') },
    ['sources/leader-2021.yaml', 'is that of content/sources/gazette-2020.yaml too', 'cite “gazette-2020” and delete this file'],
  ],
  [
    'a publisher whose name is too long for the margin',
    { [SOURCE]: replace('"The Gazette"', '"The Gazette of Everything That Happens Everywhere"') },
    ['sources/gazette-2020.yaml', 'short is missing', 'at most 34 characters'],
  ],
  [
    'a title in another language without our English',
    { 'sources/leader-2021.yaml': (text) => text.replace(/titleEn:.*\n/, '') },
    ['sources/leader-2021.yaml', 'titleEn is missing', 'our English for the title'],
  ],
  [
    'a source that nothing rests on',
    { 'sources/other-2020.yaml': 'title: "Another"\npublisher: "P"\nlanguage: [en]\nkind: news\nread: in-full\n' },
    ['sources/other-2020.yaml', 'nothing on the site rests on this source', 'or no file'],
  ],
  [
    'a statement on sources that nobody has read',
    { 'sources/leader-2021.yaml': replace('read: in-excerpt', 'read: cited-by-another\nnote: "Cited in the Gazette."') },
    ['background/huawei.mdx', 'rests only on sources that nobody has read', 'at least one source that was read'],
  ],
  [
    'a field that is not known',
    { [SOURCE]: (text) => `${text}pages: "3"\n` },
    ['line 9', 'the field “pages” is not known', 'one of title'],
  ],
  [
    'malformed YAML',
    { [SOURCE]: replace('title: "A report in the Gazette"', 'title: "A report in the Gazette') },
    ['sources/gazette-2020.yaml', 'this is not valid YAML', 'a record of fields'],
  ],
  [
    'malformed YAML in the head of a page',
    { [POINT]: replace('short: "Obey local law"', 'short: "Obey: local" law"') },
    ['points/4.mdx', 'line 3', 'this is not valid YAML', 'a record of fields'],
  ],
  ['an MDX syntax error', { [POINT]: replace('law.</Statement>', 'law.') }, ['points/4.mdx', 'this is not valid MDX', 'each tag closed']],
  [
    'an unknown component in a statement',
    { [POINT]: body('The text <Footnote>asks</Footnote> States.') },
    ['line 12', '<Footnote>, which is not a known component', '<Quote>'],
  ],
  [
    'an unknown component in a page',
    { [POINT]: replace('What follows compares the texts.', '<Chart />') },
    ['line 38', '<Chart> is not a component of these pages', 'a <Statement>, a heading or a linking sentence'],
  ],
  ['an empty file', { 'terms/backdoor.yaml': '\n' }, ['terms/backdoor.yaml', 'an empty file', 'its content, or no file at all']],
  [
    'a file that is not UTF-8',
    { 'terms/backdoor.yaml': Buffer.from([0x74, 0xe9, 0xff, 0xfe]) },
    ['terms/backdoor.yaml', 'a file that is not UTF-8 text', 'saved as UTF-8'],
  ],
  [
    'a file in the wrong folder',
    { 'points/gazette.yaml': 'x' },
    ['points/gazette.yaml', 'a file in the wrong folder', 'only .mdx files stand in points/'],
  ],
  ['a file at the top of the content folder', { 'notes.txt': 'x' }, ['notes.txt', 'a file in the wrong folder', 'points, background']],
  [
    'a text of the wording that is not listed',
    { 'layers/4.yaml': replace('  - layer: translation\n    language: en\n    read: not-read\n', '') },
    ['layers/4.yaml', 'the translation in en is listed 0 times', 'each of the six texts once'],
  ],
  [
    'a phrase from a text that nobody has read',
    { 'layers/4.yaml': replace('    read: in-full\n    sources: [leader-2021]', '    read: not-read') },
    ['layers/4.yaml', 'is not read, but phrases are quoted from it', 'or no phrases'],
  ],
  [
    'a marked part that is not in its phrase',
    { 'layers/4.yaml': replace('marked: "要求"', 'marked: "强制"') },
    ['line 7', '“强制” is not in the phrase “不得要求”', 'copied from it'],
  ],
  [
    'a grade that does not exist',
    { 'layers/4.yaml': replace('grade: wrong', 'grade: upside-down') },
    ['grade is "upside-down"', 'accurate, incomplete, garbled or wrong'],
  ],
  [
    'a statement on conduct without a slot',
    { [POINT]: replace(' slot="rule">China', '>China') },
    ['statement 11 does not say which slot it fills', 'one of rule, practice, accusation, answer', '“China” has no statement of slot rule'],
  ],
  [
    'an accusation without an answer',
    { [POINT]: (text) => text.replace(/<Statement n="22".*\n\n/, '') },
    ['“Europe” has no statement of slot answer', 'we found none (as of …)'],
  ],
  [
    'slots in another order',
    {
      [POINT]: (text) =>
        text
          .replace('slot="rule">China', 'slot="x">China')
          .replace('slot="practice">China', 'slot="rule">China')
          .replace('slot="x">China', 'slot="practice">China'),
    },
    ['the slots of “China” stand in another order', 'rule, practice, accusation, answer'],
  ],
  [
    'a slot outside conduct',
    { [POINT]: replace('n="5" kind="fact"', 'n="5" slot="rule" kind="fact"') },
    ['statement 5 has slot="rule" outside “Measured against conduct”', 'no slot'],
  ],
  [
    'a comparison with an instrument that is not there',
    { 'instruments/a-treaty.yaml': null },
    ['comparisons/a-treaty.yaml', 'there is no instrument “a-treaty”', 'content/instruments/a-treaty.yaml'],
  ],
  [
    'one point compared twice',
    { 'comparisons/a-treaty.yaml': (text) => `${text}${text.replace('cells:\n', '')}` },
    ['point 4 a second time', 'one cell for each point'],
  ],
  [
    '“silent” on a text that nobody read',
    { 'comparisons/a-treaty.yaml': (text) => text.replace('overlaps', 'silent').replace('"yes"', '"no"') },
    ['“silent” on point 4, though neither the text nor a list of its contents was read', 'not compared'],
  ],
  [
    'a major instrument with cells missing',
    { 'instruments/a-treaty.yaml': (text) => `${text}major: "yes"\n` },
    ['A treaty, 2001 is compared with 1 points', 'all eight'],
  ],
  [
    'an instrument without any date',
    { 'instruments/a-treaty.yaml': (text) => text.replace(/adopted:.*\n/, '') },
    ['adopted is missing, and so are inForce and applied'],
  ],
  [
    'an event whose date is not that of its file',
    { 'events/2020-09-08-launch.yaml': replace('"2020-09-08"', '"2020-09-07"') },
    ['the date “2020-09-07”, while the file is called 2020-09-08-launch', 'the same date in both'],
  ],
  [
    'a country whose code is not that of its file',
    { 'countries/gb.yaml': replace('"GB"', '"UK"') },
    ['the code “UK”, while the file is called gb', 'the same code in both'],
  ],
  ['a loaded word', { [POINT]: body('The text clearly asks States.') }, ['line 12', 'the word “clearly” in statement 1', 'plain words']],
  [
    'a British spelling',
    { [POINT]: body('The text asks States to organise.') },
    ['the British spelling “organise” in statement 1', 'American spelling'],
  ],
  [
    'an abbreviation that is not explained',
    { [POINT]: body('The text asks the OEWG.') },
    ['the abbreviation OEWG without an explanation', '“the full name (OEWG)”'],
  ],
  [
    'a long sentence in the opening',
    { [POINT]: body(`The text asks${' and asks'.repeat(13)} States.`) },
    ['a sentence of 30 words in the opening', 'at most 25'],
  ],
  [
    'an opening that is hard to read',
    {
      [POINT]: (text) =>
        text.replace(
          /(n="[1-4]".*?>)[^\n]*(?=<\/Statement>)/g,
          '$1International organizational responsibilities necessitate extraordinarily comprehensive administrative accountability',
        ),
    },
    ['reading grade', 'in the opening', 'at most 10'],
  ],
  [
    'twelve words that another file has too',
    {
      'background/huawei.mdx': replace('Huawei makes equipment.', 'It says that one two three four five six seven eight nine ten eleven.'),
      'terms/backdoor.yaml': replace(
        'A hidden way into a product.',
        'Here one two three four five six seven eight nine ten eleven twelve: that one two three four five six seven eight nine ten eleven.',
      ),
    },
    ['terms/backdoor.yaml', 'twelve words in a row that content/background/huawei.mdx', 'each thing said in one place'],
  ],
  [
    'a name written another way',
    { [POINT]: body('The text was read by Ann-Author.') },
    ['the name “Ann-Author” in statement 1', '“Ann Author”'],
  ],
  [
    'a publisher in Chinese only',
    { [SOURCE]: replace('"The Gazette"', '"海研智库"') },
    ['the publisher “海研智库” in Chinese only', 'in Latin letters first'],
  ],
  [
    'a year that is not the instrument’s',
    {
      [POINT]: body('It stands beside A treaty on cables (2003).'),
      'instruments/a-treaty.yaml': (text) => `${text}aliases: ["A treaty on cables"]\n`,
    },
    ['“A treaty on cables (2003” in statement 1', 'a year that the record of A treaty, 2001 has: 2001'],
  ],
];

describe('What an editor gets wrong is said in plain words', () => {
  test('the sound content, from which each case departs, has no problem', () => {
    expect(loadContent(SOUND).problems).toEqual([]);
  });

  test.for(WRONG)('%s', ([, changes, message]) => {
    const problems = withContent(changes, (folder) => loadContent(folder).problems);
    const printed = formatProblems(problems);
    expect(problems.length, printed).toBeGreaterThan(0);
    for (const part of message) expect(printed).toContain(part);
  });

  test('everything that is wrong is said at once, file by file', () => {
    const problems = withContent(
      {
        [POINT]: (text) => text.replace('n="2"', 'n="1"').replace('id="backdoor"', 'id="backdor"'),
        [SOURCE]: replace('2020-09-08', '2020-13-01'),
        'layers/4.yaml': replace('grade: wrong', 'grade: bad'),
      },
      (folder) => loadContent(folder).problems,
    );
    expect(formatProblems(problems).match(/^content\/\S+/gm)).toEqual([
      'content/layers/4.yaml',
      'content/points/4.mdx',
      'content/sources/gazette-2020.yaml',
    ]);
  });

  test('a record that cannot be read is not reported a second time where it is cited', () => {
    const problems = withContent({ [SOURCE]: replace('2020-09-08', '2020-13-01') }, (folder) => loadContent(folder).problems);
    expect(problems).toHaveLength(1);
  });

  test('a page that cannot be read is not reported a second time where others point to it', () => {
    const problems = withContent({ [POINT]: replace('law.</Statement>', 'law.') }, (folder) => loadContent(folder).problems);
    expect(problems).toHaveLength(1);
  });
});
