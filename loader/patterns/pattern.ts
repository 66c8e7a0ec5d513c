/**
 * A regular expression that looks before it matches: most sentences lack the words that most expressions need, and a look (gate.ts, edges.ts)
 * costs a fraction of a match. Use it for expressions that are tried on every line, sentence or block; for a test of two letters a bare
 * expression does.
 *
 *     const LEADS = pattern(/由(?<lead>[^，]{2,40})牵头/u);
 *     LEADS.exec(sentence)?.groups     LEADS.test(sentence)     for (const match of LEADS.all(sentence)) …
 */
import { RegExpParser } from '@eslint-community/regexpp';
import { type Edges, edgesOf, has, type Letters, union } from './edges.ts';
import { holds, type Needed, needed } from './gate.ts';
import { type Clause, needsOf } from './needs.ts';
import { pairs, plainOf } from './plain.ts';

const NONE: readonly RegExpExecArray[] = [];

export class Pattern {
  /** The expression that it was made of. */
  readonly expression: RegExp;
  /** Whether it looks for words beyond those that the expression needs. */
  readonly narrowed: boolean;
  private readonly one: RegExp;
  private readonly every: RegExp;
  /** The same for texts without pairs of code units. */
  private readonly plainOne: RegExp;
  private readonly plainEvery: RegExp;
  /** The clauses of what a match needs, the most telling first of those of the expression itself. */
  readonly clauses: readonly Clause[];
  /** What a match needs. */
  readonly needs: Needed;
  private readonly edges: readonly Edges[];
  /** The letters that any of the alternatives begins or ends with; null where one leaves it open. */
  private readonly first: Letters | null;
  private readonly last: Letters | null;

  constructor(expression: RegExp, more: RegExp | null) {
    const flags = expression.flags.replace(/[gy]/gu, '');
    const parsed = parse(expression);
    this.expression = expression;
    this.narrowed = more !== null;
    this.one = new RegExp(expression.source, flags);
    this.every = new RegExp(expression.source, `${flags}g`);
    this.plainOne = plainOf(this.one, parsed);
    this.plainEvery = plainOf(this.every, parsed);
    this.clauses = [...(more ? needsOf(parse(more)) : []), ...needsOf(parsed)];
    this.needs = needed(this.clauses, expression.ignoreCase);
    this.edges = expression.multiline ? [] : edgesOf(parsed, expression.ignoreCase);
    this.first = every(this.edges.map(({ first }) => first));
    this.last = every(this.edges.map(({ last }) => last));
  }

  /** Whether the text holds the letters and words that a match needs: a look, no match. */
  may(text: string): boolean {
    return (this.edges.length === 0 || this.fits(text)) && this.mayHold(text);
  }

  /** Whether the text holds the words that a match within it needs: a look, no match. */
  mayHold(text: string): boolean {
    return this.needs.masks.length === 0 || holds(text, this.needs);
  }

  /** The letters that a text must begin with to match; null where any may. */
  firsts(): Letters | null {
    return this.first;
  }

  /** Whether the text begins with a letter that a match from its beginning on may begin with: a look, no match. */
  mayBegin(text: string): boolean {
    return this.first === null || has(this.first, text.charCodeAt(0));
  }

  /** Whether the text begins and ends as one of the alternatives asks. */
  private fits(text: string): boolean {
    if (text === '') return false;
    const { first, last, edges } = this;
    if ((first && !has(first, text.charCodeAt(0))) || (last && !has(last, text.charCodeAt(text.length - 1)))) return false;
    if (edges.length === 1) return true;
    for (const one of edges)
      if ((!one.first || has(one.first, text.charCodeAt(0))) && (!one.last || has(one.last, text.charCodeAt(text.length - 1)))) return true;
    return false;
  }

  /** Whether it matches anywhere in the text. */
  test(text: string): boolean {
    return this.may(text) && (pairs ? this.one : this.plainOne).test(text);
  }

  /** The first match, or null. */
  exec(text: string): RegExpExecArray | null {
    return this.may(text) ? (pairs ? this.one : this.plainOne).exec(text) : null;
  }

  /** Where the first match begins, or -1. */
  search(text: string): number {
    return this.exec(text)?.index ?? -1;
  }

  /** All matches, in order. */
  all(text: string): readonly RegExpExecArray[] {
    if (!this.may(text)) return NONE;
    const every = pairs ? this.every : this.plainEvery;
    every.lastIndex = 0;
    let match = every.exec(text);
    if (!match) return NONE;
    const matches: RegExpExecArray[] = [];
    for (; match; match = every.exec(text)) {
      matches.push(match);
      // An empty match is passed over by one letter, as String.matchAll does.
      if (match[0] === '') every.lastIndex += (text.codePointAt(every.lastIndex) ?? 0) > 0xffff && every.unicode ? 2 : 1;
    }
    return matches;
  }

  /** The text cut at its matches. */
  split(text: string): string[] {
    return this.may(text) ? text.split(pairs ? this.one : this.plainOne) : [text];
  }

  /** The text with its first match replaced, or every one for an expression with the flag `g`. */
  replace(text: string, by: string): string {
    if (!this.may(text)) return text;
    const { global } = this.expression;
    return text.replace(pairs ? (global ? this.every : this.one) : global ? this.plainEvery : this.plainOne, by);
  }
}

/** The letters of any of the sets; null where there is none or one is open. */
const every = (sets: readonly (Letters | null)[]): Letters | null =>
  sets.length > 0 && sets.every((set) => set !== null) ? union(sets) : null;

function parse({ source, flags }: RegExp) {
  return new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes('u') });
}

/**
 * A pattern for an expression. `exec` and `test` look from the beginning, whatever its flags. `more` adds words that no match of use is
 * without, where the expression itself leaves them open.
 */
export function pattern(expression: RegExp, more: RegExp | null = null): Pattern {
  const made = new Pattern(expression, more);
  all.push(made);
  return made;
}

const all: Pattern[] = [];

/** The patterns of all modules that are loaded. */
export const allPatterns = (): readonly Pattern[] => all;
