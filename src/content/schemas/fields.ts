import { z } from 'astro/zod';
import { dateProblem } from '../../lib/dates.ts';
import { quoteProblem, QUOTE_ADVICE, typographic } from '../../lib/text.ts';

/** Fields that several schemas share. Each schema says what the field is for. */

/** Text for readers: not empty; apostrophes are set as a typographer sets them. */
export const text = () => z.string().trim().min(1, 'is empty').transform(typographic);

/** Words by which readers look for something and that it does not use itself; for the full text search only. */
export const keywords = () =>
  z
    .array(text().refine((value) => value.split(/\s+/).length <= KEYWORD_WORDS, `has more than ${KEYWORD_WORDS} words`))
    .min(1, 'is empty')
    .describe('Words of readers that its text does not use, like ["unplug", "kill switch"]; for the full text search only.');
const KEYWORD_WORDS = 4;

/** A permanent identifier: it becomes part of an address. */
export const identifier = () =>
  z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not an identifier (lower-case letters, digits and single hyphens)');

/** A date as an EDTF string: a year, a month or a day that exists. */
export const date = () =>
  z.string().superRefine((value, context) => {
    const problem = dateProblem(value);
    if (problem) context.addIssue({ code: 'custom', message: `“${value}”: ${problem}` });
  });

/** A web address. */
export const webAddress = () =>
  z.string().refine((value) => /^https?:\/\//.test(value) && URL.canParse(value), 'is not an address that starts with http:// or https://');

/** A language, as a BCP 47 tag. */
export const language = () =>
  z.string().regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/, 'is not a language tag (en, zh-Hans, zh-Hant, fr …)');

/** A short phrase in another's words. */
export const phrase = () =>
  text().superRefine((value, context) => {
    const problem = quoteProblem(value);
    if (problem) context.addIssue({ code: 'custom', message: `${problem}; ${QUOTE_ADVICE}` });
  });

/** How a source, or a text in it, was read: the honest scale of the whole site. */
export const READ = ['in-full', 'in-excerpt', 'cited-by-another', 'not-read'] as const;
export type Read = (typeof READ)[number];
