/** Results as elements. Whatever was found or typed becomes text, never markup. */
import type { SearchKind } from '../../lib/search/items.ts';
import { shelfWord, type QuickHit } from '../../lib/search/quick.ts';
import type { Found, Piece } from '../../lib/search/rank.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');
export const href = (path: string) => `${base}${path}`;

/** What one result of a kind is called; a statement has its number. */
export const KIND_WORD: Record<SearchKind, string> = {
  statement: '',
  wording: 'Wording',
  term: 'Term',
  instrument: 'Instrument',
  event: 'Event',
  country: 'Country',
  who: 'Who is who',
  source: 'Source',
};

export function element(name: string, className: string, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content.map((part) => (typeof part === 'string' ? han(part) : part)));
  return made;
}

/** Text in which Chinese says that it is Chinese. */
function han(text: string): Node {
  const parts = text.split(/(\p{Script=Han}+)/u);
  if (parts.length === 1) return document.createTextNode(text);
  const made = document.createDocumentFragment();
  parts.forEach((part, index) => {
    if (index % 2) {
      const span = document.createElement('span');
      span.lang = 'zh-Hans';
      span.textContent = part;
      made.append(span);
    } else made.append(part);
  });
  return made;
}

const pieces = (list: Piece[]) => list.map(({ text, marked }) => (marked ? element('mark', '', text) : text));

/** Whether a number begins with the name of its page (`huawei.27`): then only the number has room in its column. */
const isWordy = (label: string) => /^[a-z]|^\d+[a-z]/.test(label);

/** What kind of thing a result is, where it stands, and why it was found if its words do not show it. */
export function noteOf({ item, by }: Found): string {
  return [KIND_WORD[item.kind], isWordy(item.label) && item.label, item.note, by && `found by “${by}”`].filter(Boolean).join(' · ');
}

/** A result of the full text, without its link. */
export function foundParts(found: Found, withPage = false): Node[] {
  const { item, name, text } = found;
  const words = element('span', 'excerpt', ...(item.name ? [element('b', '', ...pieces(name)), ': '] : []), ...pieces(text));
  const note = [withPage && found.title, noteOf(found)].filter(Boolean).join(' · ');
  return [
    element('span', 'data', isWordy(item.label) ? item.label.slice(item.label.lastIndexOf('.') + 1) : item.label),
    element('span', '', words, ...(note ? [document.createElement('br'), element('span', 'data', note)] : [])),
  ];
}

/** A first answer, without its link. */
export function quickParts({ shelf, name, by, near }: QuickHit, query: string): Node[] {
  const why = near ? `close to “${query.trim()}”` : by && `also called “${by}”`;
  return [
    element('span', 'data', shelfWord(shelf)),
    element('span', '', element('b', '', name), ...(why ? [' ', element('span', 'data', why)] : [])),
  ];
}
