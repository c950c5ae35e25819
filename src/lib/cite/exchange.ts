import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { languageName } from '../sources.ts';
import { type CslItem, edtfDate, publisherOf } from './csl.ts';

/** The items that reference managers read. */

// With `asciiOnly`, citation-js would drop Chinese; without it, it escapes nothing, so the escapes are ours.
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false });

/** What TeX reads as commands, and how it is written. */
const TEX: Record<string, string> = {
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\\': '\\textbackslash{}',
};
const SPECIAL = Object.keys(TEX);
const FIRST_STAND_IN = 0xe010;

/**
 * An item as BibLaTeX (3.x: `@online`, `@article`, `@legislation` …; the date as EDTF), for biber and for every reference
 * manager. The label is the item's identifier, capitals of English titles are protected, Chinese stays Chinese, TeX's special characters are escaped everywhere but in the address.
 */
export function bibtex(item: CslItem): string {
  const { URL: url, id, language = 'en', ...rest } = exchangeable(item);
  const english = language.startsWith('en');
  const { source, note } = rest;
  const notes = [note, source && `Read on ${source}`].filter(Boolean).join('. ');
  // Stand-ins go through citation-js, which puts braces of its own around words; then they become escapes.
  const standIns = JSON.parse(
    JSON.stringify({ ...rest, ...(notes && { note: notes }) }, (key, value: unknown) =>
      typeof value === 'string' && key !== 'type'
        ? value.replace(/[&%$#_{}~^\\]/g, (char) => String.fromCharCode(FIRST_STAND_IN + SPECIAL.indexOf(char)))
        : value,
    ),
  ) as object;
  const safeUrl = url?.replace(/[{}\\]/g, encodeURIComponent);
  return plugins.output
    .format('biblatex', [
      { id: id.replace('/', '-'), ...standIns, ...(!english && { language: languageName(language) }), ...(safeUrl && { URL: safeUrl }) },
    ])
    .replace(/^\ttitle = \{(.*)\},$/m, (line, title: string) => (english ? line : `\ttitle = {${title.replace(/[{}]/g, '')}},`))
    .replace(/[\uE010-\uE019]/g, (char) => TEX[SPECIAL[char.charCodeAt(0) - FIRST_STAND_IN] ?? ''] ?? char)
    .trim();
}

/**
 * An item as RIS (Research Information Systems, tags of 2011), one line a tag. citation-js chooses the tags, but it would break
 * lines at 70 characters, and addresses with them, cut identifiers at 20 and drop author and day of news.
 */
export function ris(item: CslItem): string {
  const rest = exchangeable(item);
  const news = item.type === 'article-newspaper';
  const [tags = { TY: 'GEN' }] = plugins.output.format('ris', [{ ...rest, ...(news && { type: 'article-journal' }) }], {
    format: 'object',
  });
  const [year, month = '', day = ''] = edtfDate(item.issued)?.split('-') ?? [];
  const { TY, ...others } = {
    ...tags,
    ...(news && { TY: 'NEWS' }),
    ID: item.id,
    ...(year && { PY: year, DA: `${year}/${month}/${day}/` }),
  };
  const lines = Object.entries(others).flatMap(([tag, value]) => [value].flat().map((one) => `${tag}  - ${one}`));
  return [`TY  - ${TY}`, ...lines, 'ER  -'].join('\n');
}

/** An item with a publisher wherever the formats expect one, and with a note of what they have no field for. */
function exchangeable(item: CslItem): Omit<CslItem, 'custom'> & { note?: string } {
  const { custom, ...rest } = item;
  if (!item.type.startsWith('article')) {
    rest.publisher = publisherOf(item);
    delete rest['container-title'];
  }
  return { ...rest, ...(custom?.['title-en'] && { note: `In English: ${custom['title-en']}` }) };
}
