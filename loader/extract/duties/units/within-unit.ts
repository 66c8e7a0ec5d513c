/**
 * A unit of its own among the duties of another: 公安部门：打击违法犯罪；…；交警部门负责对车辆进行检查。 The last of the duties is then that unit's.
 * Before more duties the words do not say whose those are, and nothing is parted.
 */
import { isAgency } from '../../../patterns/agency/index.ts';
import type { SourceText } from '../../../text.ts';
import { joinedWith } from '../running/acting-with.ts';
import { assignedTo, type Task } from '../task.ts';

const LAST =
  /；(?<duty>(?<unit>(?!其|该|各|本|有关|相关)[^，。；：、的]{2,16}(?:部门|支队|大队|中心|局))(?:主要|具体)?负责(?!人|同志)[^；。]{4,}。?)$/u;

/** The task as it is, or its last duty as a task of the unit that it names. */
export function partedByUnit(task: Task, { text: whole }: SourceText): Task[] {
  const { duty = '', unit = '' } = LAST.exec(task.value.text)?.groups ?? {};
  const start = task.at[1] - duty.length;
  if (!duty || !isAgency(unit) || task.value.responsible.includes(unit) || whole.slice(start, task.at[1]) !== duty) return [task];
  const own = task.value.text.slice(0, -duty.length).replace(/；$/u, '');
  const path = task.value.path.split('/');
  return [
    {
      ...task,
      value: { ...task.value, text: own, cooperating: joinedWith(own) },
      at: [task.at[0], start],
      covers: [task.covers[0], start],
    },
    {
      ...task,
      value: assignedTo(path, duty, { responsible: [unit], cooperating: joinedWith(duty) }),
      at: [start, task.at[1]],
      covers: [start, task.covers[1]],
    },
  ];
}
