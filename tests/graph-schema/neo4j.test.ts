/** How the graph lies in Neo4j: what is written is read back the same, places in lists compare alike everywhere. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byName,
  CROWDED,
  decodeEdge,
  decodeNode,
  decodeVariant,
  dueFirst,
  EDGE_TYPES,
  edgeColumns,
  encodeEdge,
  encodeNode,
  encodeVariant,
  indexKey,
  mostFirst,
  neo4jSchema,
  newestFirst,
  NODE_KINDS,
  nodeColumns,
  orderOf,
} from '../../graph-schema/index.ts';
import { anyEdge, anyNode } from '../support/arbitrary.ts';
import { node } from '../support/graph.ts';

const PLAIN = { date: (iso: string) => iso, integer: (value: number) => value };
const sign = (value: number) => Math.sign(value);
const bytes = (a: string, b: string) => sign(Buffer.compare(Buffer.from(a), Buffer.from(b)));
const units = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

describe('a node in Neo4j', () => {
  it.each(NODE_KINDS)('%s is read back as it was written, in columns that are known', (kind) => {
    fc.assert(
      fc.property(anyNode(kind), (one) => {
        const stored = encodeNode(one, PLAIN);
        expect(decodeNode(kind, stored)).toEqual(one);
        expect(Object.keys(nodeColumns(kind))).toEqual(expect.arrayContaining(Object.keys(stored)));
        expect(Object.values(stored)).not.toContain(null);
      }),
    );
  });

  it.each<[string, Record<string, unknown>]>([
    ['a day that the calendar does not have', { issuedOn: '2021-02-30' }],
    ['a number too long for an index', { number: `青政发〔2021〕${'9'.repeat(3000)}号` }],
  ])('keeps %s', (_, properties) => {
    const one = node('Document:a', { title: '甲', held: true, ...properties });
    const stored = encodeNode(one, PLAIN);
    expect(decodeNode('Document', stored)).toEqual(one);
    expect(stored['title']).toBe('甲');
    expect(stored).not.toHaveProperty(Object.keys(properties)[0] ?? '');
  });
});

describe('an edge in Neo4j', () => {
  it.each(EDGE_TYPES)('%s is read back as it was written', (type) => {
    fc.assert(
      fc.property(anyEdge(type), (one) => {
        const stored = encodeEdge(one, PLAIN);
        expect(decodeEdge(type, one.from, one.to, stored)).toEqual(one);
        expect(Object.keys(edgeColumns(type))).toEqual(expect.arrayContaining(Object.keys(stored)));
      }),
    );
  });

  it('of a crowded end is in an index by that end', () => {
    for (const type of EDGE_TYPES) expect(neo4jSchema().some((statement) => statement.includes(`x:${type}]`))).toBe(CROWDED[type] !== null);
  });
});

describe('places in lists', () => {
  it('compare alike by bytes and by UTF-16 code units, as the names do by code points', () => {
    const name = fc.string({
      unit: fc.oneof(
        fc.constantFrom('（', '￥', '\ue000', '𠀀', '𬱖', '局', 'A', '\ud7ff'),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
      maxLength: 5,
    });
    fc.assert(
      fc.property(name, name, (a, b) => {
        const [x, y] = [byName(a, 'Agency:x'), byName(b, 'Agency:x')];
        expect(bytes(x, y)).toBe(units(x, y));
        if ([...a, ...b].every((character) => character > '\u0001' && character !== '\ud7ff')) expect(bytes(x, y)).toBe(bytes(a, b));
      }),
      { numRuns: 2000 },
    );
  });

  it('are by deadline, newest first, most first; what has no day is last', () => {
    expect(
      [dueFirst(null, 'a'), dueFirst('2021-06-30', 'b'), dueFirst('2021-06-30', 'a'), dueFirst('2020-01-01', 'c')]
        .sort()
        .map((place) => place.at(-1)),
    ).toEqual(['c', 'a', 'b', 'a']);
    expect(
      [newestFirst(null, 'a'), newestFirst('2020-01-01', 'b'), newestFirst('2021-12-31', 'c'), newestFirst('1996-01-01', 'd')]
        .sort()
        .map((place) => place.at(-1)),
    ).toEqual(['c', 'b', 'd', 'a']);
    expect([mostFirst(2, 'a'), mostFirst(10, 'b'), mostFirst(2, 'A')].sort().map((place) => place.at(-1))).toEqual(['b', 'A', 'a']);
    expect(orderOf(node('Series:a', {}))).toBe('Series:a');
  });

  it('are short enough for an index, whatever the text', () => {
    for (const text of ['水'.repeat(100_000), '𠀀'.repeat(50_000)]) {
      expect(Buffer.byteLength(indexKey(text))).toBeLessThan(4000);
      expect(Buffer.byteLength(byName(text, 'Agency:a'))).toBeLessThan(8000);
      expect(indexKey(text)).not.toBe(indexKey(`${text.slice(0, -2)}甲乙`));
    }
  });
});

it('a variant is read back', () => {
  expect(decodeVariant(encodeVariant({ count: 3, stated: { a: '甲 乙' } }))).toEqual({ count: 3, stated: { a: '甲 乙' } });
});
