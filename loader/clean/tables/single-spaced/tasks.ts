/**
 * Tables of tasks that a tool copied with one space between the cells: 序号 工作任务 牵头单位 责任单位 完成时限, then 1 做好…。 市某局 市某局、市某局 8月底前.
 * A row begins with its number and goes on over wrapped lines. Its cells are told from the end: the limit, then the bodies, column by column; what is
 * left is the task. A row that does not come out even keeps its words in one cell, so that nobody takes them for a sentence.
 */
import { gathered } from '../../../gathered.ts';
import { pattern } from '../../../patterns/pattern.ts';
import type { Line } from '../../lines.ts';
import { rowAcross, type Span } from '../cells.ts';
import { BODIES, isBodies, isLimit, LIMITS } from '../kinds.ts';
import { replaced } from '../replaced.ts';

const HEADER = pattern(/^(?:序号|编号)(?:[ \u3000]\S{2,8}){3,7}$/u);
const TASK = /任务|事项|内容|措施|项目|举措|要点|目标/u;
const OPENS = /^(?<number>\d{1,3})[.．、]?[ \u3000]+\S/u;
/** More than the lines of a row. */
const MOST = 12;

/** Lines with every such table as rows with `cells`. */
export function taskTables(raw: string, lines: readonly Line[]): Line[] {
  return replaced(lines, (line, at) => {
    const header = isHeader(line) ? wordsOf([line]) : null;
    const starts = header ? startsFrom(lines, at + 1) : [];
    if (!header || starts.length < 2) return null;
    const table = [
      rowAcross(
        raw,
        line,
        header.map((word) => [word]),
      ),
    ];
    let next = at;
    for (const [k, from] of starts.entries()) {
      next = starts[k + 1] ?? endOf(lines, from);
      table.push(rowAcross(raw, lines[from] ?? line, cellsOf(wordsOf(lines.slice(from, next)), header)));
    }
    return { lines: table, next };
  });
}

const isHeader = ({ text, spaced, cells }: Line): boolean =>
  spaced && !cells && text.length < 60 && HEADER.test(text) && BODIES.test(text) && TASK.test(text);

const numberOf = (line: Line | undefined): number =>
  line && !line.cells && !line.text.includes('\t') ? Number(OPENS.exec(line.text)?.groups?.['number'] ?? Number.NaN) : Number.NaN;

/** Where the rows begin, by their numbers one after the other. */
function startsFrom(lines: readonly Line[], first: number): number[] {
  const starts: number[] = [];
  for (let at = first; numberOf(lines[at]) === starts.length + 1;) {
    starts.push(at);
    const next = lines.slice(at + 1, at + 1 + MOST).findIndex((line) => numberOf(line) === starts.length + 1);
    if (next < 0) break;
    at += 1 + next;
  }
  return starts;
}

/** The end of the last row: its own line, and those that go on without the look of a paragraph. */
function endOf(lines: readonly Line[], from: number): number {
  let to = from + 1;
  while (to < lines.length && to - from < 3 && lines[to]?.gap === 0 && !lines[to]?.indented && /[、，]$/u.test(lines[to - 1]?.text ?? ''))
    to++;
  return to;
}

interface Word extends Span {
  readonly text: string;
}

/** The words between white space; a line that breaks off within a word goes on with the next one. */
function wordsOf(lines: readonly Line[]): Word[] {
  return gathered(lines, (line) =>
    [...line.text.matchAll(/\S+/gu)].map((match) => ({
      start: line.start + match.index,
      end: line.start + match.index + match[0].length,
      text: match[0],
    })),
  );
}

/** The cells of a row: number, task, bodies and limit by the columns of the header; number and the rest where they do not come out. */
function cellsOf(words: readonly Word[], header: readonly Word[]): Word[][] {
  const [number, ...rest] = words;
  const columns = header.slice(1);
  const cells: Word[][] = columns.map(() => []);
  let left = [...rest];
  for (let k = columns.length - 1; k > 0; k--) {
    const head = columns[k]?.text ?? '';
    const word = left.at(-1);
    const fits =
      word &&
      (LIMITS.test(head)
        ? isLimit(word.text)
        : BODIES.test(head)
          ? isBodies(word.text)
          : /备注/u.test(head)
            ? word.text.length < 12
            : false);
    if (!fits) {
      if (/备注/u.test(head)) continue;
      break;
    }
    cells[k] = [word];
    left = left.slice(0, -1);
    // A list that ends in a stop was broken by the end of the line.
    while (BODIES.test(head) && /[、，]$/u.test(left.at(-1)?.text ?? '') && isBodies(left.at(-1)?.text ?? '')) {
      cells[k]?.unshift(left.at(-1) as Word);
      left = left.slice(0, -1);
    }
  }
  const whole = columns.every(
    (column, k) =>
      (cells[k]?.length ?? 0) > 0 ||
      /备注/u.test(column.text) ||
      (k < columns.length - 1 && !BODIES.test(column.text) && !LIMITS.test(column.text)),
  );
  const tasks = columns.filter(({ text }) => !BODIES.test(text) && !LIMITS.test(text) && !/备注/u.test(text)).length;
  // Words of bodies before those that were placed belong to nobody knows which column.
  if (!number || !whole || !left.length || left.some(({ text }, i) => i === left.length - 1 && isBodies(text) && left.length > tasks))
    return [number ? [number] : [], [...rest]];
  const at = columns.findIndex(({ text }) => !BODIES.test(text) && !LIMITS.test(text));
  if (at >= 0) {
    // As many words as columns of tasks: one each; else all in the last of them.
    const own = gathered(columns, ({ text }, k) => (!BODIES.test(text) && !LIMITS.test(text) && !/备注/u.test(text) ? [k] : []));
    if (left.length === own.length) own.forEach((k, i) => (cells[k] = [left[i] as Word]));
    else cells[own.at(-1) ?? at] = left;
  }
  return [[number], ...cells];
}
