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
