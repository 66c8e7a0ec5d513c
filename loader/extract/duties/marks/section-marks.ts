/**
 * Sections whose heading names the bodies for each of its items: 一、健全养老服务（市民政局、市财政局） over 1.…, 2.… that name none. A bracket with
 * names alone counts where the text marks its tasks so elsewhere: by the order of names, by brackets after other items, by such headings.
 */
import { gathered } from '../../../gathered.ts';
import type { Block } from '../../../text.ts';
import type { Order } from './first-leads.ts';
import { type Flow, type FlowBlock, placeIn, wordsOf } from '../flow.ts';
import { assignedTo, type Task } from '../task.ts';
import type { Mark } from './mark.ts';
import type { Roles } from './role-names.ts';
import { listedRoles } from './roles.ts';

/** A title and the bracket that closes its line. */
const HEADED = /^(?<title>[^。；：（）〔〕【】]{2,40})[（〔【](?<who>[^（）〔〕【】]*(?:（[^（）]*）[^（）〔〕【】]*)*)[）〕】]$/u;
const CLOSED = /[）〕】]$/u;
/** Bodies of one place or of many, which no word for a kind of body begins with. */
export const OF_A_PLACE = /^(?:[省市县区州盟旗](?![级直属内])|各|国家|[\p{Script=Han}]{2,4}[省市县区州盟旗])/u;

export interface SectionTasks {
  readonly tasks: readonly Task[];
  /** The marks of the headings, which are spent on the items. */
  readonly spent: ReadonlySet<Mark>;
}

export function sectionTasks(flow: Flow, marks: readonly Mark[], order: Order): SectionTasks {
  const tasks: Task[] = [];
  const spent = new Set<Mark>();
  const headings = gathered(flow.blocks, (piece, i) => {
    const section = sectionAt(flow, piece, i, marks, order);
    return section ? [section] : [];
  });
  const marksSo = headings.length > 1 || marks.some(({ rule }) => rule === 'duty/bracket') || order !== null;
  for (const { piece, own, roles, items } of headings) {
    if (!own && !marksSo) continue;
    if (own) spent.add(own);
    tasks.push(...items.map((item) => taskOf(flow, piece, item, roles)));
  }
  return { tasks, spent };
}

interface Section {
  readonly piece: FlowBlock;
  /** The mark that was read in the heading already. */
  readonly own: Mark | null;
  readonly roles: Roles;
  readonly items: readonly FlowBlock[];
}

function sectionAt(flow: Flow, piece: FlowBlock, index: number, marks: readonly Mark[], order: Order): Section | null {
  const { block, start, end } = piece;
  const found = block.label !== null && CLOSED.test(block.text) ? HEADED.exec(block.text.slice(block.body - block.start)) : null;
  if (!found?.groups || block.label === null) return null;
  const own = marks.find((mark) => start <= mark.start && mark.end === end) ?? null;
  const roles = own?.roles ?? listOf(found.groups['who'] ?? '', order);
  const next = flow.blocks.findIndex(({ block: other }, i) => i > index && other.label !== null && other.path.length <= block.path.length);
  const below = flow.blocks.slice(index + 1, next < 0 ? undefined : next);
  const items = below.filter(({ block: one }) => one.label !== null && isUnder(one, block));
  const to = below.at(-1)?.end ?? end;
  return roles && items.length && !marks.some((mark) => end < mark.start && mark.start < to) ? { piece, own, roles, items } : null;
}

/** Names of bodies of a place and nothing else, the lead first where the text says so. */
function listOf(words: string, order: Order): Roles | null {
  const roles = listedRoles(words);
  if (!roles || !roles.responsible.every((name) => OF_A_PLACE.test(name))) return null;
  return order ? order(roles) : roles;
}

const isUnder = ({ path }: Block, heading: Block): boolean =>
  path.length === heading.path.length + 1 && heading.path.every((label, k) => label === path[k]);

/** An item with what stands under it; a paragraph after its end is of the section. */
function taskOf(flow: Flow, heading: FlowBlock, item: FlowBlock, roles: Roles): Task {
  const first = flow.blocks.indexOf(item);
  let last = first;
  for (let k = first + 1; k < flow.blocks.length; k++) {
    const one = flow.blocks[k]?.block;
    const goesOn =
      one && (one.label === null ? !/[。；）]$/u.test(flow.blocks[k - 1]?.block.text ?? '') : one.path.length > item.block.path.length);
    if (!goesOn) break;
    last = k;
  }
  const end = flow.blocks[last]?.end ?? item.end;
  const value = assignedTo(item.block.path, wordsOf(flow, item.body, end).replace(/[。；]$/u, ''), roles);
  return { value, at: placeIn(flow, heading.start, heading.end), covers: placeIn(flow, item.body, end), rule: 'duty/section' };
}
