/**
 * Text that another one was made into, with the way back: what a saved page, or a string of a program, says without its tags and escapes. A reading
 * of it counts in the original all the same.
 */
export interface Plain {
  readonly text: string;
  /** For each code unit of `text` the offset in the original that it stands for; one more entry for the end. */
  readonly map: Int32Array;
}

/** Puts such a text together: ranges of the original as they are, and words that stand for one place of it. */
export class PlainWriter {
  private readonly parts: string[] = [];
  private map = new Int32Array(1 << 12);
  private length = 0;
  private readonly raw: string;

  constructor(raw: string) {
    this.raw = raw;
  }

  /** A range of the original. */
  copy(from: number, to: number): void {
    this.room(to - from);
    for (let at = from; at < to; at++) this.map[this.length++] = at;
    this.parts.push(this.raw.slice(from, to));
  }

  /** Words in the place of what stands at an offset. White space belongs to what was before it: no passage ends in a tag. */
  put(words: string, at: number): void {
    this.room(words.length);
    const place = words.trim() === '' ? (this.map[this.length - 1] ?? 0) : at;
    for (let i = 0; i < words.length; i++) this.map[this.length++] = place;
    this.parts.push(words);
  }

  close(): Plain {
    this.room(1);
    this.map[this.length] = this.raw.length;
    return { text: this.parts.join(''), map: this.map.slice(0, this.length + 1) };
  }

  private room(more: number): void {
    if (this.length + more + 1 <= this.map.length) return;
    const wider = new Int32Array(2 * (this.length + more + 1));
    wider.set(this.map);
    this.map = wider;
  }
}

/** Whether an expression (with the flag `g`) is found at least so many times. */
export function isFound(expression: RegExp, text: string, times: number): boolean {
  const found = text.matchAll(expression);
  let count = 0;
  while (count < times && !found.next().done) count++;
  return count === times;
}

/** The way back over two steps: what `later` was made of is the text of `earlier`. */
export const overBoth = (earlier: Plain, later: Plain): Plain => ({
  text: later.text,
  map: later.map.map((at) => earlier.map[at] ?? 0),
});
