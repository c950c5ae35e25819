import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import ICAL from 'ical.js';
import { parse as parseHtml, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { freeze } from '../../src/content/freeze.ts';
import { loadContent } from '../../src/content/load.ts';
import { DATASET_NAMES } from '../../src/content/schemas/data.ts';
import { fingerprint } from '../../src/lib/editions.ts';
import { BASE, BASE_ORIGIN, BASE_SITE, ROOT_SITE } from '../helpers/build.ts';
import {
  atomProblems,
  columnsIn,
  csvRows,
  JSON_FEED_SCHEMA,
  readAtom,
  readCell,
  rowsOf,
  schemaErrors,
  siteFile,
  type JsonFeed,
} from '../helpers/data.ts';
import { allPages, html } from '../helpers/pages.ts';

const { content } = loadContent('content');
const HOME = 'https://eight-points.example';
const FEEDS = ['feed', 'corrections/feed', ...[1, 2, 3, 4, 5, 6, 7, 8].map((point) => `points/${point}/feed`)];

interface StatementRow {
  statement: string;
  page: string;
  number: number;
  kind: string;
  by: string | null;
  quoteExactlyAs: string;
  sources: string[];
  checkedTwice: boolean;
  address: string;
  inPage: string;
  fingerprint: string;
}

describe('The open data', () => {
  test('holds to the schemas published beside it, and the schemas can refuse', () => {
    for (const name of DATASET_NAMES) {
      const schema = JSON.parse(siteFile(`data/${name}.schema.json`)) as { $id: string };
      const data = JSON.parse(siteFile(`data/${name}.json`)) as { $schema: string; rows: Record<string, unknown>[] };
      expect(schemaErrors(schema, data), name).toEqual([]);
      expect(data.$schema).toBe(schema.$id);
      const [first = {}] = data.rows;
      expect(schemaErrors(schema, { ...data, rows: [{ ...first, unheardOf: 1 }] }), name).not.toEqual([]);
      expect(schemaErrors(schema, { ...data, rows: [{ ...first, address: undefined }] }), name).not.toEqual([]);
      expect(schemaErrors(schema, { ...data, version: '2' }), name).not.toEqual([]);
    }
  });

  test('says the same as CSV and as JSON, row by row and cell by cell', () => {
    for (const name of DATASET_NAMES) {
      const rows = rowsOf<Record<string, never>>(name);
      const cells = csvRows(siteFile(`data/${name}.csv`));
      expect(cells.length, name).toBe(rows.length);
      rows.forEach((row, index) => {
        expect(Object.keys(cells[index] ?? {})).toEqual(Object.keys(row));
        for (const [column, value] of Object.entries(row)) {
          expect(readCell(cells[index]?.[column] ?? 'no such cell', value), `${name} ${index} ${column}`).toEqual(value);
        }
      });
    }
  });

  test('comes as CSV with a byte order mark, CR LF, and no number of a statement that a spreadsheet would shorten', () => {
    for (const name of DATASET_NAMES) {
      const text = siteFile(`data/${name}.csv`);
      expect(text.charCodeAt(0), name).toBe(0xfeff);
      expect(text.replaceAll('\r\n', ''), name).not.toMatch(/[\r\n]/);
      for (const row of csvRows(text)) {
        for (const [column, cell] of Object.entries(row)) expect(cell, `${name} ${column}`).not.toMatch(/^\d+\.\d+$/);
      }
    }
    expect(csvRows(siteFile('data/statements.csv')).find(({ statement }) => statement === 's4.10')).toMatchObject({
      page: 'points/4',
      number: '10',
    });
  });

  test('has every statement of the content, with its words, kind, speaker and sources', () => {
    const rows = new Map(rowsOf<StatementRow>('statements').map((row) => [row.statement, row]));
    expect(rows.size).toBe(content.statements.length);
    const frozen = freeze(content);
    for (const statement of content.statements) {
      const entry = frozen[statement.id];
      expect(rows.get(statement.id), statement.id).toMatchObject({
        page: statement.page,
        number: statement.number,
        kind: statement.kind,
        by: statement.by ?? null,
        quoteExactlyAs: statement.text,
        checkedTwice: statement.rechecked,
        sources: entry?.sources,
        fingerprint: entry && fingerprint(entry),
      });
    }
  });

  test('gives the words of each statement as the page shows them', () => {
    const pages = Map.groupBy(rowsOf<StatementRow>('statements'), ({ page }) => page);
    for (const [page, rows] of pages) {
      const shown = shownStatements(html(`/${page}/`));
      expect(
        rows.map(({ statement, quoteExactlyAs }) => [statement, quoteExactlyAs]),
        page,
      ).toEqual(rows.map(({ statement }) => [statement, shown.get(`s${statement}`)]));
    }
    expect(shownStatements('<div class="statement" id="s9.1"><p class="text">Other <em>words</em>.</p></div>').get('s9.1')).toBe(
      'Other words.',
    );
  });

  test('has every source, term, event, country, comparison and phrase of the content', () => {
    const byId = (name: string, id = 'id') => new Map(rowsOf(name).map((row) => [row[id], row]));
    const whole = (name: string, rows: Map<unknown, unknown>, count: number) => expect(rows.size, name).toBe(count);

    const sources = byId('sources');
    whole('sources', sources, content.sources.length);
    for (const { id, data } of content.sources) {
      expect(sources.get(id), id).toMatchObject({
        title: data.title,
        authors: data.authors ?? [],
        publisher: data.publisher,
        date: data.date ?? null,
        read: data.read,
        url: data.url ?? null,
        citedBy: expect.toSatisfy((cited: string[]) => {
          const citing = content.statements.filter((statement) => statement.sources.some((source) => source.id === id));
          return cited.length === citing.length && citing.every((statement) => cited.includes(statement.id));
        }),
      });
    }
    const terms = byId('glossary');
    whole('glossary', terms, content.terms.length);
    for (const { id, data } of content.terms) {
      expect(terms.get(id), id).toMatchObject({
        term: data.term,
        zh: data.zh ?? null,
        definition: data.definition,
        renderings: data.renderings ?? [],
        aliases: data.aliases ?? [],
      });
    }
    const events = byId('events');
    whole('events', events, content.events.length);
    for (const { id, data } of content.events) {
      expect(events.get(id), id).toMatchObject({
        date: data.date,
        precision: ['year', 'month', 'day'][data.date.split('-').length - 1],
        lane: data.lane,
        title: data.title,
        text: data.text,
        sources: data.sources,
      });
    }
    const countries = byId('countries', 'iso');
    whole('countries', countries, content.countries.length);
    for (const { data } of content.countries) {
      expect(countries.get(data.iso), data.iso).toMatchObject({
        name: data.name,
        position: data.position,
        date: data.date,
        asOf: data.asOf,
      });
    }
    const cells = new Map(rowsOf('comparisons').map((row) => [`${String(row.instrument)} ${String(row.point)}`, row]));
    const judged = content.comparisons.flatMap(({ id, data }) => data.cells.map((cell) => ({ id, cell })));
    whole('comparisons', cells, judged.length);
    for (const { id, cell } of judged) {
      expect(cells.get(`${id} ${cell.point}`), id).toMatchObject({ relation: cell.relation, reason: cell.reason, sources: cell.sources });
    }
    const phrases = rowsOf('layers').filter(({ phrase }) => phrase !== null);
    expect(phrases.map(({ phrase }) => phrase).sort()).toEqual(
      content.layers.flatMap(({ data }) => data.witnesses.flatMap(({ phrases = [] }) => phrases.map(({ text }) => text))).sort(),
    );
  });

  test('leads back to the site: every address in it is one of our pages, with its anchor', () => {
    const ids = new Map<string, Set<string>>();
    const wrong = (address: string): boolean => {
      const { origin, pathname, hash } = new URL(address);
      const page = join(ROOT_SITE, pathname, 'index.html');
      if (origin !== HOME || !existsSync(page)) return true;
      if (!ids.has(pathname)) ids.set(pathname, new Set([...html(pathname).matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? '')));
      return hash !== '' && !ids.get(pathname)?.has(decodeURIComponent(hash.slice(1)));
    };
    const addresses = DATASET_NAMES.flatMap((name) => rowsOf<{ address: string; inPage?: string }>(name)).flatMap(({ address, inPage }) =>
      inPage ? [address, inPage] : [address],
    );
    expect(addresses.filter(wrong)).toEqual([]);
    expect(wrong(`${HOME}/points/4/#s4.999`)).toBe(true);
  });

  test('is described to search engines as what it is: every file exists, and every column is named', () => {
    const page = html('/data/');
    const catalog = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? '') as {
      '@context': string;
      '@type': string;
      dataset: { '@type': string; license: string; variableMeasured: { name: string }[]; distribution: { contentUrl: string }[] }[];
    };
    expect(catalog).toMatchObject({ '@context': 'https://schema.org', '@type': 'DataCatalog' });
    expect(catalog.dataset).toHaveLength(DATASET_NAMES.length);
    catalog.dataset.forEach((dataset, index) => {
      const name = DATASET_NAMES[index] ?? '';
      expect(dataset.license).toBe('https://creativecommons.org/licenses/by/4.0/');
      expect(dataset.variableMeasured.map((column) => column.name)).toEqual(columnsIn(name));
      for (const { contentUrl } of dataset.distribution) {
        expect(existsSync(join(ROOT_SITE, new URL(contentUrl).pathname)), contentUrl).toBe(true);
      }
    });
    for (const name of DATASET_NAMES) {
      for (const column of columnsIn(name)) expect(page.includes(`<code>${column}</code>`), `${name} ${column}`).toBe(true);
    }
  });

  test('names the addresses of its own deployment, also under a path', () => {
    for (const file of ['data/statements.json', 'data/sources.csv', 'feed.xml', 'feed.json', 'timeline.ics', 'llms.txt']) {
      const text = siteFile(file, BASE_SITE);
      expect(text, file).not.toContain(HOME);
      expect(text, file).toContain(`${BASE_ORIGIN}${BASE}/`);
    }
  });
});

describe('The sources for reference managers', () => {
  interface Item {
    id: string;
    title: string;
    URL?: string;
    issued?: { 'date-parts': number[][] };
  }
  const items = () => JSON.parse(siteFile('data/sources.csl.json')) as Item[];
  // The reader encodes some addresses once more.
  const address = (url: string | undefined) => url && decodeURI(url).replaceAll('%25', '%').normalize('NFC');

  test('are all there as CSL-JSON, with title, date and address as the site has them', () => {
    const known = new Map(items().map((item) => [item.id, item]));
    expect(known.size).toBe(content.sources.length);
    for (const { id, data } of content.sources) {
      expect(known.get(id)?.title.replace(/^\[(.*)\]$/, data.described ? '$1' : '$&'), id).toBe(data.title);
      expect(known.get(id)?.URL, id).toBe(data.url);
      expect(known.get(id)?.issued?.['date-parts'][0], id).toEqual(data.date?.split('-').map(Number));
    }
  });

  test('come back the same from BibTeX, Chinese and accents included', () => {
    const read = new Cite(siteFile('data/sources.bib')).data as unknown as Item[];
    expect(read.map(({ id, title, issued, URL }) => ({ id, title, issued, URL: address(URL) }))).toEqual(
      items().map(({ id, title, issued, URL }) => ({ id, title, issued, URL: address(URL) })),
    );
  });

  test('come back the same from RIS; the day, which the reader drops for some kinds, stands in the file', () => {
    const text = siteFile('data/sources.ris');
    const read = new Cite(text).data as unknown as Item[];
    const year = (issued: Item['issued']) => issued?.['date-parts'][0]?.[0];
    expect(read.map(({ id, title, issued, URL }) => ({ id, title, year: year(issued), URL }))).toEqual(
      items().map(({ id, title, issued, URL }) => ({ id, title, year: year(issued), URL })),
    );
    const days = text.split(/\nER {2}-\n*/).map((record) => /^DA {2}- (.*?)\/+$/m.exec(record)?.[1]);
    expect(days.slice(0, -1)).toEqual(
      items().map(({ id }) => content.sources.find((source) => source.id === id)?.data.date?.replaceAll('-', '/')),
    );
  });
});

describe('The timeline as a calendar', () => {
  test('has every event on its day, month or year, with its title and an address', () => {
    const calendar = new ICAL.Component(ICAL.parse(siteFile('timeline.ics')) as string);
    const events = new Map(
      calendar.getAllSubcomponents('vevent').map((component) => {
        const event = new ICAL.Event(component);
        return [event.uid, { event, url: component.getFirstPropertyValue('url') }];
      }),
    );
    expect(events.size).toBe(content.events.length);
    for (const { id, data } of content.events) {
      const { event, url } = events.get(`${id}@eight-points.example`) ?? expect.fail(`no event ${id}`);
      expect(event.summary).toBe(data.title);
      expect(event.description.startsWith(data.text), id).toBe(true);
      expect(url).toBe(`${HOME}/timeline/#${id}`);
      expect(event.startDate.isDate).toBe(true);
      expect(event.startDate.toString().startsWith(data.date), id).toBe(true);
      const [year = 0, month, day] = data.date.split('-').map(Number);
      const next = new Date(
        month === undefined ? Date.UTC(year + 1, 0) : day === undefined ? Date.UTC(year, month) : Date.UTC(year, month - 1, day + 1),
      );
      expect(event.endDate.toString(), id).toBe(next.toISOString().slice(0, 10));
      if (day === undefined) expect(event.description).toContain(`known to the ${month === undefined ? 'year' : 'month'} only`);
    }
  });

  test('folds its lines at 75 bytes and ends them with CR LF, as calendars expect', () => {
    const text = siteFile('timeline.ics');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});

describe('The feeds', () => {
  test('are valid as Atom and as JSON Feed, say the same in both, and hold every edition and correction', () => {
    for (const path of FEEDS) {
      const atom = readAtom(siteFile(`${path}.xml`));
      const json = JSON.parse(siteFile(`${path}.json`)) as JsonFeed;
      expect(atomProblems(siteFile(`${path}.xml`)), path).toEqual([]);
      expect(schemaErrors(JSON_FEED_SCHEMA, json), path).toEqual([]);
      expect(json.feed_url).toBe(`${HOME}/${path}.json`);
      expect(atom.entry.map(({ id }) => id)).toEqual(json.items.map(({ id }) => id));
    }
    expect(readAtom(siteFile('feed.xml')).entry).toHaveLength(content.editions.length + content.corrections.length);
    expect(readAtom(siteFile('corrections/feed.xml')).entry).toHaveLength(content.corrections.length);
  });

  test('can be found from every page that is not an embed, and each point names its own', () => {
    expect(allPages().filter((path) => !path.startsWith('/embed/') && !html(path).includes('type="application/atom+xml"'))).toEqual([]);
    const names = (path: string, feed: string, folder = ROOT_SITE) => html(path, folder).includes(`href="${feed}"`);
    expect(names('/points/4/', '/points/4/feed.xml')).toBe(true);
    expect(names('/corrections/', '/corrections/feed.xml')).toBe(true);
    expect(names('/points/4/', `${BASE}/points/4/feed.xml`, BASE_SITE)).toBe(true);
  });
});

describe('llms.txt', () => {
  test('names every point, every background page and every dataset, with addresses that exist', () => {
    const text = siteFile('llms.txt');
    const links = [...text.matchAll(/^- \[.+?\]\((.+?)\): ./gm)].map((match) => new URL(match[1] ?? '').pathname);
    expect(text).toMatch(/^# Eight Points\n\n> /);
    for (const { page } of [...content.points, ...content.background]) expect(links).toContain(`/${page}/`);
    for (const name of DATASET_NAMES) expect(links).toContain(`/data/${name}.json`);
    for (const link of links) expect(existsSync(join(ROOT_SITE, link.endsWith('/') ? `${link}index.html` : link)), link).toBe(true);
  });
});

type Node = DefaultTreeAdapterTypes.Node;

/** The text of every statement of a page, by the id of its element. */
function shownStatements(page: string): Map<string, string> {
  const shown = new Map<string, string>();
  const attribute = (node: Node, name: string) => ('attrs' in node ? node.attrs.find((entry) => entry.name === name)?.value : undefined);
  const text = (node: Node): string => ('value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(text).join('') : '');
  const visit = (node: Node) => {
    const body =
      attribute(node, 'class') === 'statement' &&
      'childNodes' in node &&
      node.childNodes.find((child) => attribute(child, 'class') === 'text');
    if (body) shown.set(attribute(node, 'id') ?? '', text(body).replace(/\s+/g, ' ').trim());
    else if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseHtml(page));
  return shown;
}
