import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist*/', '.cache/', '.astro/', 'node_modules/'] },
  ...tseslint.configs.strict,
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-recommended'],
  {
    rules: {
      // A frame that scrolls must be reachable with the keyboard (axe: scrollable-region-focusable).
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { tags: ['section'], roles: ['region'] }],
      // Interpolated numbers and counts read better than their conversions.
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_|^Props$' }],
    },
  },
  {
    // Sätteri's tree is typed as mdast without MDX's elements, which this plugin makes.
    files: ['src/integrations/sections.ts'],
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
);
