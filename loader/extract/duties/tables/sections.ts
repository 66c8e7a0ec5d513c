/** The lines of a table that name a section of it, as a page sets them over all its columns: 一、提升政务服务效能, then （一）优化流程, 合计（12个） before them. */
import type { Block } from '../../../text.ts';

/** A section of a table is named in no more characters. */
const SECTION = 40;
/** Lines one after the other that name it at most. */
const MOST = 5;
/** 合计（12个）, 小计：3项, 共15个: how many rows there are. */
const TOTAL = /^(?:合计|总计|小计|共计|共)[（：]?(?:共?\d{1,5}(?:个|项|条|件)(?:项目|任务)?)?）?$/u;

/**
 * Whether a block names a section of a table of so many columns, whose `last` row stands before it: the lines down to the next row do, each a total or
 * with a number in front where there are several, and then the row goes on with the numbers of the table, or begins them anew.
 */
export function namesSection(blocks: readonly Block[], at: number, width: number, last: Block | null): boolean {
  let next = at;
  while (next < at + MOST && isName(blocks[next])) next++;
  const row = blocks[next];
  if (next === at || row?.kind !== 'row') return false;
  const lines = blocks.slice(at, next);
  if (lines.length > 1 && !lines.every((line) => line.label !== null || isTotal(line))) return false;
  if (lines.length < 3 && !(lines.length > 1 && lines.some(isTotal))) return row.cells.length > width - 3;
  const [number, before] = [numberOf(row), last && numberOf(last)];
  return row.cells.length === width && number !== null && (number === 1 || (before !== null && number - before > 0 && number - before < 4));
}

const isName = (one: Block | undefined): boolean =>
  one !== undefined &&
  one.kind !== 'row' &&
  !/^附[件表]/u.test(one.label ?? '') &&
  (isTotal(one) || (one.text.length <= SECTION && !/[。；：]/u.test(one.text)));
const isTotal = (one: Block | undefined): boolean => one !== undefined && TOTAL.test(one.text);
/** The number that a row begins with; null for none. */
const numberOf = ({ cells }: Block): number | null => (/^\d{1,4}$/u.test(cells[0]?.text ?? '') ? Number(cells[0]?.text) : null);
