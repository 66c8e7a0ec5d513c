/**
 * What stands over the text of a page on its one line: 当前位置：首页… 索 引 号：… 标 题：… 某局关于…的通知 时间：2021-03-25 10:41 微信 微博 各县人民政府：为….
 * Every space parts two lines, but within a key, before its value and in a title that has not ended.
 */
import { pattern } from '../../patterns/pattern.ts';
import { gluedHeadIn } from './glued-head.ts';
import { WIDE_INDEX_KEY } from '../shapes/index-keys.ts';
import { endsAsTitle } from '../shapes/titles.ts';

/** Only the line of a page has one. */
const OPENS = pattern(
  new RegExp(
    `^${WIDE_INDEX_KEY}\\s*[：:]|^.{0,40}?(?:位\\s?置\\s?[：:]|首\\s?页\\s?[>》＞]|索\\s?引\\s?号\\s?[：:])|微信\\s+微博|微博\\s+微信`,
    'u',
  ),
);
/** 某市人民政府 关于…的通知 某政发〔2021〕3号: a page that has kept no more than the text. */
const TITLED = pattern(
  /^[\p{Script=Han}（）]{0,40}\s{0,4}(?:关于|印发|转发|批转)[\p{Script=Han}（）《》〈〉“”、\d\s]{4,120}?(?:通知|意见|决定|通告|公告|批复|通报|函)\s/u,
);
const NEAR = 300;
/** A front goes on no further. */
const LONGEST = 2000;
const KEY = new RegExp(`(?:${WIDE_INDEX_KEY}|有\\s*效\\s*性|(?:发布)?时间|日期|当前位置|您?现?在?的?位置)\\s*[：:]\\s*`, 'uy');
const CLOCK = /^\d{1,2}:\d{2}(?::\d{2})?$/u;
/** 区市场监管局、公安局，各片区管理局：, and what begins a text that is addressed to nobody. */
const ADDRESSED =
  /^(?![^：:]*(?:如下|关于|以下))(?=[^：:]*(?:各|[局委办厅部院村会]|政府|单位|部门|公司|街道))(?:[\p{Script=Han}（）()、，,；;“”]|(?<=[、，,；;])\s){2,400}[：:]/u;
const LONGEST_ADDRESSED = 450;
const SENTENCE = /[。；]|[如以]下[：:]/u;
/** Words behind a head that has run into them, though a space parts them. */
const GOES_ON = /[，,：:]/u;

/** Where each line of the front and the text under it begin; none where the line has no front. */
export function frontOf(text: string): number[] {
  const head = text.slice(0, NEAR);
  if (!OPENS.test(head) && !TITLED.test(head)) return [];
  const cuts: number[] = [];
  let title = '';
  let whole = '';
  for (let at = 0; at < text.length && at < LONGEST;) {
    const isSpace = /\s/u.test(text.charAt(at));
    if (isSpace) {
      at++;
      continue;
    }
    KEY.lastIndex = at;
    const key = KEY.exec(text)?.[0] ?? '';
    const from = at + key.length;
    const end = endOf(text, from);
    const word = text.slice(from, Math.min(end, from + LONGEST));
    const addressed = key === '' ? addressedAt(text, from) : 0;
    const isOpen = title !== '' && !endsAsTitle(title);
    if (addressed) return [...cuts, at, at + addressed];
    const head = key === '' ? gluedHeadIn(word, whole) : [];
    if (key === '' && (SENTENCE.test(word) || GOES_ON.test(word.slice(head.at(-1) ?? word.length)))) {
      const under = from + (head.at(-1) ?? 0);
      const to = head.length ? addressedAt(text, under) : 0;
      return [...cuts, at, ...head.map((end) => from + end), ...(to ? [under + to] : [])];
    }
    // 时间：2021-03-25 10:41, …关于印发 《某方案》的通知.
    if (!(key === '' && (CLOCK.test(word) || isOpen))) cuts.push(at);
    title = key === '' && isOpen ? title + word : /关于|印发|转发/u.test(word) ? word : '';
    if (endsAsTitle(title)) whole = title;
    at = end;
  }
  return cuts;
}

/** How long the addressees are that begin at an offset; 0 where none do. */
const addressedAt = (text: string, at: number): number => ADDRESSED.exec(text.slice(at, at + LONGEST_ADDRESSED))?.[0].length ?? 0;

/** The end of the word that begins at an offset. */
function endOf(text: string, from: number): number {
  let end = from;
  while (end < text.length && !/\s/u.test(text.charAt(end))) end++;
  return end;
}
