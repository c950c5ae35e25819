import { absolute } from './lib/address.ts';
import { UnfitError, type Problem } from './lib/problems.ts';

/** The address that the site has until someone sets one; no release may use it. */
const PLACEHOLDER = 'https://eight-points.example';

/** What the site says of itself, and what differs by deployment. */
export interface Site {
  name: string;
  description: string;
  language: string;
  /** The origin of the canonical addresses. */
  url: string;
  /** The path under which the site lives, like `/eight-points`; `/` at a domain's root. */
  base: string;
  publisher: string;
  /** Where errors are reported: `mailto:…` or the address of a web form; undefined until a maintainer sets it. */
  contact?: string;
  licences: Record<'code' | 'text', { name: string; url: string }>;
}

/**
 * Reads the settings of a deployment from the environment (SITE_URL, BASE_PATH, SITE_PUBLISHER, SITE_CONTACT, RELEASE).
 * Throws an `UnfitError` that names each wrong one. Nobody is invented: what is not set is said to be not set.
 */
export function readSite(environment: Record<string, string | undefined>): Site {
  const problems: Problem[] = [];
  const wrong = (where: string, found: string, expected: string) => problems.push({ file: 'the environment', where, found, expected });
  const url = environment.SITE_URL || PLACEHOLDER;
  const base = environment.BASE_PATH || '/';
  const contact = environment.SITE_CONTACT || undefined;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol) || new URL(url).pathname !== '/') {
    wrong('SITE_URL', `“${url}”`, 'an origin without a path, like https://example.org (the path goes into BASE_PATH)');
  }
  if (!/^\/(?:[A-Za-z0-9_-]+(?:\/[A-Za-z0-9_-]+)*\/?)?$/.test(base)) {
    wrong('BASE_PATH', `“${base}”`, 'a path that starts with a slash and has no dot, like /eight-points');
  }
  if (contact && !/^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/.test(contact)) {
    wrong('SITE_CONTACT', `“${contact}”`, 'mailto:name@example.org, or the https address of a web form');
  }
  if (environment.RELEASE && url === PLACEHOLDER) {
    wrong('SITE_URL', 'no address, in a release', 'the origin under which the site is published, like https://example.org');
  }
  if (problems.length) throw new UnfitError('The settings are not fit to build with:', problems);
  return {
    name: 'Eight Points',
    description: 'China’s Global Data Security Initiative of 2020, point by point: every statement numbered, sourced and yours to cite.',
    language: 'en',
    url,
    base,
    publisher: environment.SITE_PUBLISHER || 'Eight Points contributors',
    contact,
    licences: {
      code: { name: 'MIT', url: 'https://opensource.org/license/mit' },
      text: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
  };
}

export const site = readSite(process.env);

/** The full address under which a path of this site is published: `/points/4/` → `https://example.org/points/4/`. */
export const publicAddress = (path: string) => absolute(path, site.url, site.base);
