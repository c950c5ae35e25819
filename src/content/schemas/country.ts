import { z } from 'astro/zod';
import { date, identifier, keywords, text } from './fields.ts';

/** The strongest rule found for Huawei and ZTE in 5G mobile networks, from the strictest down. */
export const POSITIONS = ['ban', 'phase-out', 'de-facto-exclusion', 'restrictions', 'case-by-case', 'no-restriction', 'undecided'] as const;
export type Position = (typeof POSITIONS)[number];

/** One government's position on Huawei and ZTE in 5G. */
export const countrySchema = z.strictObject({
  name: text().describe('Its name in English, as the sources write it.'),
  iso: z
    .string()
    .regex(/^[A-Z]{2}$/, 'is not two capital letters')
    .describe('Its ISO 3166-1 code, like "GB"; "EU" for the European Union.'),
  position: z.enum(POSITIONS).describe(`The strongest rule found: ${POSITIONS.join(', ')}.`),
  date: date().describe('The date of the decision, the statement or the contract.'),
  inferred: z.literal('yes').optional().describe('"yes" if the date is inferred.'),
  instrument: text().describe('By which law, decision or contract, in a sentence or two.'),
  note: text().optional().describe('What qualifies it: an earlier rule, a limit, an official denial.'),
  asOf: date().describe('Up to when the position was checked.'),
  aliases: z.array(text()).optional().describe('Other names people type for it: spellings, short forms.'),
  keywords: keywords().optional(),
  sources: z.array(identifier()).min(1, 'is empty').describe('The ids of the sources that it rests on.'),
});
export type CountryRecord = z.infer<typeof countrySchema>;
