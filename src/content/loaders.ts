import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentFolder, loadContent } from './load.ts';
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
      const root = contentFolder(context.config.root);
      const fill = async () => {
        // What is wrong with the content is said once, by the content check (integrations/content-check.ts).
        const { content } = loadContent(root);
        context.store.clear();
        for (const { id, data, file, body } of pick(content)) {
          context.store.set({
            id,
            data,
            body,
            digest: context.generateDigest(file ? `${body}` : data),
            // Messages call the folder “content”; Astro draws the file where it really is.
            ...(file
              ? { filePath: relative(fileURLToPath(context.config.root), join(root, ...file.split('/').slice(1))), deferredRender: true }
              : {}),
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
