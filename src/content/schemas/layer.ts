import { z } from 'astro/zod';
import { isStatementId } from '../../lib/address.ts';
import { identifier, phrase, READ, text } from './fields.ts';

export const LAYERS = ['document', 'speech', 'translation', 'report'] as const;
export type Layer = (typeof LAYERS)[number];
export const GRADES = ['accurate', 'incomplete', 'garbled', 'wrong'] as const;
export type Grade = (typeof GRADES)[number];

const phraseSchema = z.strictObject({
  text: phrase().describe('The phrase, in the words of this text: at most twelve words or twenty-four Chinese characters.'),
  marked: text().optional().describe('The part of the phrase in which this text differs from the others, copied from it.'),
  key: z.literal('yes').optional().describe('"yes" for the phrase shown beside the title; at most one in English and one in Chinese.'),
  gloss: text().optional().describe('Our English for a Chinese phrase.'),
  why: text().optional().describe('Why the wording matters, in one line.'),
});

const witnessSchema = z.strictObject({
  layer: z.enum(LAYERS).describe('Which text: document, speech, translation or report.'),
  language: z.enum(['en', 'zh-Hans']).describe('In which language: en or zh-Hans.'),
  read: z.enum(READ).describe('How this text was read at this point: in-full, in-excerpt, cited-by-another or not-read.'),
  sources: z.array(identifier()).optional().describe('The ids of the sources in which it was read; required unless it was not read.'),
  phrases: z.array(phraseSchema).optional().describe('The short phrases that show how this text puts the point; none if it was not read.'),
  note: text().optional().describe('What a reader should know about this text at this point, in a sentence.'),
});

/** The wording of one point, text by text, and our grade for the press report's bullet. */
export const layerSchema = z.strictObject({
  witnesses: z.array(witnessSchema).describe('The six texts: document and speech in Chinese and English, translation, report.'),
  grade: z.enum(GRADES).describe('How well the press report gives the point: accurate, incomplete, garbled or wrong.'),
  gradeWhy: text().describe('What the report got right and what wrong, in one or two sentences; our reading.'),
  statements: z
    .array(z.string().refine(isStatementId, 'is not the number of a statement, like "4.3"'))
    .describe('The numbers of the statements, on the page of the point, that explain the grade.'),
});
export type LayerRecord = z.infer<typeof layerSchema>;
export type Witness = z.infer<typeof witnessSchema>;
export type Phrase = z.infer<typeof phraseSchema>;

/** The witnesses that each point must list, read or not. */
export const WITNESSES: { layer: Layer; language: 'en' | 'zh-Hans' }[] = [
  { layer: 'document', language: 'zh-Hans' },
  { layer: 'document', language: 'en' },
  { layer: 'speech', language: 'zh-Hans' },
  { layer: 'speech', language: 'en' },
  { layer: 'translation', language: 'en' },
  { layer: 'report', language: 'en' },
];
