/** Whom the rows of an assessment are about: a unit of their own, the one above, or all whom the name of their part counts: 一、 | 通用项目（全部责任单位） | 40. */
import { onlyAgencies } from '../../../patterns/agency/index.ts';
import { pattern } from '../../../patterns/pattern.ts';
import type { Cell } from '../../../text.ts';
import { assessedIn, type Column } from './columns.ts';

/** 一、, 二: the number of a part. */
const PART = /^[一二三四五六七八九十]{1,3}[、.．]?$/u;
/** Behind the name of a part: （全部责任单位）, （各县局、各镇人民政府）. */
const WHOM = pattern(/^[^（）]{2,30}（(?<whom>[^（）]{2,60})）$/u);
const ALL = /^(?:全部|全体|所有|各)(?:责任|成员|市直|县直|区直|有关|相关|被?考核)*(?:单位|部门)$/u;

/** Those whom a row of a part's name counts, none where it counts nobody; null for another row. */
export function partOf(cells: readonly Cell[], columns: readonly Column[]): readonly string[] | null {
  if (assessedIn(columns) < 1 || !PART.test(cells[0]?.text ?? '')) return null;
  const whom = WHOM.exec(cells[1]?.text ?? '')?.groups?.['whom'] ?? '';
  return ALL.test(whom) ? [whom] : onlyAgencies(whom);
}

/** Whether a row has words of its own in the place of a unit, under a head over two columns, so that the unit above is not its own. */
export const isOfNobody = (cells: readonly Cell[], columns: readonly Column[]): boolean => {
  const column = assessedIn(columns);
  return column > 1 && cells[column]?.text === '' && cells[column - 1]?.text !== '';
};
