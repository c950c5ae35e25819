import { z } from 'astro/zod';

/** Words that readers use for one another in search (`content/synonyms.json`): each group of small letters, the kept word first. */
export const synonymsSchema = z
  .array(
    z
      .array(z.string().regex(/^[a-z]+$/, 'is not one word of small letters, like "spy"'))
      .min(2, 'has no second word')
      .describe('Words of one meaning; search keeps the first for all of them.'),
  )
  .superRefine((groups, context) => {
    const seen = new Map<string, string>();
    groups.forEach((group, index) =>
      group.forEach((word, place) => {
        const before = seen.get(word);
        if (before)
          context.addIssue({ code: 'custom', path: [index, place], message: `“${word}” stands in the group of “${before}” already` });
        seen.set(word, group[0] ?? '');
      }),
    );
  });
