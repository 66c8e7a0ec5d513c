/** Minutes that count their issues: 常务会议纪要 / 第14期 / 某市人民政府办公室 2024年9月12日, over the title of the meeting. */
import { pattern } from '../../patterns/pattern.ts';
import type { Labelled } from '../blocks/index.ts';
import type { Head } from './head.ts';
import { issuedAt } from './issued.ts';
import { isTitle, titleAbove, titleBelow } from './title.ts';

/** 区政府召开第86次常务会议, over 现将会议研究的有关事项纪要如下。: minutes as a page prints them, by its own title. */
export function toldMinutes(blocks: readonly Labelled[]): Head | null {
  const text = blocks.slice(0, FRONT).findIndex((block) => block.label === null && TOLD.test(block.text));
  const title = blocks[text - 1];
  return title?.kind === 'line' && title.label === null && MEETING.test(title.text)
    ? { first: text - 1, after: text, number: null, title: [title], kind: '纪要' }
    : null;
}
const FRONT = 20;
const TOLD = pattern(/现将会议[^。；：]{0,30}纪要如下[。：]/u);
const MEETING = pattern(/^[\p{Script=Han}\d]{4,60}会议/u);

const ISSUE = pattern(/^[（(〔]?(?:(?:19|20)\d{2}年)?[（(〔]?第(?:\d{1,4}|[一二三四五六七八九十百]{1,5})期[）)〕]?$/u);

/** The head whose issue stands at `i`; `last` is where the head before ended. */
export function minutesAt(blocks: readonly Labelled[], i: number, last: number): Head | null {
  if (!ISSUE.test(blocks[i]?.text ?? '') || !blocks[i - 1]?.text.endsWith('纪要')) return null;
  const above = titleAbove(blocks, i, last);
  const issued = issuedAt(blocks, i + 1);
  const after = i + 1 + (issued?.lines ?? 0);
  const below = titleBelow(blocks, after);
  const title = below.length && isTitle(below) && below.at(-1)?.text.endsWith('纪要') ? below : above;
  return above.length
    ? { first: i - above.length, after: after + (title === below ? below.length : 0), number: null, title, issued }
    : null;
}
