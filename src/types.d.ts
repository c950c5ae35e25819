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
