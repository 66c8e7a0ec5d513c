/**
 * Departments item by item: （一）医疗保障部门要统筹…。（二）民政部门要做好…。（三）财政部门要按规定…. In running text such a sentence binds nobody; three
 * and more of them in a row, each with another body at its head, divide a task.
 */
import { pattern } from '../../../patterns/pattern.ts';
import { gathered } from '../../../gathered.ts';
import type { Block, DocumentText } from '../../../text.ts';
import { unitsOf } from './entries.ts';
import { assignedTo, type Task } from '../task.ts';
import { joinedWith } from '../running/acting-with.ts';

const HEAD = pattern(/^(?<units>[^，。；：]{2,60}?)(?:要|应当?(?!急)|须|负责(?!人|同志))[^。；]{3,}/u);
/** （1）公安机关立即设置警戒。（2）消防救援机构组织力量抢救…: in a plan for emergencies, what each does on the scene. */
const ON_SCENE = pattern(
  /^(?<units>[^，。；：]{2,40}?)(?:立即|迅速|及时|尽快|全力|负责(?!人|同志)|组织|做好|开展|指导|协调|派出|启动|调集|调派|实施|提供|配合|协助)[^。；]{3,}/u,
);
/** 研究开发类专家应当具有…: what persons have to be. */
const PERSONS = /(?:专家|人员)$/u;
const FEWEST = 3;
/** Articles, like the sections of a text, say what holds, one body after another or not. */
const ARTICLE = /^第/u;

/** The tasks of such lists, one an item. */
export function itemTasks({ blocks, title }: Pick<DocumentText, 'blocks' | 'title'>): Task[] {
  const heads = title.includes('预案') ? [HEAD, ON_SCENE] : [HEAD];
  const tasks: Task[] = [];
  let run: Item[] = [];
  const close = (): void => {
    if (run.length >= FEWEST && new Set(run.map(({ units }) => units.join('、'))).size === run.length) tasks.push(...run.map(taskOf));
    run = [];
  };
  for (const block of blocks) {
    const last = run.at(-1);
    if (block.kind === 'row') close();
    else if (block.label === null) {
      // The rest of an item that a page turn cut.
      if (last && !/[。；]$/u.test(last.blocks.at(-1)?.text ?? '')) last.blocks.push(block);
      else close();
    } else {
      const words = block.text.slice(block.body - block.start);
      const units =
        block.path.length > 1 && !ARTICLE.test(block.label)
          ? (gathered(heads, (head) => {
              const found = unitsOf(head.exec(words)?.groups?.['units'] ?? '', false);
              return found && !found.some((name) => PERSONS.test(name)) ? [found] : [];
            })[0] ?? null)
          : null;
      if (!last || !units || parentOf(block) !== parentOf(last.first)) close();
      if (units) run.push({ first: block, units, blocks: [block] });
    }
  }
  close();
  return tasks;
}

interface Item {
  readonly first: Block;
  readonly units: readonly string[];
  readonly blocks: Block[];
}

const parentOf = ({ path }: Block): string => path.slice(0, -1).join('/');

function taskOf({ first, units, blocks }: Item): Task {
  const text = blocks.map((block) => block.text.slice(block.body - block.start)).join('');
  const at = [first.body, blocks.at(-1)?.end ?? first.end] as const;
  return {
    value: assignedTo(first.path, text, { responsible: [...units], cooperating: joinedWith(text) }),
    at,
    covers: at,
    rule: 'duty/items',
  };
}
