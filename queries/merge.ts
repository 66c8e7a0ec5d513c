/**
 * What several owners state of one node or edge, as one. A document that is held knows itself better than one that names it;
 * otherwise, property by property, the value most often stated, and of several the smallest: never the one that came first.
 */
import { compare, EDGES, type GraphEdge, type GraphNode, type Quotation, type Variant } from '../graph-schema/index.ts';

/** One node from the ways in which it is stated. A held document's own statement stands alone: those that only name it add nothing. Throws where nothing is stated. */
export function mergeNodes(stated: readonly Variant<GraphNode>[]): GraphNode {
  const [first] = stated;
  if (!first) throw new Error('mergeNodes: nothing is stated');
  if (stated.length === 1) return first.stated;
  const held = stated.filter(({ stated: node }) => node.kind === 'Document' && node.properties.held);
  return { ...first.stated, properties: mergeProperties(held.length ? held : stated) } as GraphNode;
}

/** One edge from the ways in which it is stated, with the passages of all. Throws where nothing is stated. */
export function mergeEdges(stated: readonly Variant<GraphEdge>[]): GraphEdge {
  const [first] = stated;
  if (!first) throw new Error('mergeEdges: nothing is stated');
  if (stated.length === 1) return inOrder(first.stated);
  return {
    ...first.stated,
    properties: { ...mergeProperties(stated), ...joinedParts(stated) },
    quotations: mergeQuotations(stated.flatMap(({ stated: { quotations } }) => quotations)),
  } as GraphEdge;
}

/** Between parts that stand for themselves: not within 第三、五条 or a title with 、 in it. */
const BETWEEN_PARTS = /、(?=第|附件|部分)/u;

/** What of the target is meant, where passages name several parts: each once, in the order of the passages. One that means all of it means every part. */
function joinedParts(stated: readonly Variant<GraphEdge>[]): { readonly part?: string | null } {
  const parts: { readonly part: string; readonly at: Quotation | undefined }[] = [];
  for (const {
    stated: { type, properties, quotations },
  } of stated) {
    if (!('part' in EDGES[type].properties)) return {};
    // Not every store keeps a property that is null.
    const part = 'part' in properties ? properties.part : null;
    if (part === null) return { part };
    parts.push({ part, at: mergeQuotations(quotations)[0] });
  }
  parts.sort((a, b) => (a.at && b.at ? inText(a.at, b.at) : Number(!!a.at) - Number(!!b.at)) || compare(a.part, b.part));
  return { part: [...new Set(parts.flatMap(({ part }) => part.split(BETWEEN_PARTS)))].join('、') };
}

function mergeProperties(all: readonly Variant<{ readonly properties: object }>[]): Record<string, unknown> {
  const merged: Record<string, unknown> = {};
  for (const name of new Set(all.flatMap(({ stated: { properties } }) => Object.keys(properties))))
    merged[name] = agreed(
      all.map(({ count, stated: { properties } }) => ({ count, value: (properties as Record<string, unknown>)[name] ?? null })),
    );
  return merged;
}

function agreed(values: readonly { readonly count: number; readonly value: unknown }[]): unknown {
  const counts = new Map<string, number>();
  for (const { count, value } of values)
    if (value !== null) counts.set(JSON.stringify(value), (counts.get(JSON.stringify(value)) ?? 0) + count);
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b));
  return best ? (JSON.parse(best[0]) as unknown) : null;
}

/** An edge with its passages in their order, each once: in whichever order its owner names them, it says the same. */
export const inOrder = <E extends GraphEdge>(edge: E): E =>
  edge.quotations.length > 1 ? { ...edge, quotations: mergeQuotations(edge.quotations) } : edge;

/** Each passage once, by source and place. */
export function mergeQuotations(all: readonly Quotation[]): Quotation[] {
  const byKey = new Map(all.map((one) => [JSON.stringify([one.source, one.start, one.end, one.rule, one.text]), one]));
  return [...byKey.values()].sort(inText);
}

const inText = (a: Quotation, b: Quotation): number =>
  compare(a.source, b.source) || a.start - b.start || a.end - b.end || compare(a.rule, b.rule) || compare(a.text, b.text);
