/** The import tool on an export: what it says of itself, and what the system says of its process. */
import { existsSync, readFileSync } from 'node:fs';
import { ARGUMENTS } from '../../../loader/export/index.ts';
import { openNeo4j } from '../../../queries/neo4j/store.ts';
import { neo4jAdmin } from '../../../queries/neo4j/server/admin.ts';
import { startNeo4j } from '../../../queries/neo4j/server/server.ts';

export interface Imported {
  readonly nodes: number;
  readonly edges: number;
  /** Time that passed by the tool's own clock, and by ours, which counts the start of Java too, in seconds. */
  readonly seconds: number;
  readonly whole: number;
  /** Time that its process was at work, in seconds; null where the system does not tell. */
  readonly cpu: number | null;
}

/** How often the process is looked at, in milliseconds. */
const LOOK = 100;
/** Of a second, as Linux counts the time at work of processes. */
const TICKS = 100;

/** Imports a folder into a new database in another. */
export async function importInto(home: string, folder: string, heap: number): Promise<Imported> {
  let cpu: number | null = null;
  let watch: NodeJS.Timeout | undefined;
  const start = performance.now();
  try {
    const said = await neo4jAdmin(home, ['database', 'import', 'full', 'neo4j', `@${ARGUMENTS}`], {
      cwd: folder,
      heap,
      started: (pid) => {
        watch = setInterval(() => {
          cpu = atWork(pid) ?? cpu;
        }, LOOK);
      },
    });
    const whole = (performance.now() - start) / 1000;
    return { nodes: numberOf(/(\d+) nodes/u, said), edges: numberOf(/(\d+) relationships/u, said), seconds: secondsOf(said), whole, cpu };
  } finally {
    clearInterval(watch);
  }
}

/** How long the first use of what was imported takes, which makes the constraints and indexes, in seconds; the start of the server left out. */
export async function firstUse(home: string, heap: number): Promise<number> {
  const { stop, uri, user, password } = await startNeo4j({ home, heap });
  try {
    const start = performance.now();
    const { store } = await openNeo4j({ uri, user, password, database: null });
    const seconds = (performance.now() - start) / 1000;
    await store.close();
    return seconds;
  } finally {
    await stop();
  }
}

/** Seconds that a process has been at work, with all its threads. */
function atWork(pid: number): number | null {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return null;
  // What follows the name of the program, which may hold anything.
  const fields = (/\) (.*)$/su.exec(readFileSync(file, 'utf8'))?.[1] ?? '').split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

const numberOf = (pattern: RegExp, said: string): number => {
  const found = pattern.exec(said)?.[1];
  if (found === undefined) throw new Error(`bench:import: the tool did not say ${String(pattern)}: ${said.slice(-500)}`);
  return Number(found);
};

/** IMPORT DONE in 1m 4s 341ms. */
function secondsOf(said: string): number {
  const {
    hours = '0',
    minutes = '0',
    seconds = '0',
    thousandths = '0',
  } = /IMPORT DONE in (?:(?<hours>\d+)h ?)?(?:(?<minutes>\d+)m ?)?(?:(?<seconds>\d+)s ?)?(?:(?<thousandths>\d+)ms)?/u.exec(said)?.groups ??
  {};
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(thousandths) / 1000;
}
