/** Lint rules: recommended and strict ones, and the walls between the rooms of the house. */
import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Which room may import from which: the arrows of the architecture, and no others. */
const ROOMS = ['graph-schema', 'queries', 'loader', 'api', 'viz', 'tests'];
const MAY_IMPORT = {
  'graph-schema': [],
  queries: ['graph-schema'],
  loader: ['graph-schema', 'queries'],
  api: ['graph-schema', 'queries'],
  viz: [],
};
const walls = Object.entries(MAY_IMPORT).map(([room, allowed]) => ({
  target: `./${room}`,
  from: ROOMS.filter((other) => other !== room && !allowed.includes(other)).map((other) => `./${other}`),
  message: `${room}/ may import only: ${allowed.join(', ') || 'nothing of the other rooms'}.`,
}));

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'viz/dist', '**/generated/**', 'coverage'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: ['tsconfig.json', 'viz/tsconfig.json'] })] },
    languageOptions: { globals: globals.node },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: walls }],
      'import-x/no-cycle': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },

  { files: ['viz/src/**/*.ts'], languageOptions: { globals: globals.browser } },
);
