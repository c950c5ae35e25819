/** The full text, away from the page so that nothing there waits: `answer` asks Pagefind. */
import { answer } from '../../lib/search/answer.ts';
import { Shelf } from '../../lib/search/correct.ts';
import { unpackGroup, type Group } from '../../lib/search/items.ts';
import { isHan, simplifier } from '../../lib/search/words.ts';
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
const shelves = new Map<string, Promise<Shelf>>();
const simplifiers = new Map<string, Promise<(text: string) => string>>();
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
async function file(path: string): Promise<string> {
  const response = await fetch(`${base}/search/${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}
const words = (beginning: string) => once(shelves, beginning, async () => new Shelf((await file(`words/${beginning}.txt`)).split(' ')));
/** Makes traditional characters simplified; a query without Chinese needs none of that. */
const simplifierFor = (query: string) =>
  isHan(query) ? once(simplifiers, '', async () => simplifier(await file('han.txt'))) : Promise.resolve(simplifier(''));

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  base = data.base;
  try {
    // The index loads while the question is read.
    index().catch(() => undefined);
    postMessage({ id: data.id, ...(await answer(data, { recordsWith, group, words }, await simplifierFor(data.query))) } satisfies Answer);
  } catch (error) {
    pagefind = undefined;
    postMessage({ id: data.id, hits: [], more: false, failed: String(error) } satisfies Answer);
  }
});
