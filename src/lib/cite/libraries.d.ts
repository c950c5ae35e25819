/** What we use of libraries that bring no types. */
declare module 'citeproc' {
  interface Engine {
    setOutputFormat(format: 'text' | 'html'): void;
    updateItems(ids: string[]): void;
    /** The entries are the second part; false if the style has no bibliography. */
    makeBibliography(): [parameters: object, entries: string[]] | false;
    makeCitationCluster(citation: { id: string }[]): string;
  }
  const CSL: {
    Engine: new (
      system: { retrieveLocale(): string; retrieveItem(id: string): object | undefined },
      style: string,
      language: string,
    ) => Engine;
  };
  export default CSL;
}

declare module '@citation-js/core' {
  export const plugins: {
    config: { get(plugin: '@bibtex'): { format: object } };
    output: {
      format(format: 'biblatex', items: object[]): string;
      format(format: 'ris', items: object[], options: { format: 'object' }): { TY: string; [tag: string]: string | string[] }[];
    };
  };
  export class Cite {
    constructor(text: string);
    data: Record<string, unknown>[];
  }
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
