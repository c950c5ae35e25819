import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { goneFile, sourceFile, SOURCE_FORMATS } from '../../content/files.ts';
import { tombstones } from '../../content/queries.ts';

export async function getStaticPaths() {
  const all = [
    ...(await getCollection('sources')).map(({ id, data }) => ({ id, data, gone: undefined })),
    ...(await tombstones('sources/')).map((gone) => ({ id: gone.id.slice('sources/'.length), data: undefined, gone })),
  ];
  return all.flatMap(({ id, data, gone }) =>
    SOURCE_FORMATS.map((format) => ({ params: { source: id, format }, props: { id, data, gone, format } })),
  );
}

/** A source as a record for a reference manager or a program, beside its page; of one that is gone, why. */
export const GET: APIRoute = async ({ props: { id, data, gone, format } }) =>
  new Response(await (gone ? goneFile(gone, format) : sourceFile(id, data, format)));
