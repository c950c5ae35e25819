import { z } from 'astro/zod';
import { changesSince, history, type Step } from '../lib/editions.ts';
import { freeze } from './freeze.ts';
import type { Content } from './read.ts';

/** What of an edition a page shows; the snapshot itself stays in its file. */
export const editionSummarySchema = z.object({
  edition: z.string().describe('Its number.'),
  date: z.string().describe('The day on which it was frozen.'),
  hash: z.string().describe('The SHA-256 over all its entries.'),
  count: z.number().describe('How many entries it holds.'),
  statements: z.number().describe('How many of them are statements.'),
  changed: z.array(z.string()).describe('The identifiers that differ from the edition before.'),
  added: z.array(z.string()).describe('The identifiers that the edition before did not have.'),
  gone: z.array(z.string()).describe('The identifiers that only the edition before had.'),
});
export type EditionSummary = z.infer<typeof editionSummarySchema>;

/** All editions as summaries, the oldest first. */
export function editionSummaries({ editions }: Content): { id: string; data: EditionSummary }[] {
  return editions.map(({ id, data }, index) => {
    const changes = index > 0 ? changesSince(editions[index - 1]?.data ?? data, data.entries) : [];
    const ids = Object.keys(data.entries);
    const summary = {
      edition: data.edition,
      date: data.date,
      hash: data.hash,
      count: ids.length,
      statements: ids.filter((key) => !key.includes('/')).length,
      changed: changes.filter(({ was, now }) => was && now).map((change) => change.id),
      added: changes.filter(({ was }) => !was).map((change) => change.id),
      gone: changes.filter(({ now }) => !now).map((change) => change.id),
    };
    return { id, data: summary };
  });
}

export const historySchema = z.object({
  steps: z.array(z.any()).describe('What each edition had, the oldest first, and what stands today if that differs (lib/editions.ts).'),
  gone: z.boolean().describe('Whether only a tombstone is left.'),
});

/** The history of everything that has an address, by identifier; what is gone included. */
export function histories(content: Content): { id: string; data: { steps: Step[]; gone: boolean } }[] {
  const now = freeze(content);
  const editions = content.editions.map(({ data }) => data);
  const corrections = content.corrections.map(({ data }) => data);
  const ids = new Set([...Object.keys(now), ...editions.flatMap(({ entries }) => Object.keys(entries))]);
  return [...ids].map((id) => ({ id, data: { steps: history(id, editions, corrections, now[id]), gone: !now[id] } }));
}
