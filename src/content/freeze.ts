import type { Entries } from '../lib/editions.ts';
import type { Content } from './read.ts';

/**
 * Everything in the content that has an address and wording, as an edition keeps it: statements, cells, events,
 * countries, terms, instruments, persons and bodies, sources. The identifier of each is what a `Ref` points to.
 */
export function freeze(content: Content): Entries {
  const entries: Entries = {};
  const add = (id: string, parts: (string | undefined)[], sources: string[], kind?: string, by?: string) => {
    const text = parts.filter(Boolean).join(' | ').normalize('NFC');
    entries[id] = { text, ...(kind ? { kind } : {}), ...(by ? { by } : {}), sources };
  };
  for (const { id, text, sources, kind, by } of content.statements) {
    add(
      id,
      [text],
      sources.map((source) => (source.locator ? `${source.id}@${source.locator}` : source.id)),
      kind,
      by,
    );
  }
  for (const { id, data } of content.comparisons) {
    for (const { point, relation, reason, sources } of data.cells) add(`compare/${id}#p${point}`, [reason], sources, relation);
  }
  for (const { id, data } of content.instruments) {
    add(`compare/${id}`, [data.name, data.what, data.parties, data.adopted, data.inForce, data.applied], data.sources, data.status);
  }
  for (const { id, data } of content.events) add(`timeline/${id}`, [data.date, data.title, data.text], data.sources, data.lane);
  for (const { id, data } of content.countries) {
    add(`countries/${id}`, [data.name, data.date, data.instrument, data.note], data.sources, data.position);
  }
  for (const { id, data } of content.terms) {
    add(`glossary/${id}`, [data.term, data.zh, data.pinyin, data.literal, data.definition, data.why], data.sources);
  }
  for (const { id, data } of content.actors) add(`who/${id}`, [data.name, data.zh, data.what], data.sources, data.kind);
  for (const { id, data } of content.sources) {
    add(`sources/${id}`, [data.title, data.authors?.join(', '), data.publisher, data.date, data.url], [], data.kind);
  }
  return entries;
}
