/** Whether a document is in force on a day: by its own terms, by what others do to it, and by the longer terms that they set. */
import { describe, expect, it } from 'vitest';
import type { GraphEdge, GraphNode } from '../../graph-schema/index.ts';
import { statusOf } from '../../queries/questions/documents/status.ts';
import { edge, node } from '../support/graph.ts';

const held = (id: string, properties: object) => node(`Document:${id}`, { held: true, ...properties }) as GraphNode<'Document'>;
const MEASURES = held('measures', { issuedOn: '2018-03-01', effectiveOn: '2018-03-01', expiresOn: '2023-02-28', validity: 'P5Y' });
const PLAIN = held('plain', { issuedOn: '2020-01-10' });
const TERMS = [{ source: 'Source:a', start: 0, end: 9, text: '有效期5年', rule: 'term/effective' }];

/** An effect of a document that was issued on a day; what makes a term longer is read by a rule of terms. */
const effect = (type: 'REPEALS' | 'AMENDS' | 'ADJUSTS', issuedOn: string, properties: object = {}, rule = 'term/extended') => ({
  edge: {
    ...edge(type, `Document:${issuedOn}`, 'Document:measures', { ...properties }),
    quotations: [{ source: 'Source:b', start: 0, end: 4, text: '延长', rule }],
  } as GraphEdge,
  by: held(issuedOn, { issuedOn }),
});
const LONGER = effect('ADJUSTS', '2023-02-01', { expiresOn: '2028-02-28' });
const TWO_YEARS = effect('ADJUSTS', '2023-02-01', { extendedBy: 'P2Y' });

/** Status and, of each reason, what it says, on what ground, since when, until when, by whom. */
const told = (document: GraphNode<'Document'>, effects: ReturnType<typeof effect>[], asOf: string, terms = TERMS) => {
  const { status, reasons } = statusOf({ document, effects, terms, asOf });
  return [status, ...reasons.map((one) => [one.status, one.ground, one.since, one.expiresOn, one.by?.properties.issuedOn ?? null])];
};
const OWN = ['IN_FORCE', 'OWN_TERMS', '2018-03-01', '2023-02-28', null];
const OWN_LONGER = ['IN_FORCE', 'OWN_TERMS', '2018-03-01', null, null];

describe('the status', () => {
  it.each<[string, unknown[], unknown[]]>([
    ['on its last day', told(MEASURES, [], '2023-02-28'), ['IN_FORCE', OWN]],
    ['on the day after', told(MEASURES, [], '2023-03-01'), ['EXPIRED', ['EXPIRED', 'OWN_TERMS', '2023-03-01', '2023-02-28', null]]],
    [
      'before its first day',
      told(MEASURES, [], '2018-02-28'),
      ['NOT_YET_EFFECTIVE', ['NOT_YET_EFFECTIVE', 'OWN_TERMS', '2018-03-01', '2023-02-28', null]],
    ],
    ['where nothing is said', told(PLAIN, [], '2024-01-01', []), ['IN_FORCE', ['IN_FORCE', 'NOTHING_SAID', '2020-01-10', null, null]]],
    [
      'where the terms say who interprets it',
      told(PLAIN, [], '2024-01-01'),
      ['IN_FORCE', ['IN_FORCE', 'NOTHING_SAID', '2020-01-10', null, null]],
    ],
    [
      'after its term was made longer',
      told(MEASURES, [LONGER], '2024-01-01'),
      ['IN_FORCE', ['IN_FORCE', 'EFFECT', '2023-02-01', '2028-02-28', '2023-02-01'], OWN_LONGER],
    ],
    ['before that was said', told(MEASURES, [LONGER], '2023-01-31'), ['IN_FORCE', OWN]],
    [
      'after the longer term',
      told(MEASURES, [LONGER], '2028-02-29'),
      ['EXPIRED', ['EXPIRED', 'EFFECT', '2028-02-29', '2028-02-28', '2023-02-01']],
    ],
    [
      'made longer by years',
      told(MEASURES, [TWO_YEARS], '2025-02-28'),
      ['IN_FORCE', ['IN_FORCE', 'EFFECT', '2023-02-01', '2025-02-28', '2023-02-01'], OWN_LONGER],
    ],
    [
      'made longer twice',
      told(MEASURES, [effect('ADJUSTS', '2025-01-01', { extendedBy: 'P1Y' }), TWO_YEARS], '2026-01-01'),
      ['IN_FORCE', ['IN_FORCE', 'EFFECT', '2025-01-01', '2026-02-28', '2025-01-01'], OWN_LONGER],
    ],
    [
      'made longer from no known end',
      told(PLAIN, [TWO_YEARS], '2030-01-01', []),
      ['IN_FORCE', ['IN_FORCE', 'EFFECT', '2023-02-01', null, '2023-02-01'], ['IN_FORCE', 'NOTHING_SAID', '2020-01-10', null, null]],
    ],
    [
      'amended and made longer by one',
      told(MEASURES, [effect('AMENDS', '2023-02-01', { expiresOn: '2028-02-28' }, 'effect/amend')], '2024-01-01'),
      [
        'AMENDED',
        ['AMENDED', 'EFFECT', '2023-02-01', null, '2023-02-01'],
        ['IN_FORCE', 'EFFECT', '2023-02-01', '2028-02-28', '2023-02-01'],
      ],
    ],
    [
      'repealed after that',
      told(MEASURES, [LONGER, effect('REPEALS', '2025-05-05', {}, 'effect/repeal-after')], '2026-01-01'),
      ['REPEALED', ['REPEALED', 'EFFECT', '2025-05-05', null, '2025-05-05']],
    ],
    ['of one not held', told(node('Document:named', { held: false }) as GraphNode<'Document'>, [], '2024-01-01', []), ['NOT_HELD']],
  ])('%s', (_, answer, expected) => {
    expect(answer).toEqual(expected);
  });

  it('quotes the passage that made the term longer', () => {
    expect(statusOf({ document: MEASURES, effects: [LONGER], terms: TERMS, asOf: '2024-01-01' }).reasons[0]?.quotations).toEqual(
      LONGER.edge.quotations,
    );
  });
});
