/** Unit, contract and browser tests. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // One copy of graphql: its packages load the CommonJS build, and schemas of two copies do not mix.
  resolve: { alias: [{ find: /^graphql$/u, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/neo4j-setup.ts'],
    testTimeout: 180_000,
    hookTimeout: 240_000,
    pool: 'forks',
  },
});
