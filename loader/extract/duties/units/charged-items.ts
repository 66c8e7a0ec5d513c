/**
 * Work item by item, each with who answers for it at its end: （一）街区规划由某区规划局负责；（二）市场监管，由某区市监局负责；…. Such a sentence alone
 * tells what a body is there for; three and more of them in a row, with more than one body, divide the work, also below an article.
 */
import { pattern } from '../../../patterns/pattern.ts';
import type { Block, DocumentText } from '../../../text.ts';
import { onlyAgencies } from '../../../patterns/agency/index.ts';
import type { Roles } from '../marks/role-names.ts';
import { verbRoles } from '../marks/roles.ts';
import { assignedTo, type Task } from '../task.ts';

/** 街区规划由某区规划局负责；, …，由某局、某局按照各自职责分工负责；, …，由某中心负责统筹协调，某局按照各自职责负责；. */
const ENDS_WITH = pattern(/^(?<work>[^。；：]{2,80}?)由(?<who>[^。；：由]{2,160}?负责(?:[^。；：，、]{0,14}))[。；]?$/u);
/** 其他部门按照各自职责，协同做好相关工作。: who else helps closes such a list. */
const OTHERS =
  /^(?<who>(?:其他|其它)[^，。；：、]{0,8}(?:部门|单位|机构))(?:应当|要)?按照?(?:各自)?职责(?:分工)?，?(?:协同|配合|协助)[^，。；：]{2,20}[。；]?$/u;
/** What comes about by itself, or who pays: 费用由…负责. */
const NO_WORK = /(?:费用|经费|资金|损失|赔偿)[^，]{0,6}，?$/u;
const FEWEST = 3;

interface Item {
  readonly block: Block;
  readonly roles: Partial<Roles>;
}

/** The tasks of such lists, one an item. */
export function chargedItems({ blocks }: Pick<DocumentText, 'blocks'>): Task[] {
  const tasks: Task[] = [];
  let run: Item[] = [];
  const close = (): void => {
    if (run.length >= FEWEST && new Set(run.map(({ roles }) => (roles.responsible ?? []).join('、'))).size > 1)
      tasks.push(...run.map(taskOf));
    run = [];
  };
  for (const block of blocks) {
    const last = run.at(-1);
    const item = block.label !== null && block.path.length > 1 && !block.label.startsWith('第') ? itemAt(block, run.length) : null;
    if (!item || (last && parentOf(last.block) !== parentOf(block))) close();
    if (item) run.push(item);
  }
  close();
  return tasks;
}

/** The item that a block is, after so many others. */
function itemAt(block: Block, before: number): Item | null {
  const words = block.text.slice(block.body - block.start);
  const { work = '', who = '' } = (ENDS_WITH.mayHold(block.text) && ENDS_WITH.exec(words)?.groups) || {};
  const roles = who && !NO_WORK.test(work) ? verbRoles(who) : null;
  if (roles && roles.responsible.length && onlyAgencies(roles.responsible.join('、')).length) return { block, roles };
  const others = before >= FEWEST ? OTHERS.exec(words)?.groups?.['who'] : undefined;
  return others ? { block, roles: { cooperating: [others] } } : null;
}

const parentOf = ({ path }: Block): string => path.slice(0, -1).join('/');

function taskOf({ block, roles }: Item): Task {
  const at = [block.body, block.end] as const;
  return { value: assignedTo(block.path, block.text.slice(block.body - block.start), roles), at, covers: at, rule: 'duty/items' };
}
