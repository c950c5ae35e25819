import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { UnfitError } from '../lib/problems.ts';
import { checkSite, type SitePage } from '../lib/site-check.ts';

/**
 * Builds the site aside, in `dist.next/`, judges it there, and only then lets it take the place of `dist/`.
 * A build that fails leaves `dist/` as it was.
 */
export function publish(): AstroIntegration {
  let target: string;
  let base: string;
  let origin: string;
  return {
    name: 'publish',
    hooks: {
      'astro:config:setup'({ command, config, updateConfig }) {
        target = fileURLToPath(config.outDir);
        base = config.base;
        origin = new URL(config.site ?? 'http://localhost').origin;
        if (command === 'build') updateConfig({ outDir: new URL('dist.next/', config.root) });
      },
      async 'astro:build:done'({ dir, logger }) {
        const built = fileURLToPath(dir);
        // GitHub Pages leaves out folders that begin with an underscore unless this file says otherwise.
        await writeFile(join(built, '.nojekyll'), '');
        const files = (await readdir(built, { recursive: true, withFileTypes: true }))
          .filter((entry) => entry.isFile())
          .map((entry) => relative(built, join(entry.parentPath, entry.name)).split(sep).join('/'));
        const pages: SitePage[] = await Promise.all(
          files.filter((file) => file.endsWith('.html')).map(async (file) => ({ file, html: await readFile(join(built, file), 'utf8') })),
        );
        const problems = checkSite(pages, new Set(files), base, origin);
        if (problems.length) throw new UnfitError('The built site is not fit to publish:', problems);
        const old = `${target.replace(/[\\/]$/, '')}.old`;
        await rm(old, { recursive: true, force: true });
        await mkdir(dirname(old), { recursive: true });
        if (existsSync(target)) await rename(target, old);
        await rename(built, target);
        await rm(old, { recursive: true, force: true });
        logger.info(`${pages.length} pages, every link and anchor sound, now in dist/`);
      },
    },
  };
}
