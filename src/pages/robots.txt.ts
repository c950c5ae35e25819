import type { APIRoute } from 'astro';
import { absolute } from '../lib/address.ts';
import { site } from '../site.ts';

/** Everything may be read by everyone; here is the list of all pages. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${absolute('/sitemap-index.xml', site.url, import.meta.env.BASE_URL)}\n`);
