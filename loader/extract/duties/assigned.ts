/** Duties whose bodies are marked: brackets, label lines, tables, unit lists, groups, and running text that says who leads. */
import type { DocumentText } from '../../text.ts';
import { flowOf } from './flow.ts';
import { groupTasks } from './groups.ts';
import { type Task, markedTasks } from './marked.ts';
import { findMarks } from './marks.ts';
import { runningTasks } from './running.ts';
import { tableTasks } from './tables.ts';
import { unitTasks } from './units.ts';

export function assignedTasks(document: DocumentText): Task[] {
  const flow = flowOf(document.blocks);
  const marked = markedTasks(flow, findMarks(flow));
  const firm = [...marked, ...tableTasks(document.blocks), ...groupTasks(document)];
  const units = unitTasks(document.blocks).filter((one) => !firm.some((other) => overlaps(one, other)));
  const running = runningTasks(document.blocks).filter((one) => ![...firm, ...units].some((other) => overlaps(one, other)));
  return [...firm, ...units, ...running].sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]);
}

/** Two readings of one passage; the firmer one stays. */
const overlaps = (a: Task, b: Task): boolean => a.at[0] < b.at[1] && b.at[0] < a.at[1];
