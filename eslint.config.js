import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

const date = { name: 'Date', message: 'Dates are Temporal values: see src/schedule/temporal.ts.' };
const asArgument = 'src/schedule is pure: what it needs from outside is an argument.';
// A file beside or below the importing one, or the polyfill. \u002F is a slash: a selector's pattern can't hold a plain one.
const allowed = String.raw`^(\.\u002F(?!.*\.\.)|temporal-polyfill(\u002F|$))`;
const inside = 'src/schedule imports its own files (./…) and temporal-polyfill, nothing else.';

/** Under their own name or as members of `globalThis`. */
const restrictedGlobals = (...globals) => ['error', { globals, checkGlobalObject: true }];

export default defineConfig(
  globalIgnores(['dist', '.astro', 'coverage', 'playwright-report', 'test-results']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Characters are counted and cut as code points here.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  // The types of .astro files are `astro check`'s work: to this parser their imports are `any`.
  astro.configs.recommended,
  { files: ['**/*.astro', '**/*.astro/*.ts', '**/*.js', '**/*.mjs'], extends: [ts.configs.disableTypeChecked] },
  {
    files: ['src/schedule/**'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: `^(?!${allowed.slice(1)})`, message: inside }] }],
      'no-restricted-syntax': [
        'error',
        { selector: `:matches(ImportExpression, TSImportType):not([source.value=/${allowed}/])`, message: inside },
        // Temporal.Now however it is reached: as a member of any object, by its name in quotes, or taken apart.
        {
          selector:
            ":matches(MemberExpression, Property):matches([property.name='Now'], [property.value='Now'], [key.name='Now'])",
          message: asArgument,
        },
      ],
      'no-restricted-globals': restrictedGlobals(
        date,
        ...['window', 'document', 'navigator', 'performance', 'process'].map((name) => ({ name, message: asArgument })),
      ),
    },
  },
  { files: ['src/planner/**'], rules: { 'no-restricted-globals': restrictedGlobals(date) } },
  // Command-line programs speak on the console.
  { files: ['tests/*.ts', 'tests/{support,bench}/**'], rules: { 'no-console': 'off' } },
);
