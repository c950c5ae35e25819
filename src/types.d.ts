/** subset-font ships no types; this is what we use of it (its README). */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2';
      variationAxes: Record<string, number | { min: number; max: number }>;
      keepFeatures: string[];
    },
  ): Promise<Buffer>;
}

/** Of opencc-js, whose types name a file that only the whole package has. */
declare module 'opencc-js/cn2t' {
  export function Converter(options: { from: 'cn'; to: 'tw' }): (text: string) => string;
}
declare module 'opencc-js/t2cn' {
  export function Converter(options: { from: 'tw'; to: 'cn' }): (text: string) => string;
}

declare module 'damerau-levenshtein' {
  export default function damerauLevenshtein(a: string, b: string): { steps: number; relative: number; similarity: number };
}

/** jsonld ships no types; this is what the tests use of it (its README). */
declare module 'jsonld' {
  const jsonld: {
    expand(
      document: object,
      options: { safe: boolean; documentLoader: (url: string) => Promise<{ documentUrl: string; document: object }> },
    ): Promise<object[]>;
  };
  export default jsonld;
}
