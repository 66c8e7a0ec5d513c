/**
 * Who does what, unit by unit: under a heading on the duties of units 市某局：负责…, （1）市某局。负责…, ● 市某局 负责… or the unit as a heading
 * over what it does; elsewhere 市某局：负责… line after line, and the sentences of a paragraph on the division of work, 市某局负责…；某局负责….
 * Alone in running text such a sentence binds nobody.
 */
import { gathered } from '../../../gathered.ts';
import type { DocumentText } from '../../../text.ts';
import { dividesBelow, entryAt, paragraphEntry } from './entries.ts';
import type { Task } from '../task.ts';
import { pattern } from '../../../patterns/pattern.ts';
import { partedByUnit } from './within-unit.ts';
import { type Section, dutyEnd, dutyBelow, opensSection, closes } from './sections.ts';
import { taskFor, unitLines, printedLines, clauses, isUnitLine } from './lines.ts';
import { divided } from './divided-work.ts';

const DIVISION = /职责|分工|任务分解|组成(?:及|和)|成员单位/u;

/** What a document assigns to units, one after the other. */
export function unitTasks({ blocks, source }: DocumentText): Task[] {
  const tasks: Task[] = [];
  let heading = '';
  let section: Section | null = null;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block || block.kind === 'row') continue;
    const entry = section ? (entryAt(block, source, section.of) ?? (section.divided ? paragraphEntry(block) : null)) : null;
    if (section && entry) {
      const next: number = entry.duty ? i + 1 : dutyEnd(blocks, i, section, source);
      const last = blocks[next - 1];
      const text = entry.duty || dutyBelow(blocks.slice(i + 1, next));
      const task =
        last && text.length > 3 ? taskFor(block, entry.units, text, [entry.duty ? block.start + entry.from : block.start, last.end]) : null;
      if (task) {
        // Lines that were run together hold a unit each.
        const lines = entry.duty ? unitLines(block, true) : [];
        const printed = entry.duty && lines.length < 2 ? printedLines(block, entry.from, source, /单位|部门/u.test(section.of)) : [];
        const together = printed.length > 1 ? printed : entry.duty && lines.length < 2 ? clauses(block, block.start + entry.from) : lines;
        tasks.push(...(together.length > 1 && (together[0]?.at[0] ?? 0) <= task.at[0] ? together : [task]));
        i = next - 1;
        continue;
      }
    }
    section = opensSection(block)
      ? { depth: block.label === null ? null : block.path.length, of: block.text, divided: dividesBelow(blocks, i) }
      : section && closes(block, section)
        ? null
        : section;
    if (block.kind === 'heading' || (block.kind === 'line' && block.text.length < 40)) heading = block.text;
    if (block.kind === 'heading') continue;
    const under = block.label !== null ? (RUN_IN.exec(block.text.slice(block.body - block.start))?.[0].length ?? 0) : 0;
    const runIn = under ? unitLines(block, true, block.body - block.start + under) : [];
    if (runIn.length > 1) {
      tasks.push(...runIn);
      continue;
    }
    const lines =
      block.text.includes('：') && (DIVISION.test(heading) || isUnitLine(blocks[i - 1]) || isUnitLine(blocks[i + 1]))
        ? unitLines(block, false)
        : [];
    tasks.push(...(lines.length ? lines : divided(block, heading, [blocks[i - 1], blocks[i + 1]])));
  }
  return gathered(tasks, (task) => (task.rule === 'duty/unit-line' ? partedByUnit(task, source) : [task]));
}

/** 3.各成员单位工作职责市水利局：负责…。市公安局：维护…: a heading that a page without line ends runs into its units. */
const RUN_IN = pattern(/^[^。；，：、]{0,16}(?:单位|部门|机构)[^。；，：、]{0,6}(?:职责分工|职责|分工)(?=[^。；，：]{2,30}：)/u);
