import type { APIRoute } from 'astro';
import { withBase } from '../lib/address.ts';
import { ICONS } from '../lib/head.ts';
import { site } from '../site.ts';

/** What the site is called and looks like where a reader keeps it beside other things: a page of the browser, not an app. */
export const GET: APIRoute = () => {
  const base = import.meta.env.BASE_URL;
  const icons = ICONS.map(({ path, size }) => ({ src: withBase(path, base), sizes: `${size}x${size}`, type: 'image/png' }));
  return new Response(
    JSON.stringify({
      name: site.name,
      short_name: site.name,
      description: site.description,
      lang: site.language,
      start_url: withBase('/', base),
      display: 'browser',
      background_color: '#fcfcfb',
      icons,
    }),
  );
};
