/**
 * What a document says of its own days: 本规定中2日、3日、15日的规定是指工作日; 本办法所称“日”均为工作日. Then the limits of so many 日 are working days, and
 * the clause itself limits nobody. 期限以工作日计算 alone changes nothing: 7日 beside 5个工作日 stays what it is.
 */
import { gathered } from '../../gathered.ts';
import { parseNumeral } from '../../patterns/numeral.ts';
import { pattern } from '../../patterns/pattern.ts';
import type { Block, Place } from '../../text.ts';
import type { DeadlineValue } from '../values.ts';

const COUNTED = '(?:\\d{1,3}|[一二三四五六七八九十]{1,3})日(?:以内|内)?(?:（含本数）|（含）)?';
const DAYS = `(?:[“"]?(?:${COUNTED}|日)[”"]?[、，和及或]{0,2}){1,12}`;
const CLAUSE = pattern(
  new RegExp(
    `(?:(?:本|以上|上述)[\\p{Script=Han}]{0,6}|所称|规定)(?:中|所称|规定|关于|有关|涉及|的){0,4}(?<days>${DAYS})(?:（含本数）)?(?:的|之|期限|时限|规定|期间){0,4}(?:，除[^，。；]{2,16}外)?，?(?:均|都|皆)?(?:系指|是指|指|为|是)(?:法定)?工作日`,
    'gu',
  ),
  /工作日/u,
);
const COUNT = /(\d{1,3}|[一二三四五六七八九十]{1,3})日/gu;
/** 3日内, 十五日: no 自然日, no week. */
const IN_DAYS = /[\d一二三四五六七八九十百]日/u;

interface Clause {
  readonly at: Place;
  /** How many days it speaks of; none where it speaks of 日. */
  readonly counts: readonly number[];
}

const clausesOf = (blocks: readonly Block[]): Clause[] =>
  gathered(blocks, ({ text, start }) =>
    CLAUSE.all(text).map((match) => ({
      at: [start + match.index, start + match.index + match[0].length] as const,
      counts: [...(match.groups?.['days'] ?? '').matchAll(COUNT)].map(({ 1: n }) => parseNumeral(n ?? '') ?? 0),
    })),
  );

/** Deadlines in the days that the document means. */
export function inItsDays<T extends { readonly value: DeadlineValue; readonly words: Place }>(
  deadlines: T[],
  blocks: readonly Block[],
): T[] {
  const clauses = deadlines.length ? clausesOf(blocks) : [];
  if (!clauses.length) return deadlines;
  const meant = (count: number): boolean => clauses.some(({ counts }) => !counts.length || counts.includes(count));
  return deadlines
    .filter(({ words }) => !clauses.some(({ at }) => words[0] >= at[0] && words[1] <= at[1]))
    .map((one) => {
      const count = /^P(\d+)D$/u.exec(one.value.duration ?? '')?.[1];
      return count !== undefined && IN_DAYS.test(one.value.surface) && meant(Number(count))
        ? { ...one, value: { ...one.value, duration: `P${count}BD` } }
        : one;
    });
}
