/** Clauses that look back: 上述第4至7项任务由市某局牵头，某局配合. Each item that they count, and that is not marked itself, is a task of theirs. */
import { gathered } from '../../../gathered.ts';
import { parseNumeral } from '../../../patterns/numeral.ts';
import { pattern } from '../../../patterns/pattern.ts';
import type { Place } from '../../../text.ts';
import { type Flow, placeIn, wordsOf } from '../flow.ts';
import { assignedTo, type Task } from '../task.ts';
import type { Mark } from './mark.ts';
import type { Roles } from './role-names.ts';
import { verbRoles } from './roles.ts';

const CLAUSE = pattern(
  /^(?:以上|上述|前述)(?:第?(?<from>\d{1,2})(?:至|到|—|-|－|～)第?(?<to>\d{1,2})|(?<count>\d{1,2}|[一二两三四五六七八九十]))[项条](?:任务|工作|措施|事项)?，?(?:均|都|分别)?由(?<who>[^。]{4,200})。?$/u,
);

export function backwardTasks(flow: Flow, marks: readonly Mark[]): Task[] {
  return gathered(flow.blocks, ({ block }, index) => {
    const groups =
      block.text.length < 260 && CLAUSE.mayHold(block.text) ? CLAUSE.exec(block.text.slice(block.body - block.start))?.groups : undefined;
    const roles = groups ? verbRoles(groups['who'] ?? '') : null;
    return groups && roles
      ? gathered(itemsOf(flow, index, groups), (item) => taskOf(flow, item, marks, roles, [block.start, block.end]))
      : [];
  });
}

/** Indices of the items meant: by their numbers, else the last so many before the clause. */
function itemsOf({ blocks }: Flow, at: number, { from, to, count }: Record<string, string | undefined>): number[] {
  const numbered = gathered(blocks.slice(0, at), ({ block }, i) => (/^\d{1,2}$/u.test(block.label ?? '') ? [i] : []));
  if (count !== undefined) return numbered.slice(-(parseNumeral(count) ?? 0));
  const wanted = numbered.filter((i) => Number(blocks[i]?.block.label) >= Number(from) && Number(blocks[i]?.block.label) <= Number(to));
  return wanted.slice(-(Number(to) - Number(from) + 1));
}

function taskOf(flow: Flow, item: number, marks: readonly Mark[], roles: Roles, at: Place): Task[] {
  const piece = flow.blocks[item];
  const next = flow.blocks.findIndex(({ block }, i) => i > item && block.label !== null);
  const end = piece?.end ?? 0;
  if (!piece || marks.some(({ start }) => start >= piece.start && start < (flow.blocks[next]?.start ?? end))) return [];
  const value = assignedTo(piece.block.path, wordsOf(flow, piece.body, end).replace(/[。；]$/u, ''), roles);
  return [{ value, at, covers: placeIn(flow, piece.body, end), rule: 'duty/looks-back' }];
}
