/**
 * Which keys this process may have written since the store was empty: what cannot be there is not looked up. A Bloom filter: of a key that was
 * noted it always says so, of another seldom, and more often the more were noted. It holds as long as nobody else writes, which the turn of the
 * store tells: each transaction has the next one.
 */

/** Of each kind of key a start of its own. */
const STARTS = { node: 1, edge: 2, owner: 3, name: 4, reference: 5, use: 6, alias: 7, surface: 8, path: 9, source: 10, group: 11 } as const;
export type Written = keyof typeof STARTS;

/** 32 MB: of ten million keys it takes one in a hundred that was not noted for one that was. */
const BITS = 2 ** 28;
const PROBES = 4;

export class WrittenKeys {
  private readonly bits = new Int32Array(BITS / 32);
  /** That of the last transaction that was committed here. */
  private turn = 0;

  /** Whether all that a transaction with this turn finds was written here. */
  isWhole(turn: number): boolean {
    return turn === this.turn + 1;
  }

  committed(turn: number): void {
    this.turn = turn;
  }

  note(what: Written, key: string): void {
    for (const bit of places(what, key)) this.bits[bit >>> 5] = (this.bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }

  perhaps(what: Written, key: string): boolean {
    return places(what, key).every((bit) => ((this.bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0);
  }
}

/** The bits of a key, from two sums over its letters (FNV-1a, and one with the multiplier of MurmurHash3). */
function places(what: Written, key: string): number[] {
  let one: number = 0x811c_9dc5 ^ STARTS[what];
  let other: number = STARTS[what];
  for (let i = 0; i < key.length; i++) {
    const letter = key.charCodeAt(i);
    one = Math.imul(one ^ letter, 0x0100_0193);
    other = Math.imul(other ^ letter, 0xcc9e_2d51);
    other = (other << 15) | (other >>> 17);
  }
  return Array.from({ length: PROBES }, (_, i) => ((one ^ (one >>> 15)) + Math.imul(i, other | 1)) & (BITS - 1));
}
