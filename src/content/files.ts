import { getEntries } from 'astro:content';
import { entryName, ownPath, pageOf, pathTo, statementPath, type PageId, type StatementId } from '../lib/address.ts';
import { cite, sourceToCsl, type CslItem } from '../lib/cite.ts';
import { longDate } from '../lib/dates.ts';
import { CORRECTION_WORDS, goneWords, type Step } from '../lib/editions.ts';
import { oembed } from '../lib/embed.ts';
import { kindLabel } from '../lib/statements.ts';
import { credit } from '../lib/sources.ts';
import { publicAddress, site } from '../site.ts';
import { pageCsl, statementCsl } from './csl.ts';
import { statementRow } from './exports.ts';
import {
  historyOf,
  latestVersion,
  pageName,
  pagesOfStatements,
  statement,
  statementsOf,
  versionOf,
  wordingOf,
  type StatementEntry,
  type TombstoneEntry,
} from './queries.ts';
import type { SourceRecord } from './schemas/source.ts';

/** Statements, pages and sources in the forms that stand beside their pages. */

export const STATEMENT_FORMATS = ['json', 'md', 'bib', 'ris'] as const;
export const PAGE_FORMATS = STATEMENT_FORMATS;
export const SOURCE_FORMATS = ['json', 'bib', 'ris'] as const;
type Format = (typeof STATEMENT_FORMATS)[number];

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** A citation file: BibTeX or RIS. */
function reference(item: CslItem, format: 'bib' | 'ris'): string {
  return `${cite(item, format === 'bib' ? 'bibtex' : 'ris')}\n`;
}

/** A statement as a file beside its page. */
export async function statementFile(id: StatementId, format: Format): Promise<string> {
  const entry = await statement(id);
  const title = await titleOf(entry.data.page);
  if (format === 'json')
    return json({
      ...(await statementData(entry)),
      history: (await historyOf(id)).steps.map(stepData),
      csl: await statementCsl(entry, title),
    });
  if (format === 'md') return `${await statementMarkdown(entry)}\n${cite(await statementCsl(entry, title), 'newsroom')}\n`;
  return reference(await statementCsl(entry, title), format);
}

/** What is left of something that was published and is gone, as a file beside its page: the file's address is a promise as well. */
export async function goneFile({ id, steps, last }: TombstoneEntry, format: Format): Promise<string> {
  const title = `${entryName(id)}: ${goneWords(last)}`;
  const address = publicAddress(ownPath(id));
  if (format === 'json') {
    const now = last?.to && publicAddress(ownPath(last.to));
    return json({ id, gone: true, ...last, address, seeInstead: now, history: steps.map(stepData) });
  }
  if (format === 'md') {
    const said = steps.findLast(({ entry }) => entry)?.entry?.text;
    return `**${title}**\n\n${last?.to ? `See ${publicAddress(ownPath(last.to))}\n\n` : ''}It said:\n\n> ${said}\n\n${address}\n`;
  }
  const short = `${entryName(id)}, ${last ? CORRECTION_WORDS[last.kind].toLowerCase() : 'no longer published'}`;
  return reference(await pageCsl(ownPath(id), short, last?.date), format);
}

/** A page of statements as a file beside it. */
export async function pageFile(page: PageId, format: Format): Promise<string> {
  const title = await titleOf(page);
  const item = await pageCsl(pathTo(page), title, await wordingOf(page));
  if (format === 'bib' || format === 'ris') return reference(item, format);
  const statements = await statementsOf(page);
  if (format === 'json') {
    const version = await latestVersion();
    return json({
      page,
      title,
      address: publicAddress(pathTo(page)),
      edition: version.edition,
      statements: await Promise.all(statements.map(statementData)),
      csl: item,
    });
  }
  const sections: string[] = [];
  let above = '';
  for (const entry of statements) {
    const heading = [`## ${entry.data.section}`, entry.data.part && `### ${entry.data.part}`].filter(Boolean).join('\n\n');
    if (heading !== above) sections.push(heading);
    above = heading;
    sections.push(await statementMarkdown(entry));
  }
  return `# ${title}\n\n${sections.join('\n\n')}\n\n${cite(item, 'newsroom')}\n`;
}

/** A source as a file beside its page. */
export function sourceFile(id: string, source: SourceRecord, format: (typeof SOURCE_FORMATS)[number]): string {
  const item = sourceToCsl(id, source);
  return format === 'json'
    ? json({ source: id, ...source, address: publicAddress(pathTo(`sources/${id}`)), csl: item })
    : reference(item, format);
}

/** What a program learns of a statement: its row of the open data, with its sources spelled out. */
async function statementData(entry: StatementEntry) {
  const { id, data } = entry;
  const sources = await getEntries(data.sources.map((source) => ({ collection: 'sources' as const, id: source.id })));
  return {
    ...(await statementRow(entry)),
    citeAs: publicAddress(`${statementPath(id)}${(await versionOf(id)).anchor}`),
    sources: sources.map((source, index) => ({
      id: source.id,
      locator: data.sources[index]?.locator,
      title: source.data.title,
      publisher: source.data.publisher,
      date: source.data.date,
      read: source.data.read,
      url: source.data.url,
      address: publicAddress(pathTo(`sources/${source.id}`)),
    })),
  };
}

function stepData({ edition, date, entry, same, corrections }: Step) {
  return { edition, date, text: entry?.text, kind: entry?.kind, by: entry?.by, sources: entry?.sources, sameToday: same, corrections };
}

async function statementMarkdown({ id, data }: StatementEntry): Promise<string> {
  const sources = await getEntries(data.sources.map((source) => ({ collection: 'sources' as const, id: source.id })));
  const notes = [kindLabel(data) ?? 'Fact', data.asOf && `as of ${longDate(data.asOf)}`, !data.rechecked && 'not checked a second time']
    .filter(Boolean)
    .join('; ');
  const list = sources
    .map((source) => `- ${source.data.title}. ${credit(source.data)}. ${publicAddress(pathTo(`sources/${source.id}`))}`)
    .join('\n');
  return `**${id}** ${data.text}\n\n${notes}. ${publicAddress(statementPath(id))}\n\n${list}\n`;
}

async function titleOf(page: PageId): Promise<string> {
  return (await pagesOfStatements()).find((candidate) => candidate.page === page)?.title ?? page;
}

/** The oEmbed answer for a statement. */
export async function statementOembed(id: StatementId) {
  return answer(`Statement ${id}: ${await pageName(pageOf(id))}`, statementPath(id));
}

/** The oEmbed answer for a page of statements. */
export async function pageOembed(page: PageId, title: string) {
  return answer(title, pathTo(page));
}

function answer(title: string, path: string) {
  return oembed({
    title,
    address: publicAddress(path),
    frame: publicAddress(`/embed${path}`),
    provider: site.name,
    origin: publicAddress('/'),
  });
}
