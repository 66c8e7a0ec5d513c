/** By which document a group was set up, where its name says so: 某领导小组（青政办〔2019〕30号）, 青汛〔2024〕5号文件公布的某指挥部; the notice that set it up, acted on itself. */
import { findNumbers } from '../../../../graph-schema/number.ts';
import { letters } from '../../../patterns/letters.ts';
import type { Finding } from '../../../text.ts';
import type { RelationValue } from '../../values.ts';
import { level } from './names.ts';

const BEHIND = /^[”"]?（[^（）]{4,40}）/u;
const BEFORE = /号(?:文件?)?(?:公布|印发|成立|设立|建立|明确|确定|规定)的(?:原)?$/u;
/** A number stands so near its group. */
const REACH = 40;

/** The number beside a name; null for none, or more than one. What stands before a group that ends only tells where it came from. */
export function numberBeside(text: string, name: string, ended: boolean): string | null {
  const at = name === '' ? -1 : text.indexOf(name);
  if (at < 0) return null;
  const behind = BEHIND.exec(text.slice(at + name.length))?.[0] ?? '';
  const before = text.slice(Math.max(0, at - REACH), at);
  const found = findNumbers(behind);
  if (found.length) return found.length === 1 ? (found[0]?.number ?? null) : null;
  return !ended && BEFORE.test(before) ? (findNumbers(before).at(-1)?.number ?? null) : null;
}

/** Effects without those on the bare number of a group: what is done is done to the group. */
export const withoutNumbers = (
  others: readonly Finding<RelationValue>[],
  groups: readonly Finding<RelationValue>[],
): Finding<RelationValue>[] => {
  const numbers = new Set(groups.map(({ value }) => value.target.number));
  return others.filter(
    ({ value: { type, target } }) => target.title !== null || target.number === null || type === 'cites' || !numbers.has(target.number),
  );
};

const SETS_UP = /关于(?:成立|设立|组建|建立|调整|充实|增补)/u;

/** Groups without those whose own notice the document acts on: 对《关于成立某委员会的通知》（青政办〔2017〕52号）确定的组成人员作如下调整. */
export const withoutNoticed = (
  groups: readonly Finding<RelationValue>[],
  others: readonly Finding<RelationValue>[],
): Finding<RelationValue>[] => {
  const notices = others
    .filter(({ value: { type, target } }) => type === 'adjusts' && SETS_UP.test(target.title ?? ''))
    .map(({ value }) => letters(value.target.title ?? ''));
  return groups.filter(({ value }) => !notices.some((title) => title.includes(letters(level(value.target.title ?? '\n')))));
};
