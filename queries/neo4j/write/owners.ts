/**
 * What each owner states, and what changes in nodes and edges when it states something else. An owner's list names its elements with
 * a digest of each statement; the statements themselves lie with the elements, each distinct one once with a count.
 */
import { hash } from 'node:crypto';
import { EDGES, type GraphEdge, type GraphNode, NODES, type PropertyDefinitions, statedEntry } from '../../../graph-schema/index.ts';
import { inOrder } from '../../merge.ts';
import type { OwnerStatements, Row } from '../../store.ts';
import type { Transaction } from '../transaction.ts';

/** How many owners more, or fewer, state an element in each way. */
export interface Change<T> {
  readonly id: string;
  /** Of an edge: where it begins and ends. */
  readonly ends: readonly string[];
  /** By digest; `stated` is null where owners only ceased to state it so. */
  readonly counts: Map<string, { count: number; stated: T | null }>;
}

/** The list of an owner: for each element its digest and, for an edge, its ends. */
interface Entry {
  readonly digest: string;
  readonly ends: readonly string[];
}

interface Owner {
  readonly id: string;
  nodes: ReadonlyMap<string, Entry>;
  edges: ReadonlyMap<string, Entry>;
  names: ReadonlySet<string>;
  references: ReadonlySet<string>;
  readonly known: boolean;
}

const valuesOf = (definitions: PropertyDefinitions, properties: object): unknown[] =>
  Object.keys(definitions).map((name) => (properties as Record<string, unknown>)[name] ?? null);
const digest = (value: unknown): string => hash('sha256', JSON.stringify(value), 'base64url').slice(0, 16);

/** The same for statements that say the same; the passages of an edge are in their order, see `inOrder`. */
export const nodeDigest = (node: GraphNode): string => digest(valuesOf(NODES[node.kind].properties, node.properties));
export const edgeDigest = (edge: GraphEdge): string =>
  digest([
    valuesOf(EDGES[edge.type].properties, edge.properties),
    edge.quotations.map(({ source, start, end, text, rule }) => [source, start, end, text, rule]),
  ]);

export class Owners {
  readonly nodes = new Map<string, Change<GraphNode>>();
  readonly edges = new Map<string, Change<GraphEdge>>();
  private readonly known = new Map<string, Owner>();
  private readonly tx: Transaction;

  constructor(tx: Transaction) {
    this.tx = tx;
  }

  /** Reads owners that were not read yet. */
  async read(ids: readonly string[]): Promise<void> {
    const wanted = ids.filter((id) => !this.known.has(id));
    for (const id of wanted)
      this.known.set(id, { id, nodes: new Map(), edges: new Map(), names: new Set(), references: new Set(), known: false });
    for (const row of await this.tx.read(
      'MATCH (o:_Owner {id: row}) RETURN o.id AS id, o.nodes AS nodes, o.edges AS edges, o.names AS names, o.references AS references',
      this.tx.perhaps('owner', wanted),
    ))
      this.known.set(String(row['id']), {
        id: String(row['id']),
        nodes: entries(row, 'nodes'),
        edges: entries(row, 'edges'),
        names: new Set(texts(row, 'names')),
        references: new Set(texts(row, 'references')),
        known: true,
      });
    this.tx.note('owner', wanted);
  }

  /** An owner that was read. */
  of(id: string): Owner {
    const owner = this.known.get(id);
    if (!owner) throw new Error(`Owners.of: ${id} was not read`);
    return owner;
  }

  /** Notes what changes when an owner states these nodes and edges, `names` and `references` in place of those before. */
  state(id: string, { nodes, edges }: OwnerStatements, names: ReadonlySet<string>, references: ReadonlySet<string>): void {
    const owner = this.of(id);
    owner.nodes = replace(this.nodes, owner.nodes, nodes, nodeDigest, () => []);
    owner.edges = replace(this.edges, owner.edges, edges.map(inOrder), edgeDigest, ({ from, to }) => [from, to]);
    owner.names = names;
    owner.references = references;
  }

  /** Writes the lists. */
  finish(): void {
    const all = [...this.known.values()];
    const states = ({ nodes, edges, names, references }: Owner) => nodes.size + edges.size + names.size + references.size > 0;
    const row = ({ id, nodes, edges, names, references }: Owner) => [
      id,
      ...[nodes, edges].map((of) => [...of].map(([element, entry]) => statedEntry(element, entry.digest, entry.ends))),
      [...names],
      [...references],
    ];
    this.tx.send(
      'CREATE (o:_Owner {id: row[0], nodes: row[1], edges: row[2], names: row[3], references: row[4]})',
      all.filter((owner) => !owner.known && states(owner)).map(row),
    );
    this.tx.send(
      'MATCH (o:_Owner {id: row[0]}) SET o.nodes = row[1], o.edges = row[2], o.names = row[3], o.references = row[4]',
      all.filter((owner) => owner.known && states(owner)).map(row),
    );
    this.tx.send(
      'MATCH (o:_Owner {id: row}) DELETE o',
      all.filter((owner) => owner.known && !states(owner)).map(({ id }) => id),
    );
  }
}

const texts = (row: Row, name: string): string[] => (row[name] ?? []) as string[];

const entries = (row: Row, name: string): Map<string, Entry> =>
  new Map(
    texts(row, name).map((text) => {
      const [id = '', digest = '', ...ends] = text.split(' ');
      return [id, { digest, ends }];
    }),
  );

/** Notes the difference between what was stated and what is stated now; gives the new list. */
function replace<T extends { readonly id: string }>(
  changes: Map<string, Change<T>>,
  before: ReadonlyMap<string, Entry>,
  now: readonly T[],
  digestOf: (element: T) => string,
  endsOf: (element: T) => readonly string[],
): Map<string, Entry> {
  const list = new Map<string, Entry>();
  const stated = new Map(now.map((element) => [element.id, element]));
  for (const [id, element] of stated) {
    const entry = { digest: digestOf(element), ends: endsOf(element) };
    list.set(id, entry);
    const old = before.get(id);
    if (old?.digest === entry.digest) continue;
    count(changes, id, entry, 1, element);
    if (old) count(changes, id, old, -1, null);
  }
  for (const [id, old] of before) if (!list.has(id)) count(changes, id, old, -1, null);
  return list;
}

function count<T>(changes: Map<string, Change<T>>, id: string, { digest: key, ends }: Entry, by: number, stated: T | null): void {
  const change = changes.get(id) ?? { id, ends, counts: new Map<string, { count: number; stated: T | null }>() };
  changes.set(id, change);
  const known = change.counts.get(key);
  change.counts.set(key, { count: (known?.count ?? 0) + by, stated: stated ?? known?.stated ?? null });
}
