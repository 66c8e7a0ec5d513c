/** The view's own questions: each named operation of GraphQL with variables drawn by chance, through the API without its HTTP. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import { type OperationDefinitionNode, parse, print, type VariableDefinitionNode } from 'graphql';
import { type ApiContext, createContext } from '../../api/context.ts';
import { formatError } from '../../api/errors.ts';
import { resolvers } from '../../api/resolvers/index.ts';
import { DOCUMENT_EDGES, NODE_KINDS, type NodeKind, SEARCHED_KINDS } from '../../graph-schema/index.ts';
import { between, pick, random } from '../bench/generate/random.ts';
import type { Asked } from './questions/asked.ts';
import { Draw } from './questions/draw.ts';
import type { Facts } from './questions/facts.ts';
import { ROOT } from './store.ts';

const FOLDER = join(ROOT, 'queries/operations');
const TEXT = readdirSync(FOLDER)
  .map((file) => readFileSync(join(FOLDER, file), 'utf8'))
  .join('\n');
const OPERATIONS = parse(TEXT).definitions.filter((one): one is OperationDefinitionNode => one.kind === 'OperationDefinition');
const server = new ApolloServer<ApiContext>({
  typeDefs: readFileSync(join(ROOT, 'api/schema.graphql'), 'utf8'),
  resolvers,
  formatError,
  includeStacktraceInErrorResponses: false,
});

/** What a variable is given, by its name; `kind` is what the operation is about. */
const VALUES: Readonly<Record<string, (draw: Draw, kind: NodeKind) => unknown>> = {
  id: (draw, kind) => draw.id(kind),
  source: (draw) => draw.id('Source'),
  number: (draw) => draw.one(draw.facts.values('Document', 'number'), ['青政发〔2021〕9号']),
  text: (draw) => draw.text(),
  asOf: (draw) => draw.day(),
  dueFrom: (draw) => draw.day(),
  dueTo: (draw) => draw.day(),
  undated: (draw) => draw.often(0.5),
  start: (draw) => between(draw.chance, 0, 300),
  end: (draw) => between(draw.chance, 300, 600),
  depth: (draw) => between(draw.chance, 1, 5),
  context: (draw) => pick(draw.chance, [0, 400]),
  first: (draw) => draw.page().first,
  kinds: (draw) => draw.subset(SEARCHED_KINDS),
  types: (draw) => draw.subset(DOCUMENT_EDGES),
  statuses: (draw) => draw.subset(['IN_FORCE', 'AMENDED', 'REPEALED', 'EXPIRED', 'NOT_YET_EFFECTIVE', 'NOT_HELD', 'UNKNOWN']),
  kind: (draw) => draw.one(draw.facts.values('Document', 'kind'), ['通知']),
  issuer: (draw) => draw.id('Agency'),
  issuedFrom: (draw) => draw.day(),
  issuedTo: (draw) => draw.day(),
  agencies: (draw) => [draw.id('Agency')],
  minimum: (draw) => between(draw.chance, 1, 3),
  withoutLead: (draw) => draw.often(0.5),
  name: (draw) => draw.one(draw.facts.values('Agency', 'name'), ['市水利局']),
  roles: (draw) => draw.subset(['LEAD', 'RESPONSIBLE', 'COOPERATING', 'SUPERVISING']),
};

function valueOf(
  {
    variable: {
      name: { value: name },
    },
    type,
  }: VariableDefinitionNode,
  draw: Draw,
  kind: NodeKind,
): unknown {
  const isNeeded = type.kind === 'NonNullType';
  const value = VALUES[name];
  if (!value && isNeeded) throw new Error(`operations: no value is known for $${name}: ${print(type)}`);
  return value && (isNeeded || draw.often(0.5)) ? value(draw, kind) : undefined;
}

/** So many of the view's questions; the same for the same facts and seed. */
export function operations(facts: Facts, seed: string, count: number): Asked[] {
  const draw = new Draw(facts, random('operations', seed));
  return Array.from({ length: count }, (_, i) => {
    const operation = pick(() => (i % OPERATIONS.length) / OPERATIONS.length, OPERATIONS);
    const name = operation.name?.value ?? '';
    const kind = NODE_KINDS.find((one) => name.startsWith(one)) ?? pick(draw.chance, NODE_KINDS);
    const variables = Object.fromEntries(
      (operation.variableDefinitions ?? []).map((one) => [one.variable.name.value, valueOf(one, draw, kind)]),
    );
    return {
      name,
      input: variables,
      ask: async (store) => {
        const { body } = await server.executeOperation(
          { query: TEXT, operationName: name, variables },
          { contextValue: createContext(store) },
        );
        if (body.kind !== 'single') throw new Error('operations: an answer in parts');
        const { data, errors } = body.singleResult;
        if (
          errors?.some(({ extensions }) =>
            ['INTERNAL_SERVER_ERROR', 'STORE_UNAVAILABLE', 'BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED'].includes(
              String(extensions?.['code']),
            ),
          )
        )
          throw new Error(JSON.stringify(errors));
        return { data, errors };
      },
    };
  });
}
