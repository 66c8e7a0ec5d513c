/**
 * Nodes and edges as their owners state them, brought together element by element, and written. What belongs to one document alone
 * (its duties, their deadlines and parts) is written at once; the rest is put aside until all who state it have spoken.
 */
import {
  compare,
  CROWDED,
  edgeColumns,
  EDGES,
  type EdgeType,
  encodeEdge,
  type GraphEdge,
  type GraphNode,
  labelsOf,
  lastDayOf,
  type Neo4jProperties,
  nodeColumns,
  NODES,
  placeOf,
  PLAIN_VALUES,
  type Variant,
} from '../../graph-schema/index.ts';
import { mergeEdges, mergeNodes } from '../../queries/merge.ts';
import { dutyProperties } from '../../queries/neo4j/write/duties.ts';
import { crowdProperties, homeId, isRole } from '../../queries/neo4j/write/edge-places.ts';
import { nodeProperties } from '../../queries/neo4j/write/nodes.ts';
import { edgeDigest, nodeDigest } from '../../queries/neo4j/write/owners.ts';
import { keptVariants } from '../../queries/neo4j/write/variants.ts';
import type { CsvFolder } from './csv.ts';
import type { Partitions } from './partitions.ts';
import type { Surfaces } from './surfaces.ts';

/** A statement that waits: of a node or of an edge, by how many owners; edges wait beside the node where they are at home. */
export type Waiting =
  readonly ['node', count: number, digest: string, GraphNode] | readonly ['edge', count: number, digest: string, GraphEdge];

/** Distinct statements of nodes that are counted before they are put aside. */
const COUNTED = 20_000;

const isOwnNode = (node: GraphNode): boolean => !NODES[node.kind].shared;
const isOwnEdge = ({ type }: GraphEdge): boolean => !NODES[EDGES[type].from].shared || !NODES[EDGES[type].to].shared;

export class Elements {
  private counted = new Map<string, { count: number; readonly digest: string; readonly node: GraphNode }>();
  private readonly csv: CsvFolder;
  private readonly aside: Partitions<Waiting>;
  private readonly surfaces: Surfaces;

  constructor(csv: CsvFolder, aside: Partitions<Waiting>, surfaces: Surfaces) {
    this.csv = csv;
    this.aside = aside;
    this.surfaces = surfaces;
  }

  /** What one owner states; each element once. */
  state(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): void {
    for (const node of nodes) if (!isOwnNode(node)) this.wait(node);
    for (const edge of edges) if (!isOwnEdge(edge)) this.aside.add(homeId(edge), ['edge', 1, edgeDigest(edge), edge]);
    this.writeOwn(nodes.filter(isOwnNode), edges.filter(isOwnEdge));
  }

  /** What waits, when all have spoken: parts for `write`. */
  waiting(): Iterable<readonly Waiting[]> {
    this.putAside();
    return this.aside.read();
  }

  /** Writes a part of what waits. */
  write(part: readonly Waiting[]): void {
    const nodes = new Map<string, Map<string, Variant<GraphNode>>>();
    const edges = new Map<string, Map<string, Variant<GraphEdge>>>();
    for (const one of part) {
      if (one[0] === 'node') count(nodes, one[3], one[1], one[2]);
      else count(edges, one[3], one[1], one[2]);
    }
    const merged = new Map<string, GraphNode>();
    for (const [id, variants] of nodes) {
      const all = ordered(variants);
      const node = mergeNodes(all);
      merged.set(id, node);
      this.writeNode(node, keptVariants(all));
    }
    for (const variants of edges.values()) {
      const all = ordered(variants);
      const edge = mergeEdges(all);
      const home = merged.get(homeId(edge));
      if (!home) throw new Error(`Elements.write: ${edge.id} is at home at ${homeId(edge)}, which none states`);
      this.writeEdge(edge, { ...keptVariants(all), ...crowdProperties(edge, placeOf(home), null) });
    }
  }

  private wait(node: GraphNode): void {
    const digest = nodeDigest(node);
    const key = `${node.id} ${digest}`;
    const known = this.counted.get(key);
    if (known) known.count++;
    else this.counted.set(key, { count: 1, digest, node });
    if (this.counted.size > COUNTED) this.putAside();
  }

  private putAside(): void {
    for (const { count: times, digest, node } of this.counted.values()) this.aside.add(node.id, ['node', times, digest, node]);
    this.counted = new Map();
  }

  /** Duties with their deadlines and the parts of agencies in them: all of it is stated by the one owner. */
  private writeOwn(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): void {
    const days = new Map(nodes.flatMap((node) => (node.kind === 'Deadline' ? [[node.id, lastDayOf(node)] as const] : [])));
    const shares = new Map(
      nodes.flatMap((node) =>
        node.kind === 'Duty' ? [[node.id, { node, agencies: new Set<string>(), days: [] as string[] }] as const] : [],
      ),
    );
    for (const { type, from, to } of edges) {
      const day = type === 'DUE' ? days.get(to) : null;
      if (day) shares.get(from)?.days.push(day);
      if (isRole(type)) shares.get(to)?.agencies.add(from);
    }
    const places = new Map<string, { readonly place: string; readonly lastDue: string | null }>();
    for (const [id, { node, agencies, days: ends }] of shares) {
      const more = dutyProperties(id, node.properties.due, { parties: agencies.size, last: ends.sort().at(-1) ?? null });
      places.set(id, { place: placeOf(node), lastDue: (more['lastDue'] ?? null) as string | null });
      this.writeNode(node, more);
    }
    for (const node of nodes) if (node.kind !== 'Duty') this.writeNode(node, {});
    for (const edge of edges) {
      const { place, lastDue } = places.get(homeId(edge)) ?? { place: homeId(edge), lastDue: null };
      this.writeEdge(mergeEdges([{ count: 1, stated: edge }]), CROWDED[edge.type] ? crowdProperties(edge, place, lastDue) : {});
    }
  }

  private writeNode(node: GraphNode, more: Neo4jProperties): void {
    this.csv.node(labelsOf(node), nodeColumns(node.kind), { ...nodeProperties(node), ...more });
    this.surfaces.ofNode(node);
  }

  private writeEdge(edge: GraphEdge, more: Neo4jProperties): void {
    this.csv.edge(edge.type, edgeColumns(edge.type as EdgeType), [edge.from, edge.to], { ...encodeEdge(edge, PLAIN_VALUES), ...more });
    this.surfaces.ofEdge(edge);
  }
}

function count<T extends { readonly id: string }>(
  elements: Map<string, Map<string, Variant<T>>>,
  stated: T,
  times: number,
  digest: string,
): void {
  const variants = elements.get(stated.id) ?? new Map<string, Variant<T>>();
  elements.set(stated.id, variants);
  variants.set(digest, { count: (variants.get(digest)?.count ?? 0) + times, stated: variants.get(digest)?.stated ?? stated });
}

/** As the store keeps them: by digest. */
const ordered = <T>(variants: ReadonlyMap<string, Variant<T>>): Variant<T>[] =>
  [...variants].sort(([a], [b]) => compare(a, b)).map(([, variant]) => variant);
