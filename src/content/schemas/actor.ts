import { z } from 'astro/zod';
import { identifier, keywords, text } from './fields.ts';

/** A person or body that the pages name. */
export const actorSchema = z.strictObject({
  name: text().describe('The name in English, as the pages write it.'),
  zh: text().optional().describe('The Chinese name, where a source has it.'),
  kind: z.enum(['person', 'body']).describe('person or body.'),
  what: text().describe('Who they are at the time that the pages name them, in a sentence.'),
  aliases: z.array(text()).optional().describe('Other forms of the name that occur in the pages.'),
  keywords: keywords().optional(),
  searchAliases: z
    .array(text())
    .optional()
    .describe('Other names people type for it that do not occur in the pages, or are too short to link by.'),
  sources: z.array(identifier()).min(1, 'is empty').describe('The ids of the sources that say so.'),
});
export type ActorRecord = z.infer<typeof actorSchema>;
