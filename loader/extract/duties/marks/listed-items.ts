/**
 * Items that are no sentences, each with names in a bracket at its end: 1.青岚市城市照明管理规定（市城管局、市住建局） over 2.…（市财政局）. Two and more side by side
 * divide tasks, as one beside an item with another mark does, where the text marks its tasks with brackets elsewhere too.
 */
import { blockIndex, type Flow, type FlowBlock } from '../flow.ts';
import type { Mark } from './mark.ts';
import { listedRoles } from './roles.ts';
import { OF_A_PLACE } from './section-marks.ts';

/** The words of an item, in which a bracket may stand as in （修订）, and the names. A person's name is shorter. */
const ITEM =
  /^(?<words>[^。；：（）]{6,60}(?:（[^（）]{1,12}）[^。；：（）]{0,20})?)（(?<who>[^（）]{3,80}(?:（[^（）]{1,12}）[^（）]{0,60})?)）$/u;

export function listedItems(flow: Flow, marks: readonly Mark[]): Mark[] {
  if (!marks.some(({ rule }) => rule === 'duty/bracket')) return [];
  const { blocks } = flow;
  const marked = blocks.map(() => false);
  for (const { start, end } of marks)
    for (let i = blockIndex(flow, start); (blocks[i]?.start ?? end) < end; i++) marked[i] ||= start < (blocks[i]?.end ?? 0);
  const found = blocks.map((piece, i) => (isLast(blocks, i) && !marked[i] ? markOf(piece) : null));
  return found.filter(
    (mark, i): mark is Mark => mark !== null && [i - 1, i + 1].some((k) => (found[k] || marked[k]) && areSiblings(blocks[i], blocks[k])),
  );
}

/** Whether nothing stands under an item. */
const isLast = (blocks: readonly FlowBlock[], i: number): boolean => {
  const [own, next] = [blocks[i]?.block, blocks[i + 1]?.block];
  return (
    own !== undefined &&
    own.label !== null &&
    (next === undefined || (next.label !== null && next.path.length <= own.path.length) || next.kind !== 'paragraph')
  );
};

function markOf({ block, start, end }: FlowBlock): Mark | null {
  const found = ITEM.exec(block.text.slice(block.body - block.start))?.groups;
  const roles = found ? listedRoles(found['who'] ?? '') : null;
  return found && roles?.responsible.every((name) => OF_A_PLACE.test(name))
    ? { start: start + block.body - block.start + (found['words'] ?? '').length, end, roles, rule: 'duty/bracket' }
    : null;
}

const areSiblings = (a: FlowBlock | undefined, b: FlowBlock | undefined): boolean =>
  a !== undefined && b !== undefined && a.block.path.slice(0, -1).join('/') === b.block.path.slice(0, -1).join('/');
