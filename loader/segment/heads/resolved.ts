/**
 * Decisions of a congress or its standing committee, without number and addressees: 某市人民代表大会常务委员会关于废止《某条例》的决定 over
 * （2025年4月24日某市第五届人民代表大会常务委员会第二十七次会议通过） or the sentence of the meeting.
 */
import { pattern } from '../../patterns/pattern.ts';
import type { Labelled } from '../blocks/index.ts';
import { isNote } from '../title/note.ts';
import type { Head } from './head.ts';

const OPENS = pattern(/^[\p{Script=Han}]{2,20}人民代表大会(?:常务委员会)?(?:关于|$)/u);
const TITLE = pattern(/^[\p{Script=Han}]{2,20}人民代表大会(?:常务委员会)?关于(?:[^。；：《》]|《[^《》]{2,80}》){2,120}的(?:决定|决议)$/u);
const PASSED = pattern(/人民代表大会.{0,40}会议通过/u);
/** 某市第五届人民代表大会常务委员会第二十七次会议决定：. */
const MEETING = pattern(
  /^[\p{Script=Han}]{2,20}第[^。；：]{1,6}届人民代表大会[^。；：]{0,20}会议[^。；]{0,200}(?:决定|决议|审议|审查|批准)/u,
);
/** A title on this many lines at most. */
const LINES = 4;

export function resolvedAt(blocks: readonly Labelled[], i: number): Head | null {
  if (!OPENS.test(blocks[i]?.text ?? '') || /^附件?\d{0,2}[：:]?$/u.test(blocks[i - 1]?.text ?? '')) return null;
  for (let count = 1; count <= LINES; count++) {
    const title = blocks.slice(i, i + count);
    if (title.some(({ kind, label }) => kind === 'row' || label !== null)) return null;
    if (!TITLE.test(title.map(({ text }) => text).join(''))) continue;
    const under = blocks[i + count]?.text ?? '';
    return (isNote(under) && PASSED.test(under)) || MEETING.test(under) ? { first: i, after: i + count, number: null, title } : null;
  }
  return null;
}
