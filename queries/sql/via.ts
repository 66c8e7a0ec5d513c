/** Lists of nodes that edges lead to or from, in SQL: each type of edge gives its part in order, from where the page begins. */
import { edgeCode, EDGES, type EdgeType, quoted, type SearchedKind } from '../../graph-schema/index.ts';
import { Conditions } from '../statements/conditions.ts';
import { type End, otherEnd } from '../ends.ts';
import { wordParams } from '../asked/grams.ts';
import type { Parameter, Statement } from '../store.ts';
import { held, type Within } from './text.ts';

export interface Via {
  readonly kind: SearchedKind;
  /** The known end of the edges; at the other are the nodes `n` of the list. */
  readonly end: End;
  readonly node: string;
  readonly types: readonly EdgeType[];
  /** Conditions of the edge `e`, those of `few` of the node `n` too, each of which gives a part of the list: parts follow one another. */
  readonly parts: readonly Pick<Within, 'condition' | 'few'>[];
  /** More conditions, of nodes `n` where `ofNodes` says so. */
  readonly where: Conditions;
  readonly ofNodes: boolean;
  readonly text?: string | null;
}

/** The edges of each type and part, to be followed to `n` where that is asked of. */
function parts<T>({ end, types, parts: conditions }: Via, each: (edges: string, known: string, few: boolean) => T): T[] {
  return types.flatMap((type) =>
    conditions.map(({ condition, few }) => {
      const known = [
        `e.type = ${edgeCode(type)} AND e.${quoted(end)} = (SELECT row FROM ${quoted(EDGES[type][end])} WHERE id = @node)`,
        condition,
      ];
      return each('edge e', known.filter(Boolean).join(' AND '), few ?? false);
    }),
  );
}
const toNode = ({ kind, end }: Via): string => `CROSS JOIN ${quoted(kind)} n ON n.row = e.${quoted(otherEnd(end))}`;

const conditionsOf = ({ kind, where, text }: Via): Conditions =>
  new Conditions().add(Boolean(text), text ? held(kind, text) : '', text ? wordParams(text) : {}).addAll(where);

/** A page of the list; `columns` are of the node `n`. */
export function listVia(
  via: Via,
  columns: string,
  after: { readonly place: number; readonly id: string } | null,
  limit: number,
): Statement {
  const where = conditionsOf(via);
  const beyond = after ? ' AND e.place >= @place AND (e.place > @place OR n.id > @id)' : '';
  const all = parts(
    via,
    (edges, known) =>
      `SELECT * FROM (SELECT DISTINCT e.place AS place, n.id AS id, n.row AS row FROM ${edges} ${toNode(via)} ${where.and(`${known}${beyond}`)} ORDER BY e.place, n.id LIMIT @limit)`,
  );
  const params: Record<string, Parameter> = { ...where.params, node: via.node, ...after, limit };
  return {
    text: `SELECT ${columns} FROM (SELECT place, id, row FROM (${all.join(' UNION ')}) ORDER BY place, id LIMIT @limit) f CROSS JOIN ${quoted(via.kind)} n ON n.row = f.row ORDER BY f.place, f.id`,
    params,
  };
}

/** How many the list holds: counted over edges alone where nothing is asked of the nodes. */
export function countVia(via: Via): Statement {
  const where = conditionsOf(via);
  const all = parts(
    via,
    (edges, known, few) =>
      `SELECT e.${quoted(otherEnd(via.end))} AS row FROM ${edges} ${few || via.ofNodes || via.text ? toNode(via) : ''} ${where.and(known)}`,
  );
  return {
    text: `SELECT count(*) AS count FROM (${all.length === 1 ? all.join('').replace('SELECT', 'SELECT DISTINCT') : all.join(' UNION ')})`,
    params: { ...where.params, node: via.node },
  };
}
