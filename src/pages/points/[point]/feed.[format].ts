import type { APIRoute } from 'astro';
import { feedPaths, feedText, pointFeed } from '../../../content/feeds.ts';
import { points } from '../../../content/queries.ts';

export async function getStaticPaths() {
  return (await points()).flatMap(({ id }) => feedPaths({ point: id }));
}

/** The feed of one point, as Atom and as JSON Feed. */
export const GET: APIRoute = async ({ params }) => new Response(feedText(await pointFeed(params.point ?? ''), params.format));
