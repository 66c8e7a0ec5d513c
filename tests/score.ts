/**
 * `npm run -s score [-- --source NAME] [-- --misses KIND]`: the extraction scores of every annotated source and of
 * all together; with --misses, what was missed (-), invented (+) or misread (~).
 */
import { parseArgs } from 'node:util';
import { goldSources, pooled, runScorer, score } from './support/gold.ts';

const { values } = parseArgs({ options: { source: { type: 'string' }, misses: { type: 'string' } } });
const names = values.source ? [values.source] : goldSources();
if (!names.length) {
  console.error('score: no annotated sources beside this checkout (../shared/gold); there is nothing to compare with.');
  process.exit(1);
}
if (values.misses) {
  for (const name of names) {
    const lines = runScorer(name, ['--misses', values.misses]).split('\n').filter((line) => /^[-+~] /u.test(line));
    console.log(`== ${name}: ${lines.length}\n${lines.join('\n')}`);
  }
} else {
  const all = names.map(score);
  const together = pooled(all);
  console.log('metric'.padEnd(28), 'prec'.padStart(6), 'recall'.padStart(6), 'F1'.padStart(6), 'gold'.padStart(6), 'pred'.padStart(6), ...names.map((name) => name.padStart(Math.max(8, name.length))));
  for (const [metric, m] of Object.entries(together))
    console.log(metric.padEnd(28), ...[m.precision, m.recall, m.f1].map((v) => v.toFixed(3).padStart(6)), String(m.gold).padStart(6), String(m.predicted).padStart(6), ...all.map((scores, i) => (scores[metric]?.f1.toFixed(3) ?? '-').padStart(Math.max(8, names[i]?.length ?? 0))));
}
