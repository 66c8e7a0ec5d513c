/**
 * Graphs by chance, as owners state them: step by step owners come, say something else and go. Documents, agencies and sources are stated by
 * several owners, often in different words; duties and deadlines by one. Who states an edge states its ends.
 */
import fc from 'fast-check';
import { EDGE_TYPES, EDGES, type GraphEdge, type GraphNode, NODES, NODE_KINDS, type NodeKind } from '../../graph-schema/index.ts';
import { mergeQuotations } from '../../queries/merge.ts';
import type { NameRow, OwnerStatements, ReferenceRow } from '../../queries/store.ts';
import { between, pick, type Random, random } from '../bench/generate/random.ts';
import { anyEdge, anyNode } from './arbitrary.ts';

const OWNERS = 7;
const SHARED: Readonly<Record<string, number>> = { Document: 14, Agency: 9, Series: 2, Gazette: 2, Source: 3 };
const OWN = 4;
/** What a list is ordered by is always there. */
const NAMED: Readonly<Partial<Record<NodeKind, string>>> = { Agency: 'name', Source: 'file' };

/** What owners state at each step. */
export function world(seed: string, steps: number): ReadonlyMap<string, OwnerStatements>[] {
  const chance = random('world', seed);
  let drawn = 0;
  const sample = <T>(arbitrary: fc.Arbitrary<T>): T =>
    fc.sample(arbitrary, { seed: Math.floor(chance() * 2 ** 31) + drawn++, numRuns: 1 })[0] as T;
  const references: string[] = [];
  return Array.from({ length: steps }, (_, step) => {
    const stated = new Map<string, OwnerStatements>();
    for (let owner = 0; owner < OWNERS; owner++) {
      // All at first; later some say something else, and some nothing any more.
      if (step > 0 && chance() < 0.5) continue;
      const silent = step > 0 && chance() < 0.25;
      stated.set(
        `owner${owner}`,
        silent ? { nodes: [], edges: [], names: [], references: [] } : statements(chance, sample, owner, references),
      );
    }
    // References state what they were resolved to.
    for (const reference of references.splice(0))
      if (chance() < 0.7) stated.set(reference, { ...statements(chance, sample, null, []), names: [], references: [] });
    return stated;
  });
}

type Sample = <T>(arbitrary: fc.Arbitrary<T>) => T;

function statements(chance: Random, sample: Sample, owner: number | null, known: string[]): OwnerStatements {
  const nodes = new Map<string, GraphNode>();
  const ids = (kind: NodeKind): string[] =>
    NODES[kind].shared
      ? Array.from({ length: SHARED[kind] ?? 0 }, (_, i) => `${kind}:${i}`)
      : owner === null
        ? []
        : Array.from({ length: OWN }, (_, i) => `${kind}:${owner}-${i}`);
  const state = (kind: NodeKind, id: string): void => {
    const drawn = sample(anyNode(kind));
    const named = NAMED[kind];
    const properties = {
      ...drawn.properties,
      ...(named && !(drawn.properties as Record<string, unknown>)[named]
        ? { [named]: pick(chance, ['市水利局', '市财政局', '水𠀀局', 'a.txt']) }
        : {}),
    };
    if (!nodes.has(id)) nodes.set(id, { id, kind, properties } as GraphNode);
  };
  for (const kind of NODE_KINDS) for (const id of ids(kind)) if (chance() < 0.3) state(kind, id);
  const edges = new Map<string, GraphEdge>();
  for (let n = between(chance, 0, 40); n > 0; n--) {
    const type = pick(chance, EDGE_TYPES);
    const [from, to] = [pick(chance, ids(EDGES[type].from)), pick(chance, ids(EDGES[type].to))];
    if (from === undefined || to === undefined) continue;
    state(EDGES[type].from, from);
    state(EDGES[type].to, to);
    const drawn = sample(anyEdge(type));
    const id = `${type}:${from}>${to}`;
    // Passages come in their order, each once.
    edges.set(id, { ...drawn, id, from, to, quotations: mergeQuotations(drawn.quotations) } as GraphEdge);
  }
  const name = (): string => `${pick(chance, ['t', 'n'])}:${pick(chance, ['水法', '河道办法', '𠀀', '1号'])}`;
  const names: NameRow[] = Array.from({ length: between(chance, 0, 4) }, () => {
    const kind = pick(chance, ['document', 'document', 'alias', 'agency'] as const);
    return {
      name: name(),
      target: kind === 'alias' ? name() : `${kind === 'agency' ? 'Agency' : 'Document'}:${between(chance, 0, 8)}`,
      kind,
      detail: pick(chance, ['{}', '{"a":1}']),
    };
  });
  const references: ReferenceRow[] =
    owner === null
      ? []
      : Array.from({ length: between(chance, 0, 2) }, (_, i) => ({
          id: `reference:${owner}-${i}`,
          names: [name(), name()],
          detail: pick(chance, ['{}', '{"b":2}']),
        }));
  known.push(...references.map(({ id }) => id));
  return { nodes: [...nodes.values()], edges: [...edges.values()], names, references };
}

/** Names that rows and references of a world have. */
export const NAMES_OF_WORLDS = ['t', 'n'].flatMap((kind) => ['水法', '河道办法', '𠀀', '1号', '没有'].map((text) => `${kind}:${text}`));
