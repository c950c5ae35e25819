/** The full text, away from the page so that nothing there waits: `answer` asks Pagefind. */
import { answer } from '../../lib/search/answer.ts';
import { Shelf } from '../../lib/search/correct.ts';
import { unpackGroup, type Group } from '../../lib/search/items.ts';
import { simplifier } from '../../lib/search/words.ts';
import type { Answer, Question } from './engine.ts';

interface Result {
  id: string;
  words: number[];
  data(): Promise<{ raw_url: string }>;
}
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(query: string): Promise<{ results: Result[] }>;
}

let base = '';
let pagefind: Promise<Pagefind> | undefined;
let pairs = '';
let simplify = simplifier('');
const shelves = new Map<string, Promise<Shelf>>();
const found = new Map<string, Promise<Result[]>>();
const groups = new Map<string, Promise<Group>>();

const index = () =>
  (pagefind ??= (async () => {
    const loaded = (await import(/* @vite-ignore */ `${base}/pagefind/pagefind.js`)) as Pagefind;
    await loaded.options({ baseUrl: '/', noWorker: true, language: 'unknown' });
    return loaded;
  })());

/** A value that is fetched once; if that fails, it is fetched again when it is next needed. */
function once<T>(cache: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  let value = cache.get(key);
  if (!value) {
    value = make();
    value.catch(() => cache.delete(key));
    cache.set(key, value);
  }
  return value;
}

const recordsWith = (word: string) => once(found, word, async () => (await (await index()).search(word)).results);
const group = (result: Result) => once(groups, result.id, async () => unpackGroup((await result.data()).raw_url));
const words = (beginning: string) =>
  once(shelves, beginning, async () => {
    const response = await fetch(`${base}/search/words/${beginning}.txt`);
    if (!response.ok && response.status !== 404) throw new Error(`words/${beginning}: ${response.status}`);
    return new Shelf(response.ok ? (await response.text()).split(' ') : []);
  });

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  base = data.base;
  if (data.han && data.han !== pairs) simplify = simplifier((pairs = data.han));
  try {
    // The index loads while the question is read.
    index().catch(() => undefined);
    postMessage({ id: data.id, ...(await answer(data, { recordsWith, group, words }, simplify)) } satisfies Answer);
  } catch (error) {
    pagefind = undefined;
    postMessage({ id: data.id, hits: [], more: false, failed: String(error) } satisfies Answer);
  }
});
