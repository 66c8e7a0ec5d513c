/**
 * The columns of a table of tasks, as its header tells: who has which part, what is to be done, by when.
 */
import type { Role } from '../../../../graph-schema/index.ts';
import type { Block } from '../../../text.ts';
import { roleOfLabel } from '../marks/labels.ts';

export type Column = { readonly is: 'unit' | 'assessed' | 'task' | 'deadline' | 'other' } | { readonly is: 'role'; readonly role: Role };

/** Where a row of an assessment names whom it assesses; -1 for a table of another kind. */
export const assessedIn = (columns: readonly Column[]): number => columns.findIndex(({ is }) => is === 'assessed');

const UNIT = /^(?:成员|相关|责任|有关|部门|单位|机构|组成|主管|应急|指挥|抢险|救援|处置)*(?:单位|部门|机构|队伍|县市区|县区)(?:名称)?$/u;
const TASK = /职责|任务|内容|措施|事项|举措|分工|项目名称|要求|^(?:指标|目标|项目)(?:名称|内容)?$|^(?:主要|重点|具体|年度)工作$/u;
const WHEN = /时限|时间|期限|节点|进度/u;
/** 任务来源: where a task comes from. */
const SOURCE = /来源$/u;
const NOT_A_ROLE = /^(?:单位|部门|机构|成员单位|单位名称|部门名称|成员单位名称|机构名称|有关单位|相关单位)$/u;

/** 考核项目|分值|考核内容|评分标准: what is assessed, in some rows a unit, and what it gets points for. */
const ASSESSED = /^(?:考核|考评|评价|测评|评估)(?:项目|对象)$/u;
const POINTS = /分值|分数|满分|权重/u;
const STANDARD = /^(?:考核|考评|评价|测评|评估|评分|计分|赋分)(?:内容|标准|要点|细则|办法|要求)$/u;

/** The columns of a header row; null where the row is none, or names no bodies or no tasks. */
export function headerOf({ cells: printed }: Block, plans: boolean): Column[] | null {
  // A last column without a name is none.
  const cells = printed.length > 3 && printed.at(-1)?.text === '' && printed.at(-2)?.text !== '' ? printed.slice(0, -1) : printed;
  if (cells.length < 2 || cells.some(({ text }) => text.length > 14 || /[。；]/u.test(text))) return null;
  if (cells.some(({ text }) => POINTS.test(text)) && cells.some(({ text }) => STANDARD.test(text)) && ASSESSED.test(cells[1]?.text ?? '')) {
    // 考核项目||分值: a head over two columns, a kind of units and the unit.
    const assessed = cells[2]?.text === '' ? 2 : 1;
    return cells.map(({ text }, i): Column => ({ is: i === assessed ? 'assessed' : STANDARD.test(text) ? 'task' : 'other' }));
  }
  const read = cells.map(({ text }): Column => (!plans && text.startsWith('起草') ? { is: 'other' } : columnOf(text)));
  // Beside a column of leaders, the units of a group help.
  const leads = read.some((column) => column.is === 'role' && column.role === 'lead');
  const columns = read.map((column, i): Column =>
    leads && column.is === 'unit' && /成员|组成|参加/u.test(cells[i]?.text ?? '') ? { is: 'role', role: 'cooperating' } : column,
  );
  // 指挥机构||职责: a head over two columns, of which the second holds the units.
  const over = columns.findIndex(({ is }, i) => is === 'unit' && cells[i + 1]?.text === '');
  if (over >= 0) columns.splice(over, 2, { is: 'other' }, { is: 'unit' });
  const units = columns.filter(({ is }) => is === 'unit' || is === 'role').length;
  if (units > 0 && columns.some(({ is }) => is === 'task')) return columns;
  // 产业链|链长|牵头单位|责任单位, 民生实事|责任单位|完成时限, 社区|包联领导|责任单位: beside two columns of bodies, or one and the limits or who is in charge, the first words say what for.
  const subject =
    units > 1 || (units > 0 && (columns.some(({ is }) => is === 'deadline') || cells.some(({ text }) => IN_CHARGE.test(text))))
      ? columns.findIndex(
          ({ is }, i) =>
            is === 'other' && !(/^(?:序号|编号|备注)$|负责人/u.test(cells[i]?.text ?? '') || IN_CHARGE.test(cells[i]?.text ?? '')),
        )
      : -1;
  // 片区|范围|抢险队伍|保障单位, 组别|组长单位|成员单位|检查范围: and of what.
  return subject < 0
    ? null
    : columns.map((column, i): Column =>
        i === subject || (column.is === 'other' && EXTENT.test(cells[i]?.text ?? '')) ? { is: 'task' } : column,
      );
}

const EXTENT = /范围$|^起止(?:点|路段|位置|地点)?$/u;

/** Persons who are in charge of what a row names: 包联领导, 链长, 网格长. */
const IN_CHARGE = /领导|[链河湖路林田网段]长$|网格长$/u;

/** 督导范围, 责任事项: what is done, for all that a label of bodies stands before it. */
const OF_WORK = /(?:范围|频次|次数|内容|事项|方式|重点|情况)$/u;

/** 职责承接单位, 职能划入部门: who takes over what a body that is abolished did, no task. */
const TAKES_OVER = /(?:承接|承继|划入|转入|并入|接收|接续)(?:单位|部门|机构)$/u;

function columnOf(text: string): Column {
  if (WHEN.test(text)) return { is: 'deadline' };
  if (NOT_A_ROLE.test(text)) return { is: 'unit' };
  const role = OF_WORK.test(text) ? undefined : roleOfLabel(text);
  if (role) return { is: 'role', role };
  if (TASK.test(text) && !TAKES_OVER.test(text) && !SOURCE.test(text)) return { is: 'task' };
  return { is: UNIT.test(text) ? 'unit' : 'other' };
}
