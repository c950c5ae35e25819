import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkPromises } from '../../src/content/checks/editions.ts';
import { freeze } from '../../src/content/freeze.ts';
import { histories } from '../../src/content/histories.ts';
import { loadContent } from '../../src/content/load.ts';
import { editionFile, editionHash } from '../../src/lib/editions.ts';
import { formatProblems } from '../../src/lib/problems.ts';
import { applyChanges, withContent, type Change } from '../helpers/content.ts';

const POINT = 'points/4.mdx';
const FIRST = '<Statement n="1" kind="fact" sources="gazette-2020">';
const TEXT = 'The text asks States to have companies obey local law.';
const NEW_TEXT = 'The text asks every State to have companies obey local law.';
const replace = (from: string, to: string) => (text: string) => text.replace(from, () => to);
/** The page without one of its statements. */
const without = (number: number) => (text: string) => text.replace(new RegExp(`<Statement n="${number}"[^]*?</Statement>\\n*`), '');
const ledger = (fields: Record<string, string>) =>
  Object.entries({ of: '4.1', after: '1', date: '2026-12-01', kind: 'corrected', what: 'One word.', why: 'It was wrong.', ...fields })
    .map(([key, value]) => `${key}: "${value}"`)
    .join('\n');

/** Publishes the sound content as edition 1, then makes changes, and gives what is wrong and what is broken. */
function after(changes: Record<string, Change>) {
  return withContent({}, (folder) => {
    const { content } = loadContent(folder);
    const entries = freeze(content);
    mkdirSync(join(folder, 'editions'));
    writeFileSync(
      join(folder, 'editions', '1.json'),
      editionFile({ edition: '1', date: '2026-11-25', hash: editionHash(entries), entries }),
    );
    applyChanges(folder, changes);
    const changed = loadContent(folder);
    return {
      content: changed.content,
      wrong: formatProblems(changed.problems),
      broken: formatProblems(checkPromises(changed.content)),
    };
  });
}

describe('What an edition has published', () => {
  test('is kept: nothing is said of content that has not changed', () => {
    const { wrong, broken } = after({});
    expect(wrong).toContain('0 problems');
    expect(broken).toContain('0 problems');
  });

  test('does not change in silence: a changed statement is refused, with both wordings and what to do', () => {
    const { broken } = after({ [POINT]: replace(TEXT, NEW_TEXT) });
    expect(broken).toContain('content/points/4.mdx');
    expect(broken).toContain('“4.1” is no longer what edition 1 published');
    expect(broken).toContain(TEXT);
    expect(broken).toContain(NEW_TEXT);
    expect(broken).toContain('content/corrections/YYYY-MM-DD-4-1.yaml');
  });

  test('does not change its kind or its sources in silence', () => {
    const { broken } = after({ [POINT]: replace(FIRST, '<Statement n="1" kind="reading" sources="gazette-2020">') });
    expect(broken).toContain('its kind or sources changed');
  });

  test('does not vanish: a statement that is gone is refused without a tombstone', () => {
    const { broken } = after({ [POINT]: without(2) });
    expect(broken).toContain('“4.2” was published in edition 1 and is gone');
    expect(broken).toContain('withdrawn, merged or moved');
  });

  test('is not renumbered: two numbers exchanged are two statements changed', () => {
    const { broken } = after({ [POINT]: (text) => text.replace('n="1"', 'n="X"').replace('n="2"', 'n="1"').replace('n="X"', 'n="2"') });
    expect(broken).toContain('“4.1” is no longer');
    expect(broken).toContain('“4.2” is no longer');
  });

  test('is corrected in the open: with an entry in the ledger, the change is accepted', () => {
    const { wrong, broken, content } = after({
      [POINT]: replace(TEXT, NEW_TEXT),
      'corrections/2026-12-01-4-1.yaml': ledger({}),
    });
    expect(wrong).toContain('0 problems');
    expect(broken).toContain('0 problems');
    const steps = histories(content).find(({ id }) => id === '4.1')?.data.steps;
    expect(steps?.map(({ edition, entry, same }) => [edition, entry?.text, same])).toEqual([
      ['1', TEXT, false],
      [undefined, NEW_TEXT, true],
    ]);
    expect(steps?.[1]?.corrections.map(({ kind }) => kind)).toEqual(['corrected']);
  });

  test('is withdrawn in the open: with a tombstone, it may go, and its number stays taken', () => {
    const tomb = { 'corrections/2026-12-01-4-2.yaml': ledger({ of: '4.2', kind: 'withdrawn' }) };
    const gone = after({ [POINT]: without(2), ...tomb });
    expect(gone.wrong).not.toContain('4.2');
    expect(gone.broken).toContain('0 problems');
    const reused = after(tomb);
    expect(reused.wrong).toContain('“4.2” is withdrawn in the ledger and still in the content, or given to something else');
  });

  test('is not explained by a tombstone if it only changed, nor by a correction if it is gone', () => {
    const tomb = { 'corrections/2026-12-01-4-2.yaml': ledger({ of: '4.2', kind: 'corrected' }) };
    expect(after({ [POINT]: without(2), ...tomb }).broken).toContain('“4.2” was published in edition 1 and is gone');
  });

  test('is held for sources, events, countries, terms, cells and instruments alike', () => {
    const { broken } = after({
      'sources/gazette-2020.yaml': replace('title: "', 'title: "New '),
      'events/2020-09-08-launch.yaml': replace('text: "', 'text: "New '),
      'countries/gb.yaml': replace('instrument: "', 'instrument: "New '),
      'terms/backdoor.yaml': replace('definition: "', 'definition: "New '),
      'comparisons/a-treaty.yaml': replace('reason: "', 'reason: "New '),
      'instruments/a-treaty.yaml': replace('what: "', 'what: "New '),
      'actors/ann-author.yaml': replace('what: "', 'what: "New '),
    });
    for (const id of [
      'sources/gazette-2020',
      'timeline/2020-09-08-launch',
      'countries/gb',
      'glossary/backdoor',
      'compare/a-treaty#p4',
      'compare/a-treaty',
      'who/ann-author',
    ])
      expect(broken).toContain(`“${id}” is no longer`);
  });

  test('keeps its numbers: a new statement takes the next free one, wherever it stands', () => {
    const added = (number: number) =>
      replace(FIRST, `<Statement n="${number}" kind="fact" sources="gazette-2020">\nA new one.\n</Statement>\n\n${FIRST}`);
    expect(after({ [POINT]: added(26) }).wrong).not.toContain('number');
    const low = after({ [POINT]: (text) => added(2)(without(2)(text)) });
    expect(low.broken).toContain('“4.2” is no longer');
  });

  test('is not changed by hand in the snapshot', () => {
    const { wrong } = after({ 'editions/1.json': replace(TEXT, NEW_TEXT) });
    expect(wrong).toContain('something was changed by hand');
  });

  test('the ledger speaks only of what was published, and says where to look', () => {
    const { wrong } = after({
      'corrections/2026-12-01-a.yaml': ledger({ of: '4.99' }),
      'corrections/2026-12-01-b.yaml': ledger({ of: '4.1', after: '7' }),
      'corrections/2026-12-01-c.yaml': ledger({ of: '4.1', kind: 'merged' }),
      'corrections/2026-12-01-d.yaml': ledger({ of: '4.1', kind: 'moved', to: '4.99' }),
    });
    expect(wrong).toContain('“4.99”, which edition 1 does not have');
    expect(wrong).toContain('edition 7, which does not exist');
    expect(wrong).toContain('is needed for merged and moved');
    expect(wrong).toContain('“4.99”, which is not there');
  });
});

describe('The commands', () => {
  const edited = (changes: Record<string, Change>, use: (folder: string) => void) =>
    withContent({}, (folder) => {
      const first = run('edition', '--content', folder, '--date', '2026-11-25');
      expect(first.status, first.stderr).toBe(0);
      applyChanges(folder, changes);
      use(folder);
    });
  const run = (script: string, ...args: string[]) => spawnSync(process.execPath, [`src/cli/${script}.ts`, ...args], { encoding: 'utf8' });

  test('npm run edition freezes, and refuses an edition that is older or in which nothing changed', () => {
    edited({}, (folder) => {
      expect(run('edition', '--content', folder, '--date', '2026-11-25').stderr).toContain('Nothing has changed since edition 1');
      expect(run('edition', '--content', folder, '--date', '2025-01-01').stderr).toContain('cannot be older');
      expect(run('edition', '--content', folder, '--date', '2026-02-30').stderr).toContain('expected a day');
    });
  });

  test('npm run check and the next edition refuse a silent change, and accept an honest one', () => {
    edited({ [POINT]: replace(TEXT, NEW_TEXT) }, (folder) => {
      for (const command of [run('check-content', folder), run('edition', '--content', folder, '--date', '2026-12-02')]) {
        expect(command.status).toBe(1);
        expect(command.stderr).toContain('“4.1” is no longer what edition 1 published');
      }
    });
    edited({ [POINT]: replace(TEXT, NEW_TEXT), 'corrections/2026-12-01-4-1.yaml': ledger({}) }, (folder) => {
      expect(run('check-content', folder).status).toBe(0);
      expect(run('edition', '--content', folder, '--date', '2026-12-02').stdout).toContain('Edition 2 of 2026-12-02');
      const steps = histories(loadContent(folder).content).find(({ id }) => id === '4.1')?.data.steps;
      expect(steps?.map(({ edition, same, changed }) => [edition, same, changed])).toEqual([
        ['1', false, false],
        ['2', true, true],
      ]);
    });
  });

  test('npm run report names the pages whose facts are due to be checked again', () => {
    withContent({}, (folder) => {
      expect(run('report', '--content', folder, '--on', '2099-01-01').stdout).toContain('points/4.mdx: last checked');
      expect(run('report', '--content', folder, '--on', '2020-01-01').stdout).toMatch(/^0 of \d+ pages are overdue/);
    });
  });
});
