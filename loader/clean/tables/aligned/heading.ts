/** Lines that name a part of a table whose columns spaces keep apart: 一、信息基础设施, or 轻工行业 set in over the rows of that trade. */
import type { Line } from '../../lines.ts';
import { piecesOf, ROW_NUMBER, SECTION } from '../grid.ts';

const PART = /^[\p{Script=Han}、]{2,14}(?:行业|领域|类|系统)$/u;

/** Whether a line is such a heading. One without a number stands alone over a numbered row, and not where one of its cells begins. */
export function isPart(raw: string, lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line) return false;
  if (SECTION.test(line.text)) return true;
  if (!next || !PART.test(line.text)) return false;
  const [own, ...others] = piecesOf(raw, line);
  const cells = piecesOf(raw, next);
  return (
    own !== undefined &&
    !others.length &&
    cells.length > 1 &&
    ROW_NUMBER.test(cells[0]?.text ?? '') &&
    !cells.some(({ from }) => Math.abs(from - own.from) <= 1)
  );
}
