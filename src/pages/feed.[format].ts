import type { APIRoute } from 'astro';
import { feedPaths, feedText, siteFeed } from '../content/feeds.ts';

export const getStaticPaths = () => feedPaths({});

/** The feed of the site, as Atom and as JSON Feed. */
export const GET: APIRoute = async ({ params }) => new Response(feedText(await siteFeed(), params.format));
