/** Blocks in which the name of a body, or the words that lead to its list, stand in one with what follows: cut in two. */
import type { Block, SourceText } from '../../../text.ts';
import { pattern } from '../../../patterns/pattern.ts';
import { LEADS, SUFFIX } from '../words.ts';

const HEAD = new RegExp(`^[^，。；：]{2,40}?${SUFFIX}$`, 'u');

/** A heading that was joined with the paragraph after it although an empty line parts them: 三、市食品安全委员会 and 张三任主任. */
export function headAndText(block: Block, source: SourceText): Block[] {
  const from = block.start;
  const head =
    block.kind === 'row' || block.kind === 'heading' ? undefined : LIST_AFTER_HEAD.exec(block.text.slice(block.body - from))?.[0];
  if (head !== undefined) return cutAt(block, block.body - from + head.length);
  const list = block.kind === 'row' ? null : LIST_AFTER_WORDS.exec(block.text);
  if (list) return beforeAndList(block, list.index + list[0].length);
  if (block.label === null || block.kind !== 'paragraph') return [block];
  for (let i = from + 4; i < Math.min(block.end, from + 48); i++) {
    const before = source.map[i - 1] ?? 0;
    const here = source.map[i] ?? 0;
    // Two ends of lines take two letters.
    if (here - before < 3) continue;
    const between = source.raw.slice(before + 1, here);
    if (!/\n\s*\n/u.test(between) || !HEAD.test(block.text.slice(block.body - from, i - from))) continue;
    return cutAt(block, i - from);
  }
  return [block];
}

/** 1.市防汛抗旱指挥部。指挥长：…: the name of the body before its list, in one paragraph. */
const LIST_AFTER_HEAD = new RegExp(`^[^，。；：]{2,40}?(?:${SUFFIX}|组)[。：](?=(?:${LEADS})：)`, 'u');

/** …调整后的名单如下：主任：张三, 一、某委员会组成人员 主任：张三: a list in the paragraph or on the line of what leads to it. */
const LIST_AFTER_WORDS = pattern(new RegExp(`(?:如下|名单|人员组成|组成人员)[：:。，]?(?=(?:${LEADS})：\\p{Script=Han}{2})`, 'u'));

/** The words that lead to a list as a block of their own: a heading where they are no sentence. */
function beforeAndList(block: Block, at: number): Block[] {
  const text = block.text.slice(0, at);
  const kind = /[，。；]/u.test(text) ? 'paragraph' : 'heading';
  const [, list] = cutAt(block, at);
  return [{ ...block, kind, text, end: block.start + at }, ...(list ? [list] : [])];
}

/** A block as a heading and the text under it. */
function cutAt(block: Block, length: number): Block[] {
  const at = block.start + length;
  return [
    { ...block, kind: 'heading', text: block.text.slice(0, length).replace(/。$/u, ''), end: at },
    { ...block, kind: 'paragraph', label: null, text: block.text.slice(length), start: at, body: at },
  ];
}
