/** The search page: the first answers from the names, then the full text grouped by page, below them. */
import { filterFrom, type Filter } from '../../lib/search/items.ts';
import type { QuickHit } from '../../lib/search/quick.ts';
import { LONGEST } from '../../lib/search/query.ts';
import type { Found } from '../../lib/search/rank.ts';
import { byPage } from '../../lib/search/answer.ts';
import { element, foundParts, href, quickParts } from './draw.ts';
import { fullText, namesFor, warm, type Answer } from './engine.ts';

/** How many results are shown at first, and more at a time. */
const STEP = 24;

/** How many pieces of the list are drawn while the reader types, about a screen, and how long the rest waits for the next letter, in ms. */
const AT_FIRST = 1;
const REST = 150;

const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

const input = document.querySelector<HTMLInputElement>('#q');
const direct = document.querySelector<HTMLElement>('#search-direct');
const results = document.querySelector<HTMLElement>('#search-results');
const status = document.querySelector<HTMLElement>('#search-status');
const changed = document.querySelector<HTMLElement>('#search-changed');
const list = document.querySelector<HTMLElement>('#search-az');
const form = input?.form;

if (input && direct && results && status && changed && list && form) {
  let turn = 0;
  let exact = false;

  const parameters = () => {
    const made = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string' && value.trim()) made.set(name, value.trim());
    return made;
  };
  const address = () => {
    const made = parameters();
    if (exact) made.set('exact', '1');
    return made.size ? `?${made}` : location.pathname;
  };

  /** The first answers at once; the full text after a pause, since more may be on its way. */
  const search = async (most = STEP, pause = 0) => {
    const now = ++turn;
    const query = input.value.slice(0, LONGEST);
    const filter = filterFrom(parameters());
    const filtered = Object.keys(filter).length > 0;
    if (!query.trim() && !filtered) {
      for (const place of [direct, results, changed]) place.replaceChildren();
      status.textContent = '';
      results.removeAttribute('aria-busy');
      if (pause) await wait(pause);
      if (now !== turn) return;
      showList(true);
      if (pause) history.replaceState(null, '', address());
      return;
    }
    results.setAttribute('aria-busy', 'true');
    let first: QuickHit[] = [];
    try {
      first = filtered ? [] : (await namesFor(query)).find(query);
      if (now !== turn) return;
      direct.replaceChildren(...first.map((hit) => row(hit.path, quickParts(hit, query))));
    } catch {
      // The full text says what is wrong.
    }
    if (pause) await wait(pause);
    if (now !== turn) return;
    const answer = await fullText(query, { exact, filter, most });
    if (now !== turn) return;
    const hits = show(query, filter, first, answer);
    // Piece by piece, so that the page never waits for the drawing; whoever types on sees only the first of them.
    let drawn = 0;
    for (const piece of pieces(hits)) {
      if (drawn > 0) await wait(pause && drawn === AT_FIRST ? REST : 0);
      if (now !== turn) return;
      if (drawn++ === 0) results.replaceChildren(piece());
      else results.append(piece());
    }
    if (!hits.length) results.replaceChildren();
    if (answer.more && !answer.failed) results.append(more(() => void search(most + STEP)));
    results.removeAttribute('aria-busy');
    // Not with each letter: whenever the address changes, Chromium draws the page's icon anew.
    if (pause) history.replaceState(null, '', address());
  };

  const show = (query: string, filter: Filter, first: QuickHit[], answer: Answer): Found[] => {
    const shown = new Set(first.map(({ path }) => path));
    const hits = answer.hits.filter(({ item }) => !shown.has(item.path));
    const count = first.length + hits.length;
    showList(count === 0);
    changed.replaceChildren(...(answer.corrected ? correction(query, answer.corrected) : []));
    const words = query.trim() ? ` for “${query.trim()}”` : '';
    if (answer.failed) {
      status.textContent = `${navigator.onLine ? '' : 'You are offline. '}The search index cannot be loaded now. ${count ? 'Only names were searched. ' : ''}The list below leads to every point, page and term.`;
      showList(true);
    } else if (count) status.textContent = `${count} ${count === 1 ? 'result' : 'results'}${words}`;
    else
      status.textContent = `Nothing found${words}${Object.keys(filter).length ? ' with these filters' : ''}. Try another word, or find your way in the list below.`;
    return hits;
  };

  /** The A to Z goes out of sight, but stays laid out: to lay it out anew would hold the page up while the reader types. */
  const showList = (shown: boolean) => (shown ? list.removeAttribute('hidden') : list.setAttribute('hidden', 'until-found'));

  const correction = (query: string, corrected: string): (Node | string)[] => {
    const link = element('a', '', query.trim());
    const asTyped = parameters();
    asTyped.set('exact', '1');
    link.setAttribute('href', `?${asTyped}`);
    return ['Showing results for ', element('b', '', corrected), '; search instead for ', link, '.'];
  };

  warm();
  const later = () => {
    exact = false;
    void search(STEP, 90);
  };
  form.addEventListener('input', later);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (location.search !== new URL(address(), location.href).search) history.pushState(null, '', address());
    void search();
  });
  const restore = () => {
    const given = new URLSearchParams(location.search);
    for (const field of form.elements) {
      if ((field instanceof HTMLInputElement || field instanceof HTMLSelectElement) && field.name)
        field.value = given.get(field.name) ?? '';
    }
    exact = given.has('exact');
    void search();
  };
  addEventListener('popstate', restore);
  addEventListener('online', () => void search());
  // Whoever types faster than this file loads keeps what is typed.
  if (input.value) void search();
  else restore();
}

/** How many results are drawn at once. */
const AT_ONCE = 3;

/** Results as pieces of the page, each of which draws a few of them. */
function* pieces(hits: Found[]): Generator<() => HTMLElement> {
  const { pages, late } = byPage(hits);
  for (const [page, list] of pages) {
    const number = /^points\/(\d)$/.exec(page)?.[1];
    yield () => section(`${number ? `${number}. ` : ''}${list[0]?.title ?? ''}`, list, false);
  }
  for (let first = 0; first < late.length; first += AT_ONCE) {
    yield () => section(first ? '' : 'More on these pages', late.slice(first, first + AT_ONCE), true);
  }
}

function section(title: string, list: Found[], withPage: boolean): HTMLElement {
  const items = document.createElement('ol');
  items.append(...list.map((found) => row(found.item.path, foundParts(found, withPage))));
  return element('section', '', ...(title ? [element('h2', '', title)] : []), items);
}

function row(path: string, parts: Node[]): HTMLElement {
  const link = element('a', '', ...parts);
  link.setAttribute('href', href(path));
  return element('li', '', link);
}

function more(onClick: () => void): HTMLElement {
  const button = element('button', 'button mt-4', 'Show more');
  button.setAttribute('type', 'button');
  button.addEventListener('click', onClick, { once: true });
  return button;
}
