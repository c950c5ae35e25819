import { z } from 'astro/zod';
import { date, language, READ, text, webAddress } from './fields.ts';

export const SOURCE_KINDS = [
  'primary-text',
  'law',
  'court-record',
  'government-statement',
  'company-statement',
  'standard',
  'academic',
  'analysis',
  'news',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** A source that statements rest on. The fields carry over to CSL (title, author, publisher, issued, URL). */
export const sourceSchema = z.strictObject({
  title: text().describe('The title as printed, in its own language.'),
  titleEn: text().optional().describe('Our English for a title in another language; required unless the source is in English.'),
  described: z.literal('yes').optional().describe('"yes" if nobody saw the printed title and the title is our description.'),
  authors: z.array(text()).optional().describe('The persons or bodies who wrote it, in the order printed; leave it out if none is named.'),
  publisher: text().describe('Who published it: the newsroom, ministry, court or publisher, by its plain name.'),
  short: text()
    .refine((value) => value.length <= 34, 'is longer than 34 characters')
    .optional()
    .describe('The publisher’s name as it stands in the margin, at most 34 characters; required if the full name is longer.'),
  via: text().optional().describe('The site where a copy was read, if that is not the publisher.'),
  date: date().optional().describe('When it was published: "2020", "2020-09" or "2020-09-08"; leave it out if no date is shown.'),
  language: z.array(language()).min(1).describe('The languages it was read in, like [en] or [zh-Hans, en].'),
  kind: z.enum(SOURCE_KINDS).describe(`What kind of source it is: ${SOURCE_KINDS.join(', ')}.`),
  read: z.enum(READ).describe('How it was read: in-full, in-excerpt, cited-by-another (known only through another source) or not-read.'),
  url: webAddress()
    .optional()
    .describe('Its address, starting with http:// or https://; leave it out if none is known, never make one up.'),
  otherUrls: z.array(webAddress()).optional().describe('Other addresses of the same thing.'),
  aliases: z.array(text()).optional().describe('Other words people type for it.'),
  note: text().optional().describe('What a reader should know about this copy, in a sentence: a repost, a mirror, a title cut short.'),
});
export type SourceRecord = z.infer<typeof sourceSchema>;
