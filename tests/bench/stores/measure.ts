/**
 * Measures one store with one number of documents, in a process of its own so that memory is its own: loads the readings, asks the
 * questions, looks at their plans. Started by the bench; the answer goes to the parent.
 */
import { readFileSync } from 'node:fs';
import type { Reading } from '../../../loader/reading.ts';
import { putReadings } from '../../../loader/write/stream.ts';
import type { GraphStore } from '../../../queries/store.ts';
import type { Plan } from '../../support/plans.ts';
import { cases, known } from './cases.ts';
import { ENGINES, type EngineName } from './engines.ts';
import { planned } from './planned.ts';
import type { Compared } from './neo4j-graphql.ts';
import type { Sample } from './sample.ts';
import { readSpool } from './spool.ts';

export interface Task {
  readonly engine: EngineName;
  readonly folder: string;
  readonly spool: string;
  readonly documents: number;
  /** The file of the sample. */
  readonly sample: string;
  /** How often each question is asked. */
  readonly asked: number;
}

export interface Loading {
  readonly documents: number;
  readonly elements: number;
  /** Time that passed, and time that this process was at work, in seconds. */
  readonly seconds: number;
  readonly cpu: number;
}

/** Of one question, in milliseconds. */
export interface Asking {
  readonly name: string;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** The same of the time that this process was at work: what is left where nothing else keeps the machine busy. A server's is not in it. */
  readonly work95: number;
}

export interface Measured {
  readonly engine: EngineName;
  readonly loading: Loading;
  readonly size: number | null;
  readonly memory: { readonly process: number; readonly server: number | null };
  readonly asking: readonly Asking[];
  readonly plans: readonly Plan[];
  /** Against @neo4j/graphql, where the store is Neo4j. */
  readonly compared: readonly Compared[];
}

/** Questions are asked at most so often before time is taken: statements are prepared and pages read. */
const WARMING = 20;

async function* first(readings: AsyncIterable<Reading>, documents: number): AsyncGenerator<Reading> {
  let left = documents;
  for await (const reading of readings) {
    yield reading;
    left -= reading.records.length;
    if (left <= 0) return;
  }
}

/** The whole way of records into the store, from the file of their JSON to the end of the last transaction. The time of reading texts is in no figure. */
async function load(store: GraphStore, { spool, documents }: Task): Promise<Omit<Loading, 'elements'>> {
  let loaded = 0;
  const [start, busy] = [performance.now(), process.cpuUsage()];
  for await (const { batch } of putReadings(store, first(readSpool(spool), documents))) {
    loaded += batch.reduce((sum, { records }) => sum + records.length, 0);
    process.stderr.write(`\r${store.name}: ${loaded} documents, ${((performance.now() - start) / 1000).toFixed(0)} s `);
  }
  process.stderr.write('\n');
  const { user, system } = process.cpuUsage(busy);
  return { documents: loaded, seconds: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 };
}

async function ask(name: string, question: (n: number) => Promise<unknown>, asked: number): Promise<Asking> {
  for (let n = 0; n < Math.min(WARMING, asked); n++) await question(asked + n);
  const times: number[] = [];
  const works: number[] = [];
  for (let n = 0; n < asked; n++) {
    const [start, busy] = [performance.now(), process.cpuUsage()];
    await question(n);
    times.push(performance.now() - start);
    const { user, system } = process.cpuUsage(busy);
    works.push((user + system) / 1000);
  }
  const of = (all: number[], part: number): number =>
    all.sort((a, b) => a - b)[Math.min(all.length - 1, Math.floor(part * all.length))] ?? 0;
  return { name, p50: of(times, 0.5), p95: of(times, 0.95), p99: of(times, 0.99), work95: of(works, 0.95) };
}

const task = JSON.parse(process.argv[2] ?? '') as Task;
const engine = await ENGINES[task.engine](task.folder);
try {
  const loading = await load(engine.store, task);
  const elements = await engine.elements();
  const sample = JSON.parse(readFileSync(task.sample, 'utf8')) as Sample;
  const ids = await known(engine.store, sample);
  const all = cases(sample, ids);
  const asking: Asking[] = [];
  for (const { name, ask: question } of all) {
    asking.push(await ask(name, (n) => question(engine.store, n), task.asked));
    process.stderr.write(`\r${asking.length} of ${all.length} questions asked `);
  }
  process.stderr.write('\n');
  const memory = await engine.memory();
  const planner = await engine.planner();
  const plans = new Map<string, Plan>();
  for (const { ask: question } of all) for (let n = 0; n < 3; n++) await question(planned(engine.store, planner, plans), n);
  await planner.close();
  const compared = engine.neo4j
    ? await (await import('./neo4j-graphql.ts')).compare(engine.neo4j, engine.store, { sample, ids }, task.asked)
    : [];
  process.send?.({
    engine: task.engine,
    loading: { ...loading, elements },
    size: engine.size(),
    memory,
    asking,
    plans: [...plans.values()],
    compared,
  } satisfies Measured);
} finally {
  await engine.close();
}
process.disconnect();
