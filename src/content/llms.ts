import { SHELVES } from '../components/chrome/navigation.ts';
import type { PageId } from '../lib/address.ts';
import { llmsText, type Listed } from '../lib/llms.ts';
import { site } from '../site.ts';
import { background, latestVersion, opening, points } from './queries.ts';
import { DATASET_NAMES, DATASETS } from './schemas/data.ts';

/** `/llms.txt`: the pages, each with its first statement, and the data. */
export async function llms(): Promise<string> {
  const page = async (id: PageId, name: string): Promise<Listed> => {
    const first = await opening(id);
    return { path: `/${id}/`, name, what: `${first.data.text} (${first.id}, ${first.data.kind})` };
  };
  const eight = await Promise.all((await points()).map(({ id, data }) => page(`points/${id}`, `Point ${id}: ${data.title}`)));
  const around = await Promise.all((await background()).map(({ id, data }) => page(`background/${id}`, data.title)));
  const data: Listed[] = DATASET_NAMES.map((name) => ({
    path: `/data/${name}.json`,
    name: DATASETS[name].title,
    what: `${DATASETS[name].what} Schema: ${name}.schema.json; for spreadsheets: ${name}.csv.`,
  }));
  return llmsText(site, (await latestVersion()).label, [
    { title: 'The eight points', list: eight },
    { title: 'Background', list: around },
    { title: 'Data', list: [{ path: '/data/', name: 'Open data', what: 'What there is, and what every column means.' }, ...data] },
    { title: 'Optional', list: SHELVES },
  ]);
}
