/** Filters of lists, and numbers, passages and agencies to ask for, drawn by chance. */
import { EDGE_TYPES, EDGES, type EdgeType, ROLE_EDGES } from '../../../graph-schema/index.ts';
import { between, pick } from '../../bench/generate/random.ts';
import type { Draw } from './draw.ts';
import { ODD_NUMBERS } from './odd.ts';

/** Edges that begin at documents. */
export const FROM_DOCUMENTS = EDGE_TYPES.filter((type) => EDGES[type].from === 'Document');

export const documentFilter = (draw: Draw) => ({
  ...draw.maybe(0.4, () => ({ text: draw.text() })),
  ...draw.maybe(0.3, () => ({ kind: draw.one(draw.facts.values('Document', 'kind'), ['通知']) })),
  ...draw.maybe(0.4, () => ({ held: draw.often(0.6) })),
  ...draw.maybe(0.5, () => draw.days('issuedFrom', 'issuedTo')),
  ...draw.maybe(0.4, () => {
    const joined = draw.facts.edges.filter(({ type }) => EDGES[type].from === 'Document');
    const edge = draw.often(0.9) && joined.length ? pick(draw.chance, joined) : null;
    const types: EdgeType[] = [
      ...new Set([
        ...(edge ? [edge.type] : []),
        ...draw.subset(FROM_DOCUMENTS).filter((type) => !edge || EDGES[type].to === EDGES[edge.type].to),
      ]),
    ];
    return { via: { node: edge?.to ?? draw.id('Agency'), types } };
  }),
});

export const agencyFilter = (draw: Draw) => ({
  ...draw.maybe(0.5, () => ({ text: draw.text() })),
  ...draw.maybe(0.4, () => ({ jurisdiction: draw.place() })),
  ...draw.maybe(0.3, () => ({ kind: draw.one(draw.facts.values('Agency', 'kind'), ['department']) })),
});

export const dutyFilter = (draw: Draw) => ({
  ...draw.maybe(0.5, () => ({ agency: draw.id('Agency') })),
  ...draw.maybe(0.3, () => ({ roles: draw.often(0.9) ? draw.subset(ROLE_EDGES) : [] })),
  ...draw.maybe(0.3, () => ({ document: draw.id('Document') })),
  ...draw.maybe(0.35, () => ({ text: draw.text() })),
  ...draw.maybe(0.5, () => draw.days('dueFrom', 'dueTo')),
  ...draw.maybe(0.4, () => ({ undated: draw.often(0.5) })),
});

/** The agencies of a duty, with others. */
export function sharing(draw: Draw): string[] {
  const role = new Set<EdgeType>(ROLE_EDGES);
  const parts = draw.facts.edges.filter(({ type }) => role.has(type));
  const duty = parts.length ? pick(draw.chance, parts).to : '';
  const own = [...new Set(parts.filter(({ to }) => to === duty).map(({ from }) => from))].slice(0, between(draw.chance, 0, 3));
  if (draw.often(0.05)) return Array.from({ length: 21 }, (_, i) => `Agency:${i}`);
  return draw.often(0.8) ? own : [...own, draw.id('Agency')];
}

/** A number of a document as people type it. */
export function number(draw: Draw): string {
  if (draw.often(0.15)) return pick(draw.chance, ODD_NUMBERS);
  const printed = draw.one(draw.facts.values('Document', 'number'), ['青政发〔2021〕9号']);
  return pick(draw.chance, [
    printed,
    printed.replace('〔', ' [').replace('〕', '] '),
    printed.replace('〔', '（').replace('〕', '）第'),
    printed.replace(/[〔〕]/gu, ''),
    `${printed.slice(0, -2)}99号`,
  ]);
}

/** A passage that is quoted, or a stretch that is none. */
export function passageOf(draw: Draw): { source: string; start: number; end: number; context: number } {
  const quoted = draw.facts.edges.flatMap(({ quotations }) => quotations);
  if (!quoted.length || draw.often(0.1)) return { source: draw.id('Source'), start: 0, end: between(draw.chance, 0, 9), context: 0 };
  const { source, start, end } = pick(draw.chance, quoted);
  return {
    source,
    ...pick(draw.chance, [
      { start, end },
      { start: 0, end: 1 },
      { start: end, end: start },
      { start, end: start },
      { start: 0, end: 10_000_000 },
      { start: -1, end },
      { start: start + 0.5, end },
    ]),
    context: pick(draw.chance, [0, 1, 20, 200, 5000, 5001, -1, 0.5]),
  };
}
