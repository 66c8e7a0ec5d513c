/**
 * What a text must hold for a regular expression to match it, read from the expression itself: 牵头(?:单位|部门) needs 牵头单位 or 牵头部门,
 * [^，]{2,40}(?:成立|设立)…领导小组 needs 成立 or 设立, and 领导小组. So a quick look for words can stand before the expression, and cannot
 * drift away from it.
 */
import type { AST } from '@eslint-community/regexpp';

/** Words of which the text must hold at least one. */
export type Clause = readonly string[];

/** What a part of an expression can match, as far as it can be told. */
interface Part {
  /** All strings that its last repetition can match, where it is repeated: what follows stands right after one of them. */
  readonly ends?: readonly string[];
  /** All strings that it can match; null where they are too many. */
  readonly exact: readonly string[] | null;
  /** Clauses that hold beyond these strings. */
  readonly clauses: readonly Clause[];
}

/** Strings are put together up to so many; after that a new clause begins. */
const MOST_EXACT = 400;
/** A clause of more words says too little. */
const MOST_WORDS = 500;
/** How many clauses of an expression are looked up. */
const MOST_CLAUSES = 5;

const DIGITS = [...'0123456789'];
const NOTHING: Part = { exact: null, clauses: [] };
const EMPTY: Part = { exact: [''], clauses: [] };

/** The clauses of an expression, the most telling first; all of them must hold. Empty where nothing can be told. */
export function needsOf({ alternatives }: AST.Pattern): Clause[] {
  const whole = anyOf(alternatives);
  return [...whole.clauses, ...(whole.exact ? [whole.exact] : [])]
    .map(shortest)
    .filter(telling)
    .sort((a, b) => commonness(a) - commonness(b))
    .slice(0, MOST_CLAUSES);
}

/** How often one of the words may stand in a text: each letter more makes a word so much rarer. */
const RARER = 30;
const commonness = (clause: Clause): number => clause.reduce((sum, { length }) => sum + RARER ** (1 - length), 0);

/** A word that holds another one of its clause adds nothing. */
const shortest = (clause: Clause): Clause =>
  [...new Set(clause)].filter((word, _, all) => !all.some((other) => other !== word && word.includes(other)));

/** Stops, brackets, white space and the commonest letters stand everywhere, and so does the empty word: a clause with one of them tells nothing. */
const EVERYWHERE = /^[，。、；：（）\s\d的一和在为由对将与及各按等上下工作人大中有于业实区市]$/u;
const telling = (clause: Clause): boolean =>
  clause.length > 0 && clause.length <= MOST_WORDS && !clause.some((word) => word === '' || EVERYWHERE.test(word));

function anyOf(alternatives: readonly AST.Alternative[]): Part {
  const parts = alternatives.map(({ elements }) => inOrder(elements));
  const [only, second] = parts;
  if (only && !second) return only;
  const exact = parts.every((part) => part.exact !== null) ? [...new Set(parts.flatMap((part) => part.exact ?? []))] : null;
  if (exact && exact.length <= MOST_EXACT) return { exact, clauses: [] };
  // A clause of the whole takes one of each alternative; one that gives none leaves nothing.
  const own = parts.map((part) =>
    [...part.clauses, ...(part.exact ? [part.exact] : [])].map(shortest).filter((clause) => clause.length > 0 && !clause.includes('')),
  );
  if (own.some((clauses) => clauses.length === 0)) return NOTHING;
  const joined = own.flatMap((clauses, i) =>
    clauses.map((clause) => own.reduce((words, others, k) => (k === i ? words : withNearest(words, others)), clause)),
  );
  return {
    exact: null,
    clauses: distinct(joined)
      .sort((a, b) => commonness(a) - commonness(b))
      .slice(0, MOST_CLAUSES),
  };
}

/** The words of a clause with those of the clause of another alternative that adds what is least common: mostly the one with the same words. */
function withNearest(words: Clause, others: readonly Clause[]): Clause {
  const known = new Set(words);
  const added = others.map((other) => other.filter((word) => !known.has(word)));
  const [least = []] = added.sort((a, b) => commonness(a) - commonness(b));
  return least.length ? [...words, ...least] : words;
}

/** Clauses without those that say the same as one before. */
const distinct = (clauses: readonly Clause[]): Clause[] => [
  ...new Map(clauses.map((clause) => [[...clause].sort().join('\n'), clause] as const)).values(),
];

function inOrder(elements: readonly AST.Element[]): Part {
  const clauses: Clause[] = [];
  let whole = true;
  let strings: readonly string[] = [''];
  const close = (): void => {
    if (!strings.includes('')) clauses.push(strings);
    whole = false;
    strings = [''];
  };
  for (const element of elements) {
    const part = partOf(element);
    clauses.push(...part.clauses);
    if (!part.exact) {
      close();
      strings = part.ends ?? strings;
    } else {
      if (strings.length * part.exact.length > MOST_EXACT) close();
      const ends = part.exact;
      strings = strings.flatMap((start) => ends.map((end) => start + end));
    }
  }
  if (whole) return { exact: strings, clauses };
  close();
  return { exact: null, clauses };
}

function partOf(element: AST.Element): Part {
  switch (element.type) {
    case 'Character':
      return { exact: [String.fromCodePoint(element.value)], clauses: [] };
    case 'Group':
    case 'CapturingGroup':
      return anyOf(element.alternatives);
    case 'Quantifier':
      return repeated(element);
    case 'CharacterSet':
      return element.kind === 'digit' && !element.negate ? { exact: DIGITS, clauses: [] } : NOTHING;
    case 'CharacterClass':
      return oneOf(element);
    case 'Assertion':
      // What a look-ahead or look-behind finds stands in the text too; it takes no room in the match.
      return (element.kind === 'lookahead' || element.kind === 'lookbehind') && !element.negate
        ? around(anyOf(element.alternatives))
        : EMPTY;
    default:
      return NOTHING;
  }
}

const around = ({ exact, clauses }: Part): Part => ({ exact: [''], clauses: exact && !exact.includes('') ? [...clauses, exact] : clauses });

function repeated({ min, max, element }: AST.Quantifier): Part {
  const part = partOf(element);
  if (min === 0)
    return max === 1 && part.exact && !part.clauses.length ? { exact: [...new Set(['', ...part.exact])], clauses: [] } : NOTHING;
  if (min === 1 && max === 1) return part;
  if (!part.exact || part.exact.includes('')) return { exact: null, clauses: part.clauses };
  return { exact: null, clauses: [...part.clauses, part.exact], ends: part.exact };
}

/** A class of few letters is as good as its letters. */
function oneOf({ negate, elements }: AST.CharacterClass): Part {
  if (negate) return NOTHING;
  const letters: string[] = [];
  for (const element of elements) {
    if (element.type === 'Character') letters.push(String.fromCodePoint(element.value));
    else if (element.type === 'CharacterSet' && element.kind === 'digit' && !element.negate) letters.push(...DIGITS);
    else if (element.type === 'CharacterClassRange' && element.max.value - element.min.value < 10)
      for (let code = element.min.value; code <= element.max.value; code++) letters.push(String.fromCodePoint(code));
    else return NOTHING;
  }
  return letters.length && letters.length <= MOST_EXACT ? { exact: letters, clauses: [] } : NOTHING;
}
