import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import { ROOT_SITE } from './build.ts';

type Row = Record<string, unknown>;
type Value = string | number | boolean | null | Value[] | { [part: string]: string };

/** A file of the built site as text. */
export function siteFile(path: string, folder = ROOT_SITE): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** The rows of a dataset, from its JSON file. */
export function rowsOf<R = Row>(name: string): R[] {
  return (JSON.parse(siteFile(`data/${name}.json`)) as { rows: R[] }).rows;
}

/** The columns of a dataset, from its JSON Schema. */
export function columnsIn(name: string): string[] {
  const schema = JSON.parse(siteFile(`data/${name}.schema.json`)) as { properties: { rows: { items: { properties: object } } } };
  return Object.keys(schema.properties.rows.items.properties);
}

/** What is wrong with a JSON document, by a JSON Schema (2020-12). */
export function schemaErrors(schema: object, document: unknown): string[] {
  const ajv = new Ajv2020({ strict: true, allErrors: true, strictTypes: false });
  const validate = ajv.compile(schema);
  return validate(document) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The rows of a CSV file, as anybody's reader gives them: every cell is text. */
export function csvRows(text: string): Record<string, string>[] {
  return parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });
}

/** A cell as its JSON value, if it says the same; `like` is that value, and tells what kind of value it is. */
export function readCell(cell: string, like: Value): Value {
  if (like === null) return cell === '' ? null : cell;
  if (typeof like === 'number') return Number(cell);
  if (typeof like === 'boolean') return cell === 'true' ? true : cell === 'false' ? false : cell;
  if (Array.isArray(like)) return cell === '' ? [] : cell.split(' | ').map((item, index) => readCell(item, like[index] ?? null));
  if (typeof like === 'object') {
    const [by = '', ...text] = cell.split(': ');
    return { by, text: text.join(': ') };
  }
  const plain = cell.replace(/^'(?=[=+\-@])/, '');
  return /^[a-z0-9-]+\.[1-9]\d*$/.test(like) ? plain.slice(1) : plain;
}

interface AtomLink {
  '@rel'?: string;
  '@href': string;
}
export interface AtomEntry {
  id: string;
  title: { '#text': string };
  summary: { '#text': string };
  updated: string;
  link: AtomLink[];
}
export interface AtomFeed {
  id: string;
  title: string;
  updated: string;
  author: { name: string };
  link: AtomLink[];
  entry: AtomEntry[];
}

/** An Atom feed, read by a parser of XML. */
export function readAtom(text: string): AtomFeed {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    isArray: (name) => name === 'entry' || name === 'link',
  });
  const { feed } = parser.parse(text) as { feed: AtomFeed };
  return { ...feed, entry: feed.entry ?? [] };
}

/** What an Atom feed lacks, by RFC 4287. */
export function atomProblems(text: string): string[] {
  const feed = readAtom(text);
  const lacks = (where: string, element: Partial<Record<string, unknown>>, names: string[]) =>
    names.filter((name) => !element[name]).map((name) => `${where} has no ${name}`);
  const times = [feed.updated, ...feed.entry.map(({ updated }) => updated)].filter((time) => Number.isNaN(Date.parse(time)));
  const ids = feed.entry.map(({ id }) => id);
  return [
    ...lacks('the feed', { ...feed, self: feed.link?.find((link) => link['@rel'] === 'self') }, [
      'id',
      'title',
      'updated',
      'author',
      'self',
    ]),
    ...feed.entry.flatMap((entry) => lacks(`entry ${entry.id}`, { ...entry }, ['id', 'title', 'updated', 'link'])),
    ...times.map((time) => `“${time}” is no time`),
    ...(new Set(ids).size === ids.length ? [] : ['two entries have the same id']),
  ];
}

export interface JsonFeed {
  version: string;
  title: string;
  home_page_url: string;
  feed_url: string;
  language: string;
  items: { id: string; url: string; title: string; content_text: string; date_published: string }[];
}

/** What JSON Feed 1.1 asks of a feed, as far as ours uses it. */
export const JSON_FEED_SCHEMA = {
  type: 'object',
  required: ['version', 'title', 'items'],
  additionalProperties: false,
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: { type: 'string', minLength: 1 },
    description: { type: 'string' },
    home_page_url: { type: 'string', pattern: '^https?://' },
    feed_url: { type: 'string', pattern: '^https?://' },
    language: { type: 'string' },
    authors: { type: 'array', items: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } } },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'content_text'],
        additionalProperties: false,
        properties: {
          id: { type: 'string', minLength: 1 },
          url: { type: 'string', pattern: '^https?://' },
          title: { type: 'string' },
          content_text: { type: 'string', minLength: 1 },
          date_published: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$' },
        },
      },
    },
  },
};
