/** The ways in which an element is stated, as its properties keep them, and what becomes of them. */
import {
  compare,
  decodeVariant,
  encodeVariant,
  type GraphEdge,
  type GraphNode,
  type Neo4jProperties,
  type Variant,
} from '../../../graph-schema/index.ts';
import type { Change } from './owners.ts';

/** The variants after a change; `stored` and `decoded` are null where there is no such element yet. */
export function changed<T extends GraphNode | GraphEdge>(
  { id, counts }: Change<T>,
  stored: Neo4jProperties | null,
  decoded: T | null,
  digestOf: (element: T) => string,
): Variant<T>[] {
  const variants = new Map<string, Variant<T>>();
  if (stored && decoded) {
    const before = (stored['variants'] as string[] | undefined)?.map((text) => decodeVariant<T>(text)) ?? [
      { count: Number(stored['statedBy'] ?? 1), stated: decoded },
    ];
    for (const variant of before) variants.set(digestOf(variant.stated), variant);
  }
  for (const [digest, { count, stated }] of counts) {
    const known = variants.get(digest);
    const next = (known?.count ?? 0) + count;
    const statement = known?.stated ?? stated;
    if (next < 0 || (next > 0 && !statement))
      throw new Error(`The store does not know who states ${id}: it was changed by another program.`);
    if (next > 0 && statement) variants.set(digest, { count: next, stated: statement });
    else variants.delete(digest);
  }
  return [...variants].sort(([a], [b]) => compare(a, b)).map(([, variant]) => variant);
}

/** What an element keeps of its variants: nothing where one owner states it. */
export function keptVariants(variants: readonly Variant<unknown>[]): Neo4jProperties {
  if (variants.length > 1) return { variants: variants.map(encodeVariant) };
  const [only] = variants;
  return only && only.count > 1 ? { statedBy: only.count } : {};
}
