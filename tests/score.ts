/**
 * `npm run -s score [-- --fixtures] [--source NAME] [--misses KIND] [--floors]`: the extraction scores of the annotated gazettes beside this checkout, or of
 * the fictional documents in tests/annotated, one by one and together; with --misses, what was missed (-), invented (+) or misread (~); with --floors, the rows of
 * tests/support/floors.ts as they are now.
 * --source takes the beginning of a name.
 */
import { parseArgs } from 'node:util';
import { isOf, METRICS, setOf, SETS } from './support/floors.ts';
import { fixtures, goldSources, pooled, runScorer, score } from './support/gold.ts';

/** More sources than these are shown together only; --source shows some of them one by one. */
const MOST_COLUMNS = 20;

const { values } = parseArgs({
  options: { fixtures: { type: 'boolean' }, source: { type: 'string' }, misses: { type: 'string' }, floors: { type: 'boolean' } },
});
const sources = (values.fixtures ? fixtures() : goldSources()).filter(({ name }) => name.startsWith(values.source ?? ''));
if (!sources.length) {
  console.error(
    'score: no annotated sources of that name, or no scorer beside this checkout (../shared/gold, ../shared/eval); there is nothing to compare with.',
  );
  process.exit(1);
}
/** A row of floors over sources together. */
function floorsOver(all: typeof sources): string {
  const together = pooled(all.map(score));
  return `[${METRICS.map((metric) => {
    const one = together[metric];
    return one && (one.gold > 0 || one.predicted > 0) ? String(Math.floor(one.f1 * 100)) : 'null';
  }).join(', ')}]`;
}

if (values.floors) {
  const others = fixtures().filter((source) => !Object.keys(SETS).some((sets) => isOf(sets, source)));
  const rows = [...Object.keys(SETS), ...new Set(others.map(({ name }) => setOf(name)))];
  console.log(`GAZETTES: ${floorsOver(goldSources())}`);
  for (const sets of rows)
    console.log(`  ${/ /u.test(sets) ? `'${sets}'` : sets}: ${floorsOver(fixtures().filter((source) => isOf(sets, source)))},`);
} else if (values.misses) {
  for (const source of sources) {
    const lines = runScorer(source, ['--misses', values.misses])
      .split('\n')
      .filter((line) => /^[-+~] /u.test(line));
    if (lines.length) console.log(`== ${source.name}: ${lines.length}\n${lines.join('\n')}`);
  }
} else {
  const all = sources.map(score);
  const together = pooled(all);
  /** Columns of single sources, as many as a line can hold. */
  const columns = sources.length > MOST_COLUMNS ? [] : sources;
  // Many sources are named by their first letters: a-01.
  const head = (name: string): string => (sources.length > 6 ? name.split('-').slice(0, 2).join('-') : name);
  const width = (name: string): number => Math.max(sources.length > 6 ? 5 : 8, head(name).length + 1);
  console.log(
    'metric'.padEnd(28),
    'prec'.padStart(6),
    'recall'.padStart(6),
    'F1'.padStart(6),
    'gold'.padStart(6),
    'pred'.padStart(6),
    ...columns.map(({ name }) => head(name).padStart(width(name))),
  );
  for (const [metric, m] of Object.entries(together))
    console.log(
      metric.padEnd(28),
      ...[m.precision, m.recall, m.f1].map((v) => v.toFixed(3).padStart(6)),
      String(m.gold).padStart(6),
      String(m.predicted).padStart(6),
      ...columns.map(({ name }, i) => (all[i]?.[metric]?.f1.toFixed(sources.length > 6 ? 2 : 3) ?? '-').padStart(width(name))),
    );
}
