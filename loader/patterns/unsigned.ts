/**
 * Days and document numbers whose signs a conversion lost: 2018525 for 2018年5月25日, 青政办发〔201746 for 青政办发〔2017〕46号. Only what can be read in
 * one way is read.
 */
import { isoDate } from './date.ts';

/** 2018525, 20151214, 2017 6 23; a formula of a word processor begins with {. */
const DAY = /^[{｛]?\s*(?<year>(?:19|20)\d{2})(?<rest>[\d\s]{2,8})$/u;
/** The month with one figure, and with two. */
const PARTS = [/^\s*(?<month>[1-9])\s*(?<day>\d{1,2})$/u, /^\s*(?<month>\d{2})\s*(?<day>\d{1,2})$/u];

/** The one day of the calendar that a line of nothing but figures can mean; null where it means none or several. */
export function unsignedDay(line: string): string | null {
  const { year = '', rest = '' } = line.length <= 16 ? (DAY.exec(line)?.groups ?? {}) : {};
  const days = PARTS.flatMap((parts) => {
    const { month = '', day = '' } = parts.exec(rest)?.groups ?? {};
    // Nobody fills up the day alone, or the month alone: 105 is 10 and 5.
    const isMixed = (month.startsWith('0') && day.length === 1) || (day.startsWith('0') && month.length === 1);
    const iso = month === '' || isMixed ? null : isoDate(Number(year), Number(month), Number(day));
    return iso === null ? [] : [iso];
  });
  return days.length === 1 ? (days[0] ?? null) : null;
}

/** 青政办发〔201746, 青政办发〔2017〕46, 青政办发〔201746号: the bracket that closes or 号 is gone, or both; four figures are the year. */
const NUMBER =
  /^(?<code>\p{Script=Han}{1,12}[发函办字规通文政任批复督议])\s?[〔﹝［[【（(]\s?(?<year>(?:19|20)\d{2})\s?(?:[〕﹞］\]】）)]\s?(?<kept>\d{1,4})|(?<ordinal>[1-9]\d{0,3})\s?号?)$/u;

/** The number that such a line is; null for any other line. */
export function unsignedNumber(line: string): string | null {
  const { code, year = '', kept, ordinal } = line.length <= 30 ? (NUMBER.exec(line)?.groups ?? {}) : {};
  return code === undefined ? null : `${code}〔${year}〕${Number(kept ?? ordinal)}号`;
}
