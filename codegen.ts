/** Types from the GraphQL schema: resolvers for the API, documents for the view. */
import type { CodegenConfig } from '@graphql-codegen/cli';

const NODES = ['Document', 'Duty', 'Agency', 'Gazette', 'Series', 'Source', 'Deadline'];
const OWN = [
  'Quotation',
  'DocumentEdge',
  'AgencyEdge',
  'DocumentSource',
  'StatusAnswer',
  'StatusReason',
  'Membership',
  'Succession',
  'RoleEdge',
  'DeadlineEdge',
  'Lineage',
  'LineageEdge',
  'SharedDuty',
  'Neighbourhood',
  'GraphEdge',
  'Passage',
  'SearchHit',
  'DocumentConnection',
  'StatusConnection',
  'DocumentEdgeConnection',
  'AgencyConnection',
  'DutyConnection',
  'SharedDutyConnection',
  'SearchConnection',
  'SourceConnection',
];
/** What a resolver is given for a type of the schema, where that is not the type itself. */
const MAPPERS = Object.fromEntries([
  ...NODES.map((name) => [name, `../models.ts#${name}Model`]),
  ...OWN.map((name) => [name, `../models.ts#${name}Model`]),
]);

const config: CodegenConfig = {
  schema: 'api/schema.graphql',
  generates: {
    'api/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { Date: 'string' },
        contextType: '../context.ts#ApiContext',
        mappers: MAPPERS,
      },
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
