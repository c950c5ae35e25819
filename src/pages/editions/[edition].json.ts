import type { APIRoute } from 'astro';
import { editionSnapshots } from '../../content/queries.ts';

export function getStaticPaths() {
  return editionSnapshots().map(({ edition, text }) => ({ params: { edition }, props: { text } }));
}

/** The snapshot of an edition, byte for byte as it was frozen. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
