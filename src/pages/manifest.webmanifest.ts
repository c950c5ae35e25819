import type { APIRoute } from 'astro';
import { href } from '../components/href.ts';
import { ICONS } from '../lib/head.ts';
import { site } from '../site.ts';

/** What the site is called and looks like where a reader keeps it beside other things: a page of the browser, not an app. */
export const GET: APIRoute = () => {
  const icons = ICONS.map(({ path, size }) => ({ src: href(path), sizes: `${size}x${size}`, type: 'image/png' }));
  return new Response(
    JSON.stringify({
      name: site.name,
      short_name: site.name,
      description: site.description,
      lang: site.language,
      start_url: href('/'),
      display: 'browser',
      background_color: '#fcfcfb',
      icons,
    }),
  );
};
