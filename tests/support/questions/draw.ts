/** Draws the parts of questions by chance: of what a graph holds as a rule, now and then of what it does not. */
import { NODE_KINDS, type NodeKind } from '../../../graph-schema/index.ts';
import { between, pick, type Random } from '../../bench/generate/random.ts';
import type { Facts } from './facts.ts';
import { BLANK_TEXTS, FORGED, ODD_DAYS, ODD_IDS, ODD_SIZES, ODD_TEXTS } from './odd.ts';

export class Draw {
  readonly facts: Facts;
  readonly chance: Random;

  constructor(facts: Facts, chance: Random) {
    this.facts = facts;
    this.chance = chance;
  }

  often(part: number): boolean {
    return this.chance() < part;
  }

  /** One of all, else of the others where there are none. */
  one<T>(all: readonly T[], others: readonly T[]): T {
    return pick(this.chance, all.length ? all : others);
  }

  subset<T>(all: readonly T[]): T[] {
    const some = all.filter(() => this.often(0.4));
    return some.length ? some : [pick(this.chance, all)];
  }

  id(kind: NodeKind): string {
    const [roll, other] = [this.chance(), pick(this.chance, NODE_KINDS)];
    const own = this.facts.nodes.get(roll < 0.85 ? kind : other) ?? [];
    return roll < 0.92 && own.length ? pick(this.chance, own).id : pick(this.chance, ODD_IDS);
  }

  ids(most: number): string[] {
    return Array.from({ length: between(this.chance, 0, most) }, () => this.id(pick(this.chance, NODE_KINDS)));
  }

  text(): string {
    const roll = this.chance();
    const whole = [...this.one(this.facts.texts, ['水利'])];
    const length = roll < 0.2 ? 1 : roll < 0.4 ? 2 : between(this.chance, 2, 8);
    const at = between(this.chance, 0, Math.max(0, whole.length - length));
    const part = whole.slice(at, at + length).join('');
    if (roll < 0.5) return part;
    // Two words of one text, as a rule.
    if (roll < 0.6) return `${whole.slice(-2).join('')} ${part}`;
    if (roll < 0.68) return `${part}${pick(this.chance, [...this.one(this.facts.texts, ['利'])])}`;
    if (roll < 0.76) return [...part].join(pick(this.chance, [' ', '〔', '\n', '、']));
    if (roll < 0.82) return pick(this.chance, BLANK_TEXTS);
    return pick(this.chance, ODD_TEXTS);
  }

  day(): string {
    return this.often(0.9) ? this.one(this.facts.days, ['2021-06-30']) : pick(this.chance, ODD_DAYS);
  }

  days<Name extends string>(from: Name, to: Name): Partial<Record<Name, string | null>> {
    const [a, b] = [this.day(), this.day()].sort();
    const [first, last] = this.often(0.9) ? [a, b] : [b, a];
    return { ...(this.often(0.6) ? { [from]: first } : {}), ...(this.often(0.6) ? { [to]: last } : {}) } as Partial<Record<Name, string>>;
  }

  page(): { first: number; after?: string | null } {
    const first = this.often(0.94) ? pick(this.chance, [1, 2, 3, 5, 10, 20, 100]) : pick(this.chance, ODD_SIZES);
    return { first, ...(this.often(0.08) ? { after: pick(this.chance, FORGED) } : {}) };
  }

  /** A filter that is there or not. */
  maybe<T extends object>(part: number, filter: () => T): Partial<T> {
    return this.often(part) ? filter() : {};
  }

  place(): string {
    return this.often(0.8)
      ? this.one([...this.facts.values('Agency', 'jurisdiction'), ...this.facts.values('Document', 'jurisdiction')], ['青岚市'])
      : pick(this.chance, ['', '没有的市', '青岚市\u0000']);
  }
}
