import type { AstroIntegration } from 'astro';
import { checkPromises } from '../content/checks/editions.ts';
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
      'astro:config:setup'({ command, config, logger }) {
        if (command !== 'build') return;
        const { content, problems: found } = loadContent(contentFolder(config.root));
        const promises = checkPromises(content);
        // A release keeps what an edition promised; before that, an editor may look at work half done.
        const problems = process.env.RELEASE ? [...found, ...promises] : found;
        if (problems.length) throw new UnfitError('The content is not fit to publish:', problems);
        if (promises.length) logger.warn(`\n${formatProblems(promises)}`);
      },
      'astro:server:setup'({ server, logger }) {
        const folder = contentFolder(new URL(`file://${server.config.root}/`));
        let said = '';
        const report = () => {
          const { content, problems: found } = loadContent(folder);
          const problems = [...found, ...checkPromises(content)];
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
