/**
 * Lists of documents whose cells a tool left apart by a space or a line end: 序号 文件名称 文号, then 1 某市关于…的通知 某政发〔2003〕15号 2003年5月1日, the
 * title wrapped, the number broken, a remark under it; or 某政发〔2003〕15号 某办法（2003年5月1日）——废止, line by line. They become rows with cells.
 */
import { pattern } from '../../../patterns/pattern.ts';
import type { Line } from '../../lines.ts';
import { rowAcross } from '../cells.ts';
import { SECTION } from '../grid.ts';
import { replaced, type Table } from '../replaced.ts';
import { numberedRow, ordinalOf, plainRow } from './listing-rows.ts';
import { ledRow, stackedRow } from './number-first.ts';

const HEADER = pattern(/^(?:序号|编号|序)[ \u3000]\S{2,10}(?:[ \u3000]\S{2,10}){1,5}$/u);
const NAMES = /名称|标题|题目/u;
/** More than the lines of a row. */
const MOST = 12;

/** Lines with every such list of two rows or more as rows with `cells`. */
export function listings(raw: string, lines: readonly Line[]): Line[] {
  return replaced(lines, (line, at) =>
    line.cells ? null : isHeader(line) ? headed(raw, lines, at) : (byOrdinal(raw, lines, at, null) ?? byNumber(raw, lines, at)),
  );
}

const isHeader = ({ text, spaced }: Line): boolean => spaced && HEADER.test(text) && NAMES.test(text) && /号/u.test(text.slice(2));

/** The rows under a header, and the header as a row. */
function headed(raw: string, lines: readonly Line[], at: number): Table | null {
  const header = lines[at];
  const table = header ? byOrdinal(raw, lines, at + 1, header) : null;
  if (!header || !table) return null;
  const words = [...header.text.matchAll(/\S+/gu)].map(({ index, 0: { length } }) => [
    { start: header.start + index, end: header.start + index + length },
  ]);
  return { lines: [rowAcross(raw, header, words), ...table.lines], next: table.next };
}

/** Rows by their ordinals, which follow each other; a row that names no document ends them. Under a header one is enough, and the heading of a part may stand between. */
function byOrdinal(raw: string, lines: readonly Line[], from: number, header: Line | null): Table | null {
  const result: Line[] = [];
  let rows = 0;
  let at = from;
  let wanted = ordinalOf(lines[at], header !== null);
  for (;;) {
    const line = lines[at];
    if (!line) break;
    if (header && SECTION.test(line.text) && !Number.isNaN(ordinalOf(lines[at + 1], true))) {
      result.push(line);
      at++;
      wanted = ordinalOf(lines[at], true);
      continue;
    }
    const n = ordinalOf(line, header !== null);
    if (Number.isNaN(n) || n !== wanted) break;
    const near = lines.slice(at + 1, at + 1 + MOST);
    const next = near.findIndex((one) => ordinalOf(one, header !== null) === n + 1 || (header !== null && SECTION.test(one.text)));
    const own = lines.slice(at, next < 0 ? at + MOST : at + 1 + next).filter((one) => !header || one.text !== header.text);
    const row = numberedRow(raw, own, next >= 0, header !== null) ?? (header && next >= 0 ? plainRow(raw, own) : null);
    if (!row) break;
    result.push(row.line);
    rows++;
    at = next < 0 ? lines.indexOf(own[row.lines - 1] ?? line, at) + 1 : at + 1 + next;
    wanted = n + 1;
  }
  return rows >= (header ? 1 : 2) ? { lines: result, next: at } : null;
}

/** Rows that begin with the number of their document. */
function byNumber(raw: string, lines: readonly Line[], from: number): Table | null {
  for (const read of [ledRow, stackedRow]) {
    const result: Line[] = [];
    let at = from;
    for (let row = read(raw, lines, at); row; row = read(raw, lines, at)) {
      result.push(row.line);
      at += row.lines;
    }
    if (result.length > 1) return { lines: result, next: at };
  }
  return null;
}
