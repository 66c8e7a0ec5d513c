/** The note under a title that tells how a document came about: （2019年5月6日市政府第12次常务会议通过 2019年5月20日市政府令第76号公布 自公布之日起施行）. */
import { findOrderNumbers } from '../../graph-schema/number.ts';
import { findDates } from '../patterns/date.ts';
import { pattern } from '../patterns/pattern.ts';

const NOTE = pattern(/^（[^（）]{0,8}(?:19|20)\d{2}年\d{1,2}月\d{1,2}日[^（）]{0,120}(?:通过|公布|发布|颁布|批准|印发|修订|施行)[^（）]{0,160}）$/u);

export interface Note {
  /** The day on which it was made public; else the first one, on which it was passed. */
  readonly date: string | null;
  /** The order that made it. */
  readonly number: string | null;
}

/** What the note tells; null for any other block. */
export function noteIn(line: string): Note | null {
  const text = line.replace(/^【[^】]{1,4}】/u, '');
  if (!NOTE.test(text)) return null;
  // How it was changed afterwards is named in 《》.
  const own = text.replace(/根据[^《》]*《[^》]*》.*$/u, '');
  const dates = findDates(own);
  const published = dates.find(({ end }) => /^[^\d，。]{0,30}?(?:令第?\d{1,4}号)?(?:公布|发布|颁布|印发)/u.test(own.slice(end)));
  return { date: (published ?? dates[0])?.iso ?? null, number: findOrderNumbers(own)[0]?.number ?? null };
}
