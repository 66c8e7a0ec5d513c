/** Conditions of a statement that are there only where they are asked for. */
import type { Parameter } from './store.ts';

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

  get where(): string {
    return this.parts.length ? `WHERE ${this.parts.map((part) => `(${part})`).join(' AND ')}` : '';
  }
}

/** The nodes of a kind whose text holds a phrase. */
export const FOUND = (kind: string): string => `id IN (SELECT s.node FROM search f JOIN searchable s ON s.row = f.rowid WHERE f.grams MATCH @phrase AND s.kind = '${kind}')`;
