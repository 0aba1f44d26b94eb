import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const core = ['src/schema/**', 'src/register/**', 'src/benefits/**', 'src/prioritisation/**', 'src/adoption/**', 'src/reports/**', 'src/app/**'];

export default tseslint.config(
  { ignores: ['node_modules/**', 'dist/**', 'out/**', '.cache/**', 'templates/**'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/pane/**/*.tsx'],
    ignores: ['src/pane/controls/button.tsx'],
    rules: { 'no-restricted-imports': ['error', { name: '@fluentui/react-components', importNames: ['Button'], message: 'Take Button from src/pane/controls/button: it keeps the focus while it is out of use.' }] },
  },
  {
    files: ['tests/e2e/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.name='expect'] > AwaitExpression CallExpression[callee.property.name=/^(count|innerText|allInnerTexts|textContent|inputValue|getAttribute|is(Checked|Disabled|Enabled|Visible|Hidden))$/]",
          message: 'What is read once may be read too early on a slow machine: wait for it, with await expect.poll(() => …).',
        },
      ],
    },
  },
  {
    files: core.map((folder) => `${folder}/*.ts`),
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Date', message: 'The core has no clock: dates are IsoDate (src/schema/dates.ts) and "today" is a parameter.' },
        { name: 'console', message: 'The core prints nothing.' },
      ],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'The core has no randomness: pass a seeded generator.' }],
    },
  },
);
