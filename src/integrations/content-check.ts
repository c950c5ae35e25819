import type { AstroIntegration } from 'astro';
import { contentFolder, loadContent } from '../content/load.ts';
import { formatProblems, UnfitError } from '../lib/problems.ts';

/**
 * Judges the content before any page is drawn. A build stops with everything that is wrong; while an editor works
 * (`astro dev`), it is said at every change, and the pages go on being drawn as far as they can.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup'({ command, config }) {
        if (command !== 'build') return;
        const { problems } = loadContent(contentFolder(config.root));
        if (problems.length) throw new UnfitError('The content is not fit to publish:', problems);
      },
      'astro:server:setup'({ server, logger }) {
        const folder = contentFolder(new URL(`file://${server.config.root}/`));
        let said = '';
        const report = () => {
          const { problems } = loadContent(folder);
          const message = problems.length ? formatProblems(problems) : '';
          // One change of a file may come as several events; the same list is said once.
          if (message && message !== said) logger.warn(`\n${message}`);
          if (!message && said) logger.info('The content is sound again.');
          said = message;
        };
        report();
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(folder)) report();
        });
      },
    },
  };
}
