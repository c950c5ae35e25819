/** What can be found, and how it is cut into the records of the index. */

export const SEARCH_KINDS = ['statement', 'wording', 'term', 'instrument', 'event', 'country', 'who', 'source'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** What readers call the kinds. */
export const KIND_WORDS: Record<SearchKind, string> = {
  statement: 'Statements',
  wording: 'Wording',
  term: 'Terms',
  instrument: 'Instruments',
  event: 'Events',
  country: 'Countries',
  who: 'Persons and bodies',
  source: 'Sources',
};

export interface Item {
  path: string;
  kind: SearchKind;
  /** The number of a statement. */
  label: string;
  /** The name of what is not a statement; shown before the text. */
  name: string;
  text: string;
  /** Where it stands: section, date. */
  note: string;
  date: string;
  point: string;
  /** What it can be found by, but is not shown: other names. */
  more: string;
}

/** Several items of one page: one record of the index. So the index's list of records, which every reader loads, stays short. */
export interface Group {
  page: string;
  title: string;
  /** What all of the page is about, beside its title: its short title, other names. */
  about: string;
  items: Item[];
}

/**
 * How many places of the index a thing has in its record: what is longer has twice as many. Thus the place of a word tells, before
 * anything is fetched, which words stand in the same thing.
 */
export const SLOT = 64;

const FIELDS = ['path', 'kind', 'label', 'name', 'text', 'note', 'date', 'point', 'more'] as const;

export function packGroup({ page, title, about, items }: Group): string {
  return JSON.stringify([page, title, about, items.map((item) => FIELDS.map((field) => item[field]))]);
}

export function unpackGroup(packed: string): Group {
  const [page, title, about, items] = JSON.parse(packed) as [string, string, string, string[][]];
  return {
    page,
    title,
    about,
    items: items.map((values) => Object.fromEntries(FIELDS.map((field, index) => [field, values[index]])) as unknown as Item),
  };
}

/** The years that an item is about: that of its date, or those that its text names. */
export function yearsOf({ date, text }: Item): number[] {
  if (date) return [Number(date.slice(0, 4))];
  return [...new Set([...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year)))];
}

/** A word that nobody types, by which the index finds the records with a kind, a point or a year. */
export function sign(name: SearchKind | `p${number}` | `y${number}`): string {
  return `qx${name.replace(/\d/g, (digit) => 'bcdfghjkmn'[Number(digit)] ?? '')}q`;
}

export interface Filter {
  kind?: SearchKind;
  point?: string;
  from?: number;
  to?: number;
}

/** Whether an item is of the kind, the point and the period that the reader chose. */
export function passes(item: Item, { kind, point, from, to }: Filter): boolean {
  return (
    (!kind || item.kind === kind) &&
    (!point || item.point === point) &&
    ((from ?? to) === undefined || yearsOf(item).some((year) => year >= (from ?? 0) && year <= (to ?? 9999)))
  );
}

/** The filter in an address; what makes no sense is left out. */
export function filterFrom(parameters: URLSearchParams): Filter {
  const kind = SEARCH_KINDS.find((name) => name === parameters.get('kind'));
  const point = /^[1-8]$/.exec(parameters.get('point') ?? '')?.[0];
  const year = (name: string) => {
    const found = /^(?:19|20)\d\d$/.exec((parameters.get(name) ?? '').trim())?.[0];
    return found ? Number(found) : undefined;
  };
  const [from, to] = [year('from'), year('to')];
  return { ...(kind && { kind }), ...(point && { point }), ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}
