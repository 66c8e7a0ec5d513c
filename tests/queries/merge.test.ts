/** What several owners state of one edge, as one: which part of its target is meant. */
import { expect, it } from 'vitest';
import { EDGES, type GraphEdge } from '../../graph-schema/index.ts';
import { mergeEdges } from '../../queries/merge.ts';
import { edge } from '../support/graph.ts';

const amends = (part: string | null, at: number): GraphEdge => ({
  ...edge('AMENDS', 'Document:b', 'Document:a', { part }),
  quotations: [{ source: 'Source:x', start: at, end: at + 1, text: '改', rule: 'effect/test' }],
});
const merged = (edges: readonly GraphEdge[]): unknown => mergeEdges(edges.map((stated) => ({ count: 1, stated }))).properties;

it.each<[name: string, parts: readonly (string | null)[], expected: string | null]>([
  ['one part', ['第三条'], '第三条'],
  ['two, in the order of the passages', ['第五条', '第三条'], '第五条、第三条'],
  ['all of it and a part', [null, '第三条'], null],
  ['a part and all of it', ['第三条', null], null],
  ['all of it and two parts', [null, '第三条', '第五条'], null],
  ['a part, and the same with another', ['第三条', '第三条、第五条'], '第三条、第五条'],
  ['an annex of several and others', ['第三条、附件2', '附件2、第一条'], '第三条、附件2、第一条'],
  ['articles under one 第', ['第三、五条', '第三、五条、第六条'], '第三、五条、第六条'],
  ['rules with 、 in their name', ['关于停车、收费的规定', '关于年检、收费的规定'], '关于停车、收费的规定、关于年检、收费的规定'],
])('%s', (_, parts, expected) => {
  const edges = parts.map((part, i) => amends(part, 10 * i));
  expect(merged(edges)).toMatchObject({ part: expected });
  expect(merged([...edges].reverse())).toMatchObject({ part: expected });
});

it('what a store leaves out because it is null is all of it', () => {
  const { part, ...properties } = amends(null, 0).properties as { part: null };
  expect([part, merged([{ ...amends(null, 0), properties } as GraphEdge, amends('第三条', 10)])]).toMatchObject([null, { part: null }]);
});

it('edges whose targets have no parts get none', () => {
  const leads = edge('LEADS', 'Agency:a', 'Duty:b', { surface: '市水利局' });
  expect(Object.keys(EDGES.LEADS.properties)).not.toContain('part');
  expect(merged([leads, leads])).not.toHaveProperty('part');
});
