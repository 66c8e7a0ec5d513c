/**
 * Stages of a campaign: 动员部署阶段（3月1日—3月15日）. The limits of a stage's own bracket, or of its heading, hold for what stands under it. A bracket
 * that closes a paragraph with nothing but a limit, （2022年12月底前完成）, holds for each of its sentences; a line 完成时限：2025年12月 under the
 * paragraphs of an item for all of them.
 */
import { indexAt } from '../../index-at.ts';
import { pattern } from '../../patterns/pattern.ts';
import type { Block, Place } from '../../text.ts';
import type { Deadline } from '../deadlines/index.ts';

const STAGE = pattern(/^[^。；]{2,14}阶段(?:（|：)?|^[^。；（《]{2,16}（[^（）]{0,6}\d[^（）]{2,24}）/u);

const UNNUMBERED = /^第[一二三四五六]阶段[：:、]?[^（）]{0,40}（[^（）]{2,40}）/u;

/** 启动试点（2024年10月—11月）：试点县…: a step without a number, of one paragraph. */
const STEP_LINE = /^[^。；，（）《》：\d]{2,12}（[^（）]{0,6}\d[^（）]{2,30}）：/u;

/** The limits of the stage that each block belongs to, as indices of deadlines. */
export function stagesOf(blocks: readonly Block[], deadlines: readonly Deadline[]): Map<Block, number[]> {
  const stages = new Map<Block, number[]>();
  if (!deadlines.length) return stages;
  let open: { readonly path: string | null; readonly limits: number[] } | null = null;
  for (const [i, block] of blocks.entries()) {
    if (block.label !== null) {
      const words = STAGE.mayHold(block.text) ? block.text.slice(block.body - block.start) : '';
      const end = words === '' || block.kind === 'heading' ? block.end : block.body + Math.max(0, words.search(/[）。]/u)) + 1;
      const limits = STAGE.test(words) ? limitsWithin([block.start, end], deadlines) : [];
      if (limits.length) open = { path: block.path.join('/'), limits };
      else if (open && (open.path === null || !block.path.join('/').startsWith(`${open.path}/`))) open = null;
    } else if (UNNUMBERED.test(block.text)) {
      // 第一阶段：动员部署。（12月1日前）各县要…: without a number, to the next stage or number.
      const end = block.start + block.text.indexOf('）') + 1;
      const limits = limitsWithin([block.start, end], deadlines);
      // 第一阶段（12月1日—16日）： on a line of its own: over the items under it.
      const below = /[）：]$/u.test(block.text.slice(end - block.start - 1)) && block.end <= end + 1 ? blocks[i + 1] : undefined;
      open = limits.length
        ? { path: below && below.label !== null && below.path.length > 1 ? below.path.slice(0, -1).join('/') : null, limits }
        : null;
    }
    const own = STEP_LINE.exec(block.label === null && block.kind === 'paragraph' ? block.text : '')?.[0].length ?? 0;
    const closing = own ? limitsWithin([block.start, block.start + own], deadlines) : closingLimits(block, deadlines);
    if (open || closing.length) stages.set(block, [...(open?.limits ?? []), ...closing]);
    for (const above of itemAbove(blocks, i))
      stages.set(above, [...(stages.get(above) ?? []), ...limitsWithin([block.start, block.end], deadlines)]);
  }
  return stages;
}

const LIMIT_LINE = /^(?:(?:完成|整改|办结|办理|落实)(?:时限|期限|时间|节点)|时限|时间节点)[：:][^。；]{2,40}。?$/u;

/** The paragraphs of an item that a line with its limit closes, back to the number or heading over them; none where no such line stands at `at`. */
function itemAbove(blocks: readonly Block[], at: number): readonly Block[] {
  const line = blocks[at];
  if (!line || line.label !== null || line.kind === 'row' || !LIMIT_LINE.test(line.text)) return [];
  let first = at;
  while (first > 0 && blocks[first]?.label === null && isOfItem(blocks[first - 1])) first--;
  return blocks.slice(first, at);
}

/** Neither a heading nor what closes the item before. */
const isOfItem = (block: Block | undefined): boolean => block?.kind === 'paragraph' && !LIMIT_LINE.test(block.text);

/** The limits whose words stand in a place, as indices of deadlines, which come in the order of the text. */
export function limitsWithin([from, to]: Place, deadlines: readonly Deadline[]): number[] {
  const startOf = ({ words }: Deadline): number => words[0];
  let index = indexAt(deadlines, from - 1, startOf);
  const limits: number[] = [];
  for (let one = deadlines[index]; one && startOf(one) <= to; one = deadlines[++index])
    if (from <= startOf(one) && one.words[1] <= to) limits.push(index);
  return limits;
}

const CLOSING = pattern(/[。；][（〔【](?<words>[^（）〔〕【】。；]{3,40})[）〕】]。?$/u);
/** What may stand beside the limit. */
const BESIDE = /^(?:并|前|力争|确保|务必|均|全部|完成|落实到位|实施|组织|时限|时间|：)*$/u;

/** The limits of such a bracket, where it says nothing else. */
function closingLimits(block: Block, deadlines: readonly Deadline[]): number[] {
  const found = block.kind !== 'row' && CLOSING.may(block.text) ? CLOSING.exec(block.text) : null;
  if (!found) return [];
  const start = block.start + found.index + 2;
  const limits = limitsWithin([start, block.end], deadlines);
  const rest = limits.reduceRight((text, index) => {
    const [from, to] = deadlines[index]?.words ?? [start, start];
    return text.slice(0, from - start) + text.slice(to - start);
  }, found.groups?.['words'] ?? '');
  return BESIDE.test(rest.replace(/[，、]/gu, '')) ? limits : [];
}
