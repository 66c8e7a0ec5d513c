/** Tables that a web page prints a cell a line: the head cells, then each row from its ordinal to the next one. */
import type { Block, Cell } from '../../../text.ts';

/** A row put together from lines. */
export interface LineRow {
  readonly cells: readonly Cell[];
  readonly blocks: readonly Block[];
  /** Whether it is the head of the table. */
  readonly head: boolean;
}

const ORDINAL = /^(?:序号|编号|序|No\.?)$/iu;
/** No head of the column of ordinals is longer. */
const LONGEST = 3;
const HEAD_CELL = /^[\p{Script=Han}（）/]{1,12}$/u;
/** More cells than a row of such a table has: a title broken over lines included. */
const MOST = 14;

const cellOf = ({ text, start, end }: Block): Cell => ({ text, start, end });
const isLine = (block: Block | undefined): block is Block => block !== undefined && block.kind !== 'row';

/** The table that begins with the block at `from`; empty where none does. */
export function lineTable(blocks: readonly Block[], from: number): LineRow[] {
  const first = blocks[from];
  if (!isLine(first) || first.text.length > LONGEST || !ORDINAL.test(first.text)) return [];
  let at = from + 1;
  while (at - from < 9 && isLine(blocks[at]) && HEAD_CELL.test(blocks[at]?.text ?? '')) at++;
  // The parts of one list go on counting.
  const start = Number(/^[1-9]\d{0,2}$/u.exec(blocks[at]?.text ?? '')?.[0] ?? Number.NaN);
  if (at - from < 2 || Number.isNaN(start)) return [];
  const head = blocks.slice(from, at);
  const rows: LineRow[] = [{ cells: head.map(cellOf), blocks: head, head: true }];
  for (let n = start; blocks[at]?.text === String(n); n++) {
    let end = at + 1;
    while (end - at < MOST && isLine(blocks[end]) && blocks[end]?.text !== String(n + 1) && !ends(blocks[end])) end++;
    const row = blocks.slice(at, end);
    rows.push({ cells: row.map(cellOf), blocks: row, head: false });
    at = end;
  }
  return rows;
}

/** What follows a table and is no cell of it. */
const ends = (block: Block | undefined): boolean =>
  block !== undefined &&
  (/^(?:附件|说明|备注|注)[\d一二三四五六七八九十]*[：:]?/u.test(block.text) ||
    (block.kind === 'paragraph' && block.text.length > 160) ||
    /^[（(]?[一二三四五六七八九十]{1,3}[）)、]/u.test(block.text));
