import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

/** Forbids imports of these folders, with the reason shown to whoever tries. */
const wall = (folders, message) => ({
  'no-restricted-imports': [
    'error',
    { patterns: [{ group: folders.flatMap((folder) => [`**/${folder}/**`, `**/${folder}`]), message }] },
  ],
});

export default tseslint.config(
  { ignores: ['.output/**', '.wxt/**', 'node_modules/**'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['eslint.config.js'] } } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      eqeqeq: 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  // Data only moves to the right: reading → audit → store → report → components; nobody imports from entrypoints.
  {
    files: ['**/*.{ts,tsx}'],
    ignores: ['entrypoints/**'],
    rules: wall(['entrypoints'], 'Entrypoints only wire.'),
  },
  {
    files: ['utils/reading/**'],
    rules: wall(
      ['entrypoints', 'audit', 'plan', 'store', 'report', 'extension', 'components', 'i18n'],
      'Readers know nothing of what is made of their readings.',
    ),
  },
  {
    files: ['utils/plan/**', 'utils/audit/**'],
    rules: wall(['entrypoints', 'store', 'report', 'extension', 'components', 'i18n'], 'Judgement is pure.'),
  },
  {
    files: ['utils/store/**'],
    rules: wall(
      ['entrypoints', 'backup', 'report', 'extension', 'components', 'i18n'],
      'The store knows records, not views.',
    ),
  },
  {
    files: ['utils/backup/**'],
    rules: wall(
      ['entrypoints', 'report', 'extension', 'components', 'i18n'],
      'Backups are made of records, and shown by others.',
    ),
  },
  {
    files: ['utils/report/**'],
    rules: wall(
      ['entrypoints', 'extension', 'components'],
      'Reports are made from records, shown by others.',
    ),
  },
  {
    files: ['components/**'],
    rules: wall(
      ['entrypoints', 'extension', 'store/database', 'wxt/browser'],
      'Components take props and callbacks.',
    ),
  },
  { files: ['test/**', 'wxt.config.ts'], rules: { 'no-console': 'off' } },
  { files: ['eslint.config.js'], extends: [tseslint.configs.disableTypeChecked] },
  prettier,
);
