/** Writes ranges of the raw text as cleaned text, and with every code unit the offset that it came from. */
import { isSetApart } from './apart.ts';
import { FIXED, fateOf, formOfCode, isDigit, isLatin, normalBlock, normalCode, noteOf, SIGN, SPACE, STAYS } from './characters.ts';
import { pattern } from '../patterns/pattern.ts';
import { BULLET } from './shapes/openings.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Remnants of markup inside a line. A bare < or > of a comparison has no tag name after it and stays. */
const TAG = pattern(/<\/?(?:p|ol|ul|li|br|b|i|u|sup|sub|td|th|tr|span|div|strong|em)(?:\s[^<>]{0,200})?\/?>|\*\*/giu);
const TAB = 9;
/** 、 */
const STOP = 0x3001;
const BLANK = 32;
/** How far on the neighbour of a sign is looked for. */
const NEAR = 8;

export class Writer {
  /** How many code units were written. */
  length = 0;
  /** The notes of all letters that were written since it was last set to 0. */
  noted = 0;
  private readonly raw: string;
  private readonly map: Int32Array;
  private readonly units: Uint16Array;
  private readonly hasTags: boolean;

  /** `room` is the greatest length that the cleaned text can have. */
  constructor(raw: string, room: number) {
    this.raw = raw;
    this.map = new Int32Array(room + 1);
    this.units = new Uint16Array(room + 1);
    this.hasTags = raw.includes('<') || raw.includes('**');
  }

  /** Leaves room for one code unit, to be placed later. */
  skip(): void {
    this.length++;
  }

  /** Places a code unit that room was left for. */
  place(at: number, code: number, offset: number): void {
    this.units[at] = code;
    this.map[at] = offset;
  }

  placeOf(at: number): number {
    return this.map[at] ?? 0;
  }

  tab(offset: number): void {
    this.mark(TAB, offset);
  }

  /** Writes a stop where a line end between two names stands for it. */
  stop(offset: number): void {
    this.mark(STOP, offset);
  }

  private mark(code: number, offset: number): void {
    this.units[this.length] = code;
    this.map[this.length++] = Math.min(this.raw.length - 1, offset);
  }

  /** The raw text of a range, without white space at its ends. */
  textOf({ start, end }: Range): string {
    return this.raw.slice(start, end).trim();
  }

  hasTab({ start, end }: Range): boolean {
    return this.raw.slice(start, end).includes('\t');
  }

  /** The words that were written from an offset on. */
  wordsFrom(start: number): string {
    return Buffer.from(this.units.buffer, start * 2, (this.length - start) * 2).toString('utf16le');
  }

  /** Puts the words that were written from an offset on right, where notes say that there may be something to put right. */
  correct(start: number): void {
    if (this.noted === 0) return;
    const words = this.wordsFrom(start);
    const right = normalBlock(words, this.noted);
    if (right !== words) for (let i = 0; i < right.length; i++) this.units[start + i] = right.charCodeAt(i);
  }

  /** The map of all that was written, with its end. */
  close(): Int32Array {
    this.map[this.length] = this.raw.length;
    return this.map.slice(0, this.length + 1);
  }

  /** Writes lines as one paragraph. */
  write(lines: readonly Range[], keepTabs: boolean): void {
    const { raw, map, units } = this;
    const ranges = this.rangesOf(lines);
    let { length, noted } = this;
    let before = 0;
    let space = -1;
    for (let r = 0; r < ranges.length; r += 2) {
      const end = ranges[r + 1] ?? 0;
      for (let i = ranges[r] ?? 0; i < end; i++) {
        const code = raw.charCodeAt(i);
        const fate = fateOf(code);
        let normal = code;
        if (fate === SPACE) {
          if (code === TAB && keepTabs) space = -1;
          else {
            if (space < 0) space = i;
            continue;
          }
        } else if (fate !== STAYS || space >= 0) {
          // A space between two Latin words or two numbers separates them; any other one is noise.
          if (space >= 0 && ((isLatin(before) && isLatin(code)) || (isDigit(before) && isDigit(code) && !isSetApart(raw, i)))) {
            units[length] = before = BLANK;
            map[length++] = space;
          }
          space = -1;
          if (fate === SIGN) normal = normalCode(code, before, this.nextLetter(ranges, r, i + 1));
          else if (fate === FIXED) normal = formOfCode(code);
          noted |= noteOf(normal);
        }
        units[length] = before = normal;
        map[length++] = i;
      }
    }
    this.length = length;
    this.noted = noted;
  }

  /** The next code unit that is no white space, among the next few; 0 for none. */
  private nextLetter(ranges: readonly number[], range: number, from: number): number {
    let left = NEAR;
    for (let r = range, i = from; r < ranges.length && left > 0; r += 2, i = ranges[r] ?? 0)
      for (const end = ranges[r + 1] ?? 0; i < end && left > 0; i++, left--) {
        const code = this.raw.charCodeAt(i);
        if (fateOf(code) !== SPACE || code === 0x2605 || code === 0x200b) return code;
      }
    return 0;
  }

  /** Where the lines begin and end, pair by pair, without a bullet before the first and without tags. */
  private rangesOf(lines: readonly Range[]): number[] {
    const ranges: number[] = [];
    let first = true;
    for (const { start, end } of lines) {
      let from = start;
      const text = first || this.hasTags ? this.raw.slice(start, end) : '';
      if (first) from += BULLET.exec(text)?.[0].length ?? 0;
      if (this.hasTags && (text.includes('<') || text.includes('**')))
        for (const tag of TAG.all(text)) {
          const at = start + tag.index;
          if (at > from) ranges.push(from, at);
          from = Math.max(from, at + tag[0].length);
        }
      if (from < end) ranges.push(from, end);
      first = false;
    }
    return ranges;
  }
}
