/**
 * A regular expression that looks before it matches: most sentences lack the words that most expressions need, and a look (gate.ts)
 * costs a fraction of a match. Use it for expressions that are tried on every sentence or block; for a test of two letters a bare
 * expression does.
 *
 *     const LEADS = pattern(/由(?<lead>[^，]{2,40})牵头/u);
 *     LEADS.exec(sentence)?.groups     LEADS.test(sentence)     for (const match of LEADS.all(sentence)) …
 */
import { type ClauseId, clauseId, holds } from './gate.ts';
import { needsOf } from './needs.ts';

const NONE: readonly RegExpExecArray[] = [];

export class Pattern {
  private readonly one: RegExp;
  private readonly every: RegExp;
  private readonly global: boolean;
  private readonly needs: readonly ClauseId[];

  constructor(expression: RegExp, more: RegExp | null) {
    const flags = expression.flags.replace(/[gy]/gu, '');
    this.one = new RegExp(expression.source, flags);
    this.every = new RegExp(expression.source, `${flags}g`);
    this.global = expression.global;
    this.needs = [...(more ? needsOf(more) : []), ...needsOf(expression)].map(clauseId);
  }

  /** Whether the text holds the words that a match needs: a look, no match. */
  may(text: string): boolean {
    return this.needs.length === 0 || holds(text, this.needs);
  }

  /** Whether it matches anywhere in the text. */
  test(text: string): boolean {
    return this.may(text) && this.one.test(text);
  }

  /** The first match, or null. */
  exec(text: string): RegExpExecArray | null {
    return this.may(text) ? this.one.exec(text) : null;
  }

  /** Where the first match begins, or -1. */
  search(text: string): number {
    return this.exec(text)?.index ?? -1;
  }

  /** All matches, in order. */
  all(text: string): readonly RegExpExecArray[] {
    if (!this.may(text)) return NONE;
    const { every } = this;
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

  /** The text with its first match replaced, or every one for an expression with the flag `g`. */
  replace(text: string, by: string): string {
    return this.may(text) ? text.replace(this.global ? this.every : this.one, by) : text;
  }
}

/**
 * A pattern for an expression. `exec` and `test` look from the beginning, whatever its flags. `more` adds words that no match of use is
 * without, where the expression itself leaves them open.
 */
export const pattern = (expression: RegExp, more: RegExp | null = null): Pattern => new Pattern(expression, more);
