/** The bench as text: a table a store, and the plans where they hold a full scan. */
import type { Plan } from '../../support/plans.ts';
import type { Measured } from './measure.ts';

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
const whole = (number: number): string => Math.round(number).toLocaleString('en-US');
const ms = (time: number): string => time.toFixed(time < 10 ? 2 : 1).padStart(8);

/** One store; `small` and `large` are what was measured with few and with many documents. */
export function report(small: Measured, large: Measured): string {
  const loading = [small, large].map(
    ({ loading: { documents, elements, seconds, cpu }, size, memory }) =>
      `  ${whole(documents)} documents: ${whole(elements)} nodes and edges from records in ${seconds.toFixed(1)} s: ${whole(elements / seconds)}/s (${whole(elements / cpu)} a second of this process at work)${size === null ? '' : `; ${megabytes(size)} on disk`}; memory at most ${megabytes(memory.process)}${memory.server === null ? '' : `, of the server ${megabytes(memory.server)}`}`,
  );
  const width = Math.max(...large.asking.map(({ name }) => name.length));
  const before = new Map(small.asking.map((asking) => [asking.name, asking]));
  const rows = large.asking.map(({ name, p50, p95, p99, work95 }) => {
    const few = before.get(name);
    return `  ${name.padEnd(width)} ${few ? ms(few.p50) : ''} ${few ? ms(few.p95) : ''} ${ms(p50)} ${ms(p95)} ${ms(p99)} ${ms(work95)} ${few ? `${(p50 / few.p50).toFixed(1)}x`.padStart(7) : ''}`;
  });
  const head = `  ${'in ms'.padEnd(width)} ${['p50', 'p95', 'p50', 'p95', 'p99', 'p95 work'].map((name) => name.padStart(8)).join(' ')}  growth`;
  const over = `  ${''.padEnd(width)} ${whole(small.loading.documents).padStart(17)} ${whole(large.loading.documents).padStart(26)}`;
  return [large.engine, ...loading, over, head, ...rows, ...plansOf(large.plans), ...comparedOf(large)].join('\n');
}

function plansOf(plans: readonly Plan[]): string[] {
  const scanning = plans.filter(({ scans }) => scans.length);
  if (!scanning.length) return [`  ${plans.length} statements planned: no full scan.`];
  return scanning.flatMap(({ question, scans, statement }) => [`  FULL SCAN in ${question}: ${scans.join('; ')}`, `    ${statement}`]);
}

function comparedOf({ compared }: Measured): string[] {
  if (!compared.length) return [];
  const width = Math.max(...compared.map(({ name }) => name.length));
  return [
    '  p50 in ms, through our API and through @neo4j/graphql on the same server:',
    ...compared.map(
      ({ name, ours, theirs }) => `  ${name.padEnd(width)} ${ms(ours)} ${ms(theirs)} ${`${(theirs / ours).toFixed(1)}x`.padStart(7)}`,
    ),
  ];
}
