import type { Problem } from '../../lib/problems.ts';
import { ownWords, readingGrade, runs, sentences, wordsOf } from '../../lib/prose.ts';
import type { Content, Statement } from '../read.ts';

/** In the opening of a page (in one sentence, in one minute), and elsewhere. */
const GRADE = { opening: 10, elsewhere: 13 };
const OPENING_SENTENCE = 25;
/** A text shorter than this has no grade to speak of. */
const GRADED_WORDS = 30;
/** No two files share as many words in a row, quotations aside. */
const SHARED_RUN = 12;
const OPENINGS = ['In one sentence', 'In one minute'];

/** Words that fill or load a sentence, and what to write instead. */
const LOADED: [RegExp, string][] = [
  [/\bit (?:is|should be) (?:important|worth|noted|noting)\b/i, 'the fact itself'],
  [/\b(?:clearly|obviously|of course|needless to say|undoubtedly|arguably)\b/i, 'nothing: let the reader judge'],
  [/\b(?:notably|importantly|crucially|significantly|interestingly)\b/i, 'nothing'],
  [/\b(?:very|really|extremely|incredibly)\b/i, 'nothing, or the figure'],
  [/\bin order to\b/i, '“to”'],
  [/\b(?:draconian|sweeping|landmark|controversial|notorious|infamous|unprecedented|brazen|blatant)\b/i, 'what it does'],
  [/\b(?:admits|admitted that|concedes|conceded that)\b/i, '“says”, “said”'],
  [/\b(?:so-called|purported|self-styled)\b/i, 'the name, attributed'],
  [/\b(?:slammed|blasted|lashed out|hit back|clapped back)\b/i, '“said”'],
];

/** British spellings as they occur in this field, and the American ones. Names keep the spelling of their owners. */
const BRITISH: [RegExp, string][] = [
  [
    /\b\p{Ll}+(?<!prom|surpr|adv|rev|superv|exerc|compr|desp|telev|improv|franch|merchand|enterpr|parad|exp|conc|prec|lik|otherw|rais|dev|ar|advert|w|r|no|pra)is(?:e|ed|es|ing|ation|ations)\b/u,
    '-ize, -ization',
  ],
  [/\b\p{Ll}*(?:colour|favour|behaviour|neighbour|labour|honour|endeavour|rumour)\p{Ll}*\b/u, '-or'],
  [/\b(?:defence|offence|licence|pretence)s?\b/, '-ense'],
  [/\bprogrammes?\b/, 'program'],
  [/\bcentres?\b/, 'center'],
  [/\b(?:cancelled|labelled|travelled|modelled|signalled|fuelled)\b/, 'one l'],
  [/\b(?:whilst|amongst)\b/, '“while”, “among”'],
];
const NOT_BRITISH =
  /^(?:rise|wise|precise|arise|likewise|otherwise|raise|raised|raises|raising|praise|noise|exercise\w*|promise\w*|advise\w*|revise\w*|supervise\w*|surprise\w*|enterprise\w*|compromise\w*|comprise\w*|despise\w*|disguise\w*|expertise|concise|demise|franchise\w*|merchandise|paradise|premise\w*|televise\w*|treatise|devise\w*|improvise\w*|excise\w*|incise\w*|advertise\w*|poised?|bruise\w*|cruise\w*|cease\w*|raisin|appraise\w*|liaise\w*|vise|guise)$/;

/** Abbreviations that everybody knows, and names that only look like abbreviations. */
const COMMON = new Set(
  'US EU UN UK AI IT CEO TV NATO FBI CIA G20 G7 OK DNA PDF USB VPN ID II III IV VI XI'
    .split(' ')
    .concat('SC BBC CNN AP AFP CNBC CGTN CCTV ZDF RT WIRED ZTE HSBC KPN CNEX AG IBM SMIC ARTICLE H20 ISO IEC MERICS'.split(' ')),
);
/** How the site is written: plain, American, unloaded, explained, and each thing said in one place. */
export function checkProse(content: Content): Problem[] {
  return [
    ...content.statements.flatMap(checkWords),
    ...[...Map.groupBy(content.statements, (statement) => statement.page)].flatMap(([page, list]) => [
      ...checkGrades(page, list),
      ...checkAbbreviations(page, list),
    ]),
    ...checkShared(content),
    ...checkNames(content),
  ];
}

function place({ page, line }: Statement): { file: string; where: string } {
  return { file: `content/${page}.mdx`, where: `line ${line}` };
}

function checkWords(statement: Statement): Problem[] {
  const text = ownWords(statement.body);
  const problems: Problem[] = [];
  for (const [pattern, instead] of LOADED) {
    const found = pattern.exec(text)?.[0];
    if (found)
      problems.push({
        ...place(statement),
        found: `the word “${found}” in statement ${statement.number}`,
        expected: `${instead} (plain words, without filler or load)`,
      });
  }
  for (const [pattern, american] of BRITISH) {
    const found = pattern.exec(text)?.[0];
    if (found && !NOT_BRITISH.test(found))
      problems.push({
        ...place(statement),
        found: `the British spelling “${found}” in statement ${statement.number}`,
        expected: `American spelling: ${american}`,
      });
  }
  return problems;
}

function checkGrades(page: string, list: Statement[]): Problem[] {
  const problems: Problem[] = [];
  const opening = list.filter(({ section }) => OPENINGS.includes(section));
  const rest = list.filter(({ section }) => !OPENINGS.includes(section));
  for (const [name, statements, limit] of [
    ['the opening', opening, GRADE.opening],
    ['the page after its opening', rest, GRADE.elsewhere],
  ] as const) {
    const text = statements.map(({ body }) => ownWords(body)).join(' ');
    const grade = readingGrade(text);
    if (wordsOf(text).length >= GRADED_WORDS && grade > limit)
      problems.push({
        file: `content/${page}.mdx`,
        found: `reading grade ${grade.toFixed(1)} in ${name}`,
        expected: `at most ${limit}: shorter sentences, shorter words`,
      });
  }
  for (const statement of opening) {
    for (const sentence of sentences(ownWords(statement.body))) {
      const count = wordsOf(sentence).length;
      if (count > OPENING_SENTENCE)
        problems.push({
          ...place(statement),
          found: `a sentence of ${count} words in the opening`,
          expected: `at most ${OPENING_SENTENCE}; make two of it`,
        });
    }
  }
  return problems;
}

/** An abbreviation is explained where a page first uses it: "name (ABC)", "ABC (name)", "ABC, the name", or a glossary term. */
function checkAbbreviations(page: string, list: Statement[]): Problem[] {
  const problems: Problem[] = [];
  const known = new Set(COMMON);
  for (const statement of list) {
    for (const { id, text } of termTexts(statement.body)) {
      known.add(id.toUpperCase());
      for (const word of text.match(/\b[A-Z][A-Z0-9]+\b/g) ?? []) known.add(word);
    }
    const text = ownWords(statement.body);
    for (const word of text.match(/(?<![\p{L}\p{N}-])[A-Z][A-Z0-9]+(?![\p{L}\p{N}-])/gu) ?? []) {
      if (known.has(word)) continue;
      known.add(word);
      const explained = new RegExp(`\\(${word}[,;) ]|\\b${word} \\(|\\b${word},? (?:the|a|an|or|is|was) `).test(text);
      if (!explained)
        problems.push({
          file: `content/${page}.mdx`,
          where: `line ${statement.line}`,
          found: `the abbreviation ${word} without an explanation`,
          expected: `“the full name (${word})” where the page first uses it`,
        });
    }
  }
  return problems;
}

function termTexts(body: Statement['body']): { id: string; text: string }[] {
  return body.flatMap((node) => {
    if (node.type === 'text') return [];
    return [...(node.type === 'term' ? [{ id: node.id, text: ownWords(node.children) }] : []), ...termTexts(node.children)];
  });
}

function checkShared(content: Content): Problem[] {
  const texts: { file: string; where: string; text: string }[] = [
    ...content.statements.map((statement) => ({ ...place(statement), text: ownWords(statement.body) })),
    ...content.terms.map(({ file, data }) => ({ file, where: 'why', text: `${data.definition} ${data.why ?? ''}` })),
    ...content.instruments.map(({ file, data }) => ({ file, where: 'what', text: data.what })),
    ...content.comparisons.flatMap(({ file, data }) =>
      data.cells.map((cell) => ({ file, where: `point ${cell.point}`, text: cell.reason })),
    ),
    ...content.events.map(({ file, data }) => ({ file, where: 'text', text: data.text })),
    ...content.countries.map(({ file, data }) => ({ file, where: 'instrument', text: `${data.instrument} ${data.note ?? ''}` })),
    ...content.actors.map(({ file, data }) => ({ file, where: 'what', text: data.what })),
    ...content.layers.map(({ file, data }) => ({ file, where: 'gradeWhy', text: data.gradeWhy })),
  ];
  const owners = new Map<string, (typeof texts)[number]>();
  const told = new Set<string>();
  const problems: Problem[] = [];
  for (const entry of texts) {
    for (const run of runs(entry.text, SHARED_RUN)) {
      const owner = owners.get(run);
      if (!owner) owners.set(run, entry);
      else if (owner.file !== entry.file && !told.has(`${entry.file} ${entry.where} ${owner.file}`)) {
        told.add(`${entry.file} ${entry.where} ${owner.file}`);
        problems.push({
          file: entry.file,
          where: entry.where,
          found: `twelve words in a row that ${owner.file} (${owner.where}) has too: “${run}”`,
          expected: 'each thing said in one place, and here in other words or by a <Ref>',
        });
      }
    }
  }
  return problems;
}

/** A person or body is written the same way everywhere: as its record has it, capitals and hyphens included. */
function checkNames(content: Content): Problem[] {
  const names = content.actors.map(({ data }) => {
    const forms = [data.name, ...(data.aliases ?? [])];
    const loose = data.name
      .split(/[\s-]+/)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[\\s-]?');
    return { name: data.name, forms, pattern: new RegExp(`(?<![\\p{L}\\p{N}])${loose}(?![\\p{L}\\p{N}])`, 'giu') };
  });
  return content.statements.flatMap((statement) => {
    const text = ownWords(statement.body);
    return names.flatMap(({ name, forms, pattern }) =>
      [...text.matchAll(pattern)]
        .map(([found]) => found)
        .filter((found) => !forms.includes(found))
        .map((found) => ({
          ...place(statement),
          found: `the name “${found}” in statement ${statement.number}`,
          expected: `“${name}”, as content/actors has it (or an alias there)`,
        })),
    );
  });
}
