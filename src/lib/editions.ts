import { createHash } from 'node:crypto';
import type { CorrectionRecord } from '../content/schemas/correction.ts';
import { longDate } from './dates.ts';
import type { EditionRecord, Frozen } from '../content/schemas/edition.ts';

/** Everything that has an address and wording, by identifier. */
export type Entries = Record<string, Frozen>;

/** What happened to one entry since an edition. `was` is missing for what is new, `now` for what is gone. */
export interface Change {
  id: string;
  was?: Frozen;
  now?: Frozen;
}

/** A fingerprint of an entry: SHA-256 over its wording (NFC), kind, speaker and sources; 64 hexadecimal digits. */
export function fingerprint({ text, kind = '', by = '', sources }: Frozen): string {
  return sha256([text.normalize('NFC'), kind, by, ...sources].join('\n'));
}

/** The hash of an edition: SHA-256 over “identifier fingerprint”, one a line, in order of identifiers. */
export function editionHash(entries: Entries): string {
  return sha256(
    Object.keys(entries)
      .sort()
      .map((id) => `${id} ${fingerprint(entries[id] as Frozen)}`)
      .join('\n'),
  );
}

/** What changed, vanished or is new in `now` since an edition. */
export function changesSince(edition: Pick<EditionRecord, 'entries'>, now: Entries): Change[] {
  return [...new Set([...Object.keys(edition.entries), ...Object.keys(now)])]
    .map((id) => ({ id, was: edition.entries[id], now: now[id] }))
    .filter(({ was, now: is }) => !was || !is || fingerprint(was) !== fingerprint(is));
}

/** One step in the life of an entry, the oldest first. */
export interface Step {
  /** The edition that has it; undefined for what stands on the site and in no edition yet. */
  edition?: string;
  date?: string;
  /** What it said; undefined when it was gone. */
  entry?: Frozen;
  /** Whether wording, kind and sources are the same as today. */
  same: boolean;
  /** Whether it differs from the step before. */
  changed: boolean;
  /** What the ledger says of the way from the step before to this one. */
  corrections: CorrectionRecord[];
}

/**
 * The life of an entry: what each edition since its first had, and what stands today if that differs from the latest.
 * `editions` and `corrections` are in order of time; `now` is undefined if the entry is gone.
 */
export function history(id: string, editions: EditionRecord[], corrections: CorrectionRecord[], now: Frozen | undefined): Step[] {
  const print = (entry: Frozen | undefined) => entry && fingerprint(entry);
  const about = corrections.filter(({ of }) => of === id);
  const first = editions.findIndex(({ entries }) => entries[id]);
  const published = first < 0 ? [] : editions.slice(first);
  const steps: Omit<Step, 'changed'>[] = published.map(({ edition, date, entries }, index) => ({
    edition,
    date,
    entry: entries[id],
    same: print(entries[id]) === print(now),
    corrections: about.filter(({ after }) => after === published[index - 1]?.edition),
  }));
  const last = published.at(-1);
  if (!last || !steps.at(-1)?.same) {
    const since = last ? about.filter(({ after }) => after === last.edition) : [];
    steps.push({ date: since.at(-1)?.date, entry: now, same: true, corrections: since });
  }
  return steps.map((step, index) => ({ ...step, changed: index > 0 && print(steps[index - 1]?.entry) !== print(step.entry) }));
}

/** The version that a citation names. */
export interface Version {
  /** The number of the edition; undefined for what no edition has. */
  edition?: string;
  /** The day of that edition, or of the correction since. */
  date?: string;
  /** "edition 1", "edition 1, as corrected on …" or "not yet in an edition". */
  label: string;
  /** The edition that published another wording of it. */
  changedSince?: string;
  /** What follows the address of its own page, so that a reader learns whether it has changed since: "#e1", or nothing. */
  anchor: string;
}

/** What the site says before its first edition. */
export const DRAFT: Version = { label: 'not yet in an edition', anchor: '' };

/** The version of an entry as it stands today, from its history. */
export function versionFrom(steps: Step[]): Version {
  const step = steps.at(-1);
  if (!step) return DRAFT;
  if (step.edition) return { edition: step.edition, date: step.date, label: `edition ${step.edition}`, anchor: `#e${step.edition}` };
  const before = steps.at(-2)?.edition;
  if (!before) return DRAFT;
  return { date: step.date, label: `changed since edition ${before}`, changedSince: before, anchor: '' };
}

/** The day on which the present wording was first published; undefined if it stands in no edition and no correction. */
export function wordingSince(steps: Step[]): string | undefined {
  const index = steps.findLastIndex((step) => step.changed);
  const step = steps[Math.max(index, 0)];
  return step?.corrections.at(-1)?.date ?? step?.date;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** An edition as the text of its file: JSON with one entry to a line, in order, so that two editions can be compared by eye. */
export function editionFile({ edition, date, hash, entries }: EditionRecord): string {
  const lines = Object.keys(entries)
    .sort()
    .map((id) => `${JSON.stringify(id)}: ${JSON.stringify(entries[id])}`);
  return `{\n"edition": ${JSON.stringify(edition)},\n"date": ${JSON.stringify(date)},\n"hash": ${JSON.stringify(hash)},\n"entries": {\n${lines.join(',\n')}\n}\n}\n`;
}

/** The kinds of the ledger, as the site says them. */
export const CORRECTION_WORDS: Record<CorrectionRecord['kind'], string> = {
  updated: 'Updated',
  clarified: 'Clarified',
  corrected: 'Corrected',
  'status-changed': 'Status changed',
  withdrawn: 'Withdrawn',
  merged: 'Merged',
  moved: 'Moved',
};

/** Why something is no longer published, in words: "merged on 1 December 2026. It says the same as 4.1. A reader showed it." */
export function goneWords(last: CorrectionRecord | undefined): string {
  return last ? `${CORRECTION_WORDS[last.kind].toLowerCase()} on ${longDate(last.date)}. ${last.what} ${last.why}` : 'no longer published.';
}

/** In what two versions differ, in words: "wording and sources". */
export function differences(was: Frozen, now: Frozen): string {
  const parts = [
    was.text !== now.text && 'wording',
    was.kind !== now.kind && 'kind',
    was.by !== now.by && 'who says it',
    was.sources.join() !== now.sources.join() && 'sources',
  ].filter((part) => part !== false);
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : (parts[0] ?? 'nothing');
}
