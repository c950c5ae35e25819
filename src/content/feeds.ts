import { pathTo } from '../lib/address.ts';
import { calendarText } from '../lib/calendar.ts';
import { atomText, correctionEntry, editionEntry, jsonFeedText, pageEntry, type FeedData, type FeedEntry } from '../lib/feeds.ts';
import { publicAddress, site } from '../site.ts';
import { background, corrections, editions, events, pageName, points } from './queries.ts';

/** What readers can subscribe to: feeds of what was published and put right, and the timeline as a calendar. */

/** The forms in which a feed is given out, by the ending of its address. */
export const FEED_FORMATS = { xml: atomText, json: jsonFeedText };
export type FeedFormat = keyof typeof FEED_FORMATS;

/** The two forms of a feed, as a dynamic route names them. */
export function feedPaths<P extends Record<string, string>>(params: P) {
  return (Object.keys(FEED_FORMATS) as FeedFormat[]).map((format) => ({ params: { ...params, format } }));
}

/** A feed as the text of its file. */
export function feedText(feed: FeedData, format: string | undefined): string {
  const { name, publisher, language, licences, url } = site;
  return FEED_FORMATS[format as FeedFormat](feed, {
    name,
    publisher,
    language,
    license: licences.text.name,
    host: new URL(url).host,
    absolute: publicAddress,
  });
}

/** Editions and corrections. */
export async function siteFeed(): Promise<FeedData> {
  const entries = [...(await editions()).map(editionEntry), ...(await ledger())];
  return feed({ title: site.name, description: 'New editions, and what was put right.', page: '/', path: '/feed' }, entries);
}

/** The corrections ledger. */
export async function ledgerFeed(): Promise<FeedData> {
  return feed(
    {
      title: `${site.name}: corrections`,
      description: 'Everything that changed after it was published.',
      page: '/corrections/',
      path: '/corrections/feed',
    },
    await ledger(),
  );
}

/** The statements of one point: the editions that brought or changed something, and what was put right. */
export async function pointFeed(point: string): Promise<FeedData> {
  const name = await pageName(`points/${point}`);
  const changes = (await editions()).flatMap((edition, index) => pageEntry(point, name, edition, index === 0) ?? []);
  return feed(
    {
      title: `${site.name}: ${name}`,
      description: `What is new or changed in the statements of ${name}.`,
      page: `/points/${point}/`,
      path: `/points/${point}/feed`,
    },
    [...changes, ...(await ledger(`${point}.`))],
  );
}

/** The timeline as a calendar. */
export async function timelineCalendar(): Promise<string> {
  return calendarText(await events(), {
    name: `${site.name}: timeline`,
    description: 'China’s Global Data Security Initiative, and what happened around it.',
    address: publicAddress(pathTo('timeline')),
    host: new URL(site.url).host,
    revised: await lastChange(),
  });
}

/** The entries of the ledger, as a feed shows them; those about identifiers that begin with `prefix`. */
async function ledger(prefix = ''): Promise<FeedEntry[]> {
  return corrections()
    .filter(({ data }) => data.of.startsWith(prefix))
    .map(({ id, data }) => correctionEntry(id, data));
}

async function feed(about: Omit<FeedData, 'entries' | 'updated'>, entries: FeedEntry[]): Promise<FeedData> {
  const newest = entries.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return { ...about, entries: newest, updated: newest[0]?.date ?? (await lastChange()) };
}

/** The day of the newest edition or correction; before the first edition, the newest day on which a page was checked. */
async function lastChange(): Promise<string> {
  const published = [...(await editions()).map(({ date }) => date), ...corrections().map(({ data }) => data.date)];
  const checked = [...(await points()), ...(await background())].map(({ data }) => data.checked);
  return (published.length ? published : checked).sort().at(-1) ?? '';
}
