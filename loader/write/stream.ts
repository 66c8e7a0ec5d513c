/** Readings into the store as they come, several in a transaction, each whole or not at all; while some are written the next are read and prepared. */
import { StoreError } from '../../queries/errors.ts';
import type { GraphStore } from '../../queries/store.ts';
import { sentence } from '../sentences.ts';
import type { Reading } from '../reading.ts';
import { batches } from './batches.ts';
import { type Outcome, type Prepared, prepared, putSource, putSources } from './source.ts';

/** Why a reading was not loaded, and whether it is the store that cannot be written. */
interface Failed {
  readonly failure: string;
  readonly store: boolean;
}

/** What came of each reading that could be read. */
type Outcomes = ReadonlyMap<Reading, Outcome | Failed>;

export interface Put {
  readonly batch: readonly Reading[];
  readonly outcomes: Outcomes;
}

/** What came of the readings, batch by batch in their order. Who takes no more of them has at most the batch written that was given last. */
export async function* putReadings(store: GraphStore, all: AsyncIterable<Reading> | Iterable<Reading>): AsyncGenerator<Put> {
  let writing: Promise<Put> | null = null;
  for await (const batch of batches(all)) {
    const readable = batch.filter((reading) => !reading.failures.length);
    const ready = preparedOrNot(readable);
    if (writing) yield await writing;
    writing = put(store, readable, ready).then((outcomes) => ({ batch, outcomes }));
  }
  if (writing) yield await writing;
}

/** Null where one reading keeps the others from being prepared: each is tried alone then. */
function preparedOrNot(readable: readonly Reading[]): Prepared | null {
  try {
    return prepared(readable);
  } catch {
    return null;
  }
}

/** Where all together fail, each is loaded alone, so that one does not keep the others out. */
async function put(store: GraphStore, readable: readonly Reading[], ready: Prepared | null): Promise<Outcomes> {
  if (!readable.length) return new Map();
  try {
    const outcomes = await putSources(store, readable, ready ?? prepared(readable));
    return new Map(readable.map((reading, i) => [reading, outcomes[i] ?? 'unchanged']));
  } catch (error) {
    // The store itself cannot be written: no reading would fare better alone.
    if (error instanceof StoreError) return new Map(readable.map((reading) => [reading, { failure: error.message, store: true }]));
    const outcomes = new Map<Reading, Outcome | Failed>();
    let lost: Failed | null = null;
    for (const reading of readable) {
      const outcome: Outcome | Failed = lost ?? (await putAlone(store, reading));
      if (typeof outcome !== 'string' && outcome.store) lost = outcome;
      outcomes.set(reading, outcome);
    }
    return outcomes;
  }
}

async function putAlone(store: GraphStore, reading: Reading): Promise<Outcome | Failed> {
  try {
    return await putSource(store, reading);
  } catch (error) {
    return { failure: sentence(error), store: error instanceof StoreError };
  }
}
