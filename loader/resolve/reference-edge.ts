/** The edge that a resolved reference states. A target that is held knows its own title; the reference's is a mention. */
import { type GraphNode, plainNumber } from '../../graph-schema/index.ts';
import type { OwnerStatements } from '../../queries/store.ts';
import { placeNamed } from './agency/index.ts';
import { Collector } from './collector.ts';
import { EDGE_OF, type Reference, type Resolution } from './references.ts';

/** What a reference states once it is resolved: its target, as far as the reference knows it, and the edge to it. */
export function statedReference(reference: Reference, { target }: Resolution): OwnerStatements {
  const { title, number, date, issuer } = reference.target;
  const graph = new Collector();
  graph.node(
    mention(target, {
      title,
      number: number && plainNumber(number),
      issuedOn: date,
      jurisdiction: (issuer && placeNamed(issuer, reference.place)) || (title && placeNamed(title, reference.place)) || null,
    }),
  );
  graph.edge(
    EDGE_OF[reference.type],
    reference.from,
    target,
    {
      effectiveOn: reference.effectiveOn,
      expiresOn: reference.expiresOn,
      extendedBy: reference.extendedBy,
      targetTitle: title,
      targetNumber: number,
      part: reference.part,
    },
    [reference.quotation],
  );
  return { nodes: [...graph.nodes.values()], edges: [...graph.edges.values()], names: [], references: [] };
}

/** A document as another names it: `held` is false, and only what the reference says is known. */
function mention(id: string, known: Partial<Extract<GraphNode, { kind: 'Document' }>['properties']>): GraphNode {
  return {
    id,
    kind: 'Document',
    properties: {
      number: null,
      title: null,
      kind: null,
      issuedOn: null,
      held: false,
      printed: null,
      publicity: null,
      jurisdiction: null,
      carries: null,
      attachments: null,
      effectiveOn: null,
      expiresOn: null,
      validity: null,
      trial: null,
      ...known,
    },
  };
}
