/** The year that is printed once in a sentence, or at the head of a stage, and holds for what follows: 2025年上半年…，下半年…. */
import { type Context, NO_YEAR } from './calendar.ts';

/** 2025年上半年…，下半年…: a coming year printed shortly before, in the sentence, is the year of what follows; not that of a name, 以2026年新建项目为基础. */
export function withYearBefore(text: string, at: number, context: Context): Context {
  const year = at > 0 ? text.lastIndexOf('年', at - 1) : -1;
  if (year < 0 || (year < at - NEAR && !STAGE_YEAR.test(text.slice(0, LEADING)))) return context;
  const near = text.slice(Math.max(0, at - NEAR), at);
  const years = [
    ...near
      .slice(Math.max(near.lastIndexOf('。'), SECOND_HALF.test(text.slice(at, at + 4)) ? -1 : near.lastIndexOf('；')) + 1)
      .matchAll(/(?<![到以对将把据照绕合划好进快]|\d年?度?[—–-])(20\d{2})年(?!度)/gu),
  ];
  const value = Number(years.at(-1)?.[1] ?? STAGE_YEAR.exec(text.slice(0, Math.min(at, LEADING)))?.[1]);
  return value > context.year && (value <= context.year + 5 || context.year === NO_YEAR)
    ? { ...context, year: value, date: `${value}-01-01`, ahead: false }
    : context;
}

/** （三）扫尾阶段（2014年3月1日至4月20日）。: the year of all that the stage tells. */
const STAGE_YEAR = /^[^。；（）]{0,8}(?:（[一二三四五六七八九十]）)?[^。；（）]{2,20}（(20\d{2})年[^（）年]*）[。：]/u;
/** After a stop too it is the half of the year that was printed before. */
const SECOND_HALF = /^.?下半年/u;
/** How far a year reaches. */
const NEAR = 90;

/** So much of a block tells whether a stage opens it. */
export const LEADING = 64;
