/**
 * A title, its number and its day as the cells of a row that white space alone keeps apart: 青岚市渡口管理办法 青政发〔2009〕16号 2009年4月10日; 关于…的公告 某省税务局公告2012年第6号
 * 2012-05-21. Without it the last words of the title look like the first of the number.
 */
import { findNumbers, normalizeNumber } from '../../../../graph-schema/number.ts';
import { findDates } from '../../../patterns/date.ts';
import { pattern } from '../../../patterns/pattern.ts';
import { kindOf } from '../../../segment/kinds.ts';

export interface Behind {
  readonly title: string;
  readonly number: string;
  readonly date: string | null;
}

const DAY = /(?:19|20)\d{2}(?:年\d{1,2}月\d{1,2}日|[-/.]\d{1,2}[-/.]\d{1,2})$/u;
/** What a number seems to begin with where the title before it ends so: 规划青政发〔2019〕5号. */
const KIND_FIRST = /^(?:复函|答复|函|请示|报告|通报|规划|计划|措施|规程)(?=[\p{Script=Han}]{2})/u;
/** …的公告某省税务局公告2012年第6号, …暂行规定青政令第18号: the body of an order right behind the title. */
const ORDER = pattern(
  /^(?<title>.{4,160}(?:的(?:通知|公告|通告|决定|意见|批复)|办法|规定|细则|条例|规则|方案)(?:（[^（）]{2,8}）)?)(?<number>[\p{Script=Han}]{2,30}(?:令|公告|通告)(?:(?:19|20)\d{2}年)?第\d{1,5}号)$/u,
);

/** Null where no number stands at the end. */
export function numberBehind(words: string): Behind | null {
  if (!words.includes('号')) return null;
  const day = DAY.exec(words)?.[0] ?? '';
  const line = words.slice(0, words.length - day.length);
  const date = day === '' ? null : (findDates(day)[0]?.iso ?? null);
  const found = findNumbers(line)[0];
  if (found && found.end === line.length) {
    const kind = kindOf(line.slice(0, found.start)) === null ? (KIND_FIRST.exec(found.number)?.[0] ?? '') : '';
    const at = kindOf(line.slice(0, found.start) + kind) === null ? 0 : kind.length;
    return { title: line.slice(0, found.start + at).replace(/[—–-]+$/u, ''), number: found.number.slice(at), date };
  }
  const { title = '', number = '' } = (found ? null : ORDER.exec(line))?.groups ?? {};
  const normal = number === '' ? null : normalizeNumber(number);
  return normal === null ? null : { title, number: normal, date };
}
