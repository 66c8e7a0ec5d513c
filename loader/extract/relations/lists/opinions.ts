/**
 * What is decided on a document on a line under it: （三）《…》（某政规〔2020〕2号） / 实施单位：某局 / 处理意见：继续有效，有效期延长至….
 * A change counts where the line makes it (第八条修改为：…), not where it is still to be drafted.
 */
import type { Block } from '../../../text.ts';
import { type Fate, fateOf } from './heads.ts';

/** A numbered line that holds one title and its number, and nothing else. */
const NAMED_ALONE = /^《[^《》]{4,120}》（[^（）《》]{4,40}）[；。]?$/u;
const OPINION = /^(?:处理|清理|审核|审查)(?:意见|结果|结论|决定)：(?<said>.+)$/u;
/** 实施单位：某局, 评估意见：…: a line between the two. */
const FIELD = /^[\p{Script=Han}]{2,8}：/u;
/** Between a document and what is decided on it stand no more lines. */
const MOST = 4;

/** 废止。; 任务已经完成，宣布失效。; 继续执行，执行期限延长二年。: nothing but the decision. */
const DECIDED =
  /^(?:[\p{Script=Han}]{2,12}，)?(?:予以|宣布)?(?:废止|失效|停止执行)(?=[。；]|$)|^(?:继续(?:有效|执行|施行|实施)，)?(?:有效|执行|施行|试行)期限?(?:延长|延续|顺延)/u;
/** 修改。第八条修改为：…; 修改。自本通知印发之日起，第十七条停止执行. */
const CHANGED =
  /^(?:予以)?修改。(?:自[^，。；]{2,20}起，)?第[一二三四五六七八九十百\d]{1,5}条(?:修改为|中的?“|停止(?:执行|施行|适用)|删[去除])/u;

/** What a line under the block at `at` decides on the document that it names; null for none. */
export function opinionUnder(blocks: readonly Block[], at: number): Fate | null {
  const block = blocks[at];
  if (!block || block.label === null || !NAMED_ALONE.test(wordsOf(block))) return null;
  for (let i = at + 1; i <= at + MOST; i++) {
    const line = blocks[i];
    if (!line || line.kind === 'row' || line.label !== null || !FIELD.test(line.text)) return null;
    const said = OPINION.exec(line.text)?.groups?.['said'];
    if (said === undefined) continue;
    if (CHANGED.test(said)) return 'amends';
    const fate = DECIDED.test(said) ? fateOf(said.split('。')[0] ?? '') : null;
    // 继续执行，执行期限延长二年: it holds longer.
    return fate === 'mixed' || fate === null ? null : fate === 'cites' && /(?:延长|延续|顺延)/u.test(said) ? 'adjusts' : fate;
  }
  return null;
}

const wordsOf = (block: Block): string => block.text.slice(block.body - block.start);
