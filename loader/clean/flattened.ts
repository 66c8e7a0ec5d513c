/**
 * A page whose paragraphs a tool ran together on one line, parted by white space: …认真贯彻执行。 某市人民政府办公室 2016年12月7日 某市应急预案 第一章 总则.
 * Where most spaces of a long line stand where paragraphs do, every one of them parts two.
 */
import { gathered } from '../gathered.ts';
import type { Line } from './lines.ts';
import { DATE_LINE } from './shapes/dates.ts';
import { LABEL } from './shapes/openings.ts';

/** Shorter lines hold no page. */
const LONG = 160;
const FEWEST = 4;
const ENDS = /[。：；！]$/u;
/** 第一章 总则: what belongs to the words after it. */
const HEAD_ALONE = /^(?:第[一二三四五六七八九十百]{1,4}[编章节条]|[一二三四五六七八九十]{1,3}、|附件\d{0,2})$/u;
const HAN = /\p{Script=Han}/u;

/** Lines with every such line as the lines of its paragraphs. */
export const unflatten = (lines: readonly Line[]): Line[] =>
  gathered(lines, (line) =>
    line.text.length >= LONG && line.spaced && !line.cells && !line.text.includes('\t') ? (paragraphsOf(line) ?? [line]) : [line],
  );

function paragraphsOf(line: Line): Line[] | null {
  const pieces = [...line.text.matchAll(/\S+/gu)].map((match) => ({ text: match[0], at: match.index }));
  if (pieces.length <= FEWEST) return null;
  const parted = pieces
    .slice(1)
    .filter(({ text }, i) => ENDS.test(pieces[i]?.text ?? '') || LABEL.test(text) || DATE_LINE.test(text)).length;
  const between = pieces.slice(1).filter(({ text }, i) => HAN.test((pieces[i]?.text ?? '').at(-1) ?? '') && HAN.test(text[0] ?? '')).length;
  if (parted < FEWEST || parted < between) return null;
  const groups: { from: number; to: number }[] = [];
  let open = false;
  for (const { text, at } of pieces) {
    const last = groups.at(-1);
    if (last && open) last.to = at + text.length;
    else groups.push({ from: at, to: at + text.length });
    open = HEAD_ALONE.test(text);
  }
  return groups.map(({ from, to }, i): Line => ({
    ...line,
    start: line.start + from,
    end: line.start + to,
    text: line.text.slice(from, to),
    width: to - from,
    gap: i === 0 ? line.gap : 1,
    indented: true,
    broken: false,
  }));
}
