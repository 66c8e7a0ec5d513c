/** Rows of either store to edges of the vocabulary. */
import {
  compare,
  EDGE_TYPES,
  edgeOfValues,
  EDGES,
  type EdgeType,
  edgeTypeOf,
  type GraphEdge,
  type Quotation,
} from '../graph-schema/index.ts';
import { mergeQuotations } from './merge.ts';
import { listIn } from './rows.ts';
import type { Row } from './store.ts';

type PassageValues = readonly [source: string, start: number, end: number, text: string, rule: string];
const passageOf = ([source, start, end, text, rule]: PassageValues): Quotation => ({ source, start, end, text, rule });

/** Quotations are the numbers of passages, or their values. */
type EdgeValues = readonly [
  type: number,
  id: string,
  from: string,
  to: string,
  properties: string | null,
  quoted: number | readonly (number | PassageValues)[] | null,
];
type Passages = ReadonlyMap<number, Quotation>;

const BLANK = new Map(
  EDGE_TYPES.map((type) => [type, Object.fromEntries(Object.keys(EDGES[type].properties).map((name) => [name, null]))]),
);
const propertiesIn = (type: EdgeType, text: string | null): object => ({
  ...BLANK.get(type),
  ...(text === null || text === '{}' ? {} : (JSON.parse(text) as object)),
});

function quotationsIn(quoted: EdgeValues[5], passages: Passages): Quotation[] {
  if (quoted === null) return [];
  const all = (typeof quoted === 'number' ? [quoted] : quoted).flatMap((one) =>
    typeof one === 'number' ? (passages.get(one) ?? []) : passageOf(one),
  );
  return all.length > 1 ? mergeQuotations(all) : all;
}

/** An edge from values of `edgeJson` or `edgesSql`, or of `edgeValues` in Cypher. */
export function edgeOf(values: readonly unknown[], passages: Passages = new Map()): GraphEdge {
  if (typeof values[0] === 'string') return edgeOfValues(values);
  const [code, id, from, to, properties, quoted] = values as EdgeValues;
  const type = edgeTypeOf(code);
  return {
    id: `${type}:${id}`,
    type,
    from,
    to,
    properties: propertiesIn(type, properties),
    quotations: quotationsIn(quoted, passages),
  } as unknown as GraphEdge;
}

/** Edges by id, each once. */
export const eachOnce = (edges: readonly GraphEdge[]): GraphEdge[] =>
  [...new Map(edges.map((edge) => [edge.id, edge])).values()].sort((a, b) => compare(a.id, b.id));
/** Rows with lists of `edges`, of `passages` too from SQLite, to edges, by id, each once. */
export const edgesOf = (rows: readonly Row[]): GraphEdge[] =>
  eachOnce(
    rows.flatMap(({ edges, passages }) => {
      const known: Passages = new Map(listIn(passages).map(([row, values]) => [Number(row), passageOf(values as PassageValues)]));
      return listIn(edges).map((edge) => edgeOf(edge, known));
    }),
  );
