/**
 * Lines of a web page's index whose keys and values white space alone keeps apart: 索引号 620722087/2020-00915 发文字号 某政发〔2020〕110号. They
 * become rows of cells, key and value by turns, as the index of other pages has them.
 */
import { gathered } from '../../gathered.ts';
import type { Line } from '../lines.ts';
import { WIDE_INDEX_KEY } from '../shapes/index-keys.ts';
import { rowOf } from '../tables/cells.ts';

/** The index stands at the head of its page. */
const FRONT = 60;
const LONGEST = 160;
/** One pair alone must begin with a key that no text begins with, or stand under another. */
const OPENS = new RegExp(`^(?:索\\s*引\\s*号|发文[字文]号|成文日期|发文(?:机关|机构|单位))[\\s\\u3000]+\\S`, 'u');
const KEY = new RegExp(`(?<![^\\s\\u3000])(?:${WIDE_INDEX_KEY})(?![^\\s\\u3000])`, 'gu');

/** Lines with every such line as one with `cells`. */
export function splitIndexLines(raw: string, lines: readonly Line[]): Line[] {
  let inside = false;
  return lines.map((line, i) => {
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
    keys.every(({ to }, i) => to + 1 >= (keys[i + 1]?.from ?? line.text.length))
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
