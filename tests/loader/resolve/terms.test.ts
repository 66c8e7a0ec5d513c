/** When a validity has run out. */
import { describe, expect, it } from 'vitest';
import { lastDay } from '../../../graph-schema/index.ts';

describe('lastDay', () => {
  it.each([
    ['2019-07-01', 'P5Y', '2024-06-30'],
    ['2020-02-29', 'P1Y', '2021-02-28'],
    ['2024-01-31', 'P1M', '2024-02-29'],
    ['2023-01-01', 'P2Y', '2024-12-31'],
    ['2024-05-01', 'P30D', '2024-05-30'],
    ['2024-05-01', 'P10BD', null],
    ['2024-05-01', 'five years', null],
  ])('%s for %s ends on %s', (from, duration, expected) => { expect(lastDay(from, duration)).toBe(expected); });
});
