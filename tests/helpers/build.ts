import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Where the tests find the built site: at a root, and under a path with an origin of its own. */
export const ROOT_SITE = '.cache/test/root';
export const BASE_SITE = '.cache/test/base';
export const BASE = '/eight-points';
export const BASE_ORIGIN = 'https://pages.example';

export interface BuildResult {
  status: number | null;
  output: string;
}

/** Runs `astro build` as `npm run build` does, into a folder, with an environment. */
export function build(outDir: string, env: Record<string, string> = {}): BuildResult {
  const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');
  const { BASE_PATH: _base, SITE_URL: _url, CONTENT_DIR: _content, NODE_ENV: _env, ...inherited } = process.env;
  const result = spawnSync(process.execPath, [astro, 'build', '--outDir', outDir], {
    encoding: 'utf8',
    env: { ...inherited, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env },
  });
  // The list of every page drawn says nothing about what went wrong.
  const output = `${result.stdout}${result.stderr}`.replace(/^.*├─.*\n/gm, '');
  return { status: result.status, output };
}

/** Builds the site twice before any test runs; a site that cannot be built fails them all, with the build's own words. */
export default function setup(): void {
  for (const [folder, env] of [
    [ROOT_SITE, {}],
    [BASE_SITE, { SITE_URL: BASE_ORIGIN, BASE_PATH: BASE }],
  ] as const) {
    const { status, output } = build(folder, env);
    if (status !== 0) throw new Error(`The site cannot be built:\n\n${output}`);
  }
}
