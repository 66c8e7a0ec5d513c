/** Duties with all that a row of a table tells of them: who has which part, until when, which document says so and in which words. */
import { compare, type GraphNode, ROLE_EDGES, type RoleEdge } from '../../graph-schema/index.ts';
import { edgesWithNodes } from '../../queries/questions/graph/edges-with-nodes.ts';
import { nodesByIds } from '../../queries/questions/graph/nodes.ts';
import type { GraphStore } from '../../queries/store.ts';

export interface DutyFacts {
  readonly duty: GraphNode<'Duty'>;
  readonly roles: readonly { readonly role: RoleEdge; readonly agency: GraphNode<'Agency'> }[];
  /** By their days, those without one last. */
  readonly deadlines: readonly GraphNode<'Deadline'>[];
  /** Null where it was taken out meanwhile. */
  readonly document: GraphNode<'Document'> | null;
  /** The passages that state it, verbatim, with the file of each. */
  readonly passages: readonly { readonly text: string; readonly file: string }[];
}

/** The facts of some duties, in their order: two questions, however many they are. */
export async function dutyFacts(store: GraphStore, duties: readonly GraphNode<'Duty'>[]): Promise<DutyFacts[]> {
  const ids = duties.map(({ id }) => id);
  const found = await store.ask(edgesWithNodes, {
    asked: [
      { ids, direction: 'out', types: ['STATED_IN', 'DUE'] },
      { ids, direction: 'in', types: ROLE_EDGES },
    ],
  });
  const nodes = new Map(found.flatMap((one) => one.nodes.map((node) => [node.id, node] as const)));
  const [own, parts] = [found[0]?.edges ?? [], found[1]?.edges ?? []];
  const sources = new Set(own.flatMap(({ quotations }) => quotations.map(({ source }) => source)));
  const files = new Map(
    (sources.size ? await store.ask(nodesByIds, { ids: [...sources] }) : []).map(({ id, properties }) => [
      id,
      (properties as { file?: string | null }).file ?? '',
    ]),
  );
  return duties.map((duty) => {
    const edges = own.filter(({ from }) => from === duty.id);
    const stated = edges.filter(({ type }) => type === 'STATED_IN');
    const document = nodes.get(stated[0]?.to ?? '');
    return {
      duty,
      roles: parts.flatMap(({ type, from, to }) => {
        const agency = nodes.get(from);
        return to === duty.id && agency?.kind === 'Agency' ? [{ role: type as RoleEdge, agency: agency as GraphNode<'Agency'> }] : [];
      }),
      deadlines: edges
        .flatMap(({ type, to }) => (type === 'DUE' && nodes.has(to) ? [nodes.get(to) as GraphNode<'Deadline'>] : []))
        .sort((a, b) => compare(dayOf(a), dayOf(b)) || compare(a.id, b.id)),
      document: document ? (document as GraphNode<'Document'>) : null,
      passages: stated.flatMap(({ quotations }) => quotations.map(({ text, source }) => ({ text, file: files.get(source) ?? '' }))),
    };
  });
}

const dayOf = ({ properties: { due, end, dueFirst, start } }: GraphNode<'Deadline'>): string => due ?? end ?? dueFirst ?? start ?? '9999';
