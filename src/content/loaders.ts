import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { loadContent } from './load.ts';
import { formatProblems } from '../lib/problems.ts';
import type { Content } from './read.ts';

interface StoreEntry {
  id: string;
  data: Record<string, unknown>;
  /** The file behind an entry whose body Astro draws itself (MDX), from the project's root. */
  file?: string;
  body?: string;
}

/**
 * A loader for one collection. All of them read the content folder the same way (`loadContent`), so that what the
 * checker judged is what the pages show. `pick` says which part of the content makes the collection.
 */
export function contentLoader(name: string, pick: (content: Content) => StoreEntry[]): Loader {
  return {
    name: `eight-points-${name}`,
    async load(context: LoaderContext) {
      const root = fileURLToPath(new URL(process.env.CONTENT_DIR ?? 'content/', context.config.root));
      const fill = async () => {
        const { content, problems } = loadContent(root);
        if (problems.length) context.logger.error(`\n${formatProblems(problems)}`);
        context.store.clear();
        for (const { id, data, file, body } of pick(content)) {
          context.store.set({
            id,
            data,
            body,
            digest: context.generateDigest(file ? `${body}` : data),
            ...(file ? { filePath: file, deferredRender: true } : {}),
          });
        }
      };
      await fill();
      context.watcher?.add(root);
      context.watcher?.on('all', async (_event, path) => {
        if (path.startsWith(root)) await fill();
      });
    },
  };
}
