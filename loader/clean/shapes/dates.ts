/** Lines that are a date, or say with one how a document came about. */
import { CHINESE_DIGITS } from '../../patterns/numeral.ts';
import { pattern } from '../../patterns/pattern.ts';
import { unsignedDay } from '../../patterns/unsigned.ts';

const CN = `[${CHINESE_DIGITS}]`;
/** 2018年11月26日, 二〇一八年十一月二十六日. */
const DAY = `(?:(?:19|20)\\d{2}|[一二]${CN}{3})\\s*年\\s*(?:\\d{1,2}|${CN}{1,3})\\s*月\\s*(?:\\d{1,2}|${CN}{1,3})\\s*日`;

/** A line that is a date. */
export const DATE_LINE = pattern(
  new RegExp(`^${DAY}$|^(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:\\s*\\d{1,2}:\\d{2}(?::\\d{2})?)?$`, 'u'),
);

/** Whether a line is a date, that lost its signs perhaps: 2018525. */
export const isDateLine = (text: string): boolean => DATE_LINE.test(text) || unsignedDay(text) !== null;

/** (2018年11月26日) under a title. */
export const BRACKETED_DATE = pattern(new RegExp(`^[（(]\\s*${DAY}\\s*[)）]$`, 'u'));

/** 2015年1月5日 国家工商行政管理总局令第73号公布, 2015年3月15日 施行: a line of how rules came about, as collections of laws print it under their title. */
export const HISTORY_LINE = pattern(
  /^(?:19|20)\d{2}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日(?!\s*(?:前|后|以来|以前|以后|之前|之后|期间|至|到))(?=\s*[\p{Script=Han}《（])(?!.*(?:通过|批准|公布|发布|颁布|印发)的)[^。；：！？，]{0,200}(?:，\s*自[^。；：！？，]{4,24})?(?:通过|批准|公布|发布|颁布|印发|修订|修正|施行|实施|次会议)$/u,
);

/** 某市人民政府办公室 2026年4月24日: who issued a paper and when, on one line. */
export const ISSUED_LINE = pattern(
  new RegExp(
    `^[\\p{Script=Han}（）]{4,40}\\s+(?:(?:19|20)\\d{2}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}|[一二]${CN}{3}\\s*年\\s*${CN}{1,3}\\s*月\\s*${CN}{1,3})\\s*日(?:\\s*印发)?$`,
    'u',
  ),
);
