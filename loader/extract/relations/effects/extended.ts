/**
 * Longer terms: 《…》有效期延长至2028年2月28日, 《…》有效期届满后继续执行至…, 《…》试行期再延1年. The document that gives another one a longer term
 * adjusts it; the term itself is read in the room of terms, by the same words.
 */
import { findNumbers } from '../../../../graph-schema/number.ts';
import { extensionOf, isUnnamed, LONGER } from '../../terms/set-for-others.ts';
import { gathered } from '../../../gathered.ts';
import type { Block, Finding, Place } from '../../../text.ts';
import { sentencesOf } from '../../terms/sentences.ts';
import type { RelationValue } from '../../values.ts';
import type { Effect } from './effect.ts';
import type { Mention } from '../mentions.ts';

/** 已于2022年延长, 拟延长, 需要延长的: told, or not yet done. */
const NOT_DONE = /(?:已|拟|未|不得|不再|可以?|申请|建议|如需|是否|曾)(?:于|由|经|被)?[^，。；]{0,20}(?:延|续)?$/u;
/** 所列项目的完成期限延长至: the term of what the document orders, not its own. */
const OTHER_TERM = /(?:完成|整改|整治|建设|收费|还款|缴纳|申报|过渡|办理|受理)[\p{Script=Han}]{0,4}期限?/u;

/** （…号），有效期延长至新的通告公布之日: until what has no day yet. */
const UNTIL_EVENT = /^[）)]?，?(?:的)?(?:有效期限?|试行期)延[长续期]至[^，。；\d]{2,20}(?:之日|为止)/u;
/** 《…》规定，备案的有效期延长至; 《…规划》批复的项目: what the other document says, or arranged. */
const TOLD = /(?:规定|明确|要求|批复|批准|核准|许可)(?:，|的(?!\p{Script=Han}{0,12}政策))/u;
/** 已印发《关于延长…的通知》, 省政府印发的《…》: told of another body's document. */
const ABOVE =
  /(?:已经?|曾)(?:于[^，。；]{2,12})?(?:印发|下发|发布|出台)(?:了)?$|(?:国务院|国家|[省部]|自治区)[\p{Script=Han}]{0,10}(?:印发|发布|制定|公布|出台)的$/u;

/** What the words behind a list of titles do to their term; null where they set none. */
export function extended({ before, after }: Mention): Effect | null {
  if (UNTIL_EVENT.test(after)) return { type: 'adjusts', rule: 'effect/extended' };
  if (!LONGER.test(after)) return null;
  const extension = extensionOf(after);
  if (!extension) return null;
  const words = extension.before;
  // Another title or number between is what the term is given to.
  if (words.includes('《') || findNumbers(words).length || OTHER_TERM.test(words) || TOLD.test(words) || NOT_DONE.test(words)) return null;
  if (ABOVE.test(before)) return null;
  if (/(?:根据|依据|按照|依照|参照|按)[^，。；]{0,20}$/u.test(before)) return null;
  return { type: PART_GOES.test(after) ? 'amends' : 'adjusts', rule: 'effect/extended' };
}

/** …延续至2026年底，第四条自2025年1月1日起不再执行: the rest goes on, changed. */
const PART_GOES =
  /[，；](?:其中的?|但)?第[一二三四五六七八九十百\d]{1,5}[条款项][^，。；]{0,30}(?:不再(?:执行|施行|适用|实施)|停止(?:执行|施行|适用|实施)|废止|失效|修改为)/u;

/** 《…办法》将于4月30日到期。经评估，现将该办法的有效期延长至…: the title stands in an earlier sentence of the paragraph, and no other one. */
export function extendedAhead(blocks: readonly Block[], mentions: readonly Mention[]): Finding<RelationValue>[] {
  return gathered(
    blocks.filter(({ text, kind }) => kind !== 'row' && text.includes('》') && LONGER.test(text)),
    (block) =>
      gathered(clausesOf(block), (at): Finding<RelationValue>[] => {
        const extension = extensionOf(block.text.slice(at[0] - block.start, at[1] - block.start));
        if (!extension || !isUnnamed(extension.before)) return [];
        const named = mentions.filter((one) => one.block === block && one.title !== '' && one.within === null && one.at[1] <= at[0]);
        const [only, second] = named.filter(({ before }) => !/(?:根据|依据|按照|依照)[^，。；]{0,20}$/u.test(before));
        if (!only || second) return [];
        const { title, number, date, issuer } = only;
        // 该政策 is no 办法.
        const kind = NAMED_KIND.exec(extension.before)?.[1];
        if (kind !== undefined && !title.includes(kind)) return [];
        return [
          {
            value: { type: 'adjusts', target: { title, number, date, issuer }, effective: null, part: null },
            at: [only.at[0], at[1]],
            rule: 'effect/extended',
          },
        ];
      }),
  );
}

/** 该办法, 原规定: what it is called. 该文件, 该通知 may be any. */
const NAMED_KIND = /[该原](办法|细则|规定|意见|措施|方案|政策)/u;

/** The sentences of a block, parted at their semicolons: 该办法由市司法局修订；新办法出台前，原办法有效期延续至…. */
const clausesOf = (block: Block): Place[] =>
  gathered(sentencesOf(block), ([from, to]) => {
    let start = from;
    return block.text
      .slice(from - block.start, to - block.start)
      .split(/(?<=；)/u)
      .map((clause): Place => [start, (start += clause.length)]);
  });
