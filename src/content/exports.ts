import { getCollection } from 'astro:content';
import { ownPath, pathTo, statementPath } from '../lib/address.ts';
import { cite, sourceToCsl } from '../lib/cite.ts';
import { csvText, jsonText, type Value } from '../lib/data.ts';
import { span } from '../lib/dates.ts';
import { fingerprint, versionFrom, wordingSince } from '../lib/editions.ts';
import { publicAddress, site } from '../site.ts';
import {
  countries,
  events,
  historyOf,
  instruments,
  latestVersion,
  ledger,
  sourcesInOrder,
  statementsInOrder,
  termsInOrder,
  type StatementEntry,
} from './queries.ts';
import { columnsOf, DATA_VERSION, DATASETS, jsonSchemaOf, type DatasetName, type Row } from './schemas/data.ts';
import type { Frozen } from './schemas/edition.ts';

/** The open data, made from the same collections as the pages. */

/** The rows of a dataset, in the order in which the site shows them. */
export async function rowsOf(name: DatasetName): Promise<Record<string, Value>[]> {
  const rows = await ROWS[name]();
  return rows.map((row) => DATASETS[name].row.parse(row));
}

const ROWS: { [Name in DatasetName]: () => Promise<Row<Name>[]> } = {
  statements: statementRows,
  sources: sourceRows,
  layers: layerRows,
  comparisons: comparisonRows,
  events: eventRows,
  countries: countryRows,
  glossary: glossaryRows,
  corrections: correctionRows,
};

/** A file of the open data, as it lies in `/data/`. */
export interface DataFile {
  file: string;
  text: string;
  /** What the page calls it, and its media type. */
  format: string;
  type: string;
}

/** The files of a dataset: its rows as CSV and JSON, the schema of the JSON, and for the sources what reference managers read. */
export async function filesOf(name: DatasetName): Promise<{ count: number; files: DataFile[] }> {
  const rows = await rowsOf(name);
  const { title, what } = DATASETS[name];
  const { edition, date } = await latestVersion();
  const schemaAddress = publicAddress(`/data/${name}.schema.json`);
  const head = {
    $schema: schemaAddress,
    dataset: name,
    title,
    description: what,
    version: DATA_VERSION,
    edition: edition ?? null,
    editionDate: date ?? null,
    license: site.licences.text,
    publisher: site.publisher,
    address: publicAddress('/data/'),
  };
  const schema = `${JSON.stringify(jsonSchemaOf(name, schemaAddress), null, 2)}\n`;
  return {
    count: rows.length,
    files: [
      { file: `${name}.csv`, text: csvText(columnsOf(name), rows), format: 'CSV', type: 'text/csv' },
      { file: `${name}.json`, text: jsonText(head, rows), format: 'JSON', type: 'application/json' },
      { file: `${name}.schema.json`, text: schema, format: 'JSON Schema', type: 'application/schema+json' },
      ...(name === 'sources' ? await bibliographies() : []),
    ],
  };
}

/** The sources in the forms that reference managers read, by the ending of the file. */
async function bibliographies(): Promise<DataFile[]> {
  const items = (await sourcesInOrder()).map(({ id, data }) => sourceToCsl(id, data));
  const all = (form: 'bibtex' | 'ris') => `${items.map((item) => cite(item, form)).join('\n\n')}\n`;
  return [
    { file: 'sources.bib', text: all('bibtex'), format: 'BibTeX', type: 'application/x-bibtex' },
    { file: 'sources.ris', text: all('ris'), format: 'RIS', type: 'application/x-research-info-systems' },
    {
      file: 'sources.csl.json',
      text: `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`,
      format: 'CSL-JSON',
      type: 'application/vnd.citationstyles.csl+json',
    },
  ];
}

async function statementRows(): Promise<Row<'statements'>[]> {
  return Promise.all((await statementsInOrder()).map(statementRow));
}

/** A statement as a row of its dataset; the file beside its page says the same, and more. */
export async function statementRow({ id, data }: StatementEntry): Promise<Row<'statements'>> {
  return {
    statement: id,
    page: data.page,
    number: data.number,
    kind: data.kind,
    by: data.by ?? null,
    section: data.section,
    part: data.part ?? null,
    slot: data.slot ?? null,
    quoteExactlyAs: data.text,
    asOf: data.asOf ?? null,
    checkedTwice: data.rechecked,
    sources: data.sources.map((source) => (source.locator ? `${source.id}@${source.locator}` : source.id)),
    inPage: publicAddress(pathTo(id)),
    wordingSince: wordingSince((await historyOf(id)).steps) ?? null,
    ...(await standing(id, statementPath(id))),
  };
}

async function sourceRows(): Promise<Row<'sources'>[]> {
  const citations = (await statementsInOrder()).flatMap(({ id, data }) =>
    data.sources.map((source) => ({ statement: id, source: source.id })),
  );
  const citing = Map.groupBy(citations, ({ source }) => source);
  return Promise.all(
    (await sourcesInOrder()).map(async ({ id, data }) => ({
      id,
      title: data.title,
      titleEn: data.titleEn ?? null,
      titleIsOurs: data.described === 'yes',
      authors: data.authors ?? [],
      publisher: data.publisher,
      via: data.via ?? null,
      date: data.date ?? null,
      languages: data.language,
      kind: data.kind,
      read: data.read,
      url: data.url ?? null,
      otherUrls: data.otherUrls ?? [],
      note: data.note ?? null,
      citedBy: [...new Set(citing.get(id)?.map(({ statement }) => statement))],
      ...(await standing(`sources/${id}`)),
    })),
  );
}

async function layerRows(): Promise<Row<'layers'>[]> {
  return (await getCollection('layers'))
    .sort((a, b) => Number(a.id) - Number(b.id))
    .flatMap(({ id, data }) =>
      data.witnesses.flatMap((witness) => {
        const graded = witness.layer === 'report';
        return (witness.phrases?.length ? witness.phrases : [undefined]).map((phrase) => ({
          point: Number(id),
          layer: witness.layer,
          language: witness.language,
          read: witness.read,
          phrase: phrase?.text ?? null,
          differs: phrase?.marked ?? null,
          gloss: phrase?.gloss ?? null,
          why: phrase?.why ?? null,
          note: witness.note ?? null,
          grade: graded ? data.grade : null,
          gradeWhy: graded ? data.gradeWhy : null,
          gradeStatements: graded ? data.statements : [],
          sources: witness.sources ?? [],
          address: publicAddress(pathTo(`text#p${id}`)),
        }));
      }),
    );
}

async function comparisonRows(): Promise<Row<'comparisons'>[]> {
  const rows = (await instruments()).flatMap(({ id, data, cells }) =>
    cells.map(async (cell) => ({
      instrument: id,
      name: data.name,
      short: data.short,
      status: data.status,
      adopted: data.adopted ?? null,
      inForce: data.inForce ?? null,
      applied: data.applied ?? null,
      parties: data.parties,
      asOf: data.asOf ?? null,
      point: Number(cell.point),
      relation: cell.relation,
      reason: cell.reason,
      textRead: cell.textRead,
      sources: cell.sources,
      ...(await standing(`compare/${id}#p${cell.point}`)),
    })),
  );
  return Promise.all(rows);
}

async function eventRows(): Promise<Row<'events'>[]> {
  return Promise.all(
    (await events()).map(async ({ id, data }) => ({
      id,
      date: data.date,
      ...span(data.date),
      dateInferred: data.inferred === 'yes',
      lane: data.lane,
      title: data.title,
      text: data.text,
      sources: data.sources,
      ...(await standing(`timeline/${id}`)),
    })),
  );
}

async function countryRows(): Promise<Row<'countries'>[]> {
  return Promise.all(
    (await countries()).map(async ({ id, data }) => ({
      iso: data.iso,
      name: data.name,
      position: data.position,
      date: data.date,
      dateInferred: data.inferred === 'yes',
      instrument: data.instrument,
      note: data.note ?? null,
      asOf: data.asOf,
      sources: data.sources,
      ...(await standing(`countries/${id}`)),
    })),
  );
}

async function glossaryRows(): Promise<Row<'glossary'>[]> {
  return Promise.all(
    (await termsInOrder()).map(async ({ id, data }) => ({
      id,
      term: data.term,
      zh: data.zh ?? null,
      pinyin: data.pinyin ?? null,
      literal: data.literal ?? null,
      definition: data.definition,
      renderings: (data.renderings ?? []).map(({ by, text }) => ({ by, text })),
      why: data.why ?? null,
      aliases: data.aliases ?? [],
      sources: data.sources,
      ...(await standing(`glossary/${id}`)),
    })),
  );
}

async function correctionRows(): Promise<Row<'corrections'>[]> {
  return (await ledger()).map(({ id, data, was, now }) => ({
    id,
    of: data.of,
    date: data.date,
    kind: data.kind,
    what: data.what,
    why: data.why,
    to: data.to ?? null,
    after: data.after,
    was: was?.text ?? '',
    now: now?.text ?? null,
    address: publicAddress(ownPath(data.of)),
  }));
}

/** Address, version and fingerprint of an entry. */
async function standing(id: string, path = pathTo(id)) {
  const { steps } = await historyOf(id);
  return { address: publicAddress(path), version: versionFrom(steps).label, fingerprint: fingerprint(steps.at(-1)?.entry as Frozen) };
}
