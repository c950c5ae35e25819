import { z } from 'astro/zod';
import { date, identifier, keywords, text } from './fields.ts';

/** What an instrument is in law, from what binds most to what only proposes. */
export const STATUSES = [
  'un-norm',
  'binding-treaty',
  'treaty-not-in-force',
  'trade-treaty',
  'eu-law',
  'domestic-law',
  'court-ruling',
  'political',
  'proposal',
  'industry-pledge',
  'standard',
  'expert-text',
  'bill',
] as const;
export type Status = (typeof STATUSES)[number];

/** A treaty, norm, law, ruling or declaration that the eight points are compared with. */
export const instrumentSchema = z
  .strictObject({
    name: text().describe('Its full name in English, with its number or symbol.'),
    short: text()
      .refine((value) => value.length <= 40, 'is longer than 40 characters')
      .describe('A short name with the year for tables, at most 40 characters, like "Budapest Convention, 2001".'),
    what: text().describe('What it is, in one or two sentences.'),
    status: z.enum(STATUSES).describe(`Its legal status: ${STATUSES.join(', ')}.`),
    adopted: date().optional().describe('When it was adopted, signed, decided or published.'),
    inForce: date().optional().describe('When it entered into force.'),
    applied: date().optional().describe('When it began to apply.'),
    parties: text().describe('Who is bound by it or agreed to it.'),
    asOf: date().optional().describe('Up to when parties and status were checked.'),
    major: z.literal('yes').optional().describe('"yes" for the fourteen for which all eight cells are judged.'),
    aliases: z.array(text()).optional().describe('Other names people type for it.'),
    keywords: keywords().optional(),
    sources: z.array(identifier()).min(1, 'is empty').describe('The ids of the sources that say what it is.'),
  })
  .refine((value) => value.adopted ?? value.inForce ?? value.applied, {
    path: ['adopted'],
    message: 'is missing, and so are inForce and applied',
  });
export type InstrumentRecord = z.infer<typeof instrumentSchema>;
