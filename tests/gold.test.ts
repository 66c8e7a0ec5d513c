/** The extraction holds its floors on every annotated source. A floor is what was reached, rounded down; it only rises. */
import { describe, expect, it } from 'vitest';
import { EACH, type Floors, GAZETTES, isOf, METRICS, SETS } from './support/floors.ts';
import { type Annotated, fixtures, goldSources, pooled, score, type Scores } from './support/gold.ts';

const scored = (sources: readonly Annotated[]): Map<string, Scores> => new Map(sources.map((source) => [source.name, score(source)]));
/** Over all of them together, without the last digits that halves of halves leave. */
const reached = (scores: ReadonlyMap<string, Scores>, metric: string): number =>
  Number((pooled([...scores.values()])[metric]?.f1 ?? 0).toFixed(9));

/** Metric and floor, as the scorer gives the one and a part of one the other. */
const floorsOf = (floors: Floors): [metric: string, floor: number][] =>
  METRICS.flatMap((metric, i): [string, number][] => {
    const floor = floors[i];
    return floor === null || floor === undefined ? [] : [[metric, floor / 100]];
  });

const gazettes = goldSources();

it('has what it compares with, or says that it does not', ({ skip }) => {
  if (!gazettes.length && !process.env['CI'])
    skip('no annotated gazettes and no scorer lie beside this checkout (../shared): the floors of the extraction are not compared.');
  expect(gazettes.length).toBeGreaterThan(0);
  expect(fixtures().length).toBeGreaterThan(0);
});

describe.skipIf(!gazettes.length)('the extraction of annotated gazettes', () => {
  const scores = scored(gazettes);

  it.each(floorsOf(GAZETTES))('reaches %s %d over all', (metric, floor) => {
    expect(reached(scores, metric)).toBeGreaterThanOrEqual(floor);
  });

  for (const { name } of gazettes)
    it.each(floorsOf(EACH))(`reaches %s %d on ${name}`, (metric, floor) => {
      expect(scores.get(name)?.[metric]?.f1).toBeGreaterThanOrEqual(floor);
    });
});

describe.skipIf(!fixtures().length)('the extraction of documents of fictional places', () => {
  for (const [sets, floors] of Object.entries(SETS)) {
    const scores = scored(fixtures().filter((source) => isOf(sets, source)));

    it.each(floorsOf(floors))(`reaches %s %d over the sets ${sets}`, (metric, floor) => {
      expect(reached(scores, metric)).toBeGreaterThanOrEqual(floor);
    });
  }

  it('has floors for every set', () => {
    expect(fixtures().filter((source) => !Object.keys(SETS).some((sets) => isOf(sets, source)))).toEqual([]);
  });
});
