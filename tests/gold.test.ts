/** The extraction holds its floors on every annotated source. A floor is what was reached, rounded down; it only rises. */
import { describe, expect, it } from 'vitest';
import { goldSources, pooled, score, type Scores } from './support/gold.ts';

/** Together, over all sources. */
const FLOORS: Readonly<Record<string, number>> = {
  document: 1, number: 1, title: 1, date: 1, kind: 1, publicity: 1, printed: 1, issuer: 1, addressee: 1, carries: 1,
  'relation.effect': 1, 'relation.basis+cites': 0.98, 'relation.basis+cites typed': 0.96, duty: 0.97, role: 0.99, deadline: 0.94, 'deadline.value': 0.93, 'duty.deadline': 0.86, term: 1, body: 1, 'body.member': 0.99, grounded: 1,
};
/** On each source alone. */
const EACH: Readonly<Record<string, number>> = { document: 0.98, number: 0.98, title: 0.95, date: 0.95, issuer: 0.95, 'relation.effect': 0.9, 'relation.basis+cites': 0.9, duty: 0.95, role: 0.95, deadline: 0.89, term: 1, body: 0.98, grounded: 1 };

const sources = goldSources();

describe.skipIf(!sources.length)('the extraction', () => {
  const scores = new Map<string, Scores>(sources.map((source) => [source.name, score(source)]));

  it.each(Object.entries(FLOORS))('reaches %s %d over all sources', (metric, floor) => {
    expect(pooled([...scores.values()])[metric]?.f1).toBeGreaterThanOrEqual(floor);
  });

  for (const { name } of sources)
    it.each(Object.entries(EACH))(`reaches %s %d on ${name}`, (metric, floor) => { expect(scores.get(name)?.[metric]?.f1).toBeGreaterThanOrEqual(floor); });
});
