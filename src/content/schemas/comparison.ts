import { z } from 'astro/zod';
import { identifier, text } from './fields.ts';

/** "The instrument, beside the point, is …" */
export const RELATIONS = ['same', 'overlaps', 'narrower', 'broader', 'conflicts', 'silent'] as const;
export type Relation = (typeof RELATIONS)[number];

/** How one instrument sits beside the points it touches; each cell is our reading. */
export const comparisonSchema = z.strictObject({
  cells: z
    .array(
      z.strictObject({
        point: z.enum(['1', '2', '3', '4', '5', '6', '7', '8']).describe('The number of the point, "1" to "8".'),
        relation: z.enum(RELATIONS).describe(`“The instrument, beside the point, is …”: ${RELATIONS.join(', ')}.`),
        reason: text().describe('Why, in one or two sentences.'),
        textRead: z
          .enum(['yes', 'contents', 'no'])
          .describe(
            '"yes" where the clause was read in the instrument itself, "contents" where a list of its contents was, "no" where it is known from descriptions.',
          ),
        sources: z.array(identifier()).min(1, 'is empty').describe('The ids of the sources that say what the instrument says.'),
      }),
    )
    .min(1, 'is empty')
    .describe('One cell for each point that was compared.'),
});
export type ComparisonRecord = z.infer<typeof comparisonSchema>;
export type Cell = ComparisonRecord['cells'][number];
