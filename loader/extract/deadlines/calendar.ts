/** Days of the calendar from the parts that a text prints: year, month, and a day, 底, 旬 or nothing. */
import { isoDate } from '../../patterns/date.ts';
import { parseNumeral } from '../../patterns/numeral.ts';

/** What a text without a year is read against. */
export interface Context {
  /** The document's own date. */
  readonly date: string | null;
  /** The year that relative words count from; `NO_YEAR` where the document has none. */
  readonly year: number;
  /** The title is that of next year's plan (2026年工作要点 of December 2025): early months are next year's. */
  readonly ahead: boolean;
  /** The titles of the document and of what it carries: a year in them is part of a name. */
  readonly titles: string;
  /** The titles of its attachments. */
  readonly attachments: string;
  /** Whether it divides the day into the bands of a price: 高峰时段6:00—8:00. */
  readonly bands: boolean;
}

/** Stands for the year of a document that has none, while days are compared: before any that a text prints. */
export const NO_YEAR = 1910;

export interface Year {
  readonly value: number;
  /** Taken from the context, not printed. */
  readonly inferred: boolean;
}

/** The month from which a text may speak of the next year without saying so. */
const LATE = 10;
/** So many months back, and what a text of the late year asks for is next year's. */
const BACK = 4;

/** 2024年, 一九九六年, 今年, 明年, or nothing: then the year of the context. An early month in a text of the last quarter is next year's. */
export function yearOf(printed: string | undefined, context: Context, month: number | null = null): Year | null {
  const word = (printed ?? '').replace(/年度?$/u, '');
  if (/\d{4}|^[一二][〇○◯零一二三四五六七八九]{3}$/u.test(word)) {
    const value = parseNumeral(word.replace(/\D*(\d{4}).*/u, '$1'));
    return value === null || value < 1949 || value > 2150 ? null : { value, inferred: false };
  }
  if (/^(?:[明来次翌下]|第二)/u.test(word)) return { value: context.year + 1, inferred: true };
  const own = context.date === null ? null : Number(context.date.slice(5, 7));
  const next =
    !word && month !== null && own !== null && own >= LATE && (month <= own - BACK || (context.ahead && (month < own || own === 12)));
  return { value: context.year + (next ? 1 : 0), inferred: true };
}

export const lastOfMonth = (year: number, month: number): string | null =>
  month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) : null;
export const firstOfMonth = (year: number, month: number): string | null => isoDate(year, month, 1);

/** The last day that 5月31日, 5月底, 5月中旬 or 5月 leaves: 上旬, 中旬, 下旬 end on the 10th, the 20th, the last day; 上中旬 and 中下旬 with their second part. */
export function endOf(year: number, month: number, day: string | undefined): string | null {
  if (!day || /[底末份]|下/u.test(day)) return lastOfMonth(year, month);
  if (day.includes('中')) return isoDate(year, month, 20);
  if (/上|初/u.test(day)) return isoDate(year, month, 10);
  return isoDate(year, month, parseNumeral(day.replace(/[日号]/gu, '')));
}

/** The first day that it covers. */
export function startOf(year: number, month: number, day: string | undefined): string | null {
  if (!day || /[初份]|上/u.test(day)) return firstOfMonth(year, month);
  if (day.includes('中')) return isoDate(year, month, 11);
  if (day.includes('下')) return isoDate(year, month, 21);
  if (/[底末]/u.test(day)) return lastOfMonth(year, month);
  return isoDate(year, month, parseNumeral(day.replace(/[日号]/gu, '')));
}

/** Years of a five-year plan: the fourteenth runs from 2021 to 2025. */
export function planYears(name: string): readonly [number, number] | null {
  const nth = parseNumeral(name);
  return nth === null || nth < 8 || nth > 25 ? null : [1956 + (nth - 1) * 5, 1960 + (nth - 1) * 5];
}
