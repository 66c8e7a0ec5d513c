/**
 * Finds all words of many lists in one pass over a text. Two neighbouring letters of a text seldom begin a word, so the pass asks one bit for
 * each pair, and follows the tree of words only where it is set. Latin letters are taken without their case.
 */

/** A letter in both cases, with the signs that Unicode folds to it. */
const cases = (unit: string): string[] => [unit, unit.toLowerCase(), unit.toUpperCase(), ...(/k/iu.test(unit) ? ['\u212a'] : []), ...(/s/iu.test(unit) ? ['\u017f'] : [])].filter((one) => one.length === 1);

export class WordFinder {
  /** How many integers the bits of all lists take. */
  readonly width: number;
  /** The column of a code unit; 0 for letters of no word. There are `1 << shift` columns at most. */
  private readonly columns = new Uint16Array(65_536);
  private readonly shift: number;
  /** A bit for each pair of columns that begins a word, and for each column that is one. */
  private readonly pairs: Uint8Array;
  private readonly single: Uint8Array;
  /** The tree of words: the next state by state and column, 0 for none; the first state is the root. */
  private readonly next: Uint16Array;
  /** The bits of the lists whose words end at a state. */
  private readonly ended: Int32Array;
  /** Whether a word ends at a state. */
  private readonly ends: Uint8Array;

  constructor(lists: readonly (readonly string[])[]) {
    this.width = (lists.length + 31) >> 5;
    let columns = 1;
    for (const word of lists.flat()) for (const unit of word.split('')) if (!this.columns[unit.charCodeAt(0)]) {
      for (const one of cases(unit)) this.columns[one.charCodeAt(0)] = columns;
      columns++;
    }
    this.shift = Math.ceil(Math.log2(columns));
    const states = 1 + new Set(lists.flat().flatMap((word) => Array.from({ length: word.length }, (_, i) => word.slice(0, i + 1).toLowerCase()))).size;
    this.pairs = new Uint8Array(Math.max(1, (1 << (2 * this.shift)) >> 3));
    this.single = new Uint8Array(1 << this.shift);
    this.next = new Uint16Array(states << this.shift);
    this.ended = new Int32Array(states * this.width);
    this.ends = new Uint8Array(states);
    let made = 1;
    for (const [id, words] of lists.entries()) for (const word of words) made = this.add(word, id, made);
  }

  /** Adds a word of a list to the tree; gives how many states there are. */
  private add(word: string, id: number, states: number): number {
    const { columns, shift, next, pairs, ended, width } = this;
    const path = Array.from({ length: word.length }, (_, i) => columns[word.charCodeAt(i)] ?? 0);
    let state = 0;
    let made = states;
    for (const column of path) {
      const at = (state << shift) + column;
      if (!next[at]) next[at] = made++;
      state = next[at] ?? 0;
    }
    ended[state * width + (id >> 5)] = (ended[state * width + (id >> 5)] ?? 0) | (1 << (id & 31));
    this.ends[state] = 1;
    const [first = 0, second] = path;
    if (second === undefined) this.single[first] = 1;
    else {
      const pair = (first << shift) + second;
      pairs[pair >> 3] = (pairs[pair >> 3] ?? 0) | (1 << (pair & 7));
    }
    return made;
  }

  /** Sets, in `bits` from `row` on, the bit of each list of which a word stands in the text. */
  find(text: string, bits: Int32Array, row: number): void {
    const { columns, shift, pairs, single } = this;
    let before = 0;
    for (let i = 0; i < text.length; i++) {
      const column = columns[text.charCodeAt(i)] ?? 0;
      const pair = (before << shift) + column;
      if ((pairs[pair >> 3] ?? 0) & (1 << (pair & 7))) this.follow(text, i - 1, bits, row);
      if (single[column]) this.follow(text, i, bits, row);
      before = column;
    }
  }

  /** Marks the words that begin at an offset. */
  private follow(text: string, from: number, bits: Int32Array, row: number): void {
    const { columns, shift, next, ended, ends, width } = this;
    let state = 0;
    for (let i = from; i < text.length; i++) {
      state = next[(state << shift) + (columns[text.charCodeAt(i)] ?? 0)] ?? 0;
      if (!state) return;
      if (ends[state]) for (let w = 0; w < width; w++) bits[row + w] = (bits[row + w] ?? 0) | (ended[state * width + w] ?? 0);
    }
  }
}
