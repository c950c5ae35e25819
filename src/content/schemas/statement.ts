import { z } from 'astro/zod';
import { date, identifier, keywords } from './fields.ts';

export const KINDS = ['fact', 'attributed', 'reading'] as const;
export type Kind = (typeof KINDS)[number];

/** What a statement under “Measured against conduct” tells: the same four for every State, in this order. */
export const SLOTS = ['rule', 'practice', 'accusation', 'answer'] as const;
export type Slot = (typeof SLOTS)[number];

/** The attributes of a `<Statement>` as an editor writes them. */
export const statementAttributes = z.strictObject({
  n: z
    .string()
    .regex(/^[1-9]\d*$/, 'is not a number like 3')
    .describe('Its number in this page, in reading order, like n="3".'),
  kind: z.enum(KINDS).describe('Its kind: fact (sourced, not disputed), attributed (someone claims it) or reading (our own analysis).'),
  by: z.string().trim().min(1, 'is empty').optional().describe('Who says it; with kind="attributed" only.'),
  sources: z
    .string()
    .trim()
    .regex(
      /^[a-z0-9-]+(?:@[^\s@]+)?(?:\s+[a-z0-9-]+(?:@[^\s@]+)?)*$/,
      'is not a list of source ids separated by spaces, like sources="doj-2020 reuters-2020@para-4"',
    )
    .describe('The ids of its sources, separated by spaces, like sources="doj-2020 reuters-2020@para-4".'),
  asOf: date().optional().describe('Up to when something that may move was checked, like asOf="2026-06".'),
  slot: z.enum(SLOTS).optional().describe('Under “Measured against conduct” only: rule, practice, accusation or answer.'),
  keywords: z
    .string()
    .transform((value) => value.split(/\s*;\s*/))
    .pipe(keywords())
    .optional()
    .describe('Words of readers that its text does not use, like keywords="unplug; kill switch"; for the full text search only.'),
  rechecked: z.literal('no').optional().describe('rechecked="no" if the fact was not checked a second time.'),
});

/** One to three sentences that assert something: what the site is made of. */
export const statementSchema = z.object({
  page: z.string().describe('The page it stands in: points/4, background/huawei.'),
  number: z.number().int().positive().describe('Its number in the page, for ever.'),
  kind: z.enum(KINDS).describe('fact, attributed or reading.'),
  by: z.string().optional().describe('Who says it, if it is attributed.'),
  sources: z
    .array(
      z.object({ id: identifier().describe('The id of the source.'), locator: z.string().optional().describe('The place in the source.') }),
    )
    .min(1)
    .describe('What it rests on, the best first.'),
  asOf: date().optional().describe('Up to when something that may move was checked.'),
  slot: z.enum(SLOTS).optional().describe('Under “Measured against conduct”: rule, practice, accusation or answer.'),
  rechecked: z.boolean().describe('Whether the fact was checked a second time.'),
  section: z.string().describe('The title of the section it stands in.'),
  part: z.string().optional().describe('The title of the part of the section it stands in.'),
  body: z.array(z.any()).describe('Its text as inline nodes (see lib/inline.ts).'),
  text: z.string().describe('Its text without any markup: what is searched, copied and hashed.'),
});
