/** What differs by deployment, and what the site says of itself. Nobody is invented: what is not set is said to be not set. */
const environment = typeof process === 'undefined' ? {} : process.env;

export const site = {
  name: 'Eight Points',
  description: 'China’s Global Data Security Initiative of 2020, point by point: every statement numbered, sourced and yours to cite.',
  language: 'en',
  /** The origin of the canonical addresses; the default is a placeholder that no release may use. */
  url: environment.SITE_URL ?? 'https://eight-points.example',
  /** The path under which the site lives, like `/eight-points`; `/` at a domain's root. */
  base: environment.BASE_PATH ?? '/',
  publisher: environment.SITE_PUBLISHER ?? 'Eight Points contributors',
  /** Where errors are reported: an address of a web form or of e-mail (`mailto:…`); undefined until a maintainer sets it. */
  contact: environment.SITE_CONTACT,
  licences: {
    code: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    text: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  },
} as const;
