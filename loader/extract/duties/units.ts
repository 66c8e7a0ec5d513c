/**
 * Who does what, unit by unit: 市某局：负责… on lines of their own, and the sentences of a paragraph on the division of work, 市某局负责…；某局
 * 负责…. Alone in running text such a sentence binds nobody.
 */
import { isAgency, splitAgencies } from '../../patterns/agency.ts';
import type { Block, Place } from '../../text.ts';
import type { Task } from './marked.ts';
import { pattern } from '../../patterns/pattern.ts';

const DOES = /^(?:主要)?(?:负责|承担|组织|协助|配合|指导|督促|参与|做好|按照|根据|牵头|统筹|依法|会同|落实|加强|监督|协调|开展|制定|提供|保障|研究|为)/u;
const LINE = pattern(/(?<=^|。)(?:[（(]?\d{1,2}[）).、])?(?<unit>[^。；：，]{2,40})：(?<duty>[^。]{4,}?(?:。|$)(?:(?![^。；：，]{2,40}：)[^。]+。?)*)/gu);
const DIVISION = /职责|分工|任务分解|组成(?:及|和)|成员单位/u;
/** 市某局负责…: the bodies, then a verb of duty right after them. */
const CLAUSE = pattern(/^(?:[（(]?\d{1,2}[）).、])?(?<units>[^，。；：]{2,120}?)(?:主要|具体|分别|共同|统一|按职责|牵头)?(?:负责|承担|将|做好|协助|配合)(?<rest>[^，。；]{3,})/u);

export function unitTasks(blocks: readonly Block[]): Task[] {
  let heading = '';
  return blocks.flatMap((block, i) => {
    if (block.kind === 'heading' || (block.kind === 'line' && block.text.length < 40)) heading = block.text;
    if (block.kind === 'row' || block.kind === 'heading') return [];
    const lines = block.text.includes('：') && (DIVISION.test(heading) || isUnitLine(blocks[i - 1]) || isUnitLine(blocks[i + 1])) ? unitLines(block) : [];
    return lines.length ? lines : divided(block, heading);
  });
}

const isUnitLine = (block: Block | undefined): boolean => {
  const colon = block?.text.indexOf('：') ?? -1;
  if (!block || colon < 0 || colon >= 80) return false;
  const [unit = '', duty = ''] = block.text.slice(0, 80).split('：');
  return block.kind !== 'row' && duty.length > 3 && DOES.test(duty) && isAgency(unit.replace(/^[（(]?\d{1,2}[）).、]/u, ''));
};

function unitLines(block: Block): Task[] {
  return LINE.all(block.text).flatMap((match) => {
    const unit = match.groups?.['unit'] ?? '';
    const duty = match.groups?.['duty'] ?? '';
    if (!DOES.test(duty)) return [];
    const task = taskFor(block, unit, duty, match.index, match.index + match[0].length);
    return task ? [task] : [];
  });
}

function taskFor(block: Block, units: string, text: string, start: number, end: number): Task | null {
  const { agencies, openEnded } = splitAgencies(units.replace(/^[（(]?\d{1,2}[）).、]/u, ''));
  if (!agencies.length || !agencies.every(isAgency)) return null;
  const at: Place = [block.start + start, block.start + end];
  return { value: { class: 'assigned', path: block.path.join('/'), text, lead: [], responsible: agencies, cooperating: [], supervising: [], inherited: [], openEnded }, at, covers: at, rule: 'duty/unit-line' };
}

/** Sentences of a paragraph on the division of work: under such a heading, or two and more in a row. */
function divided(block: Block, heading: string): Task[] {
  if (!block.text.includes('负责')) return [];
  const lead = block.text.slice(0, 24);
  const named = /(?:明确|落实|压实)?(?:职责|分工|责任)[^。]{0,8}。/u.test(lead) || /职责分工|任务分工|责任分工|部门职责|工作分工/u.test(heading);
  if (!named) return [];
  const tasks: Task[] = [];
  let from = block.body - block.start;
  for (const sentence of block.text.slice(from).split(/(?<=[。；])/u)) {
    const clause = CLAUSE.exec(sentence);
    const task = clause ? taskFor(block, (clause.groups?.['units'] ?? '').replace(/[及和]$/u, ''), sentence.replace(/[。；]$/u, ''), from, from + sentence.length) : null;
    if (task) tasks.push({ ...task, rule: 'duty/division' });
    from += sentence.length;
  }
  return tasks.length >= 2 ? tasks : [];
}
