/**
 * The gate before the patterns: which clauses (lists of words, see needs.ts) a text holds, found for all patterns together in one pass
 * over its letters (Aho and Corasick, 1975). Rules ask about one sentence many times before they go on to the next, so what was
 * found is kept for the text that was looked at last, and for no other.
 */
import type { Clause } from './needs.ts';

/** Ids of clauses; a pattern keeps those that it needs. */
export type ClauseId = number;

const clauses: Clause[] = [];
const idOf = new Map<string, ClauseId>();

/** The id of a clause; the same words have the same id. */
export function clauseId(words: Clause): ClauseId {
  const key = [...words].sort().join('\n');
  let id = idOf.get(key);
  if (id === undefined) {
    id = clauses.push(words) - 1;
    idOf.set(key, id);
  }
  return id;
}

/** All words of all clauses as one machine: a state for each beginning of a word, a column for each letter that any word has. */
interface Machine {
  readonly clauses: number;
  /** The column of a code unit; 0 for letters of no word. */
  readonly columns: Uint16Array;
  readonly width: number;
  /** The next state, by state and column. */
  readonly next: Uint16Array;
  /** Clauses that hold once a state is reached: `found` from `from[state]` to `from[state + 1]`. */
  readonly from: Uint32Array;
  readonly found: Uint16Array;
}

let machine: Machine | null = null;
let last: string | null = null;
/** For each clause the number of the look that found it last. */
let seen = new Uint32Array(0);
let look = 0;

/** Whether a text holds every one of the clauses: without them no match is possible. */
export function holds(text: string, needed: readonly ClauseId[]): boolean {
  if (text !== last || machine?.clauses !== clauses.length) lookAt(text);
  for (const id of needed) if (seen[id] !== look) return false;
  return true;
}

function lookAt(text: string): void {
  if (machine?.clauses !== clauses.length) {
    machine = build();
    seen = new Uint32Array(clauses.length);
    look = 0;
  }
  const { columns, width, next, from, found } = machine;
  last = text;
  look++;
  let state = 0;
  for (let i = 0; i < text.length; i++) {
    state = next[state * width + (columns[text.charCodeAt(i)] ?? 0)] ?? 0;
    const end = from[state + 1] ?? 0;
    for (let k = from[state] ?? 0; k < end; k++) seen[found[k] ?? 0] = look;
  }
}

function build(): Machine {
  const columns = new Uint16Array(65_536);
  let width = 1;
  for (const words of clauses) for (const word of words) for (let i = 0; i < word.length; i++) if (!columns[word.charCodeAt(i)]) columns[word.charCodeAt(i)] = width++;
  // The tree of all words: its edges by column, and what ends at each state.
  const edges: Map<number, number>[] = [new Map()];
  const ends: Set<ClauseId>[] = [new Set()];
  for (const [id, words] of clauses.entries())
    for (const word of words) {
      let state = 0;
      for (let i = 0; i < word.length; i++) {
        const column = columns[word.charCodeAt(i)] ?? 0;
        const known: number | undefined = edges[state]?.get(column);
        if (known === undefined) {
          ends.push(new Set());
          const made = edges.push(new Map()) - 1;
          edges[state]?.set(column, made);
          state = made;
        } else state = known;
      }
      ends[state]?.add(id);
    }
  const next = new Uint16Array(edges.length * width);
  // State by state, short beginnings first: where a word breaks off, the longest ending of what was read that begins another word goes on.
  const fallback = new Uint16Array(edges.length);
  const queue = [0];
  for (const state of queue) {
    const back = fallback[state] ?? 0;
    if (state) for (let column = 0; column < width; column++) next[state * width + column] = next[back * width + column] ?? 0;
    for (const id of ends[back] ?? []) ends[state]?.add(id);
    for (const [column, child] of edges[state] ?? []) {
      fallback[child] = state ? (next[back * width + column] ?? 0) : 0;
      next[state * width + column] = child;
      queue.push(child);
    }
  }
  const from = new Uint32Array(edges.length + 1);
  const found: number[] = [];
  for (const [state, ids] of ends.entries()) {
    from[state] = found.length;
    found.push(...ids);
  }
  from[edges.length] = found.length;
  return { clauses: clauses.length, columns, width, next, from, found: Uint16Array.from(found) };
}
