/**
 * Tables of tasks: 单位|职责, 工作组|牵头单位|组成单位|职责, 序号|任务|责任单位|完成时限. The header says what a column holds; a blank cell
 * takes the value of the row above.
 */
import { gathered } from '../../../gathered.ts';
import { isAgency, splitAgencies } from '../../../patterns/agency/index.ts';
import type { Block, Place } from '../../../text.ts';
import { assignedTo, type Task } from '../task.ts';
import { DRAFTING_PLAN } from '../marks/index.ts';
import { joinedWith } from '../running/acting-with.ts';
import { isOfNobody, partOf } from './assessed.ts';
import { assessedIn, type Column, headerOf } from './columns.ts';
import { namesSection } from './sections.ts';
import { emptyRoles, ownPart } from '../marks/role-names.ts';
import { type Ragged, ragged } from './ragged.ts';
import { firstLeading, partsByClause } from './cell-roles.ts';
import { labelledRoles, merge, verbRoles } from '../marks/roles.ts';

/** `ranked` is the name of the column whose first body leads. */
export function tableTasks(blocks: readonly Block[], ranked: string | null = null): Task[] {
  const tasks: Task[] = [];
  let columns: Column[] | null = null;
  let above: string[] = [];
  let counted: readonly string[] = [];
  let named = false;
  let due: Place | null = null;
  let first = -1;
  let cut = false;
  let last: Block | null = null;
  const plans = blocks.some(({ text }) => DRAFTING_PLAN.test(text));
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block) continue;
    if (block.kind !== 'row') {
      if (columns && namesSection(blocks, i, columns.length, last)) continue;
      cut = true;
      if (block.label !== null || block.kind !== 'paragraph') named = /职责|分工/u.test(block.text) || (named && /续表/u.test(block.text));
      continue;
    }
    // Lines of a row that could not be put together part a table; the numbers of its rows go on.
    if (cut && columns && !(headerOf(block, plans) === null && isNext(block, last, columns.length))) columns = null;
    cut = false;
    last = block;
    const header: Column[] | null = headerOf(block, plans) ?? (columns === null && named && isUnitRow(block) ? PAIR : null);
    if (header === PAIR) columns = PAIR;
    else if (header) {
      columns = header;
      first = ranked === null ? -1 : block.cells.findIndex(({ text }) => text === ranked);
      above = [];
      counted = [];
      due = null;
      continue;
    }
    if (!columns) continue;
    const part = partOf(block.cells, columns);
    if (part) {
      counted = part;
      above = [];
      continue;
    }
    if (isPart(block, columns)) continue;
    const row = ragged(block.cells, columns);
    const cells = filled(block, columns, isOfNobody(block.cells, columns) ? [] : above, row?.texts ?? null);
    above = cells;
    const when = columns.findIndex(({ is }) => is === 'deadline');
    const cell = block.cells[when - (row?.shift ?? 0)];
    const own = cell !== undefined && cell.text.trim() !== '';
    if (cell && own) due = [cell.start, cell.end];
    const task = taskOf(block, columns, cells, first, counted);
    if (task) tasks.push(when >= 0 && !own ? { ...task, shares: due } : task);
  }
  return tasks;
}

/** Whether a row goes on with the numbers of the last one, one or two of which may be missing. */
function isNext({ cells }: Block, last: Block | null, width: number): boolean {
  const [number, before] = [cells, last?.cells ?? []].map((row) =>
    /^\d{1,3}$/u.test(row[0]?.text ?? '') ? Number(row[0]?.text) : Number.NaN,
  );
  return cells.length === width && (number ?? 0) - (before ?? 0) > 1 && (number ?? 0) - (before ?? 0) < 4;
}

/** 二 | 民生保障: a row that names a part of the table, numbered as parts are. */
function isPart({ cells }: Block, columns: readonly Column[]): boolean {
  const said = cells.filter(({ text }) => text !== '');
  return (
    /^[一二三四五六七八九十]{1,3}[、.．]?$/u.test(cells[0]?.text ?? '') &&
    said.length === 2 &&
    columns[0]?.is === 'other' &&
    columns.length > 3
  );
}

/** Under a heading on duties, rows of a unit and what it does need no header. */
const PAIR: Column[] = [{ is: 'unit' }, { is: 'task' }];
const isUnitRow = ({ cells }: Block): boolean =>
  cells.length === 2 && isAgency(cells[0]?.text ?? '') && (cells[1]?.text.length ?? 0) > 8 && !IMPRINT.test(cells[1]?.text ?? '');

/** 市某局办公室 | 2024年5月6日印发: the foot of a document. */
const IMPRINT = /日印发$/u;

/** 同上, and the marks for it. */
const SAME = /^(?:同上|〃|″|")$/u;

/** Cells by column, of a ragged `row` as it tells them; blank ones of bodies and dates take the value above. */
function filled({ cells }: Block, columns: readonly Column[], above: readonly string[], row: Ragged['texts'] | null): string[] {
  return columns.map((column, i) => {
    if (row && row[i] === null) return '';
    const printed = (row ? (row[i] ?? '') : (cells[i]?.text ?? '')).trim();
    const text = SAME.test(printed) && above[i] !== undefined ? '' : printed;
    return text || column.is === 'task' || column.is === 'other' ? text : (above[i] ?? '');
  });
}

/** Under a header that asks for units a short name is one, whatever it ends in: 某某车务段, 某军分区战备建设处. */
const PLAIN = /^[\p{Script=Han}A-Za-z（）]{2,20}$/u;
/** A table of statistics asks for 单位 too: 亿元, 万人次, 平方公里. */
const MEASURE =
  /^[十百千万亿]*(?:元|美元|人次?|户|户次|吨|公?斤|亩|公顷|平方公里|平方米|立方米|公里|千米|米|千瓦时?|度|件|辆|艘|家|个|次|台|套|张|处|所|座|天|岁|标箱|标准箱|百分点|[%％‰])$/u;
const DAY = /(?:19|20)\d{2}年(?!度)|\d{1,2}月(?:\d{1,2}日|底)/u;
const NO_UNIT =
  /^(?:合计|小计|总计|备注|说明|其他|无|同上|全部)$|负责|[的了]|^(?:开展|加强|推进|做好|完成|组织)|(?:[市县区省州旗局厅部秘书院校]长|主任|书记|负责人|负责同志|领导|专员|总指挥|指挥长?|组长)$/u;

/** 2.完成河道清淤: one measure of several, without its number; a cell that holds several keeps theirs. */
const unnumbered = (text: string): string =>
  /^[（(]?\d{1,2}[.．、）)](?!\d)/u.test(text) && !/[；。）][（(]?\d{1,2}[.．、）)](?!\d)/u.test(text)
    ? text.replace(/^[（(]?\d{1,2}[.．、）)]/u, '')
    : text;

/** What a cell of bodies may say of them. */
const VERBS = /(?:牵头|负责|配合|参加|参与|落实|协助)(?:$|[，；。、）])/u;

function taskOf(
  block: Block,
  columns: readonly Column[],
  cells: readonly string[],
  first: number,
  counted: readonly string[],
): Task | null {
  const text = gathered(columns, ({ is }, i) =>
    is === 'task' && cells[i] && !/^\d{1,3}$/u.test(cells[i]) ? [unnumbered(cells[i])] : [],
  ).join('：');
  if (text.length < 4) return null;
  const value = assignedTo(block.path, text, {});
  columns.forEach((column, i) => {
    const role = column.is === 'role' ? column.role : column.is === 'unit' || column.is === 'assessed' ? 'responsible' : null;
    if (!role || (column.is === 'assessed' && !splitAgencies(cells[i] ?? '').agencies.every(isAgency))) return;
    // 主办：区民政局 协办：区商务局; 商务部牵头，生态环境部参加: labels and verbs say more than the header.
    const said =
      labelledRoles(cells[i] ?? '') ??
      partsByClause(cells[i] ?? '', role) ??
      (VERBS.test(cells[i] ?? '') ? verbRoles((cells[i] ?? '').replace(/^由|[。；]$/gu, ''), role) : null);
    if (said) {
      merge(value, i === first ? firstLeading(said) : said);
      return;
    }
    const own = emptyRoles();
    const { agencies, openEnded } = splitAgencies(cells[i] ?? '');
    for (const name of agencies) {
      const { agency, part } = ownPart(name, role);
      if (
        (column.is === 'role' && !MEASURE.test(agency) && !DAY.test(agency)) ||
        isAgency(agency) ||
        (columns !== PAIR && PLAIN.test(agency) && !NO_UNIT.test(agency) && !MEASURE.test(agency))
      )
        own[part].push(agency);
    }
    own.openEnded = openEnded;
    merge(value, i === first ? firstLeading(own) : own);
  });
  if (assessedIn(columns) >= 0 && !value.responsible.length) value.responsible.push(...counted);
  if (!value.cooperating.length && value.responsible.length) value.cooperating.push(...joinedWith(text));
  if (!value.lead.length && !value.responsible.length && !value.cooperating.length && !value.supervising.length) return null;
  const at: Place = [block.start, block.end];
  return { value, at, covers: at, rule: 'duty/table-row' };
}
