/** Digests that tell apart what was stated before from what is stated now: 53 bits of a hash (cyrb53), which costs a tenth of what a strong one does. */
import type { Quotation } from '../../graph-schema/index.ts';
import type { Statements } from '../store.ts';

class Digest {
  private a = 0xdead_beef;
  private b = 0x41c6_ce57;

  add(text: string): this {
    let { a, b } = this;
    for (let i = 0; i < text.length; i++) {
      const letter = text.charCodeAt(i);
      a = Math.imul(a ^ letter, 0x9e37_79b1);
      b = Math.imul(b ^ letter, 0x5f35_6495);
    }
    this.a = a;
    this.b = b;
    return this;
  }

  /** Texts one after the other, so that where one ends makes a difference. */
  addAll(values: Iterable<unknown>): this {
    for (const value of values) this.add(`${typeof value === 'string' ? value.length : ''}|`).add(typeof value === 'string' ? value : JSON.stringify(value) ?? '');
    return this;
  }

  get text(): string {
    let { a, b } = this;
    a = Math.imul(a ^ (a >>> 16), 0x85eb_ca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2_ae35);
    b = Math.imul(b ^ (b >>> 16), 0x85eb_ca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2_ae35);
    return ((b >>> 0) * 0x20_0000 + (a >>> 11)).toString(36);
  }
}

/** Of the content of one element. */
export const digestOf = (content: string): string => new Digest().add(content).text;

/** Of all that an owner states. The edges of a duty share the object of their quotation, which counts in full only once. */
export function digestOfStatements({ nodes, edges, names, references }: Statements): string {
  const digest = new Digest();
  const met = new Map<Quotation, number>();
  for (const { id, properties } of nodes) digest.add(id).addAll(Object.values(properties));
  for (const { id, from, to, properties, quotations } of edges) {
    digest.addAll([id, from, to]).addAll(Object.values(properties));
    for (const one of quotations) {
      const known = met.get(one);
      if (known !== undefined) digest.add(`"${known}`);
      else digest.addAll([one.source, one.start, one.end, one.rule, one.text]);
      if (known === undefined) met.set(one, met.size);
    }
  }
  for (const { name, target, kind, detail } of names) digest.addAll([name, target, kind, detail]);
  for (const { id, names: used, detail } of references) digest.addAll([id, ...used, detail]);
  return digest.text;
}
