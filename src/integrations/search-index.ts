import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { contentFolder, loadContent } from '../content/load.ts';
import type { Content } from '../content/read.ts';
import { pathTo } from '../lib/address.ts';
import { POSITION_WORDS } from '../lib/countries.ts';
import { longDate } from '../lib/dates.ts';
import { segmentHan } from '../lib/search.ts';

/**
 * Builds Pagefind's index from the statements, the glossary and the other shelves, into `pagefind/` of the built site. Each statement is
 * a result of its own, with the title of its page; its real wording is kept beside the indexed text, in which Chinese
 * is cut into words.
 */
export function searchIndex(): AstroIntegration {
  let root: URL;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done'({ config }) {
        root = config.root;
      },
      async 'astro:build:done'({ dir, logger }) {
        const { content } = loadContent(contentFolder(root));
        const titles = new Map([...content.points, ...content.background].map((page) => [page.page, page.data.title]));
        const { index } = await succeed(pagefind.createIndex({ forceLanguage: 'en' }));
        if (!index) throw new Error('Pagefind made no index.');
        for (const statement of content.statements) {
          const title = titles.get(statement.page) ?? statement.page;
          await succeed(
            index.addCustomRecord({
              url: pathTo(statement.id),
              language: 'en',
              content: segmentHan(statement.text),
              meta: {
                id: statement.id,
                page: statement.page,
                title,
                section: statement.part ?? statement.section,
                kind: statement.kind,
                text: statement.text,
              },
            }),
          );
        }
        for (const { id, data } of content.terms) {
          const text =
            [data.term, data.zh && `${data.zh} (${data.pinyin ?? ''})`.replace(' ()', '')].filter(Boolean).join(', ') +
            `: ${data.definition}`;
          await succeed(
            index.addCustomRecord({
              url: pathTo(`glossary/${id}`),
              language: 'en',
              content: segmentHan(
                `${text} ${data.why ?? ''} ${(data.aliases ?? []).join(' ')} ${data.pinyin?.normalize('NFD').replace(/\p{M}/gu, '') ?? ''}`,
              ),
              meta: { id, page: 'glossary', title: 'Glossary', section: data.term, kind: 'term', text },
            }),
          );
        }
        for (const { url, page, title, section, text, more = '' } of entries(content)) {
          const record = {
            url,
            language: 'en',
            content: segmentHan(`${text} ${more}`),
            meta: { id: '', page, title, section, kind: 'entry', text },
          };
          await succeed(index.addCustomRecord(record));
        }
        // Written by us: what Pagefind writes may still be under way when it says that it is done. Its own interfaces,
        // which this site does not use, stay out.
        const { files } = await succeed(index.getFiles());
        for (const { path, content: bytes } of files) {
          if (!/^pagefind-(?:(?:component-|modular-)?ui|highlight)\./.test(path)) {
            const target = fileURLToPath(new URL(`pagefind/${path}`, dir));
            mkdirSync(dirname(target), { recursive: true });
            writeFileSync(target, bytes);
          }
        }
        await pagefind.close();
        logger.info(`${content.statements.length} statements and ${content.terms.length} terms can be found`);
      },
    },
  };
}

async function succeed<T extends { errors: string[] }>(answer: Promise<T>): Promise<T> {
  const result = await answer;
  if (result.errors.length) throw new Error(`Pagefind: ${result.errors.join('; ')}`);
  return result;
}

interface EntryRecord {
  url: string;
  page: string;
  title: string;
  section: string;
  text: string;
  /** What can be found, but is not shown: aliases. */
  more?: string;
}

/** The entries of the reference shelves, as search results. */
function entries(content: Content): EntryRecord[] {
  return [
    ...content.layers.map(({ id, data }) => ({
      url: `/text/#p${id}`,
      page: 'text',
      title: 'The text, layer by layer',
      section: `The wording of point ${id}`,
      text: data.witnesses.flatMap((witness) => (witness.phrases ?? []).map((phrase) => `“${phrase.text}”`)).join(' '),
    })),
    ...content.instruments.map(({ id, data }) => ({
      url: `/compare/${id}/`,
      page: 'compare',
      title: 'Compared with other rules',
      section: data.short,
      text: `${data.name}: ${data.what}`,
      more: (data.aliases ?? []).join(' '),
    })),
    ...content.events.map(({ id, data }) => ({
      url: pathTo(`timeline/${id}`),
      page: 'timeline',
      title: 'Timeline',
      section: longDate(data.date),
      text: `${data.title}. ${data.text}`,
    })),
    ...content.countries.map(({ id, data }) => ({
      url: pathTo(`countries/${id}`),
      page: 'countries',
      title: 'Huawei and ZTE in 5G, country by country',
      section: data.name,
      text: `${data.name}: ${POSITION_WORDS[data.position]}, ${longDate(data.date)}. ${data.instrument}`,
    })),
    ...content.actors.map(({ id, data }) => ({
      url: pathTo(`who/${id}`),
      page: 'who',
      title: 'Who is who',
      section: data.name,
      text: `${data.name}${data.zh ? ` ${data.zh}` : ''}: ${data.what}`,
      more: (data.aliases ?? []).join(' '),
    })),
  ];
}
