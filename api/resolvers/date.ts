/** The scalar Date: a text. Whether it is a day of the calendar is for the question to say, which knows the name of its argument. */
import { GraphQLScalarType, Kind, print, type ValueNode } from 'graphql';
import { QueryError } from '../../queries/errors.ts';

const noText = (given: string): QueryError =>
  new QueryError('BAD_DATE', `${given.slice(0, 40)} is no day; write it as a text, "YYYY-MM-DD".`);

/** Takes texts only; throws BAD_DATE for anything else. */
export const Date = new GraphQLScalarType<string, string>({
  name: 'Date',
  parseValue: (value: unknown): string => {
    if (typeof value === 'string') return value;
    throw noText(JSON.stringify(value) ?? 'this');
  },
  parseLiteral: (literal: ValueNode): string => {
    if (literal.kind === Kind.STRING) return literal.value;
    throw noText(print(literal));
  },
});
