/**
 * Documents that have one of some statuses on a day, newest first. The status is derived from what documents say, see `statusOf`, so the list of
 * documents, of those alone that can be in effect where that is asked for, is gone through: pages of 100 with what acts on them, or longer stretches
 * of which only those that others act on are read. Throws BAD_DATE, BAD_PAGE_SIZE and BAD_CURSOR.
 */
import type { EdgeType, GraphNode } from '../../../graph-schema/index.ts';
import { isoDay } from '../../asked/dates.ts';
import type { Page, PageInput } from '../../lists/page.ts';
import { sifted } from '../../lists/sifted.ts';
import type { GraphStore } from '../../store.ts';
import { documentsActedOn } from './acted-on.ts';
import { type DocumentFilter, documents } from './documents.ts';
import { edgesWithNodes } from '../graph/edges-with-nodes.ts';
import { type DocumentStatus, EFFECTS, ENDS, statusOf } from './status.ts';

export interface StatusFilter extends Omit<DocumentFilter, 'held'> {
  /** At least one. */
  readonly statuses: readonly DocumentStatus[];
  readonly asOf: string;
}

/** What a document of a status is acted on by, whatever else. */
const ACTED_ON: Readonly<Partial<Record<DocumentStatus, readonly EdgeType[]>>> = { REPEALED: ENDS, AMENDED: ['AMENDS', 'ADJUSTS'] };

/** Statuses that a document can have only from its first day in effect on. */
const IN_EFFECT: readonly DocumentStatus[] = ['IN_FORCE', 'AMENDED', 'EXPIRED', 'UNKNOWN'];

/** Statuses that a document can have of which no loaded source prints anything. */
const UNHELD: readonly DocumentStatus[] = ['REPEALED', 'NOT_HELD'];

/** A page of documents that have one of these statuses on the day; it may be short, see `sifted`. */
export async function documentsByStatus(
  store: GraphStore,
  { statuses, asOf, first, after, ...filter }: StatusFilter & PageInput,
): Promise<Page<GraphNode<'Document'>>> {
  const day = isoDay('asOf', asOf);
  const effectiveBy = statuses.every((status) => IN_EFFECT.includes(status)) ? day : null;
  const held = statuses.some((status) => UNHELD.includes(status)) ? null : true;
  const types = statuses.every((status) => ACTED_ON[status]) ? statuses.flatMap((status) => ACTED_ON[status] ?? []) : null;
  return sifted(
    { first, after: after ?? null },
    {
      list: (page) =>
        types
          ? store.ask(documentsActedOn, { ...filter, held, effectiveBy, types, after: page.after ?? null })
          : store.ask(documents, { ...filter, held, effectiveBy, ...page }),
      wanted: async (nodes) => {
        const found = await statusesOn(store, nodes, day);
        return nodes.map(({ id }) => statuses.includes(found.get(id) ?? 'UNKNOWN'));
      },
    },
  );
}

/** The status of each of some documents on a day. */
export async function statusesOn(
  store: GraphStore,
  nodes: readonly GraphNode<'Document'>[],
  asOf: string,
): Promise<ReadonlyMap<string, DocumentStatus>> {
  if (!nodes.length) return new Map();
  const [found] = await store.ask(edgesWithNodes, { asked: [{ ids: nodes.map(({ id }) => id), direction: 'in', types: EFFECTS }] });
  const acting = new Map((found?.nodes ?? []).map((node) => [node.id, node as GraphNode<'Document'>]));
  const effects = new Map<string, { edge: NonNullable<typeof found>['edges'][number]; by: GraphNode<'Document'> }[]>();
  for (const edge of found?.edges ?? []) {
    const by = acting.get(edge.from);
    if (by) effects.set(edge.to, [...(effects.get(edge.to) ?? []), { edge, by }]);
  }
  return new Map(
    nodes.map((document) => [document.id, statusOf({ document, effects: effects.get(document.id) ?? [], terms: [], asOf }).status]),
  );
}
