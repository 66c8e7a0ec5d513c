/**
 * What the first or the last letter of a text must be for a regular expression to match it, read from the expression itself: ^第[一二三]条 needs
 * 第 at the beginning, (?:办法|条例)$ needs 法 or 例 at the end. A look at one letter spares most matches of anchored expressions.
 */
import type { AST } from '@eslint-community/regexpp';

/** A set of code units, one bit each. */
export type Letters = Uint8Array;

/** What one alternative of an expression asks of a text; null for nothing. */
export interface Edges {
  readonly first: Letters | null;
  readonly last: Letters | null;
}

const BYTES = 8192;
export const has = (set: Letters, code: number): boolean => ((set[code >> 3] ?? 0) & (1 << (code & 7))) !== 0;
const put = (set: Letters, code: number): void => {
  set[code >> 3] = (set[code >> 3] ?? 0) | (1 << (code & 7));
};

/** The edges of each alternative; empty where one of them asks nothing, so that nothing can be told. */
export function edgesOf({ alternatives }: AST.Pattern, ignoreCase: boolean): Edges[] {
  const edges = alternatives.map(({ elements }) => edgesOfAll(elements));
  if (ignoreCase) for (const { first, last } of edges) for (const set of [first, last]) if (set) addCases(set);
  return edges.every(({ first, last }) => first !== null || last !== null) ? edges : [];
}

function edgesOfAll(elements: readonly AST.Element[]): Edges {
  const [start] = elements;
  const end = elements.at(-1);
  return {
    first: start?.type === 'Assertion' && start.kind === 'start' ? edgeOf(elements.slice(1), false) : null,
    last: end?.type === 'Assertion' && end.kind === 'end' ? edgeOf(elements.slice(0, -1), true) : null,
  };
}

/** The letters that can stand at one end of a sequence; null where it can match nothing at all, or cannot be told. */
function edgeOf(elements: readonly AST.Element[], fromEnd: boolean): Letters | null {
  const set = new Uint8Array(BYTES);
  return addSequence(set, elements, fromEnd) === 'filled' ? set : null;
}

/** Whether a part always takes a letter, may be passed over, or cannot be told. */
type Taken = 'filled' | 'passed' | 'unknown';

function addSequence(set: Letters, elements: readonly AST.Element[], fromEnd: boolean): Taken {
  for (const element of fromEnd ? [...elements].reverse() : elements) {
    const taken = add(set, element, fromEnd);
    if (taken !== 'passed') return taken;
  }
  return 'passed';
}

function addAny(set: Letters, alternatives: readonly AST.Alternative[], fromEnd: boolean): Taken {
  const all = alternatives.map(({ elements }) => addSequence(set, elements, fromEnd));
  return all.includes('unknown') ? 'unknown' : all.includes('passed') ? 'passed' : 'filled';
}

function add(set: Letters, element: AST.Element, fromEnd: boolean): Taken {
  switch (element.type) {
    case 'Character':
      addCode(set, element.value, fromEnd);
      return 'filled';
    case 'Group':
    case 'CapturingGroup':
      return addAny(set, element.alternatives, fromEnd);
    case 'Quantifier': {
      const taken = add(set, element.element, fromEnd);
      return taken === 'filled' && element.min === 0 ? 'passed' : taken;
    }
    case 'CharacterSet':
      addAll(set, namedSet(element));
      return 'filled';
    case 'CharacterClass':
      return addClass(set, element) ? 'filled' : 'unknown';
    case 'Assertion':
      return 'passed';
    default:
      return 'unknown';
  }
}

function addCode(set: Letters, code: number, fromEnd: boolean): void {
  const units = String.fromCodePoint(code);
  put(set, units.charCodeAt(fromEnd ? units.length - 1 : 0));
}

const named = new Map<string, Letters>();

/** The code units of an escape or property such as \d or \p{Script=Han}, with all halves of pairs: a handful, looked up in Unicode once each. */
export function namedSet({ raw, kind }: Pick<AST.CharacterSet, 'raw' | 'kind'>): Letters {
  let set = named.get(raw);
  if (!set) {
    set = new Uint8Array(BYTES);
    const one = kind === 'any' ? /[^]/u : new RegExp(raw, 'u');
    for (let code = 0; code < 65_536; code++) if (isHalf(code) || one.test(String.fromCharCode(code))) put(set, code);
    named.set(raw, set);
  }
  return set;
}

const isHalf = (code: number): boolean => code >= 0xd800 && code < 0xe000;

/** The code units of a class such as [^，。]; halves of pairs count as members of what is open. False where they cannot be told. */
function addClass(set: Letters, element: AST.CharacterClass): boolean {
  const members = new Uint8Array(BYTES);
  for (const one of element.elements) {
    if (one.type === 'Character') put(members, Math.min(one.value, 0xffff));
    else if (one.type === 'CharacterClassRange')
      for (let code = one.min.value; code <= one.max.value && code < 65_536; code++) put(members, code);
    else if (one.type === 'CharacterSet') addAll(members, namedSet(one));
    else return false;
  }
  if (element.negate) for (let i = 0; i < BYTES; i++) members[i] = ~(members[i] ?? 0);
  for (let code = 0xd800; code < 0xe000; code++) put(members, code);
  addAll(set, members);
  return true;
}

function addAll(set: Letters, more: Letters): void {
  for (let i = 0; i < BYTES; i++) set[i] = (set[i] ?? 0) | (more[i] ?? 0);
}

function addCases(set: Letters): void {
  for (let code = 0; code < 65_536; code++) {
    const c = String.fromCharCode(code);
    for (const one of [c.toLowerCase(), c.toUpperCase()]) if (one.length === 1 && has(set, one.charCodeAt(0))) put(set, code);
  }
}

/** The letters of any of several sets. */
export function union(sets: readonly (Letters | null)[]): Letters {
  const all = new Uint8Array(BYTES);
  for (const set of sets) if (set) addAll(all, set);
  return all;
}
