/** `gongwen load --records`: records that were extracted elsewhere into the store, one transaction a source. */
import type { GraphStore } from '../../queries/store.ts';
import { untilAborted } from '../parallel/index.ts';
import { gather } from '../records/gather.ts';
import { Spool } from '../records/spool.ts';
import { loadReadings, type LoadSummary } from './load.ts';

/** Loads files of records, on through failures. `total` is how many sources they speak of. */
export async function loadRecordFiles(
  store: GraphStore,
  files: readonly string[],
  signal?: AbortSignal,
): Promise<LoadSummary & { readonly total: number }> {
  const spool = new Spool();
  try {
    await gather(files, spool, signal);
    const summary = await loadReadings(store, untilAborted(spool.readings(), signal), spool.sources);
    return { ...summary, failures: [...spool.problems(), ...summary.failures], total: spool.sources };
  } finally {
    spool.close();
  }
}
