/** Whether a mention is a basis (根据, 依据, 按照, 为贯彻落实) or a mere citation, by the words that lead to its list. */
import type { Block } from '../../text.ts';
import type { Mention } from './mentions.ts';
import { pattern } from '../../patterns/pattern.ts';

/** The last word that governs the list decides. 落实 alone is a task, unless it opens the document or follows 为. */
const BASIS = pattern(/(?:根据|依据|依照|按照|遵照|按)(?!.*(?:严格执行|贯彻执行|落实|围绕|参照|修订|制定|出台|编制|印发))[^。；]*$/u);
const FOR = pattern(/(?:^|[，。；：])为(?:了|进一步|深入|全面|认真|切实|更好地?|贯彻|落实|扎实|推动|有效|加快|学习|持续|做好|规范|加强)[^。；]*(?:贯彻|落实|执行|根据|依据|按照)[^。；]*$/u);
const CARRIED_OUT = pattern(/(?:贯彻落实|贯彻执行|全面落实|认真落实|深入落实|深入贯彻|认真贯彻|落实|贯彻)(?:好)?[^。；]*$/u);
const STATES_PURPOSE = pattern(/(?:制定|制订|编制|特制定|提出|出台)(?:了)?(?:如下|以下)?(?:本|此|了|实施)|现(?:就|将|提出)|结合(?:我|本)[省市县区]|如下/u);
/** National and local standards applied in a task. */
const STANDARD = /^(?:GB|DB|JGJ|CJJ|HJ|AQ|TSG)/u;
const BASIS_HEADING = /^(?:[\d.、（）一二三四五六七八九十第条章节]*)(?:编制|制定|制订|起草|规划|法律|政策)?依据/u;

export function isBasis({ before, after, number, block }: Mention, preamble: boolean, heading: string): boolean {
  if (BASIS_HEADING.test(heading) || BASIS_HEADING.test(block.text)) return true;
  if (number && STANDARD.test(number) && !preamble) return /(?:根据|依据)[^。；]*$/u.test(before);
  if (BASIS.test(before) && !/(?:参照|修订|完善|围绕)[^，。；]*$/u.test(before)) return true;
  if (FOR.test(before)) return true;
  return preamble && CARRIED_OUT.test(before) && (STATES_PURPOSE.test(after) || STATES_PURPOSE.test(before) || /精神|要求|部署/u.test(after));
}

/** The blocks that open a document or an instrument it carries, before the first numbered one: there a purpose is stated. */
export function preambles(blocks: readonly Block[]): ReadonlySet<Block> {
  const opening = new Set<Block>();
  let open = true;
  for (const block of blocks) {
    if (block.label !== null && !/^附件/u.test(block.label)) open = /^(?:第一条|1\.1|一|（一）|1)$/u.test(block.label) && /^(?:第一条)/u.test(block.text);
    else if (block.kind === 'line' || block.label !== null) open = true;
    if (open) opening.add(block);
    if (block.label !== null && !/^附件/u.test(block.label)) open = false;
  }
  return opening;
}
