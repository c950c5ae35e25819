import { z } from 'astro/zod';
import { identifier, keywords, phrase, text } from './fields.ts';

/** An entry of the glossary. */
export const termSchema = z.strictObject({
  term: text().describe('The headword in plain English.'),
  zh: text().optional().describe('The Chinese word, in simplified characters.'),
  pinyin: text().optional().describe('The pinyin of the Chinese word, with tone marks.'),
  literal: text().optional().describe('What the Chinese word means, word by word.'),
  definition: text().describe('What it means, in one or two sentences that a sixteen-year-old understands.'),
  renderings: z
    .array(
      z.strictObject({
        text: phrase().describe('The rendering in English, at most twelve words.'),
        by: text().describe('Who uses it: a text, a ministry, the press.'),
      }),
    )
    .optional()
    .describe('How the Chinese word is put into English, and who puts it so.'),
  why: text().optional().describe('Why the word matters for the eight points, in a sentence or two.'),
  aliases: z.array(text()).optional().describe('Other words people type for it: spellings, abbreviations, nicknames.'),
  keywords: keywords().optional(),
  sources: z.array(identifier()).min(1, 'is empty').describe('The ids of the sources that the entry rests on.'),
});
export type TermRecord = z.infer<typeof termSchema>;
