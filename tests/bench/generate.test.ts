/** Synthetic gazettes are read truly: as many documents as were written, with the proportions of real gazettes, the same every time. */
import { describe, expect, it } from 'vitest';
import type { DocumentRecord, Role } from '../../graph-schema/index.ts';
import { extractSource } from '../../loader/pipeline.ts';
import { gazettes } from './generate/gazettes.ts';
import { head, ISSUE, ISSUES } from './generate/kinds.ts';
import { city } from './generate/city.ts';

const ISSUES_READ = 12;
const read = (text: string): readonly DocumentRecord[] => extractSource(new TextEncoder().encode(text), 'a.txt').records;
const all = [...gazettes(ISSUES * ISSUE.length)];

describe('synthetic gazettes', () => {
  it('are the same every time, and print as many documents as were asked for', () => {
    const cut = [...gazettes(3 * ISSUE.length + 5)];
    expect(cut.slice(0, 3)).toEqual(all.slice(0, 3));
    expect(cut.map(({ documents }) => documents)).toEqual([ISSUE.length, ISSUE.length, ISSUE.length, 5]);
    expect(all.reduce((sum, { documents }) => sum + documents, 0)).toBe(ISSUES * ISSUE.length);
    expect(new Set(all.map(({ file }) => file)).size).toBe(all.length);
  });

  it('are of cities with names of their own', () => {
    expect(new Set(Array.from({ length: 500 }, (_, i) => city(i).name)).size).toBe(500);
  });

  // The middle of the years: papers name others that are two years older.
  const records = all.slice(60, 60 + ISSUES_READ).map(({ text }) => read(text));

  it('are read paper by paper with number, title, issuer and date', () => {
    for (const [i, issue] of records.entries())
      expect(issue.map(({ number, title, issuers, date }) => ({ number, title, issuers, date }))).toEqual(
        ISSUE.map((_, slot) => {
          const own = head({ city: city(0), issue: 60 + i, slot });
          const two = (n: number) => String(n).padStart(2, '0');
          return {
            number: own.number,
            title: `${own.issuer}${own.title}`,
            issuers: [own.issuer],
            date: `${own.date.year}-${two(own.date.month)}-${two(own.date.day)}`,
          };
        }),
      );
  });

  const documents = records.flat();
  const mean = (count: (record: DocumentRecord) => number): number =>
    documents.reduce((sum, record) => sum + count(record), 0) / documents.length;
  const duties = mean((record) => record.duties.length);
  const perDuty = (role: Role): number => mean((record) => record.duties.reduce((sum, duty) => sum + duty[role].length, 0)) / duties;

  // The second figure is that of 78 documents in five real gazettes.
  it.each<[string, number, number]>([
    ['duties a document', duties, 6.0],
    ['bodies that lead a duty', perDuty('lead'), 0.55],
    ['bodies responsible for a duty', perDuty('responsible'), 1.9],
    ['bodies that cooperate on a duty', perDuty('cooperating'), 1.24],
    ['deadlines a document', mean((record) => record.deadlines.length), 3.0],
    ['deadlines a duty', mean((record) => record.duties.reduce((sum, duty) => sum + duty.deadlines.length, 0)) / duties, 0.3],
    ['references a document', mean((record) => record.relations.length), 3.3],
    ['references with a number', mean((record) => record.relations.filter(({ target }) => target.number).length), 0.9],
    ['standing bodies a document', mean((record) => record.bodies.length), 0.78],
    ['members a document', mean((record) => record.bodies.reduce((sum, body) => sum + body.members.length, 0)), 8.9],
    ['addressees a document', mean((record) => record.addressees.length), 2.46],
    ['instruments carried a document', mean((record) => record.carries.length), 0.63],
  ])('%s', (_, found, expected) => {
    expect(found).toBeGreaterThan(0.8 * expected);
    expect(found).toBeLessThan(1.25 * expected);
  });
});
