/** The extraction holds its floors on every annotated source. A floor is what was reached, rounded down; it only rises. */
import { describe, expect, it } from 'vitest';
import { type Annotated, fixtures, goldSources, pooled, score, type Scores } from './support/gold.ts';

type Floors = Readonly<Record<string, number>>;

/** Over all annotated gazettes together. */
const GAZETTES: Floors = {
  document: 1, number: 1, title: 1, date: 1, kind: 1, publicity: 1, printed: 1, issuer: 1, addressee: 1, carries: 1,
  'relation.effect': 1, 'relation.basis+cites': 0.98, 'relation.basis+cites typed': 0.98, duty: 0.98, role: 0.99, deadline: 0.97, 'deadline.value': 0.96, 'duty.deadline': 0.92, term: 1, body: 1, 'body.member': 0.99, grounded: 1,
};
/** On each annotated gazette alone. */
const EACH: Floors = { document: 0.98, number: 0.98, title: 0.95, date: 0.95, issuer: 0.95, 'relation.effect': 0.9, 'relation.basis+cites': 0.9, duty: 0.95, role: 0.95, deadline: 0.89, term: 1, body: 0.98, grounded: 1 };
/** Over the documents of fictional places, set by set as they were written: other levels, years and shapes, with the noise of web pages and OCR. */
const FIXTURES: readonly (readonly [sets: string, floors: Floors])[] = [
  ['abcde', {
    document: 1, number: 0.99, title: 1, date: 1, kind: 1, publicity: 1, printed: 0.99, issuer: 0.99, addressee: 0.97, carries: 0.98,
    'relation.effect': 1, 'relation.basis+cites': 1, 'relation.basis+cites typed': 0.99, duty: 0.98, role: 0.97, deadline: 0.99, 'deadline.value': 0.99, 'duty.deadline': 0.97, term: 1, body: 0.98, 'body.member': 0.97, grounded: 1,
  }],
  ['g', {
    document: 1, number: 1, title: 1, date: 1, kind: 1, publicity: 1, printed: 1, issuer: 1, addressee: 0.95, carries: 0.8,
    'relation.effect': 0.96, 'relation.basis+cites': 0.96, 'relation.basis+cites typed': 0.76, duty: 0.96, role: 0.96, deadline: 0.96, 'deadline.value': 0.93, 'duty.deadline': 0.92, term: 1, body: 1, 'body.member': 0.97, grounded: 1,
  }],
  ['f', {
    document: 0.93, number: 1, title: 0.93, date: 1, kind: 1, publicity: 1, printed: 1, issuer: 1, addressee: 1, carries: 1,
    'relation.effect': 0.97, 'relation.basis+cites': 0.95, 'relation.basis+cites typed': 0.85, duty: 0.96, role: 0.97, deadline: 0.95, 'deadline.value': 0.92, 'duty.deadline': 0.91, term: 0.94, body: 1, 'body.member': 0.98, grounded: 1,
  }],
  ['hi', {
    document: 0.98, number: 1, title: 1, date: 1, kind: 1, publicity: 1, printed: 0.97, issuer: 1, addressee: 1, carries: 1,
    'relation.effect': 0.98, 'relation.basis+cites': 0.99, 'relation.basis+cites typed': 0.94, duty: 0.97, role: 0.93, deadline: 0.97, 'deadline.value': 0.93, 'duty.deadline': 0.94, term: 0.98, body: 1, 'body.member': 0.98, grounded: 1,
  }],
  ['jk', {
    document: 0.98, number: 0.96, title: 1, date: 1, kind: 1, publicity: 1, printed: 0.88, issuer: 0.95, addressee: 0.97, carries: 1,
    'relation.effect': 0.97, 'relation.basis+cites': 0.97, 'relation.basis+cites typed': 0.97, duty: 0.95, role: 0.94, deadline: 0.94, 'deadline.value': 0.93, 'duty.deadline': 0.91, term: 0.97, body: 0.92, 'body.member': 0.77, grounded: 1,
  }],
  ['l', {
    document: 0.94, number: 1, title: 1, date: 1, kind: 1, publicity: 1, printed: 0.87, issuer: 0.96, addressee: 0.9, carries: 0.85,
    'relation.effect': 0.93, 'relation.basis+cites': 0.86, 'relation.basis+cites typed': 0.81, duty: 0.88, role: 0.85, deadline: 0.91, 'deadline.value': 0.83, 'duty.deadline': 0.86, term: 0.91, body: 0.88, 'body.member': 0.9, grounded: 1,
  }],
  ['n', {
    document: 1, number: 1, title: 1, date: 1, kind: 1, publicity: 0.85, printed: 0.93, issuer: 1, addressee: 1, carries: 1,
    'relation.effect': 0.96, 'relation.basis+cites': 0.94, 'relation.basis+cites typed': 0.9, duty: 0.93, role: 0.9, deadline: 0.98, 'deadline.value': 0.94, 'duty.deadline': 0.97, term: 0.59, body: 1, grounded: 1,
  }],
  ['o', {
    document: 1, number: 1, title: 1, date: 1, kind: 1, publicity: 1, printed: 1, issuer: 1, addressee: 1, carries: 1,
    'relation.effect': 0.89, 'relation.basis+cites': 0.93, 'relation.basis+cites typed': 0.82, duty: 0.95, role: 0.9, deadline: 0.95, 'deadline.value': 0.93, 'duty.deadline': 0.87, term: 1, body: 1, 'body.member': 0.97, grounded: 1,
  }],
  ['m', {
    document: 1, number: 1, title: 1, date: 1, kind: 0.93, publicity: 0.88, printed: 0.93, issuer: 1, addressee: 0.98, carries: 0.87,
    'relation.effect': 1, 'relation.basis+cites': 1, 'relation.basis+cites typed': 0.98, duty: 0.95, role: 0.96, deadline: 0.96, 'deadline.value': 0.86, 'duty.deadline': 0.9, term: 1, body: 1, 'body.member': 0.99, grounded: 1,
  }],
];

const scored = (sources: readonly Annotated[]): Map<string, Scores> => new Map(sources.map((source) => [source.name, score(source)]));
const reached = (scores: ReadonlyMap<string, Scores>, metric: string): number => pooled([...scores.values()])[metric]?.f1 ?? 0;

const gazettes = goldSources();

describe.skipIf(!gazettes.length)('the extraction of annotated gazettes', () => {
  const scores = scored(gazettes);

  it.each(Object.entries(GAZETTES))('reaches %s %d over all', (metric, floor) => { expect(reached(scores, metric)).toBeGreaterThanOrEqual(floor); });

  for (const { name } of gazettes)
    it.each(Object.entries(EACH))(`reaches %s %d on ${name}`, (metric, floor) => { expect(scores.get(name)?.[metric]?.f1).toBeGreaterThanOrEqual(floor); });
});

describe.skipIf(!fixtures().length)('the extraction of documents of fictional places', () => {
  for (const [sets, floors] of FIXTURES) {
    const scores = scored(fixtures().filter(({ name }) => sets.includes(name.slice(0, 1))));

    it.each(Object.entries(floors))(`reaches %s %d over the sets ${sets}`, (metric, floor) => { expect(reached(scores, metric)).toBeGreaterThanOrEqual(floor); });
  }

  it('has floors for every set', () => { expect(fixtures().filter(({ name }) => !FIXTURES.some(([sets]) => sets.includes(name.slice(0, 1))))).toEqual([]); });
});
