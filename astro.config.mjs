import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { shareCards } from './src/integrations/cards.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { fonts } from './src/integrations/fonts.ts';
import { publish } from './src/integrations/publish.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { sections } from './src/integrations/sections.ts';
import { site } from './src/site.ts';

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: 'always',
  // Four pages at a time, since each waits for its file to be written.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  devToolbar: { enabled: false },
  // Only pages that open with statements pass through the plugin; smart punctuation is done once, in lib/text.ts.
  markdown: { processor: satteri({ mdastPlugins: [sections], features: { smartPunctuation: false } }) },
  // The order is the order of the build: judge the content, draw, index, judge the site, take dist's place.
  integrations: [
    contentCheck(),
    fonts(),
    mdx(),
    // Pages of single statements name the page they stand in as canonical; frames are for other sites.
    sitemap({ filter: (page) => !/\/(?:404|search|print|embed\/.*|(?:points|background)\/[^/]+\/\d+)\/$/.test(page) }),
    searchIndex(),
    shareCards(),
    publish(),
  ],
  vite: {
    plugins: [tailwindcss()],
    // The worker of search is a module: it loads Pagefind when it is first asked.
    worker: { format: 'es' },
    // Under the content security policy nothing may be inlined into pages or styles.
    build: {
      assetsInlineLimit: 0,
      // Astro marks each MDX page with a directive of its own, and Rolldown warns of every one (withastro/astro).
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
