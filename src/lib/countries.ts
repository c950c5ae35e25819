import type { Position } from '../content/schemas/country.ts';

/** Positions on Huawei and ZTE in 5G, as the site calls them. */
export const POSITION_WORDS: Record<Position, string> = {
  ban: 'ban',
  'phase-out': 'phase-out',
  'de-facto-exclusion': 'exclusion in effect',
  restrictions: 'restrictions',
  'case-by-case': 'case by case',
  'no-restriction': 'no restriction',
  undecided: 'undecided',
};

/** What each position means, for the key. */
export const POSITION_MEANING: Record<Position, string> = {
  ban: 'new equipment may not be used',
  'phase-out': 'equipment in use must go by a date',
  'de-facto-exclusion': 'no vendor is named, the result is the same',
  restrictions: 'kept out of some parts or uses',
  'case-by-case': 'each contract or supplier is examined',
  'no-restriction': 'a statement or a contract shows it in use or allowed',
  undecided: 'no decision found',
};
