import type { APIRoute } from 'astro';
import { filesOf } from '../../content/exports.ts';
import { DATASET_NAMES } from '../../content/schemas/data.ts';

export async function getStaticPaths() {
  const datasets = await Promise.all(DATASET_NAMES.map(filesOf));
  return datasets.flatMap(({ files }) => files.map(({ file, text }) => ({ params: { file }, props: { text } })));
}

/** A file of the open data. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
