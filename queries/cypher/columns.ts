/** Nodes and edges as columns in Cypher, and ids as parameters. */
import { columnsOf, EDGE_VALUES, NODE_KINDS, type NodeKind, type PropertyDefinition } from '../../graph-schema/index.ts';
import { kindOfId } from '../rows.ts';

/** Values of the properties of a node or an edge. Days are sent as texts, which is what they become. They are read at once: to read one of them Neo4j goes through those before it. */
const valuesOf = (
  variable: string,
  properties: readonly (readonly [name: string, definition: Pick<PropertyDefinition, 'type'>])[],
  before = '',
): string =>
  `[p IN [properties(${variable})] | [${before}${properties.map(([name, { type }]) => (type === 'date' ? `toString(p.\`${name}\`)` : `p.\`${name}\``)).join(', ')}]][0]`;

/** A node as one column for `nodeOf`: a list, since in a map each name is sent with each node, and read. */
export const nodeValues = (kind: NodeKind, variable = 'n'): string => valuesOf(variable, [...columnsOf(kind), EXACT]);
const EXACT = ['exact', { type: 'string' }] as const;

/** The same where a node can be of any of these kinds. */
export const anyNodeValues = ([kind, ...others]: readonly NodeKind[], variable: string): string =>
  kind && others.length
    ? `CASE ${[kind, ...others].map((one) => `WHEN ${variable}:${one} THEN ${nodeValues(one, variable)}`).join(' ')} END`
    : nodeValues(kind ?? 'Document', variable);

/** An edge `r` as one column for `edgeOf`, where the ids of its ends are at hand. */
export const edgeValues = (from = 'startNode(r).id', to = 'endNode(r).id'): string =>
  valuesOf('r', EDGE_VALUES, `type(r), ${from}, ${to}, `);

/** Ids by kind, as parameters with the name of the kind; always in the same order, since Neo4j plans each text that it has not seen. */
export function idsByKind(ids: readonly string[]): Map<NodeKind, string[]> {
  const kinds = new Map<NodeKind, string[]>(NODE_KINDS.map((kind) => [kind, []]));
  for (const id of new Set(ids)) {
    const kind = kindOfId(id);
    if (kind) kinds.get(kind)?.push(id);
  }
  return new Map([...kinds].filter(([, own]) => own.length));
}

/**
 * The same as one parameter `ids`, with the list `all` where there are several kinds. Neo4j plans a list that is a parameter once for each of its sizes, 10, 100 and
 * 1,000, which in a map it does not see; and each text, so statements for several kinds are the same for any of them: a list that is not there is gone through like an empty one.
 */
export function idsParameter(ids: readonly string[]): {
  readonly kinds: readonly NodeKind[];
  readonly all: string;
  readonly params: { readonly ids: Readonly<Record<string, readonly string[]>> };
} {
  const own = idsByKind(ids);
  const [[only, list] = [], other] = own;
  if (only && list && !other) return { kinds: [only], all: `$ids.${only}`, params: { ids: { [only]: list } } };
  return { kinds: own.size ? NODE_KINDS : [], all: '$ids.all', params: { ids: { ...Object.fromEntries(own), all: ids } } };
}

/** A statement that gives no row. */
export const NONE = 'UNWIND [] AS none RETURN none';
