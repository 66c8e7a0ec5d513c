/** The one thing that a name means; where it means several an error says so. */
import type { GraphNode } from '../graph-schema/index.ts';
import { AmbiguousError } from './errors.ts';

/** The only one, or the only one that is preferred; null where there is none. Throws an AmbiguousError that names the places of several, and `by` what one of them can be said. */
export function onlyOne<T extends GraphNode<'Document' | 'Agency'>>(
  found: readonly T[],
  preferred: (one: T) => boolean,
  asked: string,
  by = '"jurisdiction"',
): T | null {
  const [first, second] = found;
  if (!first || !second) return first ?? null;
  const [best, other] = found.filter(preferred);
  if (best && !other) return best;
  throw new AmbiguousError(
    `"${asked.slice(0, 60)}" means several: ${found.map(({ properties }) => [properties.jurisdiction, 'name' in properties ? properties.name : properties.title].filter(Boolean).join(' ')).join('; ')}. Say which with ${by}.`,
  );
}
