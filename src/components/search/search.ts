/** The search page: asks Pagefind, and lists the statements found, grouped by page. Nothing is loaded before it is needed. */
import { markFound, segmentHan } from '../../lib/search.ts';

interface Hit {
  url: string;
  excerpt: string;
  meta: { id: string; page: string; title: string; section: string; kind: string; text: string };
}
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<Hit> }[] }>;
}

/** How many results are shown at first, and more at a time. */
const STEP = 30;
/** Longer queries are cut: nobody types them, and they only cost time. */
const LONGEST = 200;

const input = document.querySelector<HTMLInputElement>('#q');
const results = document.querySelector<HTMLElement>('#search-results');
const status = document.querySelector<HTMLElement>('#search-status');
const list = document.querySelector<HTMLElement>('#search-az');
const form = input?.form;

if (input && results && status && list && form) {
  let loading: Promise<Pagefind> | undefined;
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const load = () =>
    (loading ??= (async () => {
      const base = results.dataset.base?.replace(/\/$/, '') ?? '';
      const pagefind = (await import(/* @vite-ignore */ `${base}/pagefind/pagefind.js`)) as Pagefind;
      await pagefind.options({ baseUrl: `${base}/`, excerptLength: 120 });
      return pagefind;
    })());

  const search = async (query: string, shown = STEP) => {
    const turn = ++asked;
    const words = segmentHan(query.slice(0, LONGEST)).trim();
    list.hidden = false;
    if (!words) {
      results.replaceChildren();
      status.textContent = '';
      return;
    }
    try {
      const found = (await (await load()).search(words)).results;
      const hits = await Promise.all(found.slice(0, shown).map((result) => result.data()));
      if (turn !== asked) return;
      list.hidden = hits.length > 0;
      status.textContent = found.length
        ? `${found.length} ${found.length === 1 ? 'result' : 'results'} for “${query.trim()}”`
        : `Nothing found for “${query.trim()}”. Try another word, or find your way in the list below.`;
      results.replaceChildren(...groups(hits), ...(found.length > shown ? [more(() => search(query, shown + STEP))] : []));
    } catch {
      loading = undefined;
      if (turn !== asked) return;
      results.replaceChildren();
      status.textContent = 'The search index cannot be loaded now. The list below leads to every point, page and term.';
    }
  };

  const address = (query: string) => (query ? `?q=${encodeURIComponent(query)}` : location.pathname);

  void load().catch(() => (loading = undefined));
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      history.replaceState(null, '', address(input.value.trim()));
      void search(input.value);
    }, 150);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    if (new URLSearchParams(location.search).get('q') !== input.value.trim()) history.pushState(null, '', address(input.value.trim()));
    void search(input.value);
  });
  const restore = () => {
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    void search(input.value);
  };
  addEventListener('popstate', restore);
  // Whoever types faster than this file loads keeps what is typed.
  if (input.value) void search(input.value);
  else restore();
}

function groups(hits: Hit[]): HTMLElement[] {
  return [...Map.groupBy(hits, (hit) => hit.meta.page)].map(([page, list]) => {
    const section = document.createElement('section');
    const number = /^points\/(\d)$/.exec(page)?.[1];
    const heading = element('h2', '', `${number ? `${number}. ` : ''}${list[0]?.meta.title ?? page}`);
    const items = document.createElement('ol');
    items.append(...list.map(item));
    section.append(heading, items);
    return section;
  });
}

function item({ url, excerpt, meta }: Hit): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  const text = element('span', 'excerpt', '');
  for (const piece of markFound(meta.text, excerpt)) text.append(piece.marked ? element('mark', '', piece.text) : piece.text);
  const where = element(
    'span',
    'data',
    ` ${{ fact: '', attributed: 'Attributed · ', reading: 'Our reading · ', term: 'Term · ' }[meta.kind] ?? ''}${meta.section}`,
  );
  const body = document.createElement('span');
  body.append(text, document.createElement('br'), where);
  link.append(element('span', 'data', meta.kind === 'term' ? '' : meta.id), body);
  item.append(link);
  return item;
}

function more(onClick: () => void): HTMLElement {
  const button = element('button', 'button mt-4', 'Show more');
  button.setAttribute('type', 'button');
  button.addEventListener('click', onClick, { once: true });
  return button;
}

function element(name: string, className: string, text: string): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
