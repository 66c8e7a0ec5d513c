/** Types from the GraphQL schema: resolvers for the API, documents for the view. */
import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'api/schema.graphql',
  generates: {
    'api/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: { useTypeImports: true, contextType: '../context.ts#ApiContext', mapperTypeSuffix: 'Source', enumsAsTypes: true, scalars: { Date: 'string' } },
    },
    'viz/src/generated/': {
      documents: ['queries/operations/*.graphql'],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { useTypeImports: true, enumsAsTypes: true, documentMode: 'string', scalars: { Date: 'string' } },
    },
  },
};
export default config;
