import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/** The rules of the second engine for markup; each relaxed one has its reason. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      // Statements are "s4.3": a dot is allowed in HTML, though not in every selector.
      'valid-id': ['error', { relaxed: true }],
      // Titles of sources are as long as they are.
      'long-title': 'off',
      // Everything loaded is our own.
      'require-sri': 'off',
      // The header's form has one field, and Enter sends it; the search page has a button.
      'wcag/h32': 'off',
      // How Astro and the compiler write void elements, booleans and white space says nothing about validity.
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'no-trailing-whitespace': 'off',
      'no-raw-characters': 'off',
    },
  }),
);

/** What html-validate finds wrong with a page, one line each. */
export async function markupErrors(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap((result) =>
    result.messages.map(({ ruleId, message, line, column }) => `${ruleId} at ${line}:${column}: ${message}`),
  );
}
