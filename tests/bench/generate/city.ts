/** A city that does not exist: its name, its counties, and how its papers call its bodies. */
import { pick, pickEarly, random, type Random } from './random.ts';
import { DEPARTMENTS, ENTERPRISES, PARTY, PLACE_SYLLABLES } from './words.ts';

export interface City {
  readonly index: number;
  /** 岚汀市. */
  readonly name: string;
  /** The letters that begin the numbers of its papers: 岚. Several cities share them. */
  readonly code: string;
  readonly counties: readonly string[];
}

const COUNTIES = 7;

/** The n-th city. Names differ up to the 1,225th. */
export function city(index: number): City {
  const count = PLACE_SYLLABLES.length;
  const first = PLACE_SYLLABLES[index % count] ?? '';
  const last = PLACE_SYLLABLES[(index + 1 + Math.floor(index / count)) % count] ?? '';
  const chance = random('city', index);
  const counties = new Set<string>();
  while (counties.size < COUNTIES)
    counties.add(`${pick(chance, PLACE_SYLLABLES)}${pick(chance, [...'河山林泉阳川溪'])}${counties.size < 2 ? '区' : '县'}`);
  return { index, name: `${first}${last}市`, code: first, counties: [...counties] };
}

/** A body as the city's papers name it. */
export function body(chance: Random, { name, counties }: City): string {
  const kind = chance();
  if (kind < 0.84) return `市${pickEarly(chance, DEPARTMENTS)}`;
  if (kind < 0.9) return `市${pick(chance, PARTY)}`;
  if (kind < 0.96) return `${pick(chance, counties)}人民政府`;
  return `${name.slice(0, -1)}${pick(chance, ENTERPRISES)}`;
}

export const EVERY_COUNTY = '各县（市、区）人民政府';
