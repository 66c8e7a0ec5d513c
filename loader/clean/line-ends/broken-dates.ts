/**
 * Dates that a copy of a web page broke over lines, as it does around figures: 2014 / 年6 / 月28 / 日. They are joined before anything else is
 * asked of the lines: the year alone would pass for the number of a page.
 */
import type { Line } from '../lines.ts';
import { DATE_LINE } from '../shapes/dates.ts';

/** A date has no more parts. */
const PARTS = 6;
const YEAR = /^(?:(?:19|20)\d{2}|[一二][〇○零一二三四五六七八九]{3})\s*(?:年\s*\d{0,2}\s*(?:月\s*\d{0,2})?)?$/u;
const PART = /^[\d年月日一二三四五六七八九十]{1,8}$/u;

/** Lines with each such date on one line. */
export function joinDates(lines: readonly Line[]): readonly Line[] {
  let joined: Line[] | null = null;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    const date = line && line.text.length <= 12 && YEAR.test(line.text) ? dateAt(lines, i) : null;
    if (date) {
      joined ??= lines.slice(0, i);
      joined.push(date.line);
      i += date.parts - 1;
    } else if (line) joined?.push(line);
  }
  return joined ?? lines;
}

/** The whole date that begins on a line and goes on over the next ones; null where the lines make none. */
function dateAt(lines: readonly Line[], i: number): { line: Line; parts: number } | null {
  const first = lines[i];
  for (let parts = 2; first && parts <= PARTS; parts++) {
    const last = lines[i + parts - 1];
    if (!last || !PART.test(last.text)) return null;
    const text = lines
      .slice(i, i + parts)
      .map((line) => line.text)
      .join(' ');
    if (DATE_LINE.test(text))
      return {
        line: { ...first, end: last.end, text, width: lines.slice(i, i + parts).reduce((sum, { width }) => sum + width, 0), spaced: true },
        parts,
      };
  }
  return null;
}
