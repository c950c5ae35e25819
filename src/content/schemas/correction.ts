import { z } from 'astro/zod';
import { date, text } from './fields.ts';

/** What may happen to an entry after it was published. The last three leave a tombstone at its address. */
export const CORRECTION_KINDS = ['updated', 'clarified', 'corrected', 'status-changed', 'withdrawn', 'merged', 'moved'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];
/** The kinds after which the entry is no longer in the content. */
export const GONE: readonly CorrectionKind[] = ['withdrawn', 'merged', 'moved'];

/** An entry of the corrections ledger: what changed in something that an edition had published. */
export const correctionSchema = z
  .strictObject({
    of: z
      .string()
      .min(1)
      .describe('What changed, by its identifier: "4.3", "sources/doj-2020", "compare/cptpp-14#p3", "glossary/backdoor" …'),
    after: z
      .string()
      .regex(/^[1-9]\d*$/, 'is not a number like "1"')
      .describe('The edition that has the old wording, like "1"; the wording itself is taken from there.'),
    date: date().describe('The day on which the new wording was published, like "2026-12-01".'),
    kind: z
      .enum(CORRECTION_KINDS)
      .describe(
        'updated (the world moved), clarified (same meaning, better words), corrected (we were wrong), status-changed (other kind or sources), or, for what is no longer there, withdrawn, merged or moved.',
      ),
    what: text().describe('What changed, in a sentence.'),
    why: text().describe('Why, in a sentence, with the source that showed it.'),
    to: z.string().optional().describe('Where to look now, for merged and moved: an identifier like "4.7".'),
  })
  .refine((value) => (value.kind === 'merged' || value.kind === 'moved') === (value.to !== undefined), {
    path: ['to'],
    message: 'is needed for merged and moved, and only there',
  });
export type CorrectionRecord = z.infer<typeof correctionSchema>;
