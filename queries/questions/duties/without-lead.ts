/** Duties that several agencies share and none leads, those of the most first: nobody in particular answers for them. Throws what `sharedDuties` throws. */
import type { GraphNode } from '../../../graph-schema/index.ts';
import type { Page } from '../../lists/page.ts';
import { sifted } from '../../lists/sifted.ts';
import type { GraphStore } from '../../store.ts';
import { edgesAt } from '../graph/edges.ts';
import { sharedDuties, type SharedInput } from './shared-duties.ts';

/** A page of those of the shared duties in which no agency has the lead; it may be short, see `sifted`. */
export const sharedWithoutLead = (store: GraphStore, { first, after, ...input }: SharedInput): Promise<Page<GraphNode<'Duty'>>> =>
  sifted(
    { first, after: after ?? null },
    {
      list: (page) => store.ask(sharedDuties, { ...input, ...page }),
      wanted: async (duties) => {
        if (!duties.length) return [];
        const led = new Set(
          (await store.ask(edgesAt, { ids: duties.map(({ id }) => id), direction: 'in', types: ['LEADS'] })).map(({ to }) => to),
        );
        return duties.map(({ id }) => !led.has(id));
      },
    },
  );
