/** Heads of what gazettes and pages print beside documents: a chronicle, an interpretation, a correction. */
import { pattern } from '../../patterns/pattern.ts';
import type { Labelled } from '../blocks/index.ts';
import type { Head } from './head.ts';

const INTERPRETATION = '(?:关于[^《》，。；：]{0,16})?《[^《》]{4,60}》[^《》，。；：]{0,6}?的?(?:政策)?解读';
const CORRECTION = '(?:更正|勘误)(?:启事|说明|公告|通告)?';
/** A chronicle, an interpretation, a correction or a list of them. */
const COLUMN = pattern(
  new RegExp(
    `^(?:(?:(?:19|20)\\d{2}年(?:\\d{1,2}月)?)?[\\p{Script=Han}]{2,14}大事记(?:（[^（）]{4,20}）)?|大事记（[^（）]{4,20}）|${INTERPRETATION}|【?(?:${CORRECTION}|(?:更正|勘误)表)】?)$`,
    'u',
  ),
);

/** An interpretation on the page of what it interprets: its title alone on a line, over running text. */
export const interpretationAt = (blocks: readonly Labelled[], i: number, last: number): Head | null =>
  i > last &&
  INTERPRETS.test(blocks[i]?.text ?? '') &&
  blocks.slice(i + 1, i + 4).some(({ text }) => text.length > 24 && text.endsWith('。'))
    ? columnAt(blocks, i)
    : null;

const INTERPRETS = new RegExp(`^${INTERPRETATION}$`, 'u');

/** A correction: its name alone on a line, over the wording that it puts right. */
export const correctionAt = (blocks: readonly Labelled[], i: number): Head | null =>
  IS_CORRECTION.test(blocks[i]?.text ?? '') && CORRECTS.test(blocks[i + 1]?.text ?? '') ? columnAt(blocks, i) : null;

const IS_CORRECTION = pattern(new RegExp(`^【?${CORRECTION}】?$`, 'u'));
/** “25”应为“35”, 特此更正. */
const CORRECTS = pattern(/”[^“”。；]{0,20}应(?:更正|改|该)?为“|漏[印排]|特此(?:更正|勘误)/u);

/** The head that a line opens which is the name of such a piece and nothing else; the days that it covers may stand under it. */
export function columnAt(blocks: readonly Labelled[], i: number): Head | null {
  const block = blocks[i];
  if (!block || block.kind === 'row' || block.label !== null || !COLUMN.test(block.text)) return null;
  const next = blocks[i + 1];
  const dated = next !== undefined && /^（[^（）]*\d月[^（）]*）$/u.test(next.text);
  // 【更正】
  const plain = /^【(?<words>[^【】]+)】$/u.exec(block.text)?.groups?.['words'];
  const title = plain === undefined ? block : { ...block, text: plain };
  return { first: i, after: i + (dated ? 2 : 1), number: null, title: dated ? [title, next] : [title] };
}
