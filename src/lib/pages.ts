/** The pages that are not written in `content/points` or `content/background`, as targets of a `Ref`. */
export const UTILITY_PAGES = [
  'points',
  'background',
  'text',
  'sources',
  'glossary',
  'compare',
  'timeline',
  'countries',
  'who',
  'search',
  'data',
  'editions',
  'corrections',
] as const;
