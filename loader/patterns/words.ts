/**
 * Finds all words of many lists in one pass over a text. Two neighbouring letters of a text seldom begin a word, so the pass asks one bit
 * for each pair, and follows the tree of words only where it is set. The tables are small enough to stay near the processor. Latin letters are taken without their case.
 */

/** A letter in both cases, with the signs that Unicode folds to it. */
const cases = (unit: string): string[] => [unit, unit.toLowerCase(), unit.toUpperCase(), ...(/k/iu.test(unit) ? ['\u212a'] : []), ...(/s/iu.test(unit) ? ['\u017f'] : [])].filter((one) => one.length === 1);

/** The place of a pair of letters in the table of pairs: pairs share places, so a mark says "perhaps". */
const PAIRS = 1 << 16;
const pairOf = (first: number, second: number): number => (Math.imul(first, 0x9e35) ^ second) & (PAIRS - 1);

export class WordFinder {
  /** How many integers the bits of all lists take. */
  readonly width: number;
  /** Which letters are words of their own. */
  private readonly alone = new Uint8Array(65_536);
  /** A bit for each place of a pair of letters that words begin with. */
  private readonly pairs = new Uint8Array(PAIRS >> 3);
  /** The code unit that stands for a code unit whatever its case. */
  private readonly folded = Uint16Array.from({ length: 65_536 }, (_, code) => code);
  /** The tree of words as a table with open addresses: state and code unit as one number, and the next state. The first state is the root. */
  private readonly keys: Int32Array;
  private readonly states: Uint16Array;
  /** For each state, the bits of the lists whose words end there, as pairs of integer and mask; undefined for none. */
  private readonly ends: (number[] | undefined)[] = [undefined];

  constructor(lists: readonly (readonly string[])[]) {
    this.width = (lists.length + 31) >> 5;
    const room = 4 << Math.ceil(Math.log2(1 + new Set(lists.flat()).size * 2));
    this.keys = new Int32Array(room);
    this.states = new Uint16Array(room);
    for (const [id, words] of lists.entries()) for (const word of words) this.add(word, id);
  }

  /** Adds a word of a list to the tree, and to the tables its beginning in every case. */
  private add(word: string, id: number): void {
    const { alone, pairs, keys, states, ends, folded } = this;
    const units = word.split('').map((unit) => cases(unit).map((one) => one.charCodeAt(0)));
    let state = 0;
    for (const codes of units) {
      const [own = 0] = codes;
      const fold = folded[own] ?? own;
      for (const code of codes) folded[code] = fold;
      const at = this.place(state, fold);
      if (!keys[at]) {
        keys[at] = (state << 16) + fold;
        states[at] = ends.push(undefined) - 1;
      }
      state = states[at] ?? 0;
    }
    const masks = (ends[state] ??= []);
    const at = masks.findIndex((word32, i) => i % 2 === 0 && word32 === id >> 5);
    if (at < 0) masks.push(id >> 5, 1 << (id & 31));
    else masks[at + 1] = (masks[at + 1] ?? 0) | (1 << (id & 31));
    const [first = [], second] = units;
    if (!second) for (const one of first) alone[one] = 1;
    for (const one of first) for (const two of second ?? []) {
      const pair = pairOf(one, two);
      pairs[pair >> 3] = (pairs[pair >> 3] ?? 0) | (1 << (pair & 7));
    }
  }

  /** Where the step from a state by a letter is kept, or would be. */
  private place(state: number, code: number): number {
    const { keys } = this;
    const key = (state << 16) + code;
    const mask = keys.length - 1;
    let at = (Math.imul(state, 0x9e35) ^ code) & mask;
    while (keys[at] !== 0 && keys[at] !== key) at = (at + 1) & mask;
    return at;
  }

  /** Sets, in `bits` from `row` on, the bit of each list of which a word stands in the text. */
  find(text: string, bits: Int32Array, row: number): void {
    const { alone, pairs } = this;
    const last = text.length - 1;
    let after = text.charCodeAt(0);
    for (let i = 0; i <= last; i++) {
      const code = after;
      after = i < last ? text.charCodeAt(i + 1) : 0;
      const pair = pairOf(code, after);
      if ((((pairs[pair >> 3] ?? 0) >> (pair & 7)) & 1 | (alone[code] ?? 0)) !== 0) this.follow(text, i, bits, row);
    }
  }

  /** Marks the words that begin at an offset. */
  private follow(text: string, from: number, bits: Int32Array, row: number): void {
    const { states, ends, folded } = this;
    let state = 0;
    for (let i = from; i < text.length; i++) {
      state = states[this.place(state, folded[text.charCodeAt(i)] ?? 0)] ?? 0;
      if (state === 0) return;
      const masks = ends[state];
      if (masks) for (let k = 0; k < masks.length; k += 2) bits[row + (masks[k] ?? 0)] = (bits[row + (masks[k] ?? 0)] ?? 0) | (masks[k + 1] ?? 0);
    }
  }
}
