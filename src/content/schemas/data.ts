import { z } from 'astro/zod';
import { CORRECTION_KINDS } from './correction.ts';
import { RELATIONS } from './comparison.ts';
import { POSITIONS } from './country.ts';
import { LANES } from './event.ts';
import { READ } from './fields.ts';
import { STATUSES } from './instrument.ts';
import { GRADES, LAYERS } from './layer.ts';
import { SOURCE_KINDS } from './source.ts';
import { KINDS, SLOTS } from './statement.ts';

/**
 * The open data: for each dataset, what a row is and what every column means. The JSON files, the CSV files, the JSON
 * Schemas and the data dictionary of `/data/` are all made from here. Every row has every column; what is not known or
 * does not apply is null.
 */

/** The version of the columns; it goes up when a column is added, renamed, removed or means something else. */
export const DATA_VERSION = '1';

const text = () => z.string().min(1);
const date = () => z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
const day = () => z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const id = () => z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const statementId = () => z.string().regex(/^[a-z0-9-]+\.[1-9]\d*$/);
const address = () => z.string().regex(/^https?:\/\//);
const point = () => z.number().int().min(1).max(8).describe('The number of the point, 1 to 8.');

const sources = () => z.array(id()).describe('The ids of the sources that it rests on; they are rows of the dataset “sources”.');

/** What every entry with an address of its own ends in. */
const standing = {
  address: address().describe('Its permanent address.'),
  version: text().describe('Which edition has it as it stands here, in the words that a citation uses.'),
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('A SHA-256 over wording, kind, who says it and sources, as in the editions: if it is the same, nothing has changed.'),
};

export const DATASETS = {
  statements: {
    title: 'Statements',
    page: '/points/',
    what: 'One row for each statement of the points and the background pages, in reading order.',
    row: z.strictObject({
      statement: statementId().describe('The permanent number of the statement, like 4.10 or huawei.12. It is a name, not a number.'),
      page: text().describe('The page it stands in, as in its address: points/4, background/huawei.'),
      number: z.number().int().min(1).describe('Its number in that page.'),
      kind: z.enum(KINDS).describe('fact (sourced, not disputed), attributed (someone claims it) or reading (our own analysis).'),
      by: text().nullable().describe('Who says it, if it is attributed. Name them when you quote it.'),
      section: text().describe('The title of the section it stands in.'),
      part: text().nullable().describe('The title of the part of that section.'),
      slot: z
        .enum(SLOTS)
        .nullable()
        .describe('Where the conduct of States is measured: whether it tells the rule, the practice, an accusation or the answer to it.'),
      quoteExactlyAs: text().describe('The words of the statement. Quote these and no others.'),
      asOf: date().nullable().describe('Up to when something that may have moved since was checked.'),
      checkedTwice: z.boolean().describe('Whether the fact was checked a second time.'),
      sources: z
        .array(z.string().regex(/^[a-z0-9-]+(?:@\S+)?$/))
        .describe('The ids of its sources, the best first; a place in the source follows after @, like mlps-2007@art-26.'),
      inPage: address().describe('Its address within its page, where a reader sees what stands around it.'),
      wordingSince: date()
        .nullable()
        .describe('The day on which the present wording was first published; nothing before the first edition.'),
      ...standing,
    }),
  },
  sources: {
    title: 'Sources',
    page: '/sources/',
    what: 'One row for each source that something on the site rests on, by publisher.',
    row: z.strictObject({
      id: id().describe('The id of the source, by which the other datasets name it.'),
      title: text().describe('The title as printed, in its own language.'),
      titleEn: text().nullable().describe('Our English for a title in another language.'),
      titleIsOurs: z.boolean().describe('Whether nobody saw the printed title, so that the title is our description.'),
      authors: z.array(text()).describe('The persons or bodies who wrote it, in the order printed.'),
      publisher: text().describe('Who published it.'),
      via: text().nullable().describe('The site where a copy was read, if that is not the publisher’s.'),
      date: date().nullable().describe('When it was published: a year, a month or a day, as exactly as it is known.'),
      languages: z.array(text()).describe('The languages it was read in, as BCP 47 tags.'),
      kind: z.enum(SOURCE_KINDS).describe('What kind of source it is.'),
      read: z.enum(READ).describe('How we read it. What is known only through another source says so.'),
      url: address().nullable().describe('Its web address, if one is known.'),
      otherUrls: z.array(address()).describe('Other addresses of the same thing.'),
      note: text().nullable().describe('What a reader should know about this copy.'),
      citedBy: z.array(statementId()).describe('The numbers of the statements that rest on it.'),
      ...standing,
    }),
  },
  layers: {
    title: 'Layers of the text',
    page: '/text/',
    what: 'One row for each phrase in which one of the texts puts a point. A text without a phrase has one row with an empty phrase, so that what nobody has read is there too.',
    row: z.strictObject({
      point: point(),
      layer: z.enum(LAYERS).describe('Which text: the document, the speech, a translation or a press report.'),
      language: text().describe('In which language, as a BCP 47 tag.'),
      read: z.enum(READ).describe('How this text was read at this point.'),
      phrase: text().nullable().describe('The phrase, in the words of this text.'),
      differs: text().nullable().describe('The part of the phrase in which this text differs from the others.'),
      gloss: text().nullable().describe('Our English for a Chinese phrase.'),
      why: text().nullable().describe('Why the wording matters.'),
      note: text().nullable().describe('What a reader should know about this text at this point.'),
      grade: z.enum(GRADES).nullable().describe('For the press report only: how well it gives the point. Our reading.'),
      gradeWhy: text().nullable().describe('For the press report only: the reason of the grade.'),
      gradeStatements: z.array(statementId()).describe('For the press report only: the numbers of the statements that explain the grade.'),
      sources: sources(),
      address: address().describe('Where the texts of this point stand side by side.'),
    }),
  },
  comparisons: {
    title: 'Comparisons',
    page: '/compare/',
    what: 'One row for each judgment of an instrument beside a point, the oldest instrument first. What is not listed was not compared.',
    row: z.strictObject({
      instrument: id().describe('The id of the instrument: a treaty, norm, law, ruling or declaration.'),
      name: text().describe('Its full name.'),
      short: text().describe('A short name with the year.'),
      status: z.enum(STATUSES).describe('What it is in law.'),
      adopted: date().nullable().describe('When it was adopted, signed, decided or published.'),
      inForce: date().nullable().describe('When it entered into force.'),
      applied: date().nullable().describe('When it began to apply.'),
      parties: text().describe('Who is bound by it or agreed to it.'),
      asOf: date().nullable().describe('Up to when parties and status were checked.'),
      point: point(),
      relation: z.enum(RELATIONS).describe('Read it as: “the instrument, beside the point, is …”. Our reading.'),
      reason: text().describe('Why.'),
      textRead: z
        .enum(['yes', 'contents', 'no'])
        .describe(
          'Whether the clause was read in the instrument itself (yes), judged from a list of contents, or known from descriptions (no).',
        ),
      sources: sources(),
      ...standing,
    }),
  },
  events: {
    title: 'Timeline',
    page: '/timeline/',
    what: 'One row for each event of the timeline, the oldest first.',
    row: z.strictObject({
      id: id().describe('The id of the event.'),
      date: date().describe('When it happened: a year, a month or a day, as exactly as a source shows it.'),
      precision: z.enum(['year', 'month', 'day']).describe('How exactly the date is known.'),
      firstDay: day().describe('The first day that the date covers, for sorting and charts; not a claim that it happened on that day.'),
      lastDay: day().describe('The last day that the date covers.'),
      dateInferred: z.boolean().describe('Whether no source gives the date outright.'),
      lane: z.enum(LANES).describe('In which lane of the timeline it stands.'),
      title: text().describe('What happened, in a line.'),
      text: text().describe('What happened, in one or two sentences; a claim says who makes it.'),
      sources: sources(),
      ...standing,
    }),
  },
  countries: {
    title: 'Countries',
    page: '/countries/',
    what: 'One row for each government’s strongest rule found for Huawei and ZTE in 5G, by name.',
    row: z.strictObject({
      iso: z
        .string()
        .regex(/^[A-Z]{2}$/)
        .describe('The country’s ISO 3166-1 code; EU for the European Union.'),
      name: text().describe('Its name in English, as the sources write it.'),
      position: z.enum(POSITIONS).describe('The strongest rule found, from ban down to undecided.'),
      date: date().describe('The date of the decision, the statement or the contract.'),
      dateInferred: z.boolean().describe('Whether no source gives the date outright.'),
      instrument: text().describe('By which law, decision or contract.'),
      note: text().nullable().describe('What qualifies it: an earlier rule, a limit, an official denial.'),
      asOf: date().describe('Up to when the position was checked. It may have moved since.'),
      sources: sources(),
      ...standing,
    }),
  },
  glossary: {
    title: 'Glossary',
    page: '/glossary/',
    what: 'One row for each term, from A to Z.',
    row: z.strictObject({
      id: id().describe('The id of the term.'),
      term: text().describe('The headword in plain English.'),
      zh: text().nullable().describe('The Chinese word, in simplified characters.'),
      pinyin: text().nullable().describe('Its pinyin, with tone marks.'),
      literal: text().nullable().describe('What the Chinese word means, word by word.'),
      definition: text().describe('What it means.'),
      renderings: z
        .array(z.strictObject({ by: text().describe('Who puts it so.'), text: text().describe('How they put it.') }))
        .describe('How the Chinese word is put into English, and by whom.'),
      why: text().nullable().describe('Why the word matters for the eight points.'),
      aliases: z.array(text()).describe('Other words people type for it.'),
      sources: sources(),
      ...standing,
    }),
  },
  corrections: {
    title: 'Corrections',
    page: '/corrections/',
    what: 'One row for each entry of the ledger: what changed, or went, after an edition had published it; the newest first.',
    row: z.strictObject({
      id: id().describe('The id of the entry in the ledger.'),
      of: text().describe('What changed, by its identifier, as in the editions: 4.3, sources/doj-2020, glossary/backdoor.'),
      date: day().describe('The day on which it changed.'),
      kind: z.enum(CORRECTION_KINDS).describe('What kind of change it is; “withdrawn”, “merged” and “moved” mean that it is gone.'),
      what: text().describe('What changed.'),
      why: text().describe('Why.'),
      to: text().nullable().describe('Where to look now, if it was merged or moved: an identifier.'),
      after: text().describe('The edition that has the old wording.'),
      was: text().describe('What it said in that edition.'),
      now: text().nullable().describe('What it said then; null if it is gone.'),
      address: address().describe('Its permanent address.'),
    }),
  },
};
export type DatasetName = keyof typeof DATASETS;
export type Row<Name extends DatasetName> = z.infer<(typeof DATASETS)[Name]['row']>;
export const DATASET_NAMES = Object.keys(DATASETS) as DatasetName[];

/** The dataset that a shelf shows, by its path; undefined for the other pages. */
export function datasetOf(path: string): DatasetName | undefined {
  return DATASET_NAMES.find((name) => name !== 'statements' && DATASETS[name].page === path);
}

/** The names of the columns of a dataset, in order. */
export function columnsOf(name: DatasetName): string[] {
  return Object.keys(DATASETS[name].row.shape);
}

/** A JSON file of the open data: what it is and whose, then its rows. */
function fileSchema(name: DatasetName) {
  return z.strictObject({
    $schema: address().describe('The address of the schema of this file.'),
    dataset: z.literal(name).describe('The name of the dataset.'),
    title: text().describe('Its title.'),
    description: text().describe('What a row is.'),
    version: z.literal(DATA_VERSION).describe('The version of the columns.'),
    edition: text().nullable().describe('The latest edition when the file was made; null before the first.'),
    editionDate: day().nullable().describe('The day of that edition.'),
    license: z
      .strictObject({ name: text().describe('Its name.'), url: address().describe('Its address.') })
      .describe('What you may do with it.'),
    publisher: text().describe('Who published it, and whom to credit.'),
    address: address().describe('Where the datasets are described.'),
    rows: z.array(DATASETS[name].row).describe(DATASETS[name].what),
  });
}

interface JsonSchema {
  type?: string;
  description?: string;
  enum?: string[];
  anyOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
}

/** The JSON Schema (2020-12) of a dataset's JSON file. */
export function jsonSchemaOf(name: DatasetName, schemaAddress: string): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(fileSchema(name));
  return { $schema, $id: schemaAddress, title: `${DATASETS[name].title}, version ${DATA_VERSION}`, ...schema } as JsonSchema;
}

/** A column as the data dictionary shows it. */
export interface Column {
  name: string;
  type: string;
  optional: boolean;
  description: string;
}

/** The data dictionary of a dataset, read from its JSON Schema. */
export function dictionaryOf(name: DatasetName): Column[] {
  const row = jsonSchemaOf(name, '').properties?.rows?.items?.properties ?? {};
  return Object.entries(row).map(([column, schema]) => {
    const value = schema.anyOf?.find(({ type }) => type !== 'null') ?? schema;
    return { name: column, type: typeWords(value), optional: schema.anyOf !== undefined, description: schema.description ?? '' };
  });
}

function typeWords(schema: JsonSchema): string {
  if (schema.enum) return `one of: ${schema.enum.join(', ')}`;
  if (schema.type === 'array') return schema.items?.type === 'object' ? 'list of pairs' : 'list';
  return { integer: 'whole number', boolean: 'true or false' }[schema.type ?? ''] ?? 'text';
}
