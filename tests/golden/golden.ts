import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A query of the golden set, and what answers it: identifiers as in a `Ref` (`4.3`, `points/4`, `glossary/backdoor`). */
export interface GoldenQuery {
  q: string;
  class: string;
  answers: string[];
  heldOut?: boolean;
}

/** A second set held out, written by somebody who had seen neither search nor the other queries. */
export const FRESH = 'tests/golden/fresh.yaml';

/** Queries to tune on, written after the golden set by people who had not seen it. */
export const PRACTICE = 'tests/golden/practice.yaml';

export function goldenQueries(file = 'tests/golden/queries.yaml'): GoldenQuery[] {
  return parse(readFileSync(file, 'utf8')) as GoldenQuery[];
}

/** The identifier of what a result's address leads to: `/points/4/#s4.3` → `4.3`. */
export function idOf(path: string): string {
  const [page = '', anchor = ''] = path.replace(/^\/|\/$/g, '').split('#');
  const shelf = page.replace(/\/$/, '');
  const statement = /^s(.+\.\d+)$/.exec(anchor)?.[1];
  if (statement) return statement;
  return anchor && shelf !== 'text' && shelf !== 'compare' ? `${shelf}/${anchor}` : shelf;
}

/** The page that something stands on, for answers that are whole pages. */
export function pageOf(id: string): string {
  const key = /^([a-z0-9-]+)\.\d+$/.exec(id)?.[1];
  if (!key) return id;
  return /^[1-8]$/.test(key) ? `points/${key}` : `background/${key}`;
}

/** The place of the first answer in a list of results, from 1; 0 if there is none. A page is answered by any of its statements. */
export function rankOf(answers: string[], results: string[]): number {
  return results.findIndex((id) => answers.includes(id) || answers.includes(pageOf(id))) + 1;
}

export interface Score {
  count: number;
  first: number;
  third: number;
}

/** The shares of queries with an answer first, and among the first three; what must find nothing succeeds by finding nothing. */
export function scores(runs: { query: GoldenQuery; results: string[] }[]): Map<string, Score> {
  const table = new Map<string, Score>();
  for (const { query, results } of runs) {
    const rank = query.answers.length ? rankOf(query.answers, results) : results.length ? 0 : 1;
    for (const name of [query.class, 'all']) {
      const row = table.get(name) ?? { count: 0, first: 0, third: 0 };
      row.count++;
      if (rank === 1) row.first++;
      if (rank >= 1 && rank <= 3) row.third++;
      table.set(name, row);
    }
  }
  return table;
}
