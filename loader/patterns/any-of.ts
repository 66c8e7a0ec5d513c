/** Several patterns as one question: whether any of them matches a text. */
import { has, type Letters } from './edges.ts';
import { holds, holdsOne, type Needed, needed } from './gate.ts';
import type { Pattern } from './pattern.ts';

/** Several patterns as one question. The first letter of a text tells which of them may match it: only those are tried. */
class AnyOf {
  private readonly needs: readonly Needed[];
  /** One clause that a match of any of them needs: most texts lack it, and then none is asked about. Null where one needs nothing. */
  private readonly first: Needed | null;
  private readonly patterns: readonly Pattern[];
  /** For each code unit the place in `beginning` of the patterns that a text may match which begins with it; 0 where none was asked about yet. */
  private readonly places = new Uint8Array(65_536);
  private readonly beginning: (readonly Pattern[])[] = [[]];

  constructor(patterns: readonly Pattern[]) {
    this.patterns = patterns;
    this.needs = patterns.map((one) => one.needs);
    this.first = patterns.every(({ clauses }) => clauses.length > 0)
      ? needed(
          [[...new Set(patterns.flatMap(({ clauses }) => clauses[0] ?? []))]],
          patterns.some(({ expression }) => expression.ignoreCase),
        )
      : null;
  }

  /** The patterns that a text may match by its first letter. */
  private from(text: string): readonly Pattern[] {
    const { places, beginning } = this;
    const code = text === '' ? 0 : text.charCodeAt(0);
    const place = places[code] ?? 0;
    if (place > 0) return beginning[place] ?? [];
    const own = this.patterns.filter((one) => has(one.firsts() ?? ANY, code));
    const same = beginning.findIndex((other, k) => k > 0 && other.length === own.length && other.every((one, i) => one === own[i]));
    places[code] = same > 0 ? same : beginning.length < PLACES ? beginning.push(own) - 1 : 0;
    return own;
  }

  /** Whether the first letter is one that any of them begins with: a look, no match. */
  may(text: string): boolean {
    return this.from(text).length > 0;
  }

  /** Whether the text holds the words that a match of any of the patterns within it needs: a look, no match. */
  mayHold(text: string): boolean {
    return (this.first === null || holds(text, this.first)) && holdsOne(text, this.needs);
  }

  /** Whether any of the patterns matches. */
  test(text: string): boolean {
    for (const one of this.from(text)) if (one.test(text)) return true;
    return false;
  }
}

/** So many sets of patterns can be told apart; there are some ten of them. */
const PLACES = 256;
const ANY: Letters = new Uint8Array(8192).fill(0xff);

/** Whether any of several patterns matches. */
export const anyOf = (...patterns: Pattern[]): AnyOf => new AnyOf(patterns);
