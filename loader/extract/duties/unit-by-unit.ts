/**
 * Who does what, unit by unit: under a heading on the duties of units 市某局：负责…, （1）市某局。负责…, ● 市某局 负责… or the unit as a heading
 * over what it does; elsewhere 市某局：负责… line after line, and the sentences of a paragraph on the division of work, 市某局负责…；某局负责….
 * Alone in running text such a sentence binds nobody.
 */
import { gathered } from '../../gathered.ts';
import { isAgency } from '../../patterns/agency.ts';
import type { Block, DocumentText, Place, SourceText } from '../../text.ts';
import { CLAUSE, DOES, entryAt, unitsOf } from './entries.ts';
import { assignedTo, type Task } from './task.ts';
import { pattern } from '../../patterns/pattern.ts';
import { ARTICLE } from '../../segment/blocks.ts';
import { joinedWith } from './acting-with.ts';
import { partedByUnit } from './within-unit.ts';

const LINE = pattern(
  /(?<=^|。)(?:[（(]?\d{1,2}[）).、])?(?<unit>[^。；：，]{2,40})：(?<duty>[^。]{4,}?(?:。|$)(?:(?![^。；：，]{2,40}：)[^。]+。?)*)/gu,
);
const DIVISION = /职责|分工|任务分解|组成(?:及|和)|成员单位/u;

export function unitTasks({ blocks, source }: DocumentText): Task[] {
  const tasks: Task[] = [];
  let heading = '';
  let section: Section | null = null;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block || block.kind === 'row') continue;
    const entry = section ? entryAt(block, source, section.of) : null;
    if (section && entry) {
      const next: number = entry.duty ? i + 1 : dutyEnd(blocks, i, section, source);
      const last = blocks[next - 1];
      const text = entry.duty || dutyBelow(blocks.slice(i + 1, next));
      const task =
        last && text.length > 3 ? taskFor(block, entry.units, text, [entry.duty ? block.start + entry.from : block.start, last.end]) : null;
      if (task) {
        // Lines that were run together hold a unit each.
        const lines = entry.duty ? unitLines(block, true) : [];
        const together = entry.duty && lines.length < 2 ? clauses(block, block.start + entry.from) : lines;
        tasks.push(...(together.length > 1 ? together : [task]));
        i = next - 1;
        continue;
      }
    }
    section = opensSection(block)
      ? { depth: block.label === null ? null : block.path.length, of: block.text }
      : section && closes(block, section)
        ? null
        : section;
    if (block.kind === 'heading' || (block.kind === 'line' && block.text.length < 40)) heading = block.text;
    if (block.kind === 'heading') continue;
    const under = block.label !== null ? (RUN_IN.exec(block.text.slice(block.body - block.start))?.[0].length ?? 0) : 0;
    const runIn = under ? unitLines(block, false, block.body - block.start + under) : [];
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

/** The part of a document under a heading on the duties of units. */
interface Section {
  /** How deep its heading is numbered; null for none. */
  readonly depth: number | null;
  readonly of: string;
}

const OPENS =
  /(?:单位|部门|机构|各方|乡镇|街道|人民政府)[^，。；：]{0,10}(?:职责|分工|任务)|(?:职责|任务|责任|工作)分工|部门职责|(?:职责|分工)(?:如下|为|是)?[：]?$|按照?(?:下列|以下)(?:职责|分工)|(?:单位|部门|机构)[^，。；：]{0,14}(?:职责|责任|任务)清单$/u;
const opensSection = (block: Block): boolean =>
  (block.text.length <= 60 && (block.kind !== 'paragraph' || block.text.endsWith('：')) && OPENS.test(block.text)) ||
  (block.text.length > 60 && ENDS_OPENING.test(block.text));
/** A long paragraph that ends in so many words with: the units' duties are as follows. */
const ENDS_OPENING = /(?:单位|部门)[^，。；：]{0,12}(?:职责|分工)(?:如下|为|是)?：$/u;

/** A heading of the same level ends a section; one without a number ends at an unnumbered line that is no unit. */
function closes(block: Block, { depth }: Section): boolean {
  if (block.label?.startsWith('附件')) return true;
  if (depth === null)
    return block.label === null
      ? block.kind === 'line' && !/续表/u.test(block.text)
      : block.kind === 'heading' && /^[一二三四五六七八九十]{1,3}$/u.test(block.label);
  return block.label !== null && block.path.length <= depth;
}

/** How a group is made up, not what it does. */
const SET_UP =
  /^[^。；]{0,80}?(?:设立|下设|设在|组成|成立|组建|(?<!责)任[^务][^。；，]{0,12}(?:长|人|主任)(?=[，。；])|担任)|^(?:副?总?指挥|副?组)长?[：:]/u;

/** What stands under the name of a unit: from its 职责：, where it has one; nothing where it tells how the unit is made up. */
function dutyBelow(blocks: readonly Block[]): string {
  const text = blocks.map((one) => one.text).join('');
  const at = /(?<=^|[。；])[^。；，：]{0,20}职责(?:任务)?(?:是|为)?：/u.exec(text);
  return at ? text.slice(at.index + at[0].length) : SET_UP.test(text) ? '' : text;
}

/** Where what stands under the name of a unit ends: before the next unit, or with the section. */
function dutyEnd(blocks: readonly Block[], at: number, section: Section, source: SourceText): number {
  const depth = blocks[at]?.label === null ? null : (blocks[at]?.path.length ?? 0);
  let i = at + 1;
  for (; i < blocks.length; i++) {
    const block = blocks[i];
    if (
      !block ||
      block.kind === 'row' ||
      closes(block, section) ||
      entryAt(block, source, section.of) ||
      (block.kind === 'heading' && PARTS.test(block.text)) ||
      (depth !== null && block.label !== null && block.path.length <= depth)
    )
      break;
  }
  return i;
}

/** 2.1.1 指挥部组织机构: what stands under the name of a body is parted by headings of its own. */
const PARTS = /(?:职责|组成|组成人员|组织机构|机构设置)$/u;

const isUnitLine = (block: Block | undefined): boolean => {
  const colon = block?.text.indexOf('：') ?? -1;
  if (!block || colon < 0 || colon >= 80) return false;
  const [unit = '', duty = ''] = block.text.slice(0, 80).split('：');
  return block.kind !== 'row' && duty.length > 3 && DOES.test(duty) && isAgency(unit.replace(/^[（(]?\d{1,2}[）).、]/u, ''));
};

/** 市某局：…。市某局：…: the units of a block; under a heading on units whatever they do. */
function unitLines(block: Block, headed: boolean, from = 0): Task[] {
  return gathered(LINE.all(block.text.slice(from)), (match) => {
    const at = block.start + from + match.index;
    const unit = match.groups?.['unit'] ?? '';
    const duty = match.groups?.['duty'] ?? '';
    const units = headed || DOES.test(duty) ? unitsOf(unit, false) : null;
    const task = units ? taskFor(block, units, duty, [at, at + match[0].length]) : null;
    return task ? [task] : [];
  });
}

/** Sentences of a block that each open with their units: 党建部负责…。财务室负责…。; one that does not belongs to the one before. */
function clauses(block: Block, from: number): Task[] {
  const tasks: Task[] = [];
  let at = from;
  for (const sentence of block.text.slice(from - block.start).split(/(?<=。)/u)) {
    const units = unitsOf(CLAUSE.exec(sentence)?.groups?.['units'] ?? '', false);
    const before = tasks.at(-1);
    const task = units ? taskFor(block, units, sentence, [at, at + sentence.length]) : before ? longer(before, sentence) : null;
    if (task && !units) tasks.pop();
    if (task) tasks.push(task);
    at += sentence.length;
  }
  return tasks;
}

const longer = (task: Task, sentence: string): Task => {
  const at: Place = [task.at[0], task.at[1] + sentence.length];
  return { ...task, value: { ...task.value, text: task.value.text + sentence }, at, covers: at };
};

const GENERAL = /^(?:有关|相关|其他|各有关|各相关)(?:部门|单位|方面)$/u;

function taskFor(block: Block, units: readonly string[], text: string, at: Place): Task | null {
  const cooperating = joinedWith(text).filter((name) => !GENERAL.test(name));
  return {
    value: assignedTo(block.path, text, { responsible: [...units], cooperating }),
    at,
    covers: at,
    rule: 'duty/unit-line',
  };
}

/** Sentences on the division of work, under such a heading or words: two and more in a paragraph, or one beside another paragraph of its kind. */
function divided(block: Block, heading: string, beside: readonly (Block | undefined)[]): Task[] {
  // The articles of measures tell what departments are there for, and task nobody.
  if (!/负责|配合|协助/u.test(block.text) || block.path.some((label) => ARTICLE.test(label))) return [];
  const lead = block.text.slice(0, 24);
  const named =
    /(?:明确|落实|压实)?(?:职责|分工|责任)[^。]{0,8}。/u.test(lead) || /职责分工|任务分工|责任分工|部门职责|工作分工/u.test(heading);
  if (!named) return [];
  const tasks: Task[] = [];
  let from = block.body - block.start;
  for (const sentence of block.text.slice(from).split(/(?<=[。；])/u)) {
    const clause = CLAUSE.exec(sentence)?.groups;
    const units = unitsOf((clause?.['units'] ?? '').replace(/[及和]$/u, ''), false);
    const task = units
      ? taskFor(block, units, sentence.replace(/[。；]$/u, ''), [block.start + from, block.start + from + sentence.length])
      : null;
    // 市财政局按职责配合市农业农村局做好…: who helps answers for nothing.
    const helps = clause?.['verb'] === '配合' || clause?.['verb'] === '协助';
    if (task && units)
      tasks.push({ ...task, value: helps ? { ...task.value, responsible: [], cooperating: units } : task.value, rule: 'duty/division' });
    from += sentence.length;
  }
  return tasks.length >= 2 || beside.some((other) => other && tasks[0]?.at[0] === block.body && opensClause(other)) ? tasks : [];
}

/** 市某局负责…, as the first words of a paragraph. */
const opensClause = ({ kind, text, body, start }: Block): boolean =>
  kind === 'paragraph' && unitsOf(CLAUSE.exec(text.slice(body - start))?.groups?.['units'] ?? '', false) !== null;
