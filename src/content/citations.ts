import type { Content, Entry } from './read.ts';

/** Something that rests on sources: where it stands, and the ids that it cites. */
export interface Citation {
  file: string;
  where: string;
  sources: string[];
}

/** Everything in the content that rests on sources. */
export function citations(content: Content): Citation[] {
  const record = (entry: Entry<{ sources: string[] }>): Citation => ({
    file: entry.file,
    where: `line ${entry.lineOf(['sources'])}`,
    sources: entry.data.sources,
  });
  return [
    ...content.statements.map(({ page, line, number, sources }) => ({
      file: `content/${page}.mdx`,
      where: `line ${line}, statement ${number}`,
      sources: sources.map(({ id }) => id),
    })),
    ...[...content.terms, ...content.instruments, ...content.events, ...content.countries, ...content.actors].map(record),
    ...content.layers.flatMap((entry) =>
      entry.data.witnesses.map((witness, index) => ({
        file: entry.file,
        where: `line ${entry.lineOf(['witnesses', index])}`,
        sources: witness.sources ?? [],
      })),
    ),
    ...content.comparisons.flatMap((entry) =>
      entry.data.cells.map((cell, index) => ({ file: entry.file, where: `line ${entry.lineOf(['cells', index])}`, sources: cell.sources })),
    ),
  ];
}
