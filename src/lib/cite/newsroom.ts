import { longDate } from '../dates.ts';
import { type CslItem, edtfDate, isDescribed, publisherOf } from './csl.ts';

/**
 * A line that a newsroom would print. Of a source: publisher, title, date, address. Of ours:
 * Eight Points, “Title,” statement 4.3 (edition 1, 25 November 2026), https://…
 */
export function newsroom(item: CslItem): string {
  const { statement, page, 'title-en': english } = item.custom ?? {};
  const edtf = edtfDate(item.issued);
  // What is ours is undated only until the first edition.
  const ours = item.type === 'webpage' && !item.publisher;
  const date = edtf ? longDate(edtf) : ours ? undefined : 'undated';
  const site = publisherOf(item);
  const edition = item.version && ` (${[item.version.replace(/^E/, 'e'), date].filter(Boolean).join(', ')})`;
  let title = site ? quote(page ?? item.title, isDescribed(item)) : item.title;
  if (english) title += ` [${english}]`;
  if (statement) title = `${withComma(title)} statement ${statement}`;
  const what = edition ? `${title}${edition}` : date ? `${withComma(title)} ${date}` : title;
  return [site, what, item.source && `read on ${item.source}`, item.URL].filter(Boolean).join(', ');
}

/** A title in quotation marks, those within it made single; a description without. */
function quote(title: string, described: boolean): string {
  if (described) return title;
  return `“${title.replace(/[“”]|"([^"]*)"/g, (mark, quoted?: string) => (quoted === undefined ? (mark === '“' ? '‘' : '’') : `‘${quoted}’`))}”`;
}

/** American usage: the comma stands within the quotation marks, and not after a question or an exclamation mark. */
function withComma(title: string): string {
  if (/[?!?!]”$/.test(title)) return title;
  return title.endsWith('”') ? `${title.slice(0, -1)},”` : `${title},`;
}
