/**
 * What one operation may cost, found before anything is asked of the store: its size in tokens, and the number of nodes that it can lead to, counted over
 * pages, lists, and walks of the graph. What lists without pages really hold is counted while they are given, see `Budget`.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getVariableValues,
  type GraphQLOutputType,
  GraphQLError,
  isListType,
  isNonNullType,
  Kind,
  OperationTypeNode,
} from 'graphql';
import { type ComplexityEstimator, type ComplexityEstimatorArgs, getComplexity, simpleEstimator } from 'graphql-query-complexity';
import { QueryError } from '../queries/errors.ts';
import { LARGEST_PAGE } from '../queries/lists/page.ts';
import { MOST_DOCUMENTS } from '../queries/questions/documents/lineage.ts';
import { LARGEST_NEIGHBOURHOOD } from '../queries/questions/graph/neighbourhood.ts';
import type { ApiContext } from './context.ts';
import { refused, thrown } from './errors.ts';
import { selectedFields } from './selected.ts';

/** The longest text of a query, in tokens. */
export const MOST_TOKENS = 4000;
const HIGHEST_COST = 200_000;
/** How many items a list without a page size is taken to hold. */
const TYPICAL_LIST = 5;
/** What it costs to come to a node on a walk, beside what is asked of it. */
const STEP = 5;
/** What takes as long as there is to count or to read. */
const COUNT = 100;
const PASSAGE = 100;

/** Types whose lists are counted with the walk that gives them. */
const COUNTED = new Set(['Lineage', 'Neighbourhood']);

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);
const within = (value: unknown, most: number): number => (typeof value === 'number' ? Math.min(Math.max(value, 1), most) : most);

/** To how many nodes a field walks; null where it does not. */
function walked({ type, field: { name }, args }: ComplexityEstimatorArgs): number | null {
  if (type.name !== 'Query') return null;
  if (name === 'lineage') return MOST_DOCUMENTS;
  return name === 'neighbourhood' ? within(args['limit'], LARGEST_NEIGHBOURHOOD) : null;
}

/** What fields cost; fragments are those of the document. */
const costOf =
  (fragments: Readonly<Record<string, FragmentDefinitionNode>>): ComplexityEstimator =>
  (asked) => {
    const { type, field, args, node, childComplexity } = asked;
    const nodes = walked(asked);
    if (nodes !== null) return nodes * (STEP + childComplexity);
    if (type.name === 'Query' && field.name === 'passage') return PASSAGE + childComplexity;
    if (type.name === 'Agency' && field.name === 'dutyCount') return COUNT;
    // A page size out of bounds is refused by the question itself, with its own sentence.
    if (typeof args['first'] === 'number')
      return (
        1 +
        within(args['first'], LARGEST_PAGE) * childComplexity +
        (selectedFields({ fieldNodes: [node], fragments }).has('totalCount') ? COUNT : 0)
      );
    if (isList(field.type) && field.name !== 'edges' && !COUNTED.has(type.name) && childComplexity > 0)
      return TYPICAL_LIST * (1 + childComplexity);
    return undefined;
  };

const fragmentsOf = ({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> =>
  Object.fromEntries(definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]));

/** Refuses an operation that is no query, whose variables do not fit, or that would cost too much, before it is executed. */
export const costLimit: ApolloServerPlugin<ApiContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, request, operation, operationName }) {
        if (!operation)
          throw refused(
            'BAD_REQUEST',
            request.operationName
              ? 'There is no operation of that name.'
              : 'There are several operations; say by operationName which is meant.',
          );
        if (operation.operation !== OperationTypeNode.QUERY) throw refused('BAD_REQUEST', 'The graph is only read here; ask by a query.');
        const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {}, { maxErrors: 3 });
        const wrong = errors?.map(thrown).find((one) => one instanceof QueryError);
        if (wrong) throw refused(wrong.code, wrong.message);
        if (errors) throw refused('BAD_REQUEST', errors.map(({ message }) => message).join(' '));
        const cost = costWithin(() =>
          getComplexity({
            schema,
            query: document,
            variables: request.variables ?? {},
            ...(operationName ? { operationName } : {}),
            estimators: [costOf(fragmentsOf(document)), simpleEstimator({ defaultComplexity: 1 })],
          }),
        );
        if (cost > HIGHEST_COST)
          throw refused(
            'QUERY_TOO_COSTLY',
            `The query could lead to ${cost} nodes, more than the ${HIGHEST_COST} allowed; ask for smaller pages or fewer levels.`,
          );
      },
    };
  },
};

/** The cost; a query whose fragments lead to more fields than can be looked at is too costly. */
function costWithin(cost: () => number): number {
  try {
    return cost();
  } catch (error) {
    if (error instanceof GraphQLError && /number of nodes/u.test(error.message))
      throw refused('QUERY_TOO_COSTLY', 'The query asks for too many fields, with those of its fragments; ask for fewer.');
    throw error;
  }
}
