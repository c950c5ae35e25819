import type { DataCatalog, Dataset } from 'schema-dts';
import type { Column } from '../content/schemas/data.ts';
import { absolute } from './address.ts';
import type { JsonLd } from './json-ld.ts';
import type { Site } from '../site.ts';

/** A dataset as the page of the open data shows it. */
export interface ListedDataset {
  name: string;
  title: string;
  what: string;
  columns: Column[];
  /** The paths of its files, each with its media type. */
  files: { path: string; type: string }[];
}

/** The open data as a catalog in schema.org’s vocabulary ; its types hold each property against the vocabulary. `version` is the latest edition, if there is one. */
export function catalogLd(site: Site, datasets: ListedDataset[], version: { edition?: string; date?: string }): JsonLd {
  const full = (path: string) => absolute(path, site.url, site.base);
  const publisher = { '@type': 'Organization', name: site.publisher, url: full('/about/') } as const;
  return {
    '@type': 'DataCatalog',
    '@id': full('/data/'),
    url: full('/data/'),
    name: `${site.name}: open data`,
    description: site.description,
    inLanguage: site.language,
    license: site.licences.text.url,
    publisher,
    dataset: datasets.map(({ name, title, what, columns, files }): Dataset => ({
      '@type': 'Dataset',
      '@id': full(`/data/#${name}`),
      url: full(`/data/#${name}`),
      name: `${site.name}: ${title}`,
      description: `${what} From ${site.name}, an explainer of China’s Global Data Security Initiative of 2020.`,
      inLanguage: site.language,
      isAccessibleForFree: true,
      license: site.licences.text.url,
      creator: publisher,
      publisher,
      version: version.edition,
      datePublished: version.date,
      variableMeasured: columns.map((column) => ({ '@type': 'PropertyValue', name: column.name, description: column.description })),
      distribution: files.map(({ path, type }) => ({ '@type': 'DataDownload', contentUrl: full(path), encodingFormat: type })),
    })),
  } satisfies DataCatalog;
}
