/** Tables and calendars on the command line: a department's duties, documents by their status, duties that several share, as files to take along. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { chinaToday } from './api/context.ts';
import { onlyOne } from './api/only.ts';
import { numberAsked, rolesAsked, statusesAsked, yearAsked } from './api/tables/asked.ts';
import { calendarOf } from './api/tables/calendar.ts';
import { csvOf } from './api/tables/csv.ts';
import { documentTable } from './api/tables/document-table.ts';
import { agencyDutyTable, sharedDutyTable } from './api/tables/duty-table.ts';
import { begun } from './api/tables/table.ts';
import type { GraphNode } from './graph-schema/index.ts';
import { UsageError } from './loader/commands/usage.ts';
import { isoDay } from './queries/asked/dates.ts';
import { QueryError } from './queries/errors.ts';
import { openStore } from './queries/open.ts';
import { agenciesByName } from './queries/questions/agencies.ts';
import type { GraphStore } from './queries/store.ts';

interface Common {
  /** The SQLite file, where one was named. */
  readonly db?: string;
  /** The file to write, where it is not standard output. */
  readonly out?: string;
  /** The place of agencies whose name several places have. */
  readonly place?: string;
}

export interface DutiesOptions extends Common {
  readonly roles?: string;
  readonly from?: string;
  readonly to?: string;
  /** Only those that have a day. */
  readonly dated?: true;
}

export interface DocumentsOptions extends Common {
  readonly on?: string;
  readonly status?: string;
  readonly issuer?: string;
  readonly kind?: string;
  readonly year?: string;
}

export interface SharedOptions extends Common {
  readonly minimum?: string;
  /** False for those that nobody leads. */
  readonly lead: boolean;
}

const days = ({ roles, from, to }: DutiesOptions) => ({ roles: rolesAsked(roles), dueFrom: from ?? null, dueTo: to ?? null });

export const dutiesCommand = (name: string, options: DutiesOptions): Promise<boolean> =>
  written(options, async (store) => {
    const agency = await named(store, name, options);
    return csvOf(await begun(agencyDutyTable(store, agency.id, { ...days(options), undated: !options.dated })));
  });

export const calendarCommand = (name: string, options: DutiesOptions): Promise<boolean> =>
  written(options, async (store) => [
    await calendarOf(store, { ...days(options), agency: await named(store, name, options), today: chinaToday() }),
  ]);

export const documentsCommand = (options: DocumentsOptions): Promise<boolean> =>
  written(options, async (store) => {
    const issuer = options.issuer === undefined ? null : await named(store, options.issuer, options);
    const table = documentTable(store, {
      statuses: statusesAsked(options.status),
      asOf: isoDay('--on', options.on ?? chinaToday()),
      kind: options.kind ?? null,
      via: issuer ? { node: issuer.id, types: ['ISSUED_BY'] } : null,
      ...yearAsked(options.year),
    });
    return csvOf(await begun(table));
  });

export const sharedCommand = (names: readonly string[], options: SharedOptions): Promise<boolean> =>
  written(options, async (store) => {
    const agencies: string[] = [];
    for (const name of names) agencies.push((await named(store, name, options)).id);
    return csvOf(await begun(sharedDutyTable(store, { agencies, minimum: numberAsked('--minimum', options.minimum, 2) }, !options.lead)));
  });

/** The agency that goes by a name. Throws with a sentence where none does, or several do. */
async function named(store: GraphStore, name: string, { place }: Common): Promise<GraphNode<'Agency'>> {
  const found = await store.ask(agenciesByName, { name, jurisdiction: place ?? null });
  const agency = onlyOne(found, ({ properties }) => properties.name === name, name, '--place');
  if (agency) return agency;
  throw new Error(
    `${name}: no agency ${place ? `of ${place} ` : ''}goes by this name; give it as documents print it (市水利局, or 青岚市水利局 with its place).`,
  );
}

/** Writes what is made of the store to the file that is named, else to standard output; nothing where it cannot be made. */
async function written(
  { db, out }: Common,
  make: (store: GraphStore) => Promise<AsyncIterable<string> | Iterable<string>>,
): Promise<boolean> {
  const { store } = await openStore(db, false);
  try {
    const text = await make(store);
    if (out !== undefined) await pipeline(Readable.from(text), createWriteStream(out));
    else for await (const piece of text) if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
    return true;
  } catch (error) {
    // What cannot be asked was written so on the command line.
    throw error instanceof QueryError ? new UsageError(error.message) : error;
  } finally {
    await store.close();
  }
}
