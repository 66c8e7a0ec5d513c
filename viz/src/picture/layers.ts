/**
 * Placing documents in layers by date, the oldest on top; within a layer, near what they are related to. Documents
 * without a date go to the year of their number, else to a layer above all.
 */

export interface Placed {
  readonly x: number;
  readonly y: number;
}

export interface LayerInput {
  readonly id: string;
  /** A date, a year, or '' where neither is known. */
  readonly when: string;
}

export interface Link {
  readonly from: string;
  readonly to: string;
}

export interface Layering {
  readonly places: ReadonlyMap<string, Placed>;
  readonly layers: readonly { readonly when: string; readonly y: number }[];
}

export const COLUMN = 228;
export const ROW = 106;
/** Rows are wrapped beyond this many nodes, or the picture becomes a thread. */
const WIDEST = 6;
const SWEEPS = 4;

export function layered(documents: readonly LayerInput[], links: readonly Link[]): Layering {
  const rows = rowsOf(documents);
  const near = neighbours(links);
  const places = new Map<string, Placed>();
  const place = (row: readonly LayerInput[], index: number): void =>
    row.forEach(({ id }, column) => places.set(id, { x: (column - (row.length - 1) / 2) * COLUMN, y: index * ROW }));
  rows.forEach((row, index) => place(row.documents, index));
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const order = sweep % 2 ? [...rows.keys()].reverse() : [...rows.keys()];
    for (const index of order) {
      const row = rows[index];
      if (!row) continue;
      const pull = new Map(row.documents.map(({ id }) => [id, middle(near.get(id) ?? [], places)]));
      row.documents.sort((a, b) => (pull.get(a.id) ?? 0) - (pull.get(b.id) ?? 0) || compare(a.id, b.id));
      place(row.documents, index);
    }
  }
  return { places, layers: layersOf(rows) };
}

interface Row {
  readonly when: string;
  readonly documents: LayerInput[];
}

function rowsOf(documents: readonly LayerInput[]): Row[] {
  const byTime = grouped(
    [...documents].sort((a, b) => compare(a.when, b.when) || compare(a.id, b.id)),
    ({ when }) => when,
  );
  return [...byTime].flatMap(([when, group]) => {
    const count = Math.ceil(group.length / WIDEST);
    const width = Math.ceil(group.length / count);
    return Array.from({ length: count }, (_, index) => ({ when, documents: group.slice(index * width, (index + 1) * width) }));
  });
}

function layersOf(rows: readonly Row[]): { when: string; y: number }[] {
  const spans = grouped(
    rows.map(({ when }, index) => ({ when, y: index * ROW })),
    ({ when }) => when,
  );
  return [...spans].map(([when, group]) => ({ when, y: group.reduce((sum, { y }) => sum + y, 0) / group.length }));
}

function neighbours(links: readonly Link[]): ReadonlyMap<string, string[]> {
  const near = new Map<string, string[]>();
  const add = (one: string, other: string): void => {
    near.set(one, [...(near.get(one) ?? []), other]);
  };
  for (const { from, to } of links) {
    add(from, to);
    add(to, from);
  }
  return near;
}

function middle(ids: readonly string[], places: ReadonlyMap<string, Placed>): number {
  const known = ids.flatMap((id) => places.get(id) ?? []);
  return known.length ? known.reduce((sum, { x }) => sum + x, 0) / known.length : 0;
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
