/** The lexicon says one thing of each name, and the reforms speak of names that it has. */
import { describe, expect, it } from 'vitest';
import { DEPARTMENTS, FORMER } from '../../../loader/resolve/agency/lexicon/departments.ts';
import { canonical } from '../../../loader/resolve/agency/lexicon/form.ts';
import { PARTY } from '../../../loader/resolve/agency/lexicon/party.ts';
import { REFORMS, STATE_REFORMS } from '../../../loader/resolve/agency/lexicon/reforms.ts';
import { STATE } from '../../../loader/resolve/agency/lexicon/state.ts';

/** Forms that are known to mean two bodies, so that they mean none. */
const AMBIGUOUS = ['农委'];

describe.each([['departments', [...DEPARTMENTS, ...FORMER]], ['party', PARTY], ['state', STATE]] as const)('the lexicon of %s', (_, groups) => {
  const rows = groups.flatMap((group) => group.rows);

  it('has each body once', () => {
    const full = rows.map(([name]) => name);
    expect(full.filter((name, i) => full.indexOf(name) !== i)).toEqual([]);
  });

  it('means one body by each form', () => {
    const known = canonical(groups);
    const lost = rows.flatMap(([full, ...shorts]) => [full, ...shorts].filter((name) => known.get(name) !== full));
    expect(lost.filter((name) => !AMBIGUOUS.includes(name))).toEqual([]);
  });

  it('says where each group is from', () => { expect(groups.every(({ source }) => source.length > 5)).toBe(true); });
});

describe('the reforms', () => {
  const local = canonical([...DEPARTMENTS, ...FORMER]);
  it('speak of bodies of the lexicon by their full names', () => {
    expect(REFORMS.flatMap(({ rows }) => rows.flat()).filter((name) => !name.startsWith('委') && local.get(name) !== name)).toEqual([]);
    const state = canonical(STATE);
    expect(STATE_REFORMS.flatMap(({ rows }) => rows.flat()).filter((name) => state.get(name) !== name)).toEqual([]);
  });

  it('never lead back to where they began', () => {
    const after = new Map<string, readonly string[]>(REFORMS.flatMap(({ rows }) => rows.map(([former, ...next]): [string, string[]] => [former, next])));
    const reaches = (name: string, goal: string, depth = 0): boolean => depth < 9 && (after.get(name) ?? []).some((next) => next === goal || reaches(next, goal, depth + 1));
    expect([...after.keys()].filter((name) => reaches(name, name))).toEqual([]);
  });
});
