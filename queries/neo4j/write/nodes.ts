/** Nodes of the graph after a change of what is stated of them. */
import {
  decodeNode,
  encodeNode,
  type GraphNode,
  labelsOf,
  type Neo4jProperties,
  type NodeKind,
  PLAIN_VALUES,
} from '../../../graph-schema/index.ts';
import { mergeNodes } from '../../merge.ts';
import { kindOfId } from '../../rows.ts';
import { isPlain, NODE_WRITES, plainValuesOf, valuesOf } from '../rows.ts';
import type { Transaction } from '../transaction.ts';
import { sent } from '../values.ts';
import { type Change, nodeDigest } from './owners.ts';
import { searchedText } from './text.ts';
import { changed, keptVariants } from './variants.ts';

export interface NodeState {
  readonly kind: NodeKind;
  readonly before: GraphNode | null;
  readonly after: GraphNode | null;
  /** As they are in Neo4j, and as they will be; null where there is no such node. */
  readonly stored: Neo4jProperties | null;
  properties: Neo4jProperties | null;
  /** The id by which Neo4j itself knows it, good for this transaction: what is found by that need not be looked up. Null as long as there is no such node. */
  inner: number | null;
}

/** What search looks in, of a document or a duty. */
function searchedOf(node: GraphNode): string | null {
  if (node.kind === 'Document')
    return searchedText([node.properties.title, node.properties.number].filter((text) => text !== null).join(' ')) || null;
  return node.kind === 'Duty' ? searchedText(node.properties.text ?? '') || null : null;
}

/** Whether a document is in effect from a day before that of its issue. */
const isEarly = ({ kind, properties }: GraphNode): boolean =>
  kind === 'Document' && properties.effectiveOn !== null && properties.issuedOn !== null && properties.effectiveOn < properties.issuedOn;

/** The properties of a node that follow from what is stated. Those of a duty that follow from its edges are left out. */
export const nodeProperties = (node: GraphNode): Neo4jProperties => {
  const searched = searchedOf(node);
  const encoded = encodeNode(node, PLAIN_VALUES);
  return { ...encoded, ...(searched === null ? {} : { searched }), ...(isEarly(node) ? { early: encoded['effectiveOn'] } : {}) };
};

/** Reads the nodes that change, and says how each was and will be. */
export async function nodeStates(tx: Transaction, changes: ReadonlyMap<string, Change<GraphNode>>): Promise<Map<string, NodeState>> {
  const byKind = new Map<NodeKind, string[]>();
  for (const { id, counts } of changes.values()) {
    const kind = kindOfId(id);
    if (kind && [...counts.values()].some(({ count }) => count !== 0)) add(byKind, kind, id);
  }
  const states = new Map<string, NodeState>();
  await Promise.all(
    [...byKind].map(async ([kind, ids]) => {
      const known = new Map(
        (await tx.read(`MATCH (n:${kind} {id: row}) RETURN id(n) AS inner, properties(n) AS stored`, tx.perhaps('node', ids))).map(
          (row) => [
            String((row['stored'] as Neo4jProperties)['id']),
            { inner: Number(row['inner']), stored: row['stored'] as Neo4jProperties },
          ],
        ),
      );
      tx.note('node', ids);
      for (const id of ids) {
        const { inner, stored } = known.get(id) ?? { inner: null, stored: null };
        const before = stored ? decodeNode(kind, stored) : null;
        const variants = changed<GraphNode>(changes.get(id) as Change<GraphNode>, stored, before, nodeDigest);
        const after = variants.length ? mergeNodes(variants) : null;
        states.set(id, {
          kind,
          before,
          after,
          stored,
          properties: after ? { ...nodeProperties(after), ...keptVariants(variants) } : null,
          inner,
        });
      }
    }),
  );
  return states;
}

/** Creates nodes and brings others up to date. Resolves when those that are new have their `inner` ids. */
export async function writeNodes(tx: Transaction, states: Iterable<NodeState>): Promise<void> {
  const creations = new Map<string, unknown[]>();
  const updates = new Map<string, unknown[]>();
  const fresh: NodeState[] = [];
  for (const state of states) {
    const { after, stored, properties } = state;
    if (!after || !properties) continue;
    const label = labelsOf(after).at(-1) ?? after.kind;
    const writes = NODE_WRITES[label];
    if (!writes) continue;
    if (stored) add(updates, label, valuesOf(writes, properties));
    else {
      const row = isPlain(properties) ? plainValuesOf(writes, properties) : valuesOf(writes, properties);
      row.unshift(sent(fresh.push(state) - 1));
      add(creations, isPlain(properties) ? writes.createPlain : writes.create, row);
    }
  }
  const made = [...creations].map(([text, rows]) => tx.read(text, rows));
  for (const [label, rows] of updates) tx.send(NODE_WRITES[label]?.update ?? '', rows);
  for (const rows of await Promise.all(made))
    for (const { made } of rows)
      for (const [at, inner] of made as [number, number][]) {
        const state = fresh[at];
        if (state) state.inner = inner;
      }
}

/** Removes nodes that none states any more; their edges went before. */
export function removeNodes(tx: Transaction, states: ReadonlyMap<string, NodeState>): void {
  const removals = new Map<string, unknown[]>();
  for (const [id, { kind, after, stored }] of states) if (!after && stored) add(removals, kind, [id]);
  for (const [kind, rows] of removals) tx.send(NODE_WRITES[kind]?.remove ?? '', rows);
}

export function add<K, V>(groups: Map<K, V[]>, key: K, row: V): void {
  const rows = groups.get(key);
  if (rows) rows.push(row);
  else groups.set(key, [row]);
}
