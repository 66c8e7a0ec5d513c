/**
 * `npm run -s score [-- --fixtures] [--source NAME] [--misses KIND]`: the extraction scores of the annotated gazettes beside this checkout, or of
 * the fictional documents in tests/annotated, one by one and together; with --misses, what was missed (-), invented (+) or misread (~).
 * --source takes the beginning of a name.
 */
import { parseArgs } from 'node:util';
import { fixtures, goldSources, pooled, runScorer, score } from './support/gold.ts';

const { values } = parseArgs({ options: { fixtures: { type: 'boolean' }, source: { type: 'string' }, misses: { type: 'string' } } });
const sources = (values.fixtures ? fixtures() : goldSources()).filter(({ name }) => name.startsWith(values.source ?? ''));
if (!sources.length) {
  console.error('score: no annotated sources of that name, or no scorer beside this checkout (../shared/gold, ../shared/eval); there is nothing to compare with.');
  process.exit(1);
}
if (values.misses) {
  for (const source of sources) {
    const lines = runScorer(source, ['--misses', values.misses]).split('\n').filter((line) => /^[-+~] /u.test(line));
    if (lines.length) console.log(`== ${source.name}: ${lines.length}\n${lines.join('\n')}`);
  }
} else {
  const all = sources.map(score);
  const together = pooled(all);
  // Many sources are named by their first letters: a-01.
  const head = (name: string): string => (sources.length > 6 ? name.slice(0, 4) : name);
  const width = (name: string): number => Math.max(sources.length > 6 ? 5 : 8, head(name).length + 1);
  console.log('metric'.padEnd(28), 'prec'.padStart(6), 'recall'.padStart(6), 'F1'.padStart(6), 'gold'.padStart(6), 'pred'.padStart(6), ...sources.map(({ name }) => head(name).padStart(width(name))));
  for (const [metric, m] of Object.entries(together))
    console.log(metric.padEnd(28), ...[m.precision, m.recall, m.f1].map((v) => v.toFixed(3).padStart(6)), String(m.gold).padStart(6), String(m.predicted).padStart(6), ...all.map((scores, i) => (scores[metric]?.f1.toFixed(sources.length > 6 ? 2 : 3) ?? '-').padStart(width(sources[i]?.name ?? ''))));
}
