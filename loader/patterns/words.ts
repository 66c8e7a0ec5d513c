/**
 * Finds all words of many lists in one pass over a text. Two neighbouring letters of a text seldom begin a word, so the pass asks one bit for
 * each pair, and follows the tree of words only where it is set. The tables are small enough to stay near the processor. Latin letters are
 * taken without their case.
 */

/** A letter in both cases, with the signs that Unicode folds to it. */
const cases = (unit: string): string[] =>
  [unit, unit.toLowerCase(), unit.toUpperCase(), ...(/k/iu.test(unit) ? ['\u212a'] : []), ...(/s/iu.test(unit) ? ['\u017f'] : [])].filter(
    (one) => one.length === 1,
  );

/** The place of a pair of letters in the table of pairs: pairs share places, so a mark says "perhaps". */
const PAIRS = 1 << 16;
const pairOf = (first: number, second: number): number => (Math.imul(first, 0x9e35) ^ second) & (PAIRS - 1);

export class WordFinder {
  /** How many integers the bits of all lists take. */
  readonly width: number;
  /** For each letter that is a word of its own, its state. */
  private readonly alone = new Uint16Array(65_536);
  /** A bit for each place of a pair of letters that words begin with. */
  private readonly pairs = new Uint8Array(PAIRS >> 3);
  /** The code unit that stands for a code unit whatever its case. */
  private readonly folded = Uint16Array.from({ length: 65_536 }, (_, code) => code);
  /** The tree of words as a table with open addresses: state and code unit as one number, and the next state. The first state is the root. */
  private readonly keys: Int32Array;
  private readonly states: Uint16Array;
  /** For each state, where in `masks` the bits of the lists begin whose words end there; the state after it says where they end. */
  private readonly ends: Uint32Array;
  /** Bits of lists, as pairs of integer and mask. */
  private readonly masks: Int32Array;
  /** For each state, 1 where words go on after it. */
  private readonly goesOn: Uint8Array;
  private count = 1;

  constructor(lists: readonly (readonly string[])[]) {
    this.width = (lists.length + 31) >> 5;
    const room = 2 << Math.ceil(Math.log2(2 + new Set(lists.flat()).size * 2));
    this.keys = new Int32Array(room);
    this.states = new Uint16Array(room);
    const most = 2 + lists.reduce((sum, words) => sum + words.reduce((letters, { length }) => letters + length, 0), 0);
    this.goesOn = new Uint8Array(most);
    const bits: (readonly number[] | undefined)[] = [];
    for (const [id, words] of lists.entries())
      for (const word of words) {
        const state = this.add(word);
        bits[state] = withBit(bits[state] ?? [], id);
      }
    this.ends = new Uint32Array(this.count + 1);
    for (let state = 0; state < this.count; state++) this.ends[state + 1] = (this.ends[state] ?? 0) + (bits[state]?.length ?? 0);
    this.masks = Int32Array.from(bits.flatMap((own) => own ?? []));
  }

  /** Adds a word to the tree, and to the tables its beginning in every case. Its last state. */
  private add(word: string): number {
    const { alone, pairs, folded } = this;
    const units = word.split('').map((unit) => cases(unit).map((one) => one.charCodeAt(0)));
    let state = 0;
    for (const codes of units) {
      const [own = 0] = codes;
      const fold = folded[own] ?? own;
      for (const code of codes) folded[code] = fold;
      this.goesOn[state] = 1;
      state = this.child(state, fold);
    }
    const [first = [], second] = units;
    if (!second) for (const one of first) alone[one] = state;
    for (const one of first)
      for (const two of second ?? []) {
        const pair = pairOf(one, two);
        pairs[pair >> 3] = (pairs[pair >> 3] ?? 0) | (1 << (pair & 7));
      }
    return state;
  }

  /** The state that a letter leads to, made where there is none. */
  private child(state: number, code: number): number {
    const { keys, states } = this;
    const at = this.place(state, code);
    if (keys[at] === 0) {
      keys[at] = (state << 16) + code;
      states[at] = this.count++;
    }
    return states[at] ?? 0;
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
      const own = alone[code] ?? 0;
      if (own !== 0) this.mark(own, bits, row);
      if ((((pairs[pair >> 3] ?? 0) >> (pair & 7)) & 1) !== 0) this.follow(text, i, bits, row);
    }
  }

  /** Marks the words of two letters and more that begin at an offset. */
  private follow(text: string, from: number, bits: Int32Array, row: number): void {
    const { states, folded, goesOn } = this;
    let state = 0;
    for (let i = from; i < text.length; i++) {
      const code = text.charCodeAt(i);
      state = states[this.place(state, isIdeograph(code) ? code : (folded[code] ?? 0))] ?? 0;
      if (state === 0) return;
      if (i > from) this.mark(state, bits, row);
      if (!goesOn[state]) return;
    }
  }

  private mark(state: number, bits: Int32Array, row: number): void {
    const { ends, masks } = this;
    const end = ends[state + 1] ?? 0;
    for (let k = ends[state] ?? 0; k < end; k += 2) {
      const at = row + (masks[k] ?? 0);
      bits[at] = (bits[at] ?? 0) | (masks[k + 1] ?? 0);
    }
  }
}

/** Ideographs have no cases. */
const isIdeograph = (code: number): boolean => code >= 0x2e80 && code < 0xa000;

/** The masks with the bit of a list more. */
function withBit(masks: readonly number[], id: number): number[] {
  const all = [...masks];
  const at = all.findIndex((word, k) => k % 2 === 0 && word === id >> 5);
  if (at < 0) all.push(id >> 5, 1 << (id & 31));
  else all[at + 1] = (all[at + 1] ?? 0) | (1 << (id & 31));
  return all;
}
