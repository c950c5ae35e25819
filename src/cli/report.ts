/** `npm run report [-- --on 2027-06-01]`: pages whose facts are due to be checked again, by that day or by today. */
import { parseArgs } from 'node:util';
import { loadContent } from '../content/load.ts';

const { values } = parseArgs({ options: { on: { type: 'string' }, content: { type: 'string', default: 'content' } } });
const on = values.on ?? new Date().toISOString().slice(0, 10);
const { content } = loadContent(values.content);
const pages = [...content.points, ...content.background, ...content.shelves].sort((a, b) => (a.data.due < b.data.due ? -1 : 1));
const overdue = pages.filter(({ data }) => data.due < on);
for (const { file, data } of overdue) console.log(`${file}: last checked ${data.checked}, due ${data.due}`);
console.log(
  `${overdue.length} of ${pages.length} pages are overdue on ${on}; the next one is due on ${pages.find(({ data }) => data.due >= on)?.data.due ?? 'no day set'}.`,
);
