/**
 * The record of a proposal to a congress or a conference, as sites of governments print what was answered: 案由：关于…的建议 提案单位：… 主办单位：市水利局 委员反馈：满意
 * 办复内容：, over the answer. It is called as the proposal is, and the body that deals with it speaks.
 */
import { pattern } from '../../patterns/pattern.ts';
import type { Labelled } from '../blocks/index.ts';
import type { Head } from './head.ts';

const TITLE = /关于.{4,100}的(?<kind>建议|提案)(?:（[^（）]{1,20}）)?$/u;
const FROM = pattern(/案由：|(?:提案|建议)(?:单位|人|者|委员)：|(?:领衔|提出|建议)代表：/u);
const BODY = pattern(
  /(?:主办|承办|答复)单位：(?<body>[\p{Script=Han}]{2,30}?)(?=(?:委员|代表)?反馈(?:意见)?：|(?:会办|协办|分办)单位：|(?:办复|答复|办理|回复)(?:内容|情况|结果|意见|时间|日期)：|满意|[\n\t，、（]|$)/u,
);
const ANSWER = /(?:办复|答复|回复|办理)(?:内容|情况|结果|意见)：$/u;
/** The keys stand within so many lines, on the first ones of a page. */
const KEYS = 12;
const FRONT = 30;

/** Null for any other text. `named` is the title that the index of the page gives. */
export function proposalAt(blocks: readonly Labelled[], named: string | null): Head | null {
  const kind = TITLE.exec(named ?? '')?.groups?.['kind'];
  const at = kind === undefined ? -1 : blocks.slice(0, FRONT).findIndex(({ text }) => ANSWER.test(text));
  if (kind === undefined || at < 0) return null;
  const keys = blocks
    .slice(Math.max(0, at - KEYS), at + 1)
    .map(({ text }) => text)
    .join('\n');
  const body = BODY.exec(keys)?.groups?.['body'];
  return body !== undefined && FROM.test(keys)
    ? { first: at, after: at + 1, number: null, title: [], kind, issued: { issuer: body, date: '' } }
    : null;
}
