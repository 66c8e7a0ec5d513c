/** Lists by place: places follow days and ids, and pages of a list or of a search come in that order, whoever shares a place. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayPlaces, dueFirst, type GraphNode, listPlace, newestFirst } from '../../graph-schema/index.ts';
import { documents } from '../../queries/questions/documents/documents.ts';
import { duties } from '../../queries/questions/duties/duties.ts';
import type { GraphStore } from '../../queries/store.ts';
import { node, state } from '../support/graph.ts';
import { inStore } from '../support/store.ts';

const sign = (a: number | string, b: number | string): number => (a < b ? -1 : a > b ? 1 : 0);
const day = fc.option(
  fc.date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
  { nil: null },
);
/** Ids as they are, ids that begin alike, and any text. */
const tail = fc.oneof(fc.stringMatching(/^[-\w]{8}$/u), fc.stringMatching(/^a{3,6}[-\w]{0,2}$/u), fc.string({ maxLength: 6 }));

describe('a place', () => {
  it('follows the day and the id, is whole and small enough', () => {
    fc.assert(
      fc.property(day, day, tail, tail, (a, b, x, y) => {
        const [dutyA, dutyB] = [listPlace('Duty', a, `Duty:${x}`), listPlace('Duty', b, `Duty:${y}`)];
        for (const place of [dutyA, dutyB]) expect(Number.isInteger(place) && place >= 0 && place < 2 ** 46).toBe(true);
        if (dutyA !== dutyB) expect(sign(dutyA, dutyB)).toBe(sign(dueFirst(a, `Duty:${x}`), dueFirst(b, `Duty:${y}`)));
        const [documentA, documentB] = [listPlace('Document', a, `Document:${x}`), listPlace('Document', b, `Document:${y}`)];
        if (documentA !== documentB)
          expect(sign(documentA, documentB)).toBe(sign(newestFirst(a, `Document:${x}`), newestFirst(b, `Document:${y}`)));
        const { first, last } = dayPlaces('Duty', a);
        expect(dutyA >= first && dutyA <= last).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

interface Written {
  readonly id: string;
  readonly due: string | null;
  readonly text: string;
}

/** All of a list, page by page. */
async function all(page: (after: string | null) => ReturnType<GraphStore['ask']>): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const { items, hasNextPage } = (await page(after)) as { items: { node: GraphNode; cursor: string }[]; hasNextPage: boolean };
    ids.push(...items.map((item) => item.node.id));
    if (!hasNextPage) return ids;
    after = items.at(-1)?.cursor ?? null;
  }
}

describe('pages', () => {
  it('of a list and of a search come in order, with ids that begin alike and in any order of writing', { timeout: 60_000 }, async () => {
    const duty = fc.record({
      id: fc.stringMatching(/^a{4,5}[-\w]{0,3}$/u),
      due: fc.constantFrom(null, '2021-06-30', '2022-01-01'),
      text: fc.constantFrom('完成河道清淤', '清理河道', '更新台账'),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(duty, { selector: ({ id }) => id, minLength: 1, maxLength: 14 }),
        fc.integer({ min: 1, max: 4 }),
        fc.nat(13),
        async (list, first, gone) =>
          inStore(async (store) => {
            const write = ({ id, due, text }: Written, owner: string) =>
              state(
                store,
                [
                  node(`Duty:${id}`, { text, due, class: 'assigned', path: '', openEnded: false }),
                  node(`Document:${id}`, { title: text, issuedOn: due, held: true }),
                ],
                [],
                {},
                owner,
              );
            for (const [i, one] of list.entries()) await write(one, `owner:${i}`);
            // One is written again on another day, one goes.
            const changed = list.map((one, i): Written =>
              i === gone % list.length ? { ...one, due: '2022-01-01', text: '清理河道' } : one,
            );
            await write(changed[gone % list.length] ?? { id: 'a', due: null, text: '' }, `owner:${gone % list.length}`);
            const left = list.length > 1 ? changed.slice(0, -1) : changed;
            if (left.length < list.length) await state(store, [], [], {}, `owner:${list.length - 1}`);
            for (const text of [null, '河道', '清淤', '台']) {
              const fit = left.filter((one) => one.text.includes(text ?? ''));
              expect(await all((after) => store.ask(duties, { first, after, text }))).toEqual(
                fit
                  .map(({ id, due }) => ({ id: `Duty:${id}`, order: dueFirst(due, `Duty:${id}`) }))
                  .sort((a, b) => sign(a.order, b.order))
                  .map(({ id }) => id),
              );
              expect(await all((after) => store.ask(documents, { first, after, text }))).toEqual(
                fit
                  .map(({ id, due }) => ({ id: `Document:${id}`, order: newestFirst(due, `Document:${id}`) }))
                  .sort((a, b) => sign(a.order, b.order))
                  .map(({ id }) => id),
              );
              expect(
                await all((after) => store.ask(duties, { first, after, text, dueFrom: '2021-06-01', dueTo: '2021-12-31', undated: false })),
              ).toEqual(
                fit
                  .filter(({ due }) => due === '2021-06-30')
                  .map(({ id }) => `Duty:${id}`)
                  .sort(sign),
              );
            }
          }),
      ),
      { numRuns: 60 },
    );
  });
});
