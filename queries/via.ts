/** Lists of nodes that edges lead to or from, in SQL: each type of edge gives its part in order, from where the page begins. */
import { edgeCode, EDGES, type EdgeType, quoted, type SearchedKind } from '../graph-schema/index.ts';
import { Conditions } from './conditions.ts';
import { type End, otherEnd } from './ends.ts';
import { searchLetters } from './grams.ts';
import type { Parameter, Statement } from './store.ts';

export interface Via {
  readonly kind: SearchedKind;
  /** The known end of the edges; at the other are the nodes `n` of the list. */
  readonly end: End;
  readonly node: string;
  readonly types: readonly EdgeType[];
  /** Conditions of the edge `e`, each of which gives a part of the list: parts follow one another. */
  readonly parts: readonly string[];
  /** Conditions of the node `n`. */
  readonly where: Conditions;
  readonly text?: string | null;
}



/** The parts as statements of `place`, `id` and `row`. */
function parts({ kind, end, types, node, parts: conditions, where: own, text }: Via, after: boolean, limited: boolean): Statement {
  const where = new Conditions().add(Boolean(text), 'instr(n.letters, @letters) > 0', text ? { letters: searchLetters(text) } : {}).addAll(own);
  const all = types.flatMap((type) => conditions.map((condition) => {
    const known = `e.type = ${edgeCode(type)} AND e.${quoted(end)} = (SELECT row FROM ${quoted(EDGES[type][end])} WHERE id = @node)`;
    const beyond = after ? 'e.place >= @place AND (e.place > @place OR n.id > @id)' : '';
    return `SELECT * FROM (SELECT DISTINCT e.place AS place, n.id AS id, n.row AS row FROM edge e CROSS JOIN ${quoted(kind)} n ON n.row = e.${quoted(otherEnd(end))} ${where.and([known, condition, beyond].filter(Boolean).join(' AND '))}${limited ? ' ORDER BY e.place, n.id LIMIT @limit' : ''})`;
  }));
  const params: Record<string, Parameter> = { ...where.params, node };
  return { text: all.join(' UNION '), params };
}

/** A page of the list; `columns` are of the node `n`. */
export function listVia(via: Via, columns: string, after: { readonly place: number; readonly id: string } | null, limit: number): Statement {
  const { text, params } = parts(via, after !== null, true);
  return { text: `SELECT ${columns} FROM (SELECT place, id, row FROM (${text}) ORDER BY place, id LIMIT @limit) f CROSS JOIN ${quoted(via.kind)} n ON n.row = f.row ORDER BY f.place, f.id`, params: { ...params, ...after, limit } };
}

export function countVia(via: Via): Statement {
  const { text, params } = parts(via, false, false);
  return { text: `SELECT count(*) AS count FROM (${text})`, params };
}
