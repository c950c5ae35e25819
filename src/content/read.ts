import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { StatementId } from '../lib/address.ts';
import { pageKey } from '../lib/address.ts';
import type { Inline } from '../lib/inline.ts';
import { parsePage, parseProse, type ParsedHeading, type Reference } from '../lib/page.ts';
import type { Problem } from '../lib/problems.ts';
import { readYaml } from '../lib/yaml.ts';
import { actorSchema, type ActorRecord } from './schemas/actor.ts';
import { comparisonSchema, type ComparisonRecord } from './schemas/comparison.ts';
import { correctionSchema, type CorrectionRecord } from './schemas/correction.ts';
import { countrySchema, type CountryRecord } from './schemas/country.ts';
import { editionSchema, type EditionRecord } from './schemas/edition.ts';
import { eventSchema, type EventRecord } from './schemas/event.ts';
import { instrumentSchema, type InstrumentRecord } from './schemas/instrument.ts';
import { layerSchema, type LayerRecord } from './schemas/layer.ts';
import {
  aboutSchema,
  backgroundSchema,
  pointSchema,
  SHELVES,
  shelfSchema,
  type AboutHead,
  type BackgroundHead,
  type PointHead,
  type ShelfRecord,
} from './schemas/page.ts';
import { sourceSchema, type SourceRecord } from './schemas/source.ts';
import { synonymsSchema } from './schemas/synonyms.ts';
import { statementAttributes, type Kind, type Slot } from './schemas/statement.ts';
import { termSchema, type TermRecord } from './schemas/term.ts';
import { schemaProblems } from './schema-problems.ts';

/** A statement, read from its page. */
export interface Statement {
  id: StatementId;
  page: string;
  number: number;
  kind: Kind;
  by?: string;
  sources: { id: string; locator?: string }[];
  asOf?: string;
  slot?: Slot;
  rechecked: boolean;
  keywords?: string[];
  section: string;
  part?: string;
  body: Inline[];
  text: string;
  line: number;
}

/** A file of the content folder: where it is (from the project's root), and what it says. */
export interface Entry<T> {
  id: string;
  file: string;
  source: string;
  data: T;
  /** The line of a field, for messages about it. */
  lineOf(path: PropertyKey[]): number;
}

export interface PageEntry<T> extends Entry<T> {
  page: string;
  headings: ParsedHeading[];
  references: Reference[];
}

/** Everything that the content folder says. */
export interface Content {
  points: PageEntry<PointHead>[];
  background: PageEntry<BackgroundHead>[];
  pages: PageEntry<AboutHead>[];
  shelves: Entry<ShelfRecord>[];
  sources: Entry<SourceRecord>[];
  terms: Entry<TermRecord>[];
  layers: Entry<LayerRecord>[];
  instruments: Entry<InstrumentRecord>[];
  comparisons: Entry<ComparisonRecord>[];
  events: Entry<EventRecord>[];
  countries: Entry<CountryRecord>[];
  actors: Entry<ActorRecord>[];
  /** The oldest first. */
  editions: Entry<EditionRecord>[];
  /** The corrections ledger, the oldest first. */
  corrections: Entry<CorrectionRecord>[];
  statements: Statement[];
  /** What is there but could not be read (`sources/doj-2020`), so that nothing else is blamed for it. */
  unread: string[];
}

const NUMBER = { name: /^[1-8]$/, expected: 'a number from 1 to 8, like 4' };
const WORDS = { name: /^(?=.*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$/, expected: 'lower-case words with hyphens, like china-data-law' };
const ID = { name: /^[a-z0-9]+(?:-[a-z0-9]+)*$/, expected: 'an id of lower-case letters, digits and hyphens, like doj-2020' };

/** The folders of the content, with the ending and the form of name of their files. */
const FOLDERS = {
  points: { ending: '.mdx', ...NUMBER },
  background: { ending: '.mdx', ...WORDS },
  pages: { ending: '.mdx', ...WORDS },
  shelves: { ending: '.yaml', name: new RegExp(`^(?:${SHELVES.join('|')})$`), expected: `one of ${SHELVES.join(', ')}, like glossary` },
  sources: { ending: '.yaml', ...ID },
  terms: { ending: '.yaml', ...ID },
  layers: { ending: '.yaml', ...NUMBER },
  instruments: { ending: '.yaml', ...ID },
  comparisons: { ending: '.yaml', ...ID },
  events: {
    ending: '.yaml',
    name: /^\d{4}(?:-\d{2}){0,2}-[a-z0-9]+(?:-[a-z0-9]+)*$/,
    expected: 'the date and a few words, like 2020-09-08-launch',
  },
  countries: { ending: '.yaml', name: /^[a-z]{2}$/, expected: 'an ISO code in small letters, like gb' },
  actors: { ending: '.yaml', ...ID },
  editions: { ending: '.json', name: /^[1-9]\d*$/, expected: 'the number of the edition, like 1' },
  corrections: {
    ending: '.yaml',
    name: /^\d{4}-\d{2}-\d{2}-[a-z0-9]+(?:-[a-z0-9]+)*$/,
    expected: 'the day and what changed, like 2026-12-01-4-3',
  },
} as const;
type Folder = keyof typeof FOLDERS;

/**
 * Reads the whole content folder. Never throws at what an editor wrote: every problem of form is in `problems`,
 * and what could be read is in `content`. What records say of each other is judged in `check.ts`.
 * `root` is the content folder; `label` is how its files are named in messages; `only` leaves out all other folders.
 */
export function readContent(root: string, label = 'content', only?: Folder[]): { content: Content; problems: Problem[] } {
  const problems: Problem[] = [];
  const content: Content = {
    points: [],
    background: [],
    pages: [],
    shelves: [],
    sources: [],
    terms: [],
    layers: [],
    instruments: [],
    comparisons: [],
    events: [],
    countries: [],
    actors: [],
    editions: [],
    corrections: [],
    statements: [],
    unread: [],
  };
  const readers: Record<Folder, (id: string, file: string, source: string) => void> = {
    points: readStatements('points', pointSchema, content.points),
    background: readStatements('background', backgroundSchema, content.background),
    pages: readAbout,
    shelves: readRecord(shelfSchema, content.shelves),
    sources: readRecord(sourceSchema, content.sources),
    terms: readRecord(termSchema, content.terms),
    layers: readRecord(layerSchema, content.layers),
    instruments: readRecord(instrumentSchema, content.instruments),
    comparisons: readRecord(comparisonSchema, content.comparisons),
    events: readRecord(eventSchema, content.events),
    countries: readRecord(countrySchema, content.countries),
    actors: readRecord(actorSchema, content.actors),
    editions: readEdition,
    corrections: readRecord(correctionSchema, content.corrections),
  };

  for (const entry of readdirSync(root, { withFileTypes: true }).sort(byName)) {
    if (only && !only.some((folder) => folder === entry.name)) continue;
    const file = `${label}/${entry.name}`;
    if (entry.isDirectory() && entry.name in FOLDERS) readFolder(entry.name as Folder);
    else if (entry.name === 'synonyms.json') readSynonyms(file, join(root, entry.name));
    else if (entry.name !== 'README.md') {
      problems.push({
        file,
        found: entry.isDirectory() ? 'a folder that has no place here' : 'a file in the wrong folder',
        expected: `one of the folders ${Object.keys(FOLDERS).join(', ')}; content/README.md says what belongs where`,
      });
    }
  }
  content.editions.sort((a, b) => Number(a.id) - Number(b.id));
  return { content, problems };

  function readFolder(folder: Folder) {
    const { ending, name, expected } = FOLDERS[folder];
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true }).sort(byName)) {
      const file = `${label}/${folder}/${entry.name}`;
      const id = entry.name.slice(0, -ending.length);
      if (entry.isDirectory() || !entry.name.endsWith(ending)) {
        problems.push({ file, found: 'a file in the wrong folder', expected: `only ${ending} files stand in ${folder}/, and no folders` });
      } else if (!name.test(id)) {
        problems.push({ file, found: `the file name “${entry.name}”`, expected: `${expected}${ending}` });
      } else {
        const source = readText(join(root, folder, entry.name), file);
        if (source !== undefined) readers[folder](id, file, source);
        if (!content[folder].some((read) => read.id === id)) content.unread.push(`${folder}/${id}`);
      }
    }
  }

  function readText(path: string, file: string): string | undefined {
    let source: string;
    try {
      source = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)).replace(/\r\n/g, '\n');
    } catch {
      problems.push({
        file,
        found: 'a file that is not UTF-8 text',
        expected: 'the same text saved as UTF-8 (in the editor: “Save with encoding”)',
      });
      return undefined;
    }
    if (!source.trim()) {
      problems.push({ file, found: 'an empty file', expected: 'its content, or no file at all' });
      return undefined;
    }
    return source;
  }

  function record<S extends z.ZodType>(
    schema: S,
    id: string,
    file: string,
    source: string,
    yaml: string,
    firstLine: number,
  ): Entry<z.infer<S>> | undefined {
    const read = readYaml(yaml, file, firstLine);
    problems.push(...read.problems);
    if (read.problems.length) return undefined;
    const parsed = schema.safeParse(read.data);
    if (!parsed.success) {
      problems.push(...schemaProblems(schema, parsed.error, read.data, file, (path) => `line ${read.lineOf(path)}`));
      return undefined;
    }
    return { id, file, source, data: parsed.data, lineOf: read.lineOf };
  }

  function readRecord<S extends z.ZodType>(schema: S, into: Entry<z.infer<S>>[]) {
    return (id: string, file: string, source: string) => {
      const entry = record(schema, id, file, source, source, 1);
      if (entry) into.push(entry);
    };
  }

  /** Search reads the synonyms itself (lib/search/words.ts); here they are only held to their form. */
  function readSynonyms(file: string, path: string) {
    const source = readText(path, file);
    if (source !== undefined) parseJson(synonymsSchema, file, source, 'groups of words, like [["espionage", "spy", "snoop"]]');
  }

  function parseJson<S extends z.ZodType>(schema: S, file: string, source: string, expected: string): z.infer<S> | undefined {
    let data: unknown;
    try {
      data = JSON.parse(source);
    } catch (error) {
      problems.push({ file, found: `this is not valid JSON: ${(error as Error).message}`, expected });
      return undefined;
    }
    const parsed = schema.safeParse(data);
    if (parsed.success) return parsed.data;
    problems.push(...schemaProblems(schema, parsed.error, data, file, (path) => path.join('.')));
    return undefined;
  }

  /** Editions are JSON, since a program writes them; YAML's reader would take seconds over one. */
  function readEdition(id: string, file: string, source: string) {
    const expected = 'the file as `npm run edition` wrote it (bring it back from the repository’s history)';
    const data = parseJson(editionSchema, file, source, expected);
    if (data) content.editions.push({ id, file, source, data, lineOf: () => 1 });
  }

  function readStatements<S extends z.ZodType>(folder: 'points' | 'background', schema: S, into: PageEntry<z.infer<S>>[]) {
    return (id: string, file: string, source: string) => {
      const parsed = parsePage(source, file);
      problems.push(...parsed.problems);
      const page = `${folder}/${id}`;
      for (const statement of parsed.statements) {
        const attributes = statementAttributes.safeParse(statement.attributes);
        if (!attributes.success) {
          problems.push(
            ...schemaProblems(
              statementAttributes,
              attributes.error,
              statement.attributes,
              file,
              (path) => `line ${statement.line}, ${String(path[0] ?? 'Statement')}`,
            ),
          );
          continue;
        }
        const { n, kind, by, sources, asOf, slot, rechecked, keywords } = attributes.data;
        content.statements.push({
          id: `${pageKey(page)}.${n}`,
          page,
          number: Number(n),
          kind,
          by,
          sources: sources.split(/\s+/).map(citation),
          asOf,
          slot,
          rechecked: rechecked !== 'no',
          keywords,
          section: statement.section,
          part: statement.part,
          body: statement.body,
          text: statement.text,
          line: statement.line,
        });
      }
      if (!parsed.head && parsed.problems.length) return;
      const entry = record(schema, id, file, source, parsed.head, 2);
      if (entry) into.push({ ...entry, page, headings: parsed.headings, references: parsed.references });
    };
  }

  function readAbout(id: string, file: string, source: string) {
    const parsed = parseProse(source, file);
    problems.push(...parsed.problems);
    if (parsed.problems.length) return;
    const entry = record(aboutSchema, id, file, source, parsed.head, 2);
    if (entry) content.pages.push({ ...entry, page: id, headings: parsed.headings, references: parsed.references });
  }
}

/** A source as a statement cites it: `doj-2020`, or `doj-2020@para-4` with a place in it. */
function citation(written: string): { id: string; locator?: string } {
  const at = written.indexOf('@');
  return at === -1 ? { id: written } : { id: written.slice(0, at), locator: written.slice(at + 1) };
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1;
}
