import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { ownWords } from '../../src/lib/prose.ts';

const { content } = loadContent('content');

/** Everything that the site says in its own words, with its place; quotations are not ours. */
const said = [
  ...content.statements.map((statement) => ({ at: statement.id, text: ownWords(statement.body) })),
  ...content.terms.map(({ id, data }) => ({ at: `term ${id}`, text: `${data.definition} ${data.why ?? ''}` })),
  ...content.events.map(({ id, data }) => ({ at: `event ${id}`, text: `${data.title}. ${data.text}` })),
  ...content.countries.map(({ id, data }) => ({ at: `country ${id}`, text: `${data.instrument} ${data.note ?? ''}` })),
  ...content.instruments.map(({ id, data }) => ({ at: `instrument ${id}`, text: `${data.what} ${data.parties}` })),
  ...content.comparisons.flatMap(({ id, data }) => data.cells.map((cell) => ({ at: `${id} × ${cell.point}`, text: cell.reason }))),
  ...content.actors.map(({ id, data }) => ({ at: `actor ${id}`, text: data.what })),
];

/** Errors that reports make about this subject: what may not be said, and a sentence that must be caught. */
const TRAPS: [name: string, pattern: RegExp, caught: string][] = [
  ['calls the initiative a treaty, an agreement, a pact or a law', /\binitiative (?:is|was|became) an? (?:treaty|agreement|pact|accord|law)\b/i, 'The initiative is a treaty.'],
  ['has anyone sign the initiative', /\b(?:signed|ratified|joined) the (?:global (?:data security )?)?initiative\b|\bsignator(?:y|ies) (?:of|to) the initiative\b/i, 'Six States signed the initiative.'],
  ['has the initiative launched at the United Nations', /\b(?:launched|announced|proposed) (?:it |the initiative )?at the (?:UN|United Nations)\b/i, 'China launched the initiative at the UN.'],
  ['has Xi Jinping announce it', /\bXi(?: Jinping)? (?:announced|launched|proposed) the (?:global )?(?:data |initiative)/i, 'Xi Jinping announced the initiative.'],
  ['has point 4 require localization', /\bpoint 4 (?:requires|demands|protects|orders) (?:data )?locali[sz]ation\b/i, 'Point 4 requires data localization.'],
  ['has point 4 forbid transfers', /\bpoint 4 (?:bans|forbids|prohibits) (?:data )?(?:transfers|sending)\b/i, 'Point 4 bans transfers.'],
  ['has point 6 create new powers', /\bpoint 6 (?:creates|establishes) (?:a |new )/i, 'Point 6 creates a legal means for police.'],
  ['has the initiative ban all backdoors, or mass surveillance', /\b(?:initiative|point [37]) (?:bans|forbids|prohibits) (?:all )?(?:backdoors|mass surveillance)\b/i, 'The initiative bans mass surveillance.'],
  ['has Wang name the United States or Huawei', /\bWang (?:Yi )?(?:named|attacked|blamed) (?:the United States|Huawei)\b/i, 'Wang named the United States.'],
  ['has a court convict Huawei', /\bHuawei (?:was|has been|is) (?:convicted|found guilty)\b/i, 'Huawei was convicted.'],
  ['has Meng plead guilty or be acquitted', /\bMeng (?:Wanzhou )?(?:pleaded guilty|was acquitted|was convicted)\b/i, 'Meng pleaded guilty.'],
  ['has Huawei charged with economic espionage', /\bHuawei (?:was|is) charged with economic espionage\b/i, 'Huawei was charged with economic espionage.'],
  ['has Germany, France, New Zealand or the EU ban Huawei', /\b(?:Germany|France|New Zealand|the EU|the European Union) banned Huawei\b/i, 'Germany banned Huawei.'],
  ['has the Five Eyes order backdoors', /\bFive Eyes (?:ordered|demanded|required) backdoors\b/i, 'The Five Eyes ordered backdoors.'],
  ['has 72 countries ratify the UN convention', /\b(?:65|72) (?:countries|States|states) (?:have )?ratified\b/i, '72 States ratified the convention.'],
  ['has Chinese law make every company store all data in China', /\b(?:every|all) compan(?:y|ies) (?:must|has to|have to) store (?:all )?(?:its |their )?data in China\b/i, 'Every company must store all data in China.'],
  ['has TikTok banned or sold for good', /\bTikTok (?:was|has been) (?:banned for good|sold to)\b/i, 'TikTok was sold to Oracle.'],
  ['has the Schrems ruling ban transfers', /\bSchrems(?: II)? (?:banned|forbade|outlawed)\b/i, 'Schrems II banned transfers.'],
  ['has China admit an attack', /\bChina (?:has )?admitted\b/i, 'China admitted the attack.'],
];

describe('The site never', () => {
  test.for(TRAPS)('%s', ([, pattern, caught]) => {
    expect(caught).toMatch(pattern);
    // "Nobody signed the initiative", "does not ban": a denial is not the error.
    const wrong = said.filter(({ text }) => text.split(/(?<=[.;])\s/).some((part) => pattern.test(part) && !/\b(?:no|not|nobody|never|none|nor|wrong|says that six)\b/i.test(part)));
    expect(wrong).toEqual([]);
  });

  test('cites Article 37 of the Cybersecurity Law without its present number or its date', () => {
    const dated = /\b(?:39|2016|2017|2020)\b/;
    const bare = said.filter(({ text }) => /\bArticle 37\b/.test(text) && !dated.test(text));
    expect(bare).toEqual([]);
  });

  test('names the initiative by a date other than 8 September 2020', () => {
    const launch = /\b(?:proposed|announced|launched) (?:the|it|a) [^.;]*[Ii]nitiative[^.;]* on (\d{1,2} \w+ \d{4})/;
    for (const { at, text } of said) {
      const date = launch.exec(text)?.[1];
      if (date && /data/i.test(text) && !/AI|cross-border|Governance/.test(text)) expect(date, at).toBe('8 September 2020');
    }
  });
});
