/**
 * Expressions for texts without pairs of code units. Letters beyond the basic plane (rare ideographs of names) take two code units, and with
 * the flag `u` every class of an expression looks for them, which makes matching much slower. Nearly every text has none: there the same
 * expression without the flag matches the same.
 */
import { type AST, visitRegExpAST } from '@eslint-community/regexpp';
import { has, namedSet } from './edges.ts';

/** Whether what is matched may hold pairs. */
export let pairs = true;

let checked = '';
let found = false;

/** Whether a text holds pairs. The text of a source is asked about at each stage of its reading. */
function holdsPairs(raw: string): boolean {
  if (raw === checked) return found;
  checked = raw;
  found = /[\ud800-\udfff]/.test(raw);
  return found;
}

/** Does work that matches nothing but texts made of the letters of `raw`. */
export function withLettersOf<T>(raw: string, work: () => T): T {
  const before = pairs;
  pairs = holdsPairs(raw);
  try {
    return work();
  } finally {
    pairs = before;
  }
}

/** The expression without the flag `u`; itself where that could match something else. */
export function plainOf(expression: RegExp, parsed: AST.Pattern): RegExp {
  const { source, flags } = expression;
  if (!flags.includes('u') || flags.includes('i')) return expression;
  const properties: AST.UnicodePropertyCharacterSet[] = [];
  let beyond = false;
  visitRegExpAST(parsed, {
    onCharacterEnter: ({ value }) => {
      beyond ||= value > 0xffff;
    },
    onCharacterSetEnter: (set) => {
      if (set.kind === 'property') properties.push(set);
    },
  });
  if (beyond) return expression;
  let plain = '';
  let from = 0;
  for (const set of properties) {
    const ranges = rangesOf(set);
    plain += source.slice(from, set.start) + (set.parent.type === 'CharacterClass' ? ranges : `[${ranges}]`);
    from = set.end;
  }
  return new RegExp(plain + source.slice(from), flags.replace('u', ''));
}

const written = new Map<string, string>();

/** The code units of a property such as \p{Script=Han}, as the ranges of a class. */
function rangesOf(set: AST.UnicodePropertyCharacterSet): string {
  let ranges = written.get(set.raw);
  if (ranges === undefined) {
    const members = namedSet(set);
    ranges = '';
    for (let code = 0; code < 65_536; code++) {
      if (!has(members, code)) continue;
      const first = code;
      while (code < 65_535 && has(members, code + 1)) code++;
      ranges += first === code ? escaped(code) : `${escaped(first)}-${escaped(code)}`;
    }
    written.set(set.raw, ranges);
  }
  return ranges;
}

/** Letters stand for themselves: past some 20 000 letters of source an engine gives up making an expression fast. */
const escaped = (code: number): string => (code < 128 ? `\\u${code.toString(16).padStart(4, '0')}` : String.fromCharCode(code));
