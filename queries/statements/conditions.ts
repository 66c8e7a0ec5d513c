/** Conditions of a statement that are there only where they are asked for. */
import type { Parameter } from '../store.ts';

export class Conditions {
  readonly params: Record<string, Parameter> = {};
  private readonly parts: string[] = [];

  /** Adds a condition with its parameters, where `wanted`. */
  add(wanted: boolean, condition: string, params: Record<string, Parameter> = {}): this {
    if (!wanted) return this;
    this.parts.push(condition);
    Object.assign(this.params, params);
    return this;
  }

  /** Takes parameters of conditions that stand elsewhere. */
  take(params: Record<string, Parameter>): this {
    Object.assign(this.params, params);
    return this;
  }

  addAll(others: Conditions): this {
    this.parts.push(...others.parts);
    Object.assign(this.params, others.params);
    return this;
  }

  get isEmpty(): boolean {
    return !this.parts.length;
  }

  get where(): string {
    return this.and('');
  }

  /** The clause with one more condition before the others, where that is one. */
  and(condition: string): string {
    const parts = condition ? [condition, ...this.parts] : this.parts;
    return parts.length ? `WHERE ${parts.map((part) => `(${part})`).join(' AND ')}` : '';
  }
}
