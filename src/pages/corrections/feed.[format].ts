import type { APIRoute } from 'astro';
import { feedPaths, feedText, ledgerFeed } from '../../content/feeds.ts';

export const getStaticPaths = () => feedPaths({});

/** The feed of the corrections ledger, as Atom and as JSON Feed. */
export const GET: APIRoute = async ({ params }) => new Response(feedText(await ledgerFeed(), params.format));
