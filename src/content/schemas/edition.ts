import { z } from 'astro/zod';
import { date } from './fields.ts';

/** What an edition keeps of one entry: enough to say later whether it is still the same, and to show what it was. */
export const frozenSchema = z.strictObject({
  text: z.string().min(1).describe('The wording, as plain text in Unicode’s composed form (NFC).'),
  kind: z
    .string()
    .optional()
    .describe('The kind of a statement or source, the relation of a cell, the lane of an event, the position of a country.'),
  by: z.string().optional().describe('Who says it, if it is attributed.'),
  sources: z.array(z.string()).describe('What it rests on, each as “id” or “id@place”.'),
});
export type Frozen = z.infer<typeof frozenSchema>;

/** An edition: everything that had an address when it was published. Made by `npm run edition`, never by hand. */
export const editionSchema = z.strictObject({
  edition: z
    .string()
    .regex(/^[1-9]\d*$/, 'is not a number like "1"')
    .describe('Its number, "1", "2" …, the same as the name of the file.'),
  date: date().describe('The day on which it was frozen, like "2026-11-25".'),
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in hexadecimal')
    .describe('The SHA-256 over all entries; `npm run edition` derives it.'),
  entries: z
    .record(z.string(), frozenSchema)
    .describe('Every identifier (4.3, sources/doj-2020, compare/cptpp-14#p3 …) with what it said.'),
});
export type EditionRecord = z.infer<typeof editionSchema>;
