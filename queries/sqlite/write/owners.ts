/** What each owner states, kept as one row an owner, so that it can be taken back. */
import type { PreparedSql, Value } from '../prepared.ts';

export interface OwnerState {
  /** Ids of the nodes that are its own. */
  own: string[];
  /** Nodes that others may state too: id and digest of the words. */
  nodes: [id: string, digest: string][];
  /** Edges likewise, with their ends. */
  edges: [id: string, digest: string, from: string, to: string][];
  /** Rows of names. */
  names: number[];
  references: string[];
  /** Of all that it states, see `digestOfStatements`: what is stated again as it was is left as it is. */
  readonly digest: string;
}

export const nothing = (digest: string): OwnerState => ({ own: [], nodes: [], edges: [], names: [], references: [], digest });
const isNothing = ({ own, nodes, edges, names, references }: OwnerState): boolean =>
  !(own.length || nodes.length || edges.length || names.length || references.length);

export class Owners {
  private readonly sql: PreparedSql;
  /** Written at the end of the transaction. */
  private readonly pending = new Map<string, OwnerState>();

  constructor(sql: PreparedSql) {
    this.sql = sql;
  }

  /** What these owners state now; those that state nothing are left out. */
  read(names: readonly string[]): Map<string, OwnerState> {
    const known = new Map<string, OwnerState>();
    for (const [name, states] of this.sql.rows(
      'o.name, o.states',
      'FROM json_each(?) j CROSS JOIN owner o ON o.name = j.value',
      names.filter((one) => !this.pending.has(one)),
    ))
      known.set(String(name), decode(String(states)));
    for (const name of names) {
      const state = this.pending.get(name);
      if (state && !isNothing(state)) known.set(name, state);
    }
    return known;
  }

  write(name: string, state: OwnerState): void {
    this.pending.set(name, state);
  }

  flush(): void {
    const values: Value[] = [];
    const gone: string[] = [];
    for (const [name, state] of this.pending) {
      if (isNothing(state)) gone.push(name);
      else values.push(name, encode(state));
    }
    this.sql.insert('INSERT INTO owner (name, states)', 2, values, 'ON CONFLICT (name) DO UPDATE SET states = excluded.states');
    this.sql.each('DELETE FROM owner WHERE name IN (SELECT value FROM json_each(?))', gone);
    this.pending.clear();
  }
}

/** An end of an edge that is one of the owner's nodes is written as its number among them. */
type End = string | number;
type Encoded = [
  own: string[],
  nodes: OwnerState['nodes'],
  edges: [id: string, digest: string, from: End, to: End][],
  names: number[],
  references: string[],
  digest: string,
];

function encode({ own, nodes, edges, names, references, digest: all }: OwnerState): string {
  const at = new Map(nodes.map(([id], i) => [id, i]));
  const end = (id: string): End => at.get(id) ?? id;
  return JSON.stringify([
    own,
    nodes,
    edges.map(([id, digest, from, to]) => [id, digest, end(from), end(to)]),
    names,
    references,
    all,
  ] satisfies Encoded);
}

function decode(text: string): OwnerState {
  const [own, nodes, edges, names, references, all] = JSON.parse(text) as Encoded;
  const end = (one: End): string => (typeof one === 'number' ? (nodes[one]?.[0] ?? '') : one);
  return { own, nodes, edges: edges.map(([id, digest, from, to]) => [id, digest, end(from), end(to)]), names, references, digest: all };
}
