/**
 * Departments item by item: （一）医疗保障部门要统筹…。（二）民政部门要做好…。（三）财政部门要按规定…. In running text such a sentence binds nobody; three
 * and more of them in a row, each with another body at its head, divide a task. So do names that stand apart: （一）商务部门。检查证照….
 */
import { type Pattern, pattern } from '../../../patterns/pattern.ts';
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
/** （一）商务部门。检查证照是否齐全。（二）气象部门：检查防雷装置: the name alone, apart from what it does. */
const APART = pattern(/^(?<units>[^，。；：、]{2,20}?(?:部门|局|委|厅|机构))[。：](?!$)[^。；：]{8,}/u);
/** What most of such items begin with; a list of persons or of figures has no such words. */
const WORKS =
  /^(?:主要)?(?:检查|抽查|现场|查处|核查|排查|打击|重点|负责|承担|组织|指导|督促|做好|依法|牵头|统筹|落实|加强|强化|监督|协调|开展|制定|提供|保障|对[^。]{4,}的(?:检查|抽查|监管))/u;
const FEWEST = 3;
/** Articles, like the sections of a text, say what holds, one body after another or not. */
const ARTICLE = /^第/u;

/** The tasks of such lists, one an item. */
export function itemTasks({ blocks, title }: Pick<DocumentText, 'blocks' | 'title'>): Task[] {
  const heads = title.includes('预案') ? [HEAD, ON_SCENE, APART] : [HEAD, APART];
  const tasks: Task[] = [];
  let run: Item[] = [];
  const close = (): void => {
    const plain = run.filter(({ skip }) => skip === 0).length;
    const tells = plain > 0 || 2 * run.filter((item) => WORKS.test(wordsOf(item.first).slice(item.skip))).length >= run.length;
    if (run.length >= FEWEST && tells && new Set(run.map(({ units }) => units.join('、'))).size === run.length)
      tasks.push(...run.map(taskOf));
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
      const item = block.path.length > 1 && !ARTICLE.test(block.label) ? itemAt(block, heads) : null;
      if (!last || !item || parentOf(block) !== parentOf(last.first)) close();
      if (item) run.push(item);
    }
  }
  close();
  return tasks;
}

/** The item that a block begins; null for none. */
function itemAt(block: Block, heads: readonly Pattern[]): Item | null {
  for (const head of heads) {
    const units = unitsOf(head.exec(wordsOf(block))?.groups?.['units'] ?? '', false);
    if (units && !units.some((name) => PERSONS.test(name)))
      return { first: block, units, skip: head === APART ? units.join('').length + 1 : 0, blocks: [block] };
  }
  return null;
}

const wordsOf = (block: Block): string => block.text.slice(block.body - block.start);

interface Item {
  readonly first: Block;
  readonly units: readonly string[];
  /** How much of the words is the name, apart from what it does. */
  readonly skip: number;
  readonly blocks: Block[];
}

const parentOf = ({ path }: Block): string => path.slice(0, -1).join('/');

function taskOf({ first, units, skip, blocks }: Item): Task {
  const text = blocks.map(wordsOf).join('').slice(skip);
  const at = [first.body, blocks.at(-1)?.end ?? first.end] as const;
  return {
    value: assignedTo(first.path, text, { responsible: [...units], cooperating: joinedWith(text) }),
    at,
    covers: at,
    rule: 'duty/items',
  };
}
