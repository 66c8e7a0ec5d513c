/** What a graph holds that can be asked for, read from its dump. */
import { type GraphEdge, type GraphNode, NODE_KINDS, type NodeKind } from '../../../graph-schema/index.ts';

export class Facts {
  readonly nodes = new Map<NodeKind, GraphNode[]>(NODE_KINDS.map((kind) => [kind, []]));
  readonly edges: GraphEdge[] = [];
  readonly texts: string[] = [];
  readonly days: string[] = [];

  /** From the lines of a dump. */
  constructor(lines: Iterable<string>) {
    for (const line of lines) {
      const { node, edge } = JSON.parse(line) as { node?: GraphNode; edge?: GraphEdge };
      if (node) this.nodes.get(node.kind)?.push(node);
      if (edge) this.edges.push(edge);
      const properties = (node ?? edge)?.properties as Readonly<Record<string, unknown>> | undefined;
      for (const name of ['title', 'number', 'text', 'name', 'surface']) if (properties?.[name]) this.texts.push(String(properties[name]));
      for (const name of ['issuedOn', 'due']) if (properties?.[name]) this.days.push(String(properties[name]));
    }
  }

  /** A property of all nodes of a kind that have it. */
  values(kind: NodeKind, property: string): string[] {
    return (this.nodes.get(kind) ?? [])
      .map((node) => (node.properties as Readonly<Record<string, unknown>>)[property])
      .filter((value) => typeof value === 'string');
  }
}
