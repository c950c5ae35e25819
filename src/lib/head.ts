import { createHash } from 'node:crypto';

/**
 * Runs before the first paint, so that a chosen theme does not flash; the only script that stands in a page.
 * Its hash is in the content security policy.
 */
export const THEME_SCRIPT = `try{let t=localStorage.theme;if(t=='light'||t=='dark')document.documentElement.dataset.theme=t}catch{}`;

/** The strictest policy under which the site works: our own files, the theme script, and WebAssembly for Pagefind. */
export const CONTENT_SECURITY_POLICY = [
  `default-src 'none'`,
  `script-src 'self' 'wasm-unsafe-eval' 'sha256-${createHash('sha256').update(THEME_SCRIPT).digest('base64')}'`,
  `style-src 'self'`,
  `font-src 'self'`,
  `img-src 'self'`,
  `manifest-src 'self'`,
  `connect-src 'self'`,
  `worker-src 'self'`,
  `form-action 'self'`,
  `base-uri 'none'`,
].join('; ');

/** The policy of an embedded statement: one style sheet of our own, and nothing else. */
export const EMBED_POLICY = `default-src 'none'; style-src 'self'; base-uri 'none'`;

/** The icons drawn in the build from `public/favicon.svg`: the first for a home screen of Apple's, the others for the manifest. */
export const ICONS = [
  { path: '/apple-touch-icon.png', size: 180 },
  { path: '/icon-192.png', size: 192 },
  { path: '/icon-512.png', size: 512 },
];
