/**
 * Tables drawn with box characters, as collections of laws print them: │ between cells, ├──┤ under them. A rule under some columns only ends
 * their cells; the others go on, and are blank in the rows after the first, which then take what stands above. The lines become rows with cells.
 */
import type { Line } from '../../lines.ts';
import { rowAcross, type Span, trimmed } from '../cells.ts';
import { replaced } from '../replaced.ts';

interface Cell {
  readonly row: number;
  readonly spans: Span[];
}

const BORDER = /[│┃├┤┼┬┴┌┐└┘┏┓┗┛┣┫┳┻╋┠┨┯┷┿]/u;
const BOX = /^[│┃├┌└┏┗┣┠┬]/u;
const RULE = /^[─━]+$/u;
/** A new point within a cell begins a row of its own. */
const POINT = /^(?:[△▲○●◆■☆★•]\s*|\d{1,2}[.．、](?!\d)|[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、)/u;
const SIGN = /^[△▲○●◆■☆★•]\s*/u;

/** Whether a code unit is one of the signs that boxes are drawn with. */
const isDrawn = (code: number): boolean => code >= 0x2500 && code <= 0x257f;

/** Lines with every box as one line a row. */
export function openBoxes(raw: string, lines: readonly Line[]): Line[] {
  if (!lines.some(({ text }) => isDrawn(text.charCodeAt(0)))) return [...lines];
  return replaced(lines, (_, at) => {
    let next = at;
    while (BOX.test(lines[next]?.text ?? '')) next++;
    if (next === at) return null;
    const own = lines.slice(at, next);
    const rows = own.length > 2 ? rowsOf(raw, own) : [];
    return { lines: rows.length ? rows : own, next };
  });
}

function rowsOf(raw: string, lines: readonly Line[]): Line[] {
  const all = lines.map((line) => spansOf(raw, line));
  const columns = all.reduce((most, spans) => Math.max(most, spans.length), 0);
  if (columns < 2) return [];
  const cells: Cell[][] = Array.from({ length: columns }, () => []);
  const closed: boolean[] = Array.from({ length: columns }, () => true);
  let row = 0;
  for (const spans of all) {
    const rules = spans.map(({ start, end }) => RULE.test(raw.slice(start, end).trim()));
    const whole = rules.every((rule) => rule);
    // Cells that span columns fit none of them.
    if (spans.length !== columns && !whole) continue;
    const words = spans.map((span) => trimmed(raw, span));
    const points = words.map(({ start, end }) => POINT.test(raw.slice(start, end)));
    for (let k = 0; k < columns; k++) if (whole || rules[k]) closed[k] = true;
    if (rules.some((rule) => rule) || points.some((point, k) => point && !closed[k])) row++;
    for (const [k, span] of words.entries()) {
      const open = cells[k]?.at(-1);
      if (whole || rules[k] || span.start === span.end) continue;
      if (!open || closed[k] || points[k])
        cells[k]?.push({
          row,
          spans: [{ start: span.start + (SIGN.exec(raw.slice(span.start, span.end))?.[0].length ?? 0), end: span.end }],
        });
      else open.spans.push(span);
      closed[k] = false;
    }
  }
  const head = lines[0];
  if (!head) return [];
  const rows = Array.from({ length: row + 1 }, (): Span[][] => cells.map(() => []));
  for (const [k, column] of cells.entries()) for (const cell of column) rows[cell.row]?.[k]?.push(...cell.spans);
  return rows.filter((one) => one.some((spans) => spans.length > 0)).map((one) => rowAcross(raw, head, one));
}

/** What stands between the borders of a line. */
function spansOf(raw: string, { start, end }: Line): Span[] {
  const spans: Span[] = [];
  let from = -1;
  for (let i = start; i < end; i++) {
    if (!BORDER.test(raw[i] ?? '')) continue;
    if (from >= 0) spans.push({ start: from, end: i });
    from = i + 1;
  }
  return spans;
}
