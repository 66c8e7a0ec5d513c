/**
 * Lines of a web page's index whose keys and values white space alone keeps apart: 索引号 620722087/2020-00915 发文字号 某政发〔2020〕110号. They
 * become rows of cells, key and value by turns, as the index of other pages has them.
 */
import { gathered } from '../../gathered.ts';
import type { Line } from '../lines.ts';
import { INDEX_KEY, WIDE_INDEX_KEY } from '../shapes/index-keys.ts';
import { rowOf } from '../tables/cells.ts';

/** The index stands at the head of its page. */
const FRONT = 60;
const LONGEST = 160;
/** One pair alone must begin with a key that no text begins with, or stand under another. */
const OPENS = new RegExp(`^(?:索\\s*引\\s*号|发文[字文]号|成文日期|发文(?:机关|机构|单位))[\\s\\u3000]+\\S`, 'u');
const KEY = new RegExp(`(?<![^\\s\\u3000])(?:${WIDE_INDEX_KEY})(?![^\\s\\u3000])`, 'gu');

/** 发文机关国务院 over 发文字号青政函〔2009〕7号: lines of a database of laws in which nothing at all stands between key and value. */
const GLUED = new RegExp(`^(?<key>${INDEX_KEY})(?=[\\p{Script=Han}\\d〔])`, 'u');
const FEWEST_GLUED = 4;
const TELLS_NUMBER = /^发文字号/u;

/** How many lines at the head of the text are such lines; 0 where they are too few to be an index. */
function gluedLines(lines: readonly Line[]): number {
  const over = lines.findIndex(({ text }) => text.length > LONGEST || !GLUED.test(text) || /[。：:|\t]/u.test(text));
  return over >= FEWEST_GLUED && lines.slice(0, over).some(({ text }) => TELLS_NUMBER.test(text)) ? over : 0;
}

/** Key and value of such a line, as a row. */
function gluedRow(raw: string, line: Line): Line {
  const at = line.start + (GLUED.exec(line.text)?.groups?.['key'] ?? '').length;
  return rowOf(raw, line, [[{ start: line.start, end: at }], [{ start: at, end: line.end }]]);
}

/** Lines with every such line as one with `cells`. */
export function splitIndexLines(raw: string, lines: readonly Line[]): Line[] {
  let inside = false;
  const glued = gluedLines(lines);
  return lines.map((line, i) => {
    if (i < glued) return gluedRow(raw, line);
    const row = i < FRONT && line.text.length <= LONGEST && !line.cells ? indexRow(raw, line, inside) : null;
    inside = row !== null;
    return row ?? line;
  });
}

function indexRow(raw: string, line: Line, inside: boolean): Line | null {
  if (/[：|\t。]|\p{Script=Han}:/u.test(line.text)) return null;
  const keys = [...line.text.matchAll(KEY)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
  if (
    keys[0]?.from !== 0 ||
    (keys.length < 2 && !inside && !OPENS.test(line.text)) ||
    // 主题分类 服务对象分类 within an index: keys whose values are blank.
    (!(inside && keys.length > 1) && keys.every(({ to }, i) => to + 1 >= (keys[i + 1]?.from ?? line.text.length)))
  )
    return null;
  const cells = gathered(keys, ({ from, to }, i) => [
    { start: line.start + from, end: line.start + to },
    { start: line.start + to, end: line.start + (keys[i + 1]?.from ?? line.text.length) },
  ]);
  return rowOf(
    raw,
    line,
    cells.map((cell) => [cell]),
  );
}
