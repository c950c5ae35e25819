import type { Kind } from '../content/schemas/statement.ts';

/** Who says an attributed statement: "Said by the ministry". */
export function saidBy(by: string | undefined): string {
  return `Said by ${by?.replace(/^(?:The|An?) /, (article) => article.toLowerCase())}`;
}

/** What stands beside a statement of some kind; nothing beside a fact. `reading` is what our reading is called there. */
export function kindLabel({ kind, by }: { kind: Kind; by?: string }, reading = 'Our reading'): string | undefined {
  return { fact: undefined, attributed: saidBy(by), reading }[kind];
}
