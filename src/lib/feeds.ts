import { Feed } from 'feed';
import type { EditionSummary } from '../content/histories.ts';
import type { CorrectionRecord } from '../content/schemas/correction.ts';
import { entryName, isStatementId } from './address.ts';
import { longDate, span } from './dates.ts';
import { escapeHtml } from './text.ts';

/** One entry of a feed: something that was published or put right. */
export interface FeedEntry {
  /** What it is called for ever, within the site: `editions/1`, `corrections/2026-12-01-4-3`. */
  name: string;
  title: string;
  /** In plain words. */
  text: string;
  /** The path of the page that tells more. */
  path: string;
  date: string;
}

/** A feed, with everything that both its forms say. */
export interface FeedData {
  title: string;
  description: string;
  /** The path of the page that it follows, and of the feed itself without its ending: `/corrections/`, `/corrections/feed`. */
  page: string;
  path: string;
  /** The newest first. */
  entries: FeedEntry[];
  /** The day of the newest entry, or one fixed by the content. */
  updated: string;
}

/** Who publishes the feed, and how its paths become addresses. */
export interface FeedSite {
  name: string;
  publisher: string;
  language: string;
  host: string;
  license: string;
  absolute(path: string): string;
}

/** An edition as an entry of the site's feed. */
export function editionEntry({ edition, date, statements, count, changed, added, gone }: EditionSummary): FeedEntry {
  const changes = changeWords(changed, added, gone);
  return {
    name: `editions/${edition}`,
    title: `Edition ${edition}`,
    text: `Edition ${edition} of ${longDate(date)} holds ${statements} statements and ${count - statements} other entries. ${changes}`.trim(),
    path: `/editions/#e${edition}`,
    date,
  };
}

/** What an edition brought to the statements of one page, like `4`; nothing if it left them as they were. */
export function pageEntry(key: string, name: string, summary: EditionSummary, first: boolean): FeedEntry | undefined {
  const own = (ids: string[]) => ids.filter((id) => isStatementId(id) && id.startsWith(`${key}.`));
  const changes = changeWords(own(summary.changed), own(summary.added), own(summary.gone));
  if (!first && !changes) return undefined;
  return {
    name: `editions/${summary.edition}/${key}`,
    title: `${name} in edition ${summary.edition}`,
    text: first ? `${name} was published in edition ${summary.edition} of ${longDate(summary.date)}.` : changes,
    path: `/editions/#e${summary.edition}`,
    date: summary.date,
  };
}

/** An entry of the corrections ledger, as one of a feed. It leads to the ledger, where the old words stand beside the new. */
export function correctionEntry(id: string, { of, kind, what, why, date }: CorrectionRecord): FeedEntry {
  return {
    name: `corrections/${id}`,
    title: `${entryName(of)}: ${kind.replace('-', ' ')}`,
    text: `${what} ${why}`,
    path: `/corrections/#${id}`,
    date,
  };
}

/** "New: 4.24. Changed: 4.3, 4.5.": at most a dozen of each. */
function changeWords(changed: string[], added: string[], gone: string[]): string {
  const list = (word: string, ids: string[]) =>
    ids.length === 0 ? [] : [`${word}: ${ids.slice(0, 12).join(', ')}${ids.length > 12 ? ` and ${ids.length - 12} more` : ''}.`];
  return [...list('New', added), ...list('Changed', changed), ...list('Gone', gone)].join(' ');
}

/** The feed as Atom (RFC 4287). */
export function atomText(data: FeedData, site: FeedSite): string {
  const feed = new Feed({
    id: site.absolute(`${data.path}.xml`),
    title: data.title,
    description: data.description,
    link: site.absolute(data.page),
    feed: site.absolute(`${data.path}.xml`),
    updated: moment(data.updated),
    generator: false,
    author: { name: site.publisher },
    copyright: site.license,
  });
  for (const { name, title, text, path, date } of data.entries) {
    // The library gives title and text out as HTML.
    feed.addItem({
      id: tag(site, name, date),
      title: escapeHtml(title),
      description: escapeHtml(text),
      link: site.absolute(path),
      date: moment(date),
    });
  }
  return `${feed.atom1()}\n`;
}

/** The feed as JSON Feed 1.1; the library for Atom writes version 1, which has no language and no list of authors. */
export function jsonFeedText(data: FeedData, site: FeedSite): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: data.title,
    description: data.description,
    home_page_url: site.absolute(data.page),
    feed_url: site.absolute(`${data.path}.json`),
    language: site.language,
    authors: [{ name: site.publisher }],
    items: data.entries.map(({ name, title, text, path, date }) => ({
      id: tag(site, name, date),
      url: site.absolute(path),
      title,
      content_text: text,
      date_published: moment(date).toISOString(),
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

/** A name that stays the same wherever the site moves within its host (RFC 4151): tag:example.org,2026-11-25:editions/1. */
function tag({ host }: FeedSite, name: string, date: string): string {
  return `tag:${host},${span(date).firstDay}:${name}`;
}

/** A day as a moment: its beginning, in UTC. */
function moment(date: string): Date {
  return new Date(`${span(date).firstDay}T00:00:00Z`);
}
