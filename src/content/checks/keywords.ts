import type { Problem } from '../../lib/problems.ts';
import { isStop, stems } from '../../lib/search/words.ts';
import type { Content } from '../read.ts';

/** Keywords: each brings search a word that what it belongs to does not have, and brings it once. */
export function checkKeywords({ statements, terms, instruments, events, countries, actors }: Content): Problem[] {
  const records = [
    ...terms.map((entry) => ({ ...entry, own: [entry.data.term, entry.data.definition] })),
    ...instruments.map((entry) => ({ ...entry, own: [entry.data.name, entry.data.what] })),
    ...events.map((entry) => ({ ...entry, own: [entry.data.title, entry.data.text] })),
    ...countries.map((entry) => ({ ...entry, own: [entry.data.name, entry.data.instrument] })),
    ...actors.map((entry) => ({ ...entry, own: [entry.data.name, entry.data.what] })),
  ];
  return [
    ...statements.map(({ page, line, keywords, text }) => ({ file: `content/${page}.mdx`, where: `line ${line}`, keywords, own: [text] })),
    ...records.map(({ file, data: { keywords, aliases = [] }, lineOf, own }) => ({
      file,
      where: `line ${lineOf(['keywords'])}`,
      keywords,
      own: [...own, ...aliases],
    })),
  ].flatMap(({ file, where, keywords = [], own }) => {
    const has = new Set(own.flatMap(stems));
    const seen = new Set<string>();
    return keywords.flatMap((keyword): Problem[] => {
      const words = stems(keyword);
      const key = words.join(' ');
      const again = seen.has(key);
      seen.add(key);
      if (!again && words.some((word) => !has.has(word) && !isStop(word))) return [];
      return [
        {
          file,
          where,
          found: again ? `the keyword “${keyword}” a second time` : `the keyword “${keyword}”, which brings search no new word`,
          expected: 'a word that readers type and that is not there yet; or no keyword',
        },
      ];
    });
  });
}
