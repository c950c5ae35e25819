/** Both steps of search behind one door: names at once, the full text when it comes. Loaded when the reader reaches for search. */
import type { Ask, Hits } from '../../lib/search/answer.ts';
import { Names, nameShelves, type NameRow } from '../../lib/search/quick.ts';
import { LONGEST } from '../../lib/search/query.ts';
import { isHan, simplifier } from '../../lib/search/words.ts';

export interface Question extends Ask {
  id: number;
  /** Where the site is. */
  base: string;
}
export interface Answer extends Hits {
  id: number;
  failed?: string;
}

const base = import.meta.env.BASE_URL.replace(/\/$/, '');
const files = new Map<string, Promise<string>>();
let worker: Worker | undefined;
let asked = 0;

/** A file of the search, fetched once; nothing if there is none, as for a letter with which no name begins. */
function file(path: string): Promise<string> {
  let text = files.get(path);
  if (!text) {
    text = fetch(`${base}/search/${path}`).then((response) => {
      if (response.ok) return response.text();
      if (response.status === 404) return '';
      throw new Error(`${path}: ${response.status}`);
    });
    text.catch(() => files.delete(path));
    files.set(path, text);
  }
  return text;
}

/** The names that a query may mean, for the first answers: whatever answers all of it stands under the letter of its first word. */
export async function namesFor(query: string): Promise<Names> {
  const text = query.slice(0, LONGEST);
  const [shelf = ''] = nameShelves(text);
  const [pairs, rows] = await Promise.all([isHan(text) ? file('names/pairs.txt') : '', shelf ? file(`names/${shelf}.json`) : '']);
  const key = `${pairs.length} ${shelf}`;
  if (ready?.key !== key) ready = { key, names: new Names(JSON.parse(rows || '[]') as NameRow[], simplifier(pairs)) };
  return ready.names;
}
let ready: { key: string; names: Names } | undefined;

/** What the full text says; never throws: `failed` says that the index could not be asked. */
export async function fullText(
  query: string,
  { exact = false, filter = {}, most = 30 }: Partial<Pick<Ask, 'exact' | 'filter' | 'most'>> = {},
): Promise<Answer> {
  const id = ++asked;
  try {
    const text = query.slice(0, LONGEST);
    const named = namesFor(text).then((names) => names.within(text));
    const current = (worker ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
    const question: Question = { id, base, query: text, exact, filter, most, named: await named };
    return await new Promise((resolve, reject) => {
      current.addEventListener('message', function listen({ data }: MessageEvent<Answer>) {
        if (data.id !== id) return;
        current.removeEventListener('message', listen);
        resolve(data);
      });
      current.addEventListener('error', reject, { once: true });
      current.postMessage(question);
    });
  } catch (error) {
    worker?.terminate();
    worker = undefined;
    return { id, hits: [], more: false, failed: String(error) };
  }
}

/** Loads the index while the reader is still typing. */
export const warm = () => void fullText('');
