/** Chance that repeats: the same words of a seed give the same numbers on every machine. */

/** From 0 up to 1. */
export type Random = () => number;

/** A generator (mulberry32) whose seed is a hash (FNV-1a) of these words. */
export function random(...seed: readonly (string | number)[]): Random {
  let state = 0x811c_9dc5;
  for (const letter of seed.join('|')) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x0100_0193);
  return () => {
    state = (state + 0x6d2b_79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `least` to `most`. */
export const between = (chance: Random, least: number, most: number): number => least + Math.floor(chance() * (most - least + 1));

export const pick = <T>(chance: Random, all: readonly T[]): T => all[Math.floor(chance() * all.length)] as T;

/** One of all, those at the front more often: bodies are not named equally often. */
export const pickEarly = <T>(chance: Random, all: readonly T[]): T => all[Math.floor(chance() ** 2 * all.length)] as T;

/** So many different ones, in the order in which they were drawn; fewer where there are not so many. */
export function some<T>(count: number, draw: () => T): T[] {
  const drawn = new Set<T>();
  for (let tries = 0; drawn.size < count && tries < 8 * count; tries++) drawn.add(draw());
  return [...drawn];
}
