/** The names by which agencies are found: their own, and those that edges carry, each with the number of the edges. */
import { type GraphEdge, type GraphNode, OWN_LABELS } from '../../graph-schema/index.ts';
import { surfaceOf, surfaceProperties } from '../../queries/neo4j/write/surfaces.ts';
import type { CsvFolder } from './csv.ts';
import type { Partitions } from './partitions.ts';

/** A name of an agency, printed by so many edges, or its own. */
export type CountedSurface = readonly [agency: string, surface: string, uses: number, own: boolean];

/** Names that are counted before they are put aside. */
const COUNTED = 50_000;

export class Surfaces {
  private counted = new Map<string, { readonly agency: string; readonly surface: string; uses: number; own: boolean }>();
  private readonly csv: CsvFolder;
  private readonly waiting: Partitions<CountedSurface>;

  constructor(csv: CsvFolder, waiting: Partitions<CountedSurface>) {
    this.csv = csv;
    this.waiting = waiting;
  }

  ofNode(node: GraphNode): void {
    if (node.kind === 'Agency' && node.properties.name !== null) this.count(node.id, node.properties.name, 0, true);
  }

  ofEdge(edge: GraphEdge): void {
    const named = surfaceOf(edge);
    if (named) this.count(named.agency, named.surface, 1, false);
  }

  /** Writes the names. */
  finish(): void {
    this.putAside();
    for (const part of this.waiting.read()) {
      for (const [agency, surface, uses, own] of part) this.add(agency, surface, uses, own);
      for (const { agency, surface, uses, own } of this.counted.values())
        this.csv.lone('_Surface', OWN_LABELS._Surface.properties, surfaceProperties(agency, surface, uses, own));
      this.counted = new Map();
    }
  }

  private count(agency: string, surface: string, uses: number, own: boolean): void {
    this.add(agency, surface, uses, own);
    if (this.counted.size > COUNTED) this.putAside();
  }

  private add(agency: string, surface: string, uses: number, own: boolean): void {
    const key = `${agency} ${surface}`;
    const known = this.counted.get(key);
    if (!known) this.counted.set(key, { agency, surface, uses, own });
    else {
      known.uses += uses;
      known.own ||= own;
    }
  }

  private putAside(): void {
    for (const { agency, surface, uses, own } of this.counted.values()) this.waiting.add(agency, [agency, surface, uses, own]);
    this.counted = new Map();
  }
}
