/** Writing keeps the contract: whole transactions, who states what, what names mean. */
import { describe, expect, it } from 'vitest';
import { nodesByIds } from '../../../queries/questions/graph/nodes.ts';
import { statistics } from '../../../queries/questions/sources/statistics.ts';
import { NOTHING } from '../../../queries/store.ts';
import { node, state } from '../../support/graph.ts';
import { dumped } from '../../support/store.ts';
import { DOCUMENTS, EDGES, fill, type Held } from './world.ts';

export function writing(held: Held): void {
  describe('writing', () => {
    it('keeps all of a transaction or nothing', async () => {
      await expect(
        held.store.write(async (writer) => {
          await writer.put(new Map([['x', { ...NOTHING, nodes: DOCUMENTS }]]));
          throw new Error('stop');
        }),
      ).rejects.toThrow('stop');
      expect(await held.store.ask(statistics, {})).toMatchObject({ documents: 0 });
      await fill(held.store);
      expect(await held.store.ask(statistics, {})).toMatchObject({
        documents: 4,
        heldDocuments: 3,
        agencies: 3,
        duties: 3,
        edges: EDGES.length,
      });
    });

    it('keeps a node as long as one owner states it', async () => {
      await state(held.store, DOCUMENTS, [], {}, 'one');
      await state(held.store, DOCUMENTS.slice(0, 1), [], {}, 'two');
      await state(held.store, [], [], {}, 'one');
      expect((await held.store.ask(nodesByIds, { ids: DOCUMENTS.map(({ id }) => id) })).map(({ id }) => id)).toEqual(['Document:a']);
    });

    it('lets a document that is held speak for itself, in any order', async () => {
      const named = node('Document:a', { title: '河道办法', held: false, number: '青政发〔2018〕3号' });
      await state(held.store, [named], [], {}, 'one');
      await state(held.store, DOCUMENTS.slice(0, 1), [], {}, 'two');
      const first = await dumped(held.store);
      await state(held.store, [], [], {}, 'one');
      await state(held.store, [named], [], {}, 'three');
      expect(await dumped(held.store)).toBe(first);
      expect(first).toContain('青岚市河道管理办法');
    });

    it('runs one transaction after the other', async () => {
      await Promise.all(
        Array.from({ length: 10 }, (_, i) =>
          state(held.store, [node(`Document:x${i}`, { title: `第${i}号`, held: true })], [], {}, `owner${i}`),
        ),
      );
      expect(await held.store.ask(statistics, {})).toMatchObject({ documents: 10 });
    });

    it('gives names, aliases and references back', async () => {
      const row = { name: 'n:甲', target: 'Document:a', kind: 'document' as const, detail: '{}' };
      const alias = { name: 't:乙', target: 'n:甲', kind: 'alias' as const, detail: '{}' };
      const reference = { id: 'reference:1', names: ['n:甲', 't:乙'], detail: '{"x":1}' };
      await state(held.store, [], [], { names: [row, alias], references: [reference] });
      await held.store.write(async (writer) => {
        expect(await writer.named(['n:甲'])).toEqual([row]);
        expect(await writer.aliasesOf(['n:甲'])).toEqual([alias]);
        expect(await writer.referring(['t:乙'])).toEqual([reference]);
        expect(await writer.referring(['n:乙'])).toEqual([]);
      });
    });

    it('says which names came to mean something else', async () => {
      const row = (name: string, target: string) => ({ name, target, kind: 'document' as const, detail: '{}' });
      const put = (stated: Readonly<Record<string, readonly (readonly [string, string])[]>>) =>
        held.store.write(async (writer) =>
          [
            ...(await writer.put(
              new Map(
                Object.entries(stated).map(([owner, rows]) => [
                  owner,
                  { ...NOTHING, names: rows.map(([name, target]) => row(name, target)) },
                ]),
              ),
            )),
          ].sort(),
        );
      expect(
        await put({
          one: [
            ['t:甲', 'Document:a'],
            ['t:乙', 'Document:a'],
          ],
          two: [['t:甲', 'Document:a']],
        }),
      ).toEqual(['t:乙', 't:甲']);
      expect(await put({ three: [['t:甲', 'Document:a']] })).toEqual([]);
      expect(await put({ three: [['t:甲', 'Document:b']] })).toEqual(['t:甲']);
      expect(await put({ one: [] })).toEqual(['t:乙']);
      expect(await put({ two: [], three: [] })).toEqual(['t:甲']);
    });

    it('drops what a reference stated once its owner states the reference no more', async () => {
      const reference = { id: 'reference:1', names: ['n:甲'], detail: '{}' };
      await state(held.store, [], [], { references: [reference] });
      await state(held.store, [node('Document:a', { title: '甲', held: false })], [], {}, 'reference:1');
      expect(await held.store.ask(statistics, {})).toMatchObject({ documents: 1 });
      await state(held.store, [], [], {});
      expect(await held.store.ask(statistics, {})).toMatchObject({ documents: 0 });
      await held.store.write(async (writer) => {
        expect(await writer.referring(['n:甲'])).toEqual([]);
      });
    });
  });
}
