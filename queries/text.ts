/**
 * Lists of nodes whose text holds what is looked for, in SQL.
 *
 * Two ways lead to a page. A text that few nodes hold is looked up in the full-text index, and what holds it is put in order. A text
 * that many hold is met soon by going through the list in its order. Which is taken depends on how many hold it, so no page costs
 * what all of them would.
 */
import { quoted, type SearchedKind, searchTable } from '../graph-schema/index.ts';
import type { Conditions } from './conditions.ts';
import { phrase, searchLetters } from './grams.ts';
import type { Parameter, Statement } from './store.ts';

/** So many are put in order; where more hold the text, one in so many of the list does. */
const FEW = 2000;
/** A text of one letter is held by very many or by few: so much of the list is gone through to see. */
const BEGINNING = 2000;

export interface ListParts {
  /** Columns of the node `n`. */
  readonly columns: string;
  readonly where: Conditions;
  /** The order, which an index gives. */
  readonly order: string;
  readonly limit: number;
}

/** A page of a list of nodes `n`, of those that hold a text where one is given. */
export function listHolding(kind: SearchedKind, text: string | null | undefined, { columns, where, order, limit }: ListParts): Statement {
  const table = quoted(kind);
  const page = (from: string, condition: string): string => `SELECT ${columns} FROM ${from} ${where.and(condition)} ORDER BY ${order} LIMIT @limit`;
  if (!text) return { text: page(`${table} n`, ''), params: { ...where.params, limit } };
  const params: Record<string, Parameter> = { ...where.params, limit, phrase: phrase(text), letters: searchLetters(text) };
  const held = 'instr(n.letters, @letters) > 0';
  const found = `${searchTable(kind)} f CROSS JOIN ${table} n ON n.row = f.rowid`;
  const matches = `f.grams MATCH @phrase`;
  if ([...searchLetters(text)].length === 1) {
    const beginning = `(SELECT n.* FROM ${table} n ${where.where} ORDER BY ${order} LIMIT ${BEGINNING}) n`;
    return {
      text: `WITH met AS MATERIALIZED (SELECT ${columns} FROM ${beginning} WHERE ${held} ORDER BY ${order} LIMIT @limit) SELECT * FROM met WHERE (SELECT count(*) FROM met) = @limit UNION ALL SELECT * FROM (${page(found, `${matches} AND (SELECT count(*) FROM met) < @limit`)})`,
      params,
    };
  }
  return {
    text: `WITH few AS MATERIALIZED (SELECT f.rowid AS row FROM ${searchTable(kind)} f WHERE ${matches} LIMIT ${FEW + 1}) SELECT * FROM (${page(`few CROSS JOIN ${table} n ON n.row = few.row`, `(SELECT count(*) FROM few) <= ${FEW}`)}) UNION ALL SELECT * FROM (${page(`${table} n`, `(SELECT count(*) FROM few) > ${FEW} AND ${held}`)})`,
    params,
  };
}

/** How many nodes `n` fit, of those that hold a text where one is given. */
export function countHolding(kind: SearchedKind, text: string | null | undefined, where: Conditions): Statement {
  if (!text) {
    if (where.isEmpty) return { text: `SELECT coalesce((SELECT number FROM total WHERE what = @kindOfNode), 0) AS count`, params: { kindOfNode: kind } };
    return { text: `SELECT count(*) AS count FROM ${quoted(kind)} n ${where.where}`, params: where.params };
  }
  const matches = 'f.grams MATCH @phrase';
  const params = { ...where.params, phrase: phrase(text) };
  if (where.isEmpty) return { text: `SELECT count(*) AS count FROM ${searchTable(kind)} f WHERE ${matches}`, params };
  return { text: `SELECT count(*) AS count FROM ${searchTable(kind)} f CROSS JOIN ${quoted(kind)} n ON n.row = f.rowid ${where.and(matches)}`, params };
}
