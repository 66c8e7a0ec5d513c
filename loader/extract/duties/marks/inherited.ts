/**
 * Clauses that name bodies once for several items: 以下各项均需各县（市、区）人民政府负责，不再列出; 本条及以下两条均由市财政局配合. Each holds for the items
 * that it counts, else, said in the mark of a task or of all tasks, to the end of its
 * instrument, and said in a heading or under one to the end of its section.
 */
import { gathered } from '../../../gathered.ts';
import { isAgency, splitAgencies } from '../../../patterns/agency/index.ts';
import { parseNumeral } from '../../../patterns/numeral.ts';
import type { Block } from '../../../text.ts';
import { blockIndex, type Flow } from '../flow.ts';
import { pattern } from '../../../patterns/pattern.ts';
import type { Task } from '../task.ts';

const SAID = '，?(?:以下|后面|下同|不再|均不再)[^。；]{0,8}(?:列出|单列|重复|列明|赘述|分工|列|下同)';
const CLAUSE = pattern(
  new RegExp(
    `(?:本[条项]及以下|以下|下列|本(?:方案|部分|[章节])?所列|(?<all>各项|具体|所有))(?<count>\\d{1,2}|[一二两三四五六七八九十])?(?:各项|各条|各款|条|项|任务|工作|措施|事项|条款|内容)*(?:，除[^，。；（）]{2,30}外，)?[^。；（）]{0,12}?(?:(?:[均都](?:需要|[应须需])?|并)(?:由|包含|包括|含有?|为|须|需(?!要)|涉及)|[均都](?:需要)?|责任单位为)(?<bodies>[^。；]{2,60}?)(?<verb>(?:认真|切实|共同|全面|按照?(?:各自)?职责(?:分工)?)*(?:负责(?:抓好|组织|推进)?(?:落实|实施)?|负责(?:本|辖)[\\p{Script=Han}]{1,5}(?:内)?的?(?:组织|具体|落实|实施|工作)+|(?:抓好|贯彻|组织|推动|推进|负责)?(?:落实|实施|执行)|承担|(?:配合|协助|协同)(?:做好|落实|推进)?|参与|参加)|按职责)?(?:${SAID}|）?$|[，；：。])`,
    'gmu',
  ),
);

interface Clause {
  readonly from: number;
  readonly to: number;
  readonly bodies: readonly string[];
}

/** 各乡镇人民政府是责任主体，以下各项任务均须参加，不再一一列出: those who are named before it. */
const NAMED_BEFORE = pattern(
  /(?<=^|。)(?<bodies>[^，。；\n]{2,60}?)(?:是|为|作为|对)[^。；\n]{2,60}，(?:对|在)?以下(?:各项|各条|所有)?(?:任务|工作|事项|措施|内容)?(?:中)?(?:均|都)(?:须|需|要|应)?(?:负责|落实|承担|配合|参与|参加)[^。；，]{0,6}，(?:以下|后面|下同|不再|均不再)[^。；]{0,8}(?:列出|单列|重复|列明|赘述|列|下同)/gmu,
);

/** 责任单位：市某局。各县（区）人民政府均为责任单位，不再列出，下同. */
const ANSWER_FOR_ALL = pattern(
  new RegExp(`(?<=^|[。；，：])(?<bodies>[^，。；：\\n]{2,60}?)[均都](?:作?为|是)(?:共同)?责任(?:单位|部门|主体)${SAID}`, 'gmu'),
);

/** The bodies that hold at an offset of the flow. */
export function inheritedAt(flow: Flow): (offset: number) => string[] {
  if (!/以下|下列|所列|不再/u.test(flow.text)) return () => [];
  const clauses = gathered(
    [
      ...CLAUSE.all(flow.text),
      ...(/，[对在]?以下/u.test(flow.text) ? NAMED_BEFORE.all(flow.text) : []),
      ...(flow.text.includes('不再') ? ANSWER_FOR_ALL.all(flow.text) : []),
    ],
    ({ index, groups, 0: text }): Clause[] => {
      const said = /不再|下同|列出/u.test(text);
      const bodies = splitAgencies(groups?.['bodies'] ?? '').agencies;
      // 各项任务均由各县人民政府负责, with nothing of 不再列出, is a sentence like others.
      if (!bodies.length || !bodies.every(isAgency) || (!said && (!groups?.['verb'] || groups['all']))) return [];
      const count = parseNumeral(groups?.['count'] ?? '');
      // 本条 is the task itself, whose mark begins before the clause.
      const from = text.startsWith('本') ? (flow.blocks[blockIndex(flow, index)]?.start ?? index) : index;
      return [{ from, to: count === null ? endOf(flow, index) : itemsAfter(flow, index, count), bodies }];
    },
  );
  return (offset) =>
    clauses.length
      ? [
          ...new Set(
            gathered(
              clauses.filter(({ from, to }) => from <= offset && offset < to),
              ({ bodies }) => bodies,
            ),
          ),
        ]
      : [];
}

/** The same for an item that says in running text who leads it: in the words after its title at most, and in no section on how all is to be carried out. */
export function inheritedByItems(flow: Flow): (task: Pick<Task, 'at' | 'value'>) => string[] {
  const inherited = inheritedAt(flow);
  return ({ at, value }) => {
    const index = flow.blocks.findIndex(
      ({ block }) => block.label !== null && block.body <= at[0] && at[0] <= block.body + TITLE && at[0] < block.end,
    );
    const piece = flow.blocks[index];
    const section =
      flow.blocks.slice(0, index + 1).findLast(({ block }) => block.label !== null && block.path.length === 1)?.block.text ?? '';
    if (!piece || MEANS.test(section.slice(0, SECTION))) return [];
    return inherited(piece.body).filter(
      (name) => !value.lead.includes(name) && !value.responsible.includes(name) && !value.cooperating.includes(name),
    );
  };
}
const TITLE = 20;
const SECTION = 16;
const MEANS = /保障|要求|组织|机制/u;

const AIMS = /^.{1,4}(?:总体|指导思想|总则|(?:主要|工作|总体|行动)目标)/u;

/** Where the section ends that a clause stands in: before the next block with a label of the section's level or above, and of another attachment. */
function endOf(flow: Flow, offset: number): number {
  const index = blockIndex(flow, offset);
  const own = flow.blocks[index]?.block;
  if (!own) return flow.text.length;
  // Said among the aims, before any task, it holds for all of them.
  const section = flow.blocks.slice(0, index + 1).findLast(({ block }) => block.label !== null && block.label === own.path[0])?.block;
  // Said in the mark of a task, 以下各项 are all that follow; said in a heading or under one, those of its section.
  const depth = (section && AIMS.test(section.text)) || isTask(own) ? 0 : own.path.length;
  const top = topOf(own.path);
  for (const piece of flow.blocks.slice(index + 1)) {
    const { path, label } = piece.block;
    if (topOf(path) !== top || (label !== null && depth > 0 && path.length <= depth)) return piece.start;
  }
  return flow.text.length;
}

/** A numbered block that is more than the words of a heading. */
const isTask = ({ kind, label }: Block): boolean => kind !== 'heading' && label !== null;

/** The end of the next items of the same level as the one that a clause stands in, its own among them. */
function itemsAfter(flow: Flow, offset: number, count: number): number {
  const index = blockIndex(flow, offset);
  const depth = flow.blocks[index]?.block.path.length ?? 0;
  let left = count;
  for (const piece of flow.blocks.slice(index + 1)) {
    if (piece.block.label === null || piece.block.path.length > depth) continue;
    if (piece.block.path.length < depth || left-- === 0) return piece.start;
  }
  return flow.text.length;
}

const topOf = (path: readonly string[]): string => (path[0]?.startsWith('附件') ? path[0] : '');
