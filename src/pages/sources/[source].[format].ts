import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { sourceFile, SOURCE_FORMATS } from '../../content/files.ts';

export async function getStaticPaths() {
  return (await getCollection('sources')).flatMap(({ id, data }) =>
    SOURCE_FORMATS.map((format) => ({ params: { source: id, format }, props: { id, data, format } })),
  );
}

/** A source as a record for a reference manager or a program, beside its page. */
export const GET: APIRoute = ({ props }) => new Response(sourceFile(props.id, props.data, props.format));
