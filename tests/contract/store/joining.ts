/** What several passages state of one edge is joined. */
import { describe, expect, it } from 'vitest';
import { edgesAt } from '../../../queries/questions/graph/edges.ts';
import { edge, state } from '../../support/graph.ts';
import { DOCUMENTS, type Held } from './world.ts';

export function joining(held: Held): void {
  describe('what several passages state of one edge', () => {
    it('joins the parts that passages name, in their order, as long as they are stated and none means all', async () => {
      const amends = (part: string | null, start: number) => ({
        ...edge('AMENDS', 'Document:b', 'Document:a', { part }),
        quotations: [{ source: 'Source:x', start, end: start + 1, text: '改', rule: 'effect/test' }],
      });
      const put = (owner: string, edges: ReturnType<typeof amends>[]) =>
        state(held.store, edges.length ? DOCUMENTS.slice(0, 2) : [], edges, {}, owner);
      const part = async () =>
        (await held.store.ask(edgesAt, { ids: ['Document:b'], direction: 'out', types: ['AMENDS'] })).map(
          ({ properties }) => (properties as { part: string | null }).part,
        );
      await put('last', [amends('第三条', 30)]);
      expect(await part()).toEqual(['第三条']);
      await put('middle', [amends('第五条', 20)]);
      expect(await part()).toEqual(['第五条、第三条']);
      await put('first', [amends('第三条', 10)]);
      expect(await part()).toEqual(['第三条、第五条']);
      await put('print', [amends('第三条、附件2', 5)]);
      expect(await part()).toEqual(['第三条、附件2、第五条']);
      await put('whole', [amends(null, 40)]);
      expect(await part()).toEqual([null]);
      for (const owner of ['print', 'whole', 'middle']) await put(owner, []);
      expect(await part()).toEqual(['第三条']);
      await put('whole', [amends(null, 40)]);
      for (const owner of ['first', 'last']) await put(owner, []);
      expect(await part()).toEqual([null]);
    });

    it('keeps the last day that one passage of an effect sets beside those that set none', async () => {
      const adjusts = (properties: object) => edge('ADJUSTS', 'Document:b', 'Document:a', { ...properties });
      await state(held.store, DOCUMENTS.slice(0, 2), [adjusts({ effectiveOn: '2021-05-01' })], {}, 'one');
      await state(
        held.store,
        DOCUMENTS.slice(0, 2),
        [adjusts({ effectiveOn: '2021-05-01', expiresOn: '2028-02-28', extendedBy: 'P2Y' })],
        {},
        'two',
      );
      const stored = () => held.store.ask(edgesAt, { ids: ['Document:a'], direction: 'in', types: ['ADJUSTS'] });
      expect(await stored()).toEqual([adjusts({ effectiveOn: '2021-05-01', expiresOn: '2028-02-28', extendedBy: 'P2Y' })]);
      await state(held.store, [], [], {}, 'two');
      expect(await stored()).toEqual([adjusts({ effectiveOn: '2021-05-01' })]);
    });
  });
}
