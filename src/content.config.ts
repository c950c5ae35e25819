import { defineCollection } from 'astro:content';
import { editionSummaries, editionSummarySchema, histories, historySchema } from './content/histories.ts';
import { contentLoader } from './content/loaders.ts';
import type { Content, Entry, PageEntry, Statement } from './content/read.ts';
import { actorSchema } from './content/schemas/actor.ts';
import { comparisonSchema } from './content/schemas/comparison.ts';
import { countrySchema } from './content/schemas/country.ts';
import { eventSchema } from './content/schemas/event.ts';
import { instrumentSchema } from './content/schemas/instrument.ts';
import { layerSchema } from './content/schemas/layer.ts';
import { aboutSchema, backgroundSchema, pointSchema, shelfSchema } from './content/schemas/page.ts';
import { sourceSchema } from './content/schemas/source.ts';
import { statementSchema } from './content/schemas/statement.ts';
import { termSchema } from './content/schemas/term.ts';

const record = (entry: Entry<unknown>) => ({ id: entry.id, data: entry.data as Record<string, unknown> });
const page = (entry: PageEntry<unknown>) => ({ ...record(entry), file: entry.file, body: entry.source });
const statement = ({ id, line: _line, ...data }: Statement) => ({ id, data });

type RecordName = 'shelves' | 'sources' | 'terms' | 'layers' | 'instruments' | 'comparisons' | 'events' | 'countries' | 'actors';
const records = (name: RecordName) => contentLoader(name, (content: Content) => content[name].map(record));
const pages = (name: 'points' | 'background' | 'pages') => contentLoader(name, (content: Content) => content[name].map(page));

/** The collections, each with its schema; `content/README.md` explains them to editors. */
export const collections = {
  points: defineCollection({ loader: pages('points'), schema: pointSchema }),
  background: defineCollection({ loader: pages('background'), schema: backgroundSchema }),
  pages: defineCollection({ loader: pages('pages'), schema: aboutSchema }),
  statements: defineCollection({
    loader: contentLoader('statements', (content) => content.statements.map(statement)),
    schema: statementSchema,
  }),
  shelves: defineCollection({ loader: records('shelves'), schema: shelfSchema }),
  sources: defineCollection({ loader: records('sources'), schema: sourceSchema }),
  terms: defineCollection({ loader: records('terms'), schema: termSchema }),
  layers: defineCollection({ loader: records('layers'), schema: layerSchema }),
  instruments: defineCollection({ loader: records('instruments'), schema: instrumentSchema }),
  comparisons: defineCollection({ loader: records('comparisons'), schema: comparisonSchema }),
  events: defineCollection({ loader: records('events'), schema: eventSchema }),
  countries: defineCollection({ loader: records('countries'), schema: countrySchema }),
  actors: defineCollection({ loader: records('actors'), schema: actorSchema }),
  editions: defineCollection({ loader: contentLoader('editions', editionSummaries), schema: editionSummarySchema }),
  histories: defineCollection({ loader: contentLoader('histories', histories), schema: historySchema }),
};
