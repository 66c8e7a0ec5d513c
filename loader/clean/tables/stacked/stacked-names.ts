/**
 * Names of bodies that stand under each other in one cell, a line each: 市公安局 ⏎ 市税务局 ⏎ 人行某市中心支行. The line end stands for a stop, where the lines before and
 * after it end and begin with whole names; 市人力资源 ⏎ 社会保障局 and 市公安局 ⏎ 交警支队 are one name that was wrapped.
 */
import { isAgency } from '../../../patterns/agency/index.ts';

/** How names begin that go on with no other: the level or place of the body, or a word of its own. */
const BEGINS =
  /^(?:[省市县区州旗盟](?![直级辖]?(?:[局委厅办]|$))|各|国网|中国|人行|人民银行|中央|国家|武警|驻|[\p{Script=Han}]{2,4}?(?:省|市|县|区|州|旗|镇|乡|街道))/u;
/** A name that may go on with the place of its branch: 国家税务总局 ⏎ 某市税务局. */
const OF_THE_STATE = /^(?:国家|中国|国网)/u;
const STOP = /[、，,；;]/u;

/** Whether a line end between two lines of a cell parts two names. */
export function partsBodies(before: string, after: string): boolean {
  const [last = ''] = before.split(STOP).slice(-1);
  const [first = ''] = after.split(STOP);
  return (
    BEGINS.test(first) &&
    !(OF_THE_STATE.test(last) && !/^[省市县区州旗盟各]/u.test(first)) &&
    isAgency(last) &&
    isAgency(first.replace(/等(?:有关|相关)?[\p{Script=Han}]{0,8}$/u, ''))
  );
}
