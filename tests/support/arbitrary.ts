/** Any nodes and edges that the vocabulary allows, for tests of properties. */
import fc from 'fast-check';
import {
  EDGES,
  type EdgeType,
  type GraphEdge,
  type GraphNode,
  NODES,
  type NodeKind,
  type PropertyDefinition,
  type PropertyDefinitions,
  type PropertyType,
  type Quotation,
} from '../../graph-schema/index.ts';

const text = fc.string({
  unit: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...'青岚市水利局河道管理办法关于印发〔〕（）《》、。2021 9aT') },
    { weight: 1, arbitrary: fc.constantFrom('𠀀', '𬱖', '\ue000', '￥', 'é', ' ', '\n', '"', "'", '\\') },
  ),
  maxLength: 20,
});
const day = fc
  .date({ min: new Date('1949-10-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const VALUES: Readonly<Record<PropertyType, fc.Arbitrary<unknown>>> = {
  string: text,
  integer: fc.integer(),
  boolean: fc.boolean(),
  date: day,
  strings: fc.array(text, { minLength: 1, maxLength: 3 }),
};

const properties = (definitions: PropertyDefinitions): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(Object.fromEntries(Object.entries<PropertyDefinition>(definitions).map(([name, { type }]) => [name, fc.option(VALUES[type])])));

const digest = fc.string({ unit: fc.constantFrom(...'abcXYZ019-_'), minLength: 4, maxLength: 22 });
const idOf = (kind: string): fc.Arbitrary<string> => digest.map((end) => `${kind}:${end}`);

const quotation: fc.Arbitrary<Quotation> = fc.record({
  source: idOf('Source'),
  start: fc.nat(),
  end: fc.nat(),
  text,
  rule: fc.constantFrom('effects/repeal', 'duties/marked', 'bodies/list a'),
});

export const anyNode = (kind: NodeKind): fc.Arbitrary<GraphNode> =>
  fc.record({
    id: idOf(kind),
    kind: fc.constant(kind),
    properties: properties(NODES[kind].properties),
  }) as fc.Arbitrary<unknown> as fc.Arbitrary<GraphNode>;

export const anyEdge = (type: EdgeType): fc.Arbitrary<GraphEdge> =>
  fc.record({
    id: idOf(type),
    type: fc.constant(type),
    from: idOf(EDGES[type].from),
    to: idOf(EDGES[type].to),
    properties: properties(EDGES[type].properties),
    quotations: fc.array(quotation, { maxLength: 3 }),
  }) as fc.Arbitrary<unknown> as fc.Arbitrary<GraphEdge>;
