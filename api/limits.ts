/**
 * What one operation may cost: its size in tokens, its depth, and the number of nodes that it can lead to, counted over pages
 * (`first`) and lists before anything is asked of the store.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues, GraphQLError, isListType, isNonNullType, type GraphQLOutputType, OperationTypeNode } from 'graphql';
import { type ComplexityEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity';
import { QueryError } from '../queries/errors.ts';
import { LARGEST_PAGE } from '../queries/page.ts';
import type { ApiContext } from './context.ts';
import { thrown } from './errors.ts';

export const MOST_TOKENS = 4000;
export const HIGHEST_COST = 200_000;
/** How many items a list without a page size is taken to hold. */
const TYPICAL_LIST = 5;

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

const byPage: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const first: unknown = args['first'];
  // A page size out of bounds is refused by the question itself, with its own sentence.
  if (typeof first === 'number') return 1 + Math.min(Math.max(first, 1), LARGEST_PAGE) * childComplexity;
  if (isList(field.type) && field.name !== 'edges' && childComplexity > 0) return TYPICAL_LIST * (1 + childComplexity);
  return undefined;
};

const refused = (code: string, message: string): GraphQLError => new GraphQLError(message, { extensions: { code, http: { status: 400 } } });

export const costLimit: ApolloServerPlugin<ApiContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, request, operation, operationName }) {
        if (operation?.operation !== OperationTypeNode.QUERY) throw refused('BAD_REQUEST', 'The graph is only read here; ask by a query.');
        const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {}, { maxErrors: 3 });
        const wrong = errors?.map(thrown).find((one) => one instanceof QueryError);
        if (wrong) throw refused(wrong.code, wrong.message);
        if (errors) throw refused('BAD_REQUEST', errors.map(({ message }) => message).join(' '));
        const cost = getComplexity({ schema, query: document, variables: request.variables ?? {}, ...(operationName ? { operationName } : {}), estimators: [byPage, simpleEstimator({ defaultComplexity: 1 })] });
        if (cost > HIGHEST_COST) throw refused('QUERY_TOO_COSTLY', `The query could lead to ${cost} nodes, more than the ${HIGHEST_COST} allowed; ask for smaller pages or fewer levels.`);
      },
    };
  },
};
