import { z } from 'astro/zod';
import { date, text } from './fields.ts';

const title = text().describe('The title in plain words.');
const short = text()
  .refine((value) => value.length <= 64, 'is longer than 64 characters')
  .describe('A short form of the title for lists and navigation, at most 64 characters.');
const checked = date().describe('The day on which the facts of the page were last checked, like "2026-11-25".');

const due = date().describe(
  'The day by which the facts are to be checked again, like "2027-05-25"; `npm run report` lists what is overdue.',
);

const aliases = z.array(text()).optional().describe('Other words people type for the page: nicknames, dates, abbreviations.');

/** The head of the page of a point. */
export const pointSchema = z.strictObject({
  title,
  short,
  asks: z.enum(['states', 'companies']).describe('Whom the point asks: states or companies.'),
  asksNote: text().describe('Whom the point asks, in a few words.'),
  checked,
  due,
  aliases,
});

/** The head of a background page. */
export const backgroundSchema = z.strictObject({ title, short, checked, due, aliases });

/** A shelf: a page drawn from records (the text, the comparison, the timeline, countries, glossary, who's who, sources). */
export const shelfSchema = z.strictObject({ title, checked, due, aliases });

/** The shelves that there are; each has a record, and no record stands for anything else. */
export const SHELVES = ['text', 'compare', 'timeline', 'countries', 'glossary', 'who', 'sources'] as const;
export type ShelfName = (typeof SHELVES)[number];

/** The head of a page about the site itself. */
export const aboutSchema = z.strictObject({
  title,
  description: text().describe('What the page says, in one sentence, for search engines and share cards.'),
  aliases,
});

export type PointHead = z.infer<typeof pointSchema>;
export type BackgroundHead = z.infer<typeof backgroundSchema>;
export type ShelfRecord = z.infer<typeof shelfSchema>;
export type AboutHead = z.infer<typeof aboutSchema>;

/** A section of a page, in the order that every point keeps. `parts` are the headings that it must contain. */
export interface SectionPlan {
  title: string;
  parts?: string[];
}

/** The anatomy of a point: these sections, in these words and this order. */
export const POINT_SECTIONS: SectionPlan[] = [
  { title: 'In one sentence' },
  { title: 'In one minute' },
  { title: 'Says, does not say, contested', parts: ['It says', 'It does not say', 'Contested'] },
  { title: 'The wording' },
  { title: 'Who else says this?', parts: ['Before 8 September 2020', 'Since then'] },
  { title: 'Measured against conduct', parts: ['China', 'The United States', 'Europe'] },
  { title: 'The Huawei thread' },
  { title: 'Since 2020' },
  { title: 'What we could not confirm' },
];

/** What a background page opens and closes with; between them it has headings of its own. */
export const BACKGROUND_FIRST = 'In one minute';
export const BACKGROUND_LAST = 'What we could not confirm';

/** The section in which each State's conduct is measured, part by part. */
export const CONDUCT_SECTION = 'Measured against conduct';
