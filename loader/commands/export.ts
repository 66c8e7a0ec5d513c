/** `gongwen export`: the graph as files of another program's import, from a store or straight from records. */
import { resolve } from 'node:path';
import type { GraphStore } from '../../queries/store.ts';
import { ARGUMENTS, exportNeo4j, type ExportSummary } from '../export/index.ts';
import { storedReadings } from '../export/stored.ts';
import { untilAborted } from '../parallel/index.ts';
import { gather } from '../records/gather.ts';
import { Spool } from '../records/spool.ts';

/** Exports what a store holds. */
export const exportStore = (store: GraphStore, folder: string, signal?: AbortSignal): Promise<ExportSummary> =>
  exportNeo4j(untilAborted(storedReadings(store), signal), folder, signal);

/** Exports files of records, on through sources that are not whole. */
export async function exportRecords(files: readonly string[], folder: string, signal?: AbortSignal): Promise<ExportSummary> {
  const spool = new Spool();
  try {
    await gather(files, spool, signal);
    const summary = await exportNeo4j(untilAborted(spool.readings(), signal), folder, signal);
    return { ...summary, failures: [...spool.problems(), ...summary.failures] };
  } finally {
    spool.close();
  }
}

/** The command that imports a folder. */
export const importCommand = (folder: string): string =>
  `cd ${shellWord(resolve(folder))} && neo4j-admin database import full neo4j @${ARGUMENTS}`;

const shellWord = (text: string): string => (/^[\w./:-]+$/u.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);
