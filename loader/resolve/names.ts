/**
 * The names that lead to a document: `n:` and its number, `t:` and the letters of a title.
 *
 * A title alone is a name within one place only, unless it says its place or is of a kind that only the state
 * makes: two cities each have their 《政府投资项目管理办法》.
 */
import { plainNumber } from '../../graph-schema/number.ts';
import { plainLetters } from '../../queries/asked/letters.ts';
import { NATION, placeNamed } from './agency/index.ts';

/** Letters and digits only: brackets, quotes and OCR spaces do not tell titles apart. */
export const letters = plainLetters;

export const numberName = (number: string): string => `n:${plainNumber(number)}`;
export const titleName = (title: string): string => `t:${letters(title)}`;

/**
 * Titles that mean the same instrument everywhere: laws and regulations of the state. A local 条例 always carries
 * its place (Legislation Law, art. 72 and practice), so one without is the State Council's; the same holds for 法.
 */
const NATIONWIDE = /^(?:中华人民共和国|国务院|全国|中共中央|中央)|(?:(?<!办)法|条例)$/u;

/** The place within which a title is a name: null where it is one everywhere. */
export function titleScope(title: string, place: string | null): string | null {
  const own = placeNamed(title, place);
  if (own) return own === NATION ? null : own;
  return NATIONWIDE.test(title.replace(/[（(][^（）()]*[）)]$/u, '')) ? null : place;
}

/**
 * The title without the body that issued it: 临江市人民政府关于… → 关于…. References often leave the issuer out.
 * Gives null where the title names no issuer.
 */
export function withoutIssuer(title: string): string | null {
  const at = title.search(/关于|印发|转发|批转/u);
  return at > 0 ? title.slice(at) : null;
}

/** How alike two titles are: Dice's coefficient over pairs of letters, from 0 to 1. */
export function likeness(a: string, b: string): number {
  const x = letters(a);
  const y = letters(b);
  if (x === y) return x ? 1 : 0;
  if (x.length < 2 || y.length < 2) return 0;
  const pairs = new Map<string, number>();
  for (let i = 0; i < x.length - 1; i++) pairs.set(x.slice(i, i + 2), (pairs.get(x.slice(i, i + 2)) ?? 0) + 1);
  let common = 0;
  for (let i = 0; i < y.length - 1; i++) {
    const left = pairs.get(y.slice(i, i + 2)) ?? 0;
    if (!left) continue;
    pairs.set(y.slice(i, i + 2), left - 1);
    common++;
  }
  return (2 * common) / (x.length + y.length - 2);
}
