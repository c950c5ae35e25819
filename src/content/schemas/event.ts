import { z } from 'astro/zod';
import { date, identifier, keywords, text } from './fields.ts';

/** The lanes of the timeline, from top to bottom. */
export const LANES = ['initiative', 'reception', 'china-law', 'us-measure', 'eu-measure', 'un-process', 'huawei', 'incident'] as const;
export type Lane = (typeof LANES)[number];

/** One event of the timeline. */
export const eventSchema = z.strictObject({
  date: date().describe('When it happened, as exactly as a source shows it.'),
  inferred: z.literal('yes').optional().describe('"yes" if the source does not give the date outright.'),
  lane: z.enum(LANES).describe(`In which lane it stands: ${LANES.join(', ')}.`),
  title: text()
    .refine((value) => value.length <= 90, 'is longer than 90 characters')
    .describe('What happened, in at most 90 characters.'),
  text: text().describe('What happened, in one or two sentences; a claim says who makes it.'),
  aliases: z.array(text()).optional().describe('Other names people type for it: code names, abbreviations.'),
  keywords: keywords().optional(),
  sources: z.array(identifier()).min(1, 'is empty').describe('The ids of the sources that it rests on.'),
});
export type EventRecord = z.infer<typeof eventSchema>;
