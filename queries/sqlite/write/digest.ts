/** Digests that tell apart what was stated before from what is stated now: 53 bits, after cyrb53 and MurmurHash, which cost a tenth of what a strong hash does. */
import type { Quotation } from '../../../graph-schema/index.ts';
import type { OwnerStatements } from '../../store.ts';
import { NAMES, PROPERTIES } from './elements.ts';

/** Stands for a value that is not there: no text is so long. */
const NONE = -1;

class Digest {
  private a = 0xdead_beef | 0;
  private b = 0x41c6_ce57 | 0;

  /** A text with its length, so that where one ends makes a difference; two letters at a time. */
  add(text: string): this {
    const { length } = text;
    this.addNumber(length);
    let { a, b } = this;
    for (let i = 0; i < length; i += 2) {
      const letters = text.charCodeAt(i) | (i + 1 < length ? text.charCodeAt(i + 1) << 16 : 0);
      a = Math.imul(a ^ letters, 0x9e37_79b1);
      b = Math.imul(b ^ letters, 0x5f35_6495);
      a = (a << 13) | (a >>> 19);
      b = (b << 17) | (b >>> 15);
    }
    this.a = a;
    this.b = b;
    return this;
  }

  addNumber(number: number): this {
    this.a = Math.imul(this.a ^ number, 0x9e37_79b1);
    this.b = Math.imul(this.b ^ number, 0x5f35_6495);
    this.a = (this.a << 13) | (this.a >>> 19);
    this.b = (this.b << 17) | (this.b >>> 15);
    return this;
  }

  /** The values of the properties of these names. */
  addValues(properties: object, names: readonly string[]): this {
    for (const name of names) {
      const value = (properties as Record<string, unknown>)[name];
      if (typeof value === 'string') this.add(value);
      else if (value === null || value === undefined) this.addNumber(NONE);
      else this.add(JSON.stringify(value));
    }
    return this;
  }

  get text(): string {
    let { a, b } = this;
    a = Math.imul(a ^ (a >>> 16), 0x85eb_ca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2_ae35);
    b = Math.imul(b ^ (b >>> 16), 0x85eb_ca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2_ae35);
    return String((b >>> 0) * 0x20_0000 + (a >>> 11));
  }
}

/** Of the content of one element. */
export const digestOf = (content: string): string => new Digest().add(content).text;

/** Of all that an owner states. The id of an edge says its ends; the edges of a duty share the object of their quotation, which counts in full only once. */
export function digestOfStatements({ nodes, edges, names, references }: OwnerStatements): string {
  const digest = new Digest();
  const met = new Map<Quotation, number>();
  for (const { id, kind, properties } of nodes) digest.add(id).addValues(properties, NAMES[kind]);
  for (const { id, type, properties, quotations } of edges) {
    digest.add(id).addValues(properties, PROPERTIES[type]).addNumber(quotations.length);
    for (const one of quotations) {
      const known = met.get(one);
      if (known !== undefined) digest.addNumber(known);
      else digest.addNumber(NONE).add(one.source).addNumber(one.start).addNumber(one.end).add(one.rule).add(one.text);
      if (known === undefined) met.set(one, met.size);
    }
  }
  for (const { name, target, kind, detail } of names) digest.add(name).add(target).add(kind).add(detail);
  for (const { id, names: used, detail } of references) {
    digest.add(id).addNumber(used.length).add(detail);
    for (const name of used) digest.add(name);
  }
  return digest.text;
}
