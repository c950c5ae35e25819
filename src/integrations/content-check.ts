import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadContent } from '../content/load.ts';
import { UnfitError } from '../lib/problems.ts';

/** Judges the content before any page is drawn. A build stops with everything that is wrong; `astro dev` only warns. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup'({ command, config }) {
        if (command !== 'build') return;
        const { problems } = loadContent(fileURLToPath(new URL(process.env.CONTENT_DIR ?? 'content/', config.root)));
        if (problems.length) throw new UnfitError('The content is not fit to publish:', problems);
      },
    },
  };
}
