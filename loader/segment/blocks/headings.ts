/**
 * Headings that a line alone does not show: two on one line (二、完善支撑体系（三）推进平台建设), one run into the end of the paragraph before it
 * (…（责任单位：市商务局）（二）发展首店经济), and a chapter whose number only its sections tell from a figure (2 某市应急指挥与协调体系 over 2.1).
 */
import { CHINESE_DIGITS } from '../../patterns/numeral.ts';
import { pattern } from '../../patterns/pattern.ts';
import type { Labelled } from './index.ts';

const LABEL = `（[${CHINESE_DIGITS}]{1,3}）`;
const TWO = pattern(
  new RegExp(`^(?<first>[${CHINESE_DIGITS}]{1,4}、[^。；：（）]{2,40})${LABEL}[\\p{Script=Han}“][^。；：（）]{3,40}$`, 'u'),
);
const AT_END = pattern(new RegExp(`[。）〕】](?<last>${LABEL}[\\p{Script=Han}“][^。；：（）]{3,40})$`, 'u'));
/** A heading at the end is no longer. */
const REACH = 60;

/** Where the second heading of a line begins, or the one at its end; 0 where there is none. */
export function runInHeading(text: string): number {
  if (!text.includes('（') || text.includes('\t')) return 0;
  const first = TWO.exec(text)?.groups?.['first'];
  if (first !== undefined) return first.length;
  const last = AT_END.exec(text.slice(-REACH))?.groups?.['last'];
  return last === undefined ? 0 : text.length - last.length;
}

const NUMBERED = pattern(/^(?<number>\d{1,2})[\p{Script=Han}“《][^。；：]{1,46}$/u);
const SECTION = /^\d{1,2}\.1$/u;
/** The number of a section in decimals: 2.1. */
export const DECIMAL = /^\d{1,2}\.\d/u;

/** Blocks where such chapters are headings; `level` is that of a number without parts. */
export function withChapters(blocks: readonly Labelled[], level: number): Labelled[] {
  const found = [...blocks];
  let section = '';
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i];
    if (!block || block.kind === 'row') continue;
    if (block.label !== null && DECIMAL.test(block.label)) section = block.label;
    const number = block.label === null && SECTION.test(section) ? NUMBERED.exec(block.text)?.groups?.['number'] : undefined;
    if (number === undefined || section !== `${number}.1`) continue;
    found[i] = { ...block, kind: 'heading', label: number, level, body: block.start + number.length };
    section = '';
  }
  return found;
}
