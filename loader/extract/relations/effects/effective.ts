/** The effect's own date, where its clause gives one: 《…》自2024年7月1日起废止, 自印发之日起停止执行《…》. */
import { findDates } from '../../../patterns/date.ts';
import type { Mention } from '../mentions.ts';

const SINCE = /自([^，。；]{2,24}?)(?:之日)?起/u;
const SINCE_BEFORE = /自([^，。；]{2,24}?)(?:之日)?起[，,]?[^，。；]*$/u;

export const effectiveOf = ({ before, after }: Pick<Mention, 'before' | 'after'>): string | null =>
  dayOf(SINCE.exec(after)?.[1] ?? SINCE_BEFORE.exec(before)?.[1]);

/** 自…起 in words: the day, or `on-issue`. */
export const effectiveIn = (words: string): string | null => dayOf(SINCE.exec(words)?.[1]);

function dayOf(clause: string | undefined): string | null {
  if (!clause) return null;
  return findDates(clause)[0]?.iso ?? (/印发|发布|公布|公告|通告|即日/u.test(clause) ? 'on-issue' : null);
}
