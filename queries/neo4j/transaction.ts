/** A write transaction: reads that are waited for, and writes that are sent one after the other without waiting for each answer. */
import type { ManagedTransaction } from 'neo4j-driver';
import type { Row } from '../store.ts';
import { rowOf, sent } from './values.ts';
import type { Written, WrittenKeys } from './written.ts';

/** How many rows go in one statement. */
const BATCH = 5000;

/**
 * The rows are in a map, since Neo4j plans a list that is a parameter once for each of its sizes: 10, 100, 1,000. A plan is kept however the
 * store grows. So a statement is planned once, perhaps in an empty store, and says by which index it finds what it changes where it could
 * otherwise be taken for cheap to read all there is.
 */
const EACH = 'CYPHER replan=skip UNWIND $batch.rows AS row';

export class Transaction {
  private readonly sent: Promise<unknown>[] = [];
  private readonly tx: ManagedTransaction;
  private readonly heard: () => void;
  private readonly written: WrittenKeys | null;

  /** `heard` is told when an answer comes; `written` knows the keys of all that is in the store. */
  constructor(tx: ManagedTransaction, heard: () => void = () => undefined, written: WrittenKeys | null = null) {
    this.tx = tx;
    this.heard = heard;
    this.written = written;
  }

  /** Without those of which it is known that nothing was written under their keys. */
  perhaps<T>(what: Written, rows: readonly T[], keyOf: (row: T) => string = String): readonly T[] {
    const { written } = this;
    return written ? rows.filter((row) => written.perhaps(what, keyOf(row))) : rows;
  }

  /** Says under which keys something is about to be written. */
  note(what: Written, keys: Iterable<string>): void {
    if (this.written) for (const key of keys) this.written.note(what, key);
  }

  /** Rows of a statement for each of `rows`, which it unwinds as `row`; what was sent before is seen. */
  async read(text: string, rows: readonly unknown[]): Promise<Row[]> {
    const found: Row[] = [];
    for (let at = 0; at < rows.length; at += BATCH) {
      const { records } = await this.tx.run(`${EACH} ${text}`, { batch: { rows: rows.slice(at, at + BATCH) } });
      this.heard();
      for (const record of records) found.push(rowOf(record));
    }
    return found;
  }

  /** Sends a statement for each of `rows`, which it unwinds as `row`. */
  send(text: string, rows: readonly unknown[]): void {
    for (let at = 0; at < rows.length; at += BATCH) {
      const run = this.tx.run(`${EACH} ${text}`, { batch: { rows: rows.slice(at, at + BATCH) } }).then(this.heard);
      // Its failure is told by `settle`, which may come later than the failure.
      run.catch(() => undefined);
      this.sent.push(run);
    }
  }

  /** The same for rows that are a key and a list each: a statement for as many as have a batch in their lists. */
  sendLists(text: string, lists: ReadonlyMap<string | number, readonly unknown[]>): void {
    let rows: unknown[] = [];
    let size = 0;
    for (const row of lists) {
      rows.push([sent(row[0]), row[1]]);
      size += row[1].length;
      if (size < BATCH) continue;
      this.send(text, rows);
      rows = [];
      size = 0;
    }
    this.send(text, rows);
  }

  /** Waits for all that was sent; throws what went wrong first. */
  async settle(): Promise<void> {
    for (const run of this.sent.splice(0)) await run;
  }
}
