/** Several statements as one, for stores where every question is a trip over the network: their rows follow each other, each with the number of its statement. */
import type { Parameter, Row, Statement } from '../store.ts';

export interface Part {
  readonly statement: Statement;
  /** The columns that it gives; every part gives as many, which are called as those of the first. */
  readonly columns: readonly string[];
}

/** In SQL: `part`, and the columns of the first statement. The rows of each come in its own order, as SQLite runs one after the other. */
export function togetherSql(parts: readonly Part[]): Statement {
  return joined(parts, '@', (text, i, columns) => `SELECT ${i} AS part, ${columns} FROM (${text})`);
}

/** The same in Cypher; the rows of each come in its own order, as the runtime of the community edition hands them on one by one. */
export function togetherCypher(parts: readonly Part[]): Statement {
  return joined(parts, '$', (text, i, columns) => `CALL () { ${text} } RETURN ${i} AS part, ${columns}`);
}

/** The rows of each part, with its own columns. */
export const rowsOfParts = (rows: readonly Row[], parts: readonly Pick<Part, 'columns'>[]): Row[][] =>
  parts.map(({ columns }, i) =>
    rows
      .filter((row) => Number(row['part']) === i)
      .map((row) => Object.fromEntries(columns.map((name, at) => [name, row[parts[0]?.columns[at] ?? name]]))),
  );

function joined(parts: readonly Part[], sign: '@' | '$', select: (text: string, i: number, columns: string) => string): Statement {
  const names = parts[0]?.columns ?? [];
  const params: Record<string, Parameter> = {};
  const texts = parts.map(({ statement, columns }, i) => {
    for (const [name, value] of Object.entries(statement.params)) params[`${name}Of${i}`] = value;
    const text = statement.text.replace(sign === '@' ? /@\w+/gu : /\$\w+/gu, (name) => `${name}Of${i}`);
    return select(text, i, columns.map((name, at) => `${name} AS ${names[at] ?? name}`).join(', '));
  });
  return { text: texts.join(' UNION ALL '), params };
}
