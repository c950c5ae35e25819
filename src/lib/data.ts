import { stringify } from 'csv-stringify/sync';
import { isStatementId, statementAnchor } from './address.ts';

/** A value of the open data: a plain one, a record of plain ones, or a list. */
export type Value = string | number | boolean | null | { [part: string]: string } | Value[];

/** What stands between the items of a list in a CSV cell, and between the parts of an item. */
export const LIST_SEPARATOR = ' | ';
export const PART_SEPARATOR = ': ';

/** A file of JSON: its head, then one row to a line, so that two versions can be compared by eye. */
export function jsonText(head: Record<string, unknown>, rows: Record<string, Value>[]): string {
  const fields = Object.entries(head).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `{\n${fields.join(',\n')},\n"rows": [\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n}\n`;
}

/**
 * The rows as CSV as spreadsheets like it: UTF-8 with a byte order mark, lines ended by CR LF. A cell that a spreadsheet
 * would run as a formula has an apostrophe in front.
 */
export function csvText(columns: string[], rows: Record<string, Value>[]): string {
  return stringify(
    rows.map((row) => columns.map((column) => cell(row[column] ?? null))),
    { header: true, columns, bom: true, record_delimiter: 'windows', escape_formulas: true },
  );
}

/** A value as the text of a cell. The number of a statement becomes its anchor, s4.10, since a spreadsheet reads 4.10 as 4.1. */
export function cell(value: Value): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(item).join(LIST_SEPARATOR);
  if (typeof value === 'object') return Object.values(value).join(PART_SEPARATOR);
  const text = String(value);
  return isStatementId(text) ? statementAnchor(text) : text;
}

function item(value: Value): string {
  const text = cell(value);
  if (text.includes(LIST_SEPARATOR)) {
    throw new Error(`“${text}” stands in a list, and has “${LIST_SEPARATOR}” in it, which separates the items of lists in the CSV files.`);
  }
  return text;
}

/** How big a text is as a file: "554 KB", in thousands of bytes. */
export function sizeWords(text: string): string {
  return `${Math.max(1, Math.round(new TextEncoder().encode(text).length / 1000))} KB`;
}
