import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
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
 * manager. The label is the item's identifier, Chinese stays Chinese, TeX's special characters are escaped everywhere but in the address.
 */
export function bibtex(item: CslItem): string {
  const { custom: _custom, source: _source, URL: url, id, language, ...rest } = exchangeable(item);
  // Stand-ins go through citation-js, which puts braces of its own around words; then they become escapes.
  const standIns = JSON.parse(
    JSON.stringify(rest, (_key, value: unknown) =>
      typeof value === 'string'
        ? value.replace(/[&%$#_{}~^\\]/g, (char) => String.fromCharCode(FIRST_STAND_IN + SPECIAL.indexOf(char)))
        : value,
    ),
  ) as object;
  const safeUrl = url?.replace(/[{}\\]/g, encodeURIComponent);
  return plugins.output
    .format('biblatex', [{ id: id.replace('/', '-'), ...standIns, language, ...(safeUrl && { URL: safeUrl }) }])
    .replace(/[\uE010-\uE019]/g, (char) => TEX[SPECIAL[char.charCodeAt(0) - FIRST_STAND_IN] ?? ''] ?? char)
    .trim();
}

/**
 * An item as RIS (Research Information Systems, 2011 tags), one line a tag. citation-js chooses the tags; it would break
 * lines at 70 characters, and addresses with them, cut identifiers at 20 and lose the day of news, so the lines are written here.
 */
export function ris(item: CslItem): string {
  const { custom: _custom, ...rest } = exchangeable(item);
  const [{ TY, ...tags } = { TY: 'GEN' }] = plugins.output.format('ris', [rest], { format: 'object' });
  const [year = '', month = '', day = ''] = edtfDate(item.issued)?.split('-') ?? [];
  const all = { ...tags, ID: item.id, ...(year && { PY: year, DA: `${year}/${month}/${day}/` }) };
  const lines = Object.entries(all).flatMap(([tag, value]) => [value].flat().map((one) => `${tag}  - ${one}`));
  return [`TY  - ${TY}`, ...lines, 'ER  -'].join('\n');
}

/** An item with a publisher wherever the formats expect one, and with a note of what they have no field for. */
function exchangeable(item: CslItem): CslItem & { note?: string } {
  const note = [item.custom?.['title-en'] && `In English: ${item.custom['title-en']}`, item.source && `Read on ${item.source}`];
  const words = note.filter(Boolean).join('. ');
  const { authority: _authority, ...rest } = item;
  if (!item.type.startsWith('article')) {
    rest.publisher = publisherOf(item);
    delete rest['container-title'];
  }
  return { ...rest, ...(words && { note: words }) };
}
