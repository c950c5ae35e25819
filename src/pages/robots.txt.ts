import type { APIRoute } from 'astro';
import { publicAddress } from '../site.ts';

/** Everything may be read by everyone; here is the list of all pages. */
export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\nSitemap: ${publicAddress('/sitemap-index.xml')}\n`);
