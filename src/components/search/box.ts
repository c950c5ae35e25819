/** The suggestions under a search box: a combobox as the ARIA Authoring Practices draw it. Loaded when a box is first reached for. */
import styles from '../../styles/search.css?url';
import type { Found } from '../../lib/search/rank.ts';
import { element, href, KIND_WORD, quickParts } from './draw.ts';
import { fullText, namesFor, warm } from './engine.ts';

const MOST = 8;
/** At most so many are names, so that the full text has room. */
const NAMES = 5;
/** A suggestion is one or two lines. */
const LONGEST_LINE = 110;

/** Narrower windows, in CSS pixels, are phones. */
const SMALL = 640;

// Its styles come with it, so that no page carries them for a box that nobody opens.
const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles });
const styled = new Promise((resolve) => ['load', 'error'].forEach((end) => sheet.addEventListener(end, resolve)));
document.head.append(sheet);

let boxes = 0;

/** Gives a box its suggestions. `back` is where the focus returns on Escape. */
export function suggest(input: HTMLInputElement, back: () => HTMLElement | undefined): void {
  const form = input.form;
  if (!form || input.getAttribute('role') === 'combobox') return;
  const id = `suggestions-${++boxes}`;
  const list = element('div', 'suggestions');
  list.id = id;
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Suggestions');
  const status = element('p', 'unseen');
  status.setAttribute('role', 'status');
  form.append(list, status);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-controls': id,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
  })) {
    input.setAttribute(name, value);
  }

  let turn = 0;
  let chosen = -1;
  let saying: ReturnType<typeof setTimeout> | undefined;
  const options = () => [...list.children] as HTMLAnchorElement[];

  const say = (text: string) => {
    clearTimeout(saying);
    saying = setTimeout(() => (status.textContent = text), 600);
  };
  const open = (is: boolean) => {
    // On a small screen, with the keyboard up, the list would be out of sight.
    if (is && list.hidden && input.getBoundingClientRect().top > innerHeight / 3 && innerWidth < SMALL)
      form.scrollIntoView({ block: 'start' });
    list.hidden = !is;
    input.setAttribute('aria-expanded', String(is));
    if (!is) choose(-1);
  };
  const choose = (index: number) => {
    chosen = index;
    for (const [place, option] of options().entries()) option.setAttribute('aria-selected', String(place === index));
    const option = options()[index];
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };
  const option = (path: string, parts: Node[]) => {
    const made = element('a', '', ...parts) as HTMLAnchorElement;
    made.href = href(path);
    made.tabIndex = -1;
    made.setAttribute('role', 'option');
    made.setAttribute('aria-selected', 'false');
    return made;
  };
  const show = (made: HTMLAnchorElement[]) => {
    made.forEach((each, place) => (each.id = `${id}-${place}`));
    // What stands already stays where it is, so that nothing moves under the reader's finger.
    const same = options().every((old, place) => old.href === made[place]?.href);
    if (same) list.append(...made.slice(options().length));
    else {
      list.replaceChildren(...made);
      choose(-1);
    }
    open(made.length > 0);
  };

  const ask = async () => {
    const now = ++turn;
    const query = input.value;
    if (!query.trim()) {
      list.replaceChildren();
      open(false);
      status.textContent = '';
      return;
    }
    await styled;
    let first: HTMLAnchorElement[] = [];
    try {
      first = (await namesFor(query)).find(query, NAMES).map((hit) => option(hit.path, quickParts(hit, query)));
      if (now !== turn) return;
      if (first.length) show(first);
    } catch {
      // The full text says what is wrong.
    }
    await new Promise((resolve) => setTimeout(resolve, 90));
    if (now !== turn) return;
    const { hits, failed, corrected } = await fullText(query, { most: MOST });
    if (now !== turn) return;
    const known = new Set(first.map((each) => each.href));
    const more = hits.map((found) => option(found.item.path, lineOf(found))).filter((each) => !known.has(each.href));
    const all = [...first, ...more].slice(0, MOST);
    show(all);
    if (failed)
      say(
        `${navigator.onLine ? '' : 'You are offline. '}The search index cannot be loaded now. The search page lists every point, page and term.`,
      );
    else
      say(
        `${all.length ? `${all.length} ${all.length === 1 ? 'suggestion' : 'suggestions'}` : 'No suggestions'}${corrected ? ` for ${corrected}` : ''}`,
      );
  };

  input.addEventListener('input', () => void ask());
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const count = list.hidden ? 0 : options().length;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!count) return;
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      choose(((chosen + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (event.key === 'Enter' && chosen >= 0 && count) {
      event.preventDefault();
      const target = options()[chosen];
      open(false);
      target?.click();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      turn++;
      open(false);
      back()?.focus();
    }
  });
  input.addEventListener('focus', () => {
    if (list.children.length && input.value.trim()) open(true);
  });
  form.addEventListener('focusout', (event) => {
    if (!form.contains(event.relatedTarget as Node | null)) open(false);
  });
  // A press on a suggestion must not take the focus away before the click arrives.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  warm();
  if (input.value) void ask();
}

function lineOf({ item, text, name }: Found): Node[] {
  const line = element('span', '');
  const first = text.findIndex(({ marked }) => marked);
  // Of a long text, the part around the first marked word.
  const before = text
    .slice(0, Math.max(0, first))
    .map((piece) => piece.text)
    .join('');
  let room = LONGEST_LINE;
  const add = (piece: string, marked: boolean) => {
    const part = piece.length > room ? `${piece.slice(0, room)}…` : piece;
    room -= piece.length;
    line.append(marked ? element('mark', '', part) : element('span', '', part));
  };
  if (item.name) for (const { text: part, marked } of name) if (room > 0) add(part, marked);
  if (!item.name) {
    if (before.length > 50) add(`…${before.slice(before.indexOf(' ', before.length - 45))}`, false);
    else if (before) add(before, false);
    for (const { text: part, marked } of text.slice(Math.max(0, first))) if (room > 0) add(part, marked);
  }
  return [element('span', 'data', KIND_WORD[item.kind] || item.label), line];
}
