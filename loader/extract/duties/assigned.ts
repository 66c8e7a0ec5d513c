/** Duties whose bodies are marked: brackets, label lines, tables, unit lists, groups, and running text that says who leads. */
import type { RuleId } from '../../rules/index.ts';
import type { DocumentText } from '../../text.ts';
import { backwardTasks } from './marks/backward.ts';
import { chargedItems } from './units/charged-items.ts';
import { columnInOrder, type Order, orderIn } from './marks/first-leads.ts';
import { flowOf } from './flow.ts';
import { groupTasks } from './groups/group-tasks.ts';
import { helpedTasks } from './running/helped.ts';
import { inheritedByItems } from './marks/inherited.ts';
import { itemTasks } from './units/items.ts';
import { mannedTeams } from './groups/manned-teams.ts';
import { markedTasks } from './marked.ts';
import { memberLineTasks } from './groups/member-lines.ts';
import type { Task } from './task.ts';
import { findMarks } from './marks/index.ts';
import { runningTasks } from './running/index.ts';
import { sectionTasks } from './marks/section-marks.ts';
import { standingTasks } from './units/standing.ts';
import { tableTasks } from './tables/index.ts';
import { teamTasks } from './groups/teams.ts';
import { unitTasks } from './units/index.ts';
import { unmarkedItems } from './unmarked-item.ts';

export function assignedTasks(document: DocumentText): Task[] {
  const flow = flowOf(document.blocks);
  const inherited = inheritedByItems(flow);
  const teams = [...teamTasks(document.blocks), ...mannedTeams(document.blocks)];
  const blocks = groupTasks(document).filter((one) => !teams.some((other) => overlaps(one, other)));
  const byMembers = memberLineTasks(document.blocks).filter((one) => ![...teams, ...blocks].some((other) => overlaps(one, other)));
  const groups = [...teams, ...blocks, ...byMembers];
  const order = orderIn(flow.text);
  const marks = findMarks(flow, order);
  const sections = sectionTasks(flow, marks, order);
  const marked = markedTasks(
    flow,
    marks.filter((mark) => !sections.spent.has(mark)),
  ).filter((one) => !(IN_GROUPS.has(one.rule) ? groups : teams).some((other) => overlaps(one, other)));
  const firm = [
    ...marked,
    ...sections.tasks,
    ...backwardTasks(flow, marks),
    ...inOrder(tableTasks(document.blocks, columnInOrder(flow.text)), order),
    ...groups,
  ];
  const units = unitTasks(document).filter((one) => !firm.some((other) => overlaps(one, other)));
  const standing = standingTasks(document.blocks).filter((one) => ![...firm, ...units].some((other) => overlaps(one, other)));
  const items = [...itemTasks(document), ...chargedItems(document)].filter(
    (one) => ![...firm, ...units, ...standing].some((other) => overlaps(one, other)),
  );
  // Inside a task that is marked, who leads a part of it is no task of its own.
  const running = [...runningTasks(document.blocks), ...helpedTasks(document.blocks), ...unmarkedItems(document.blocks, marked)]
    .filter(
      (one) =>
        ![...firm, ...units, ...standing, ...items].some(
          (other) => overlaps(one, other) || (one.at[0] < other.covers[1] && other.covers[0] < one.at[1]),
        ),
    )
    .map((one) => ({ ...one, value: { ...one.value, inherited: inherited(one) } }));
  return [...firm, ...units, ...standing, ...items, ...running].sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]);
}

/** Rows of tables whose bodies have the lead first, where the text says so. */
const inOrder = (rows: Task[], order: Order): Task[] =>
  order ? rows.map((row) => ({ ...row, value: { ...row.value, ...order(row.value) } })) : rows;

/** Marks that a group's own lines hold too. */
const IN_GROUPS = new Set<RuleId>(['duty/label-line', 'duty/role-sentence']);

/** Two readings of one passage; the firmer one stays. */
const overlaps = (a: Task, b: Task): boolean => a.at[0] < b.at[1] && b.at[0] < a.at[1];
