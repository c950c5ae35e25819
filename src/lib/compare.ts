import type { Cell, Relation } from '../content/schemas/comparison.ts';
import type { InstrumentRecord, Status } from '../content/schemas/instrument.ts';

/** The day on which the initiative was announced; instruments and decisions stand before it or since. */
export const LAUNCH = '2020-09-08';

/** The first of an instrument's dates: adopted, in force or applied. */
export function firstDate({ adopted, inForce, applied }: Pick<InstrumentRecord, 'adopted' | 'inForce' | 'applied'>): string {
  return [adopted, inForce, applied].filter((date) => date !== undefined).sort()[0] ?? '';
}

/** Whether an EDTF date lies before the launch; a year or month counts by its first day. */
export function isBefore(date: string): boolean {
  return date.padEnd(10, '-01-01').slice(0, 10) < LAUNCH;
}

/** "The instrument, beside the point, is …" */
export const RELATION_WORDS: Record<Relation, string> = {
  same: 'the same',
  overlaps: 'overlapping',
  narrower: 'narrower',
  broader: 'broader',
  conflicts: 'in conflict',
  silent: 'silent',
};

/** What each relation means, for the key. */
export const RELATION_MEANING: Record<Relation, string> = {
  same: 'the same commitment in substance',
  overlaps: 'the same subject, a partly different duty',
  narrower: 'covers less than the point',
  broader: 'covers more than the point',
  conflicts: 'doing one would cut across the other',
  silent: 'no comparable clause',
};

/** The legal status of an instrument, as the site calls it. */
export const STATUS_WORDS: Record<Status, string> = {
  'un-norm': 'UN norm, voluntary',
  'binding-treaty': 'Treaty, binding on its parties',
  'treaty-not-in-force': 'Treaty, not in force',
  'trade-treaty': 'Trade treaty',
  'eu-law': 'European Union law',
  'domestic-law': 'Domestic law',
  'court-ruling': 'Court ruling',
  political: 'Political declaration, not binding',
  proposal: 'Proposal',
  'industry-pledge': 'Pledge by companies',
  standard: 'Technical standard',
  'expert-text': 'Text by experts',
  bill: 'Bill, not enacted',
};

/** How far the instrument itself was read for a cell. */
export const TEXT_READ_WORDS: Record<Cell['textRead'], string> = {
  yes: 'The clause was read in the instrument itself.',
  contents: 'Judged from a list of the instrument’s contents.',
  no: 'Known from descriptions; the instrument itself was not read at this point.',
};
