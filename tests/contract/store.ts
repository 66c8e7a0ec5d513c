/** What every store keeps to, as a suite over a store: writing, merging, pages, and every question. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { agencies, agenciesByName, surfacesOf } from '../../queries/questions/agencies.ts';
import { documentsByNumber, documentsByTitle } from '../../queries/questions/document-by-name.ts';
import { documentCount, documents } from '../../queries/questions/documents.ts';
import { duties, dutyCount } from '../../queries/questions/duties.ts';
import { dutyCounts } from '../../queries/questions/duty-counts.ts';
import { documentsByStatus } from '../../queries/questions/documents-by-status.ts';
import { edgesAt } from '../../queries/questions/edges.ts';
import { lineage } from '../../queries/questions/lineage.ts';
import { neighbourhood } from '../../queries/questions/neighbourhood.ts';
import { nodesByIds } from '../../queries/questions/nodes.ts';
import { relations } from '../../queries/questions/relations.ts';
import { search, searchCount } from '../../queries/questions/search.ts';
import { sharedDuties } from '../../queries/questions/shared-duties.ts';
import { readBy } from '../../queries/questions/read-by.ts';
import { passage, sources } from '../../queries/questions/sources.ts';
import { statistics } from '../../queries/questions/statistics.ts';
import { sharedWithoutLead } from '../../queries/questions/without-lead.ts';
import { SEARCHED_KINDS } from '../../graph-schema/index.ts';
import { type GraphStore, NOTHING } from '../../queries/store.ts';
import { chain, edge, node, state } from '../support/graph.ts';
import { dumped } from '../support/store.ts';
import { whole } from '../support/surroundings.ts';

export interface StoreFactory {
  readonly name: string;
  open(): Promise<{ readonly store: GraphStore; close(): Promise<void> }>;
}

const DOCUMENTS = [
  node('Document:a', {
    number: '青政发〔2018〕3号',
    title: '青岚市河道管理办法',
    kind: '办法',
    issuedOn: '2018-01-10',
    held: true,
    jurisdiction: '青岚市',
  }),
  node('Document:b', {
    number: '青政发〔2021〕9号',
    title: '青岚市河道管理办法',
    kind: '办法',
    issuedOn: '2021-04-02',
    held: true,
    jurisdiction: '青岚市',
  }),
  node('Document:c', {
    number: '青政发〔2021〕9号',
    title: '青屏市茶园保护办法',
    kind: '办法',
    issuedOn: '2021-08-01',
    held: true,
    jurisdiction: '青屏市',
  }),
  node('Document:d', { title: '水法', held: false }),
];
const AGENCIES = [
  node('Agency:water', { name: '青岚市水利局', jurisdiction: '青岚市', kind: 'department' }),
  node('Agency:money', { name: '青岚市财政局', jurisdiction: '青岚市', kind: 'department' }),
  node('Agency:money2', { name: '青屏市财政局', jurisdiction: '青屏市', kind: 'department' }),
];
const DUTIES = [
  node('Duty:1', { text: '完成河道清淤。', class: 'assigned', path: '一', openEnded: false, due: '2021-06-30' }),
  node('Duty:2', { text: '更新河道台账。', class: 'assigned', path: '二', openEnded: false, due: null }),
  node('Duty:3', { text: '拨付补助资金。', class: 'assigned', path: '三', openEnded: true, due: '2021-12-31' }),
];
const DEADLINES = [
  node('Deadline:1', { surface: '6月底前', kind: 'date', end: '2021-06-30', due: '2021-06-30', inferred: true }),
  node('Deadline:3', { surface: '年底前', kind: 'date', end: '2021-12-31', due: '2021-12-31', inferred: true }),
];
const EDGES = [
  edge('REPEALS', 'Document:b', 'Document:a'),
  edge('BASED_ON', 'Document:b', 'Document:d'),
  edge('ISSUED_BY', 'Document:b', 'Agency:water', { surface: '市水利局' }),
  edge('STATED_IN', 'Duty:1', 'Document:b'),
  edge('STATED_IN', 'Duty:2', 'Document:b'),
  edge('STATED_IN', 'Duty:3', 'Document:c'),
  edge('LEADS', 'Agency:water', 'Duty:1', { surface: '市水利局' }),
  edge('COOPERATES_ON', 'Agency:money', 'Duty:1', { surface: '市财政局' }),
  edge('RESPONSIBLE_FOR', 'Agency:water', 'Duty:2', { surface: '市水利部门' }),
  edge('LEADS', 'Agency:money2', 'Duty:3', { surface: '市财政局' }),
  edge('DUE', 'Duty:1', 'Deadline:1'),
  edge('DUE', 'Duty:3', 'Deadline:3'),
];

export function storeContract({ name, open }: StoreFactory): void {
  describe(`the ${name} store`, () => {
    let store: GraphStore;
    let close: () => Promise<void>;
    beforeEach(async () => {
      ({ store, close } = await open());
    });
    afterEach(() => close());
    const filled = () =>
      state(store, [...DOCUMENTS, ...AGENCIES, ...DUTIES, ...DEADLINES], EDGES, {
        names: [{ name: 't:青岚市河道管理办法', target: 'Document:b', kind: 'document', detail: '{}' }],
      });
    const ids = (page: { items: readonly { node: { id: string } }[] }) => page.items.map((item) => item.node.id);

    describe('writing', () => {
      it('keeps all of a transaction or nothing', async () => {
        await expect(
          store.write(async (writer) => {
            await writer.put(new Map([['x', { ...NOTHING, nodes: DOCUMENTS }]]));
            throw new Error('stop');
          }),
        ).rejects.toThrow('stop');
        expect(await store.ask(statistics, {})).toMatchObject({ documents: 0 });
        await filled();
        expect(await store.ask(statistics, {})).toMatchObject({
          documents: 4,
          heldDocuments: 3,
          agencies: 3,
          duties: 3,
          edges: EDGES.length,
        });
      });

      it('keeps a node as long as one owner states it', async () => {
        await state(store, DOCUMENTS, [], {}, 'one');
        await state(store, DOCUMENTS.slice(0, 1), [], {}, 'two');
        await state(store, [], [], {}, 'one');
        expect((await store.ask(nodesByIds, { ids: DOCUMENTS.map(({ id }) => id) })).map(({ id }) => id)).toEqual(['Document:a']);
      });

      it('lets a document that is held speak for itself, in any order', async () => {
        const named = node('Document:a', { title: '河道办法', held: false, number: '青政发〔2018〕3号' });
        await state(store, [named], [], {}, 'one');
        await state(store, DOCUMENTS.slice(0, 1), [], {}, 'two');
        const first = await dumped(store);
        await state(store, [], [], {}, 'one');
        await state(store, [named], [], {}, 'three');
        expect(await dumped(store)).toBe(first);
        expect(first).toContain('青岚市河道管理办法');
      });

      it('runs one transaction after the other', async () => {
        await Promise.all(
          Array.from({ length: 10 }, (_, i) =>
            state(store, [node(`Document:x${i}`, { title: `第${i}号`, held: true })], [], {}, `owner${i}`),
          ),
        );
        expect(await store.ask(statistics, {})).toMatchObject({ documents: 10 });
      });

      it('gives names, aliases and references back', async () => {
        const row = { name: 'n:甲', target: 'Document:a', kind: 'document' as const, detail: '{}' };
        const alias = { name: 't:乙', target: 'n:甲', kind: 'alias' as const, detail: '{}' };
        const reference = { id: 'reference:1', names: ['n:甲', 't:乙'], detail: '{"x":1}' };
        await state(store, [], [], { names: [row, alias], references: [reference] });
        await store.write(async (writer) => {
          expect(await writer.named(['n:甲'])).toEqual([row]);
          expect(await writer.aliasesOf(['n:甲'])).toEqual([alias]);
          expect(await writer.referring(['t:乙'])).toEqual([reference]);
          expect(await writer.referring(['n:乙'])).toEqual([]);
        });
      });

      it('says which names came to mean something else', async () => {
        const row = (name: string, target: string) => ({ name, target, kind: 'document' as const, detail: '{}' });
        const put = (stated: Readonly<Record<string, readonly (readonly [string, string])[]>>) =>
          store.write(async (writer) =>
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
        await state(store, [], [], { references: [reference] });
        await state(store, [node('Document:a', { title: '甲', held: false })], [], {}, 'reference:1');
        expect(await store.ask(statistics, {})).toMatchObject({ documents: 1 });
        await state(store, [], [], {});
        expect(await store.ask(statistics, {})).toMatchObject({ documents: 0 });
        await store.write(async (writer) => {
          expect(await writer.referring(['n:甲'])).toEqual([]);
        });
      });

      it('joins the parts that passages name, in their order, as long as they are stated and none means all', async () => {
        const amends = (part: string | null, start: number) => ({
          ...edge('AMENDS', 'Document:b', 'Document:a', { part }),
          quotations: [{ source: 'Source:x', start, end: start + 1, text: '改', rule: 'effect/test' }],
        });
        const put = (owner: string, edges: ReturnType<typeof amends>[]) =>
          state(store, edges.length ? DOCUMENTS.slice(0, 2) : [], edges, {}, owner);
        const part = async () =>
          (await store.ask(edgesAt, { ids: ['Document:b'], direction: 'out', types: ['AMENDS'] })).map(
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
        await state(store, DOCUMENTS.slice(0, 2), [adjusts({ effectiveOn: '2021-05-01' })], {}, 'one');
        await state(
          store,
          DOCUMENTS.slice(0, 2),
          [adjusts({ effectiveOn: '2021-05-01', expiresOn: '2028-02-28', extendedBy: 'P2Y' })],
          {},
          'two',
        );
        const stored = () => store.ask(edgesAt, { ids: ['Document:a'], direction: 'in', types: ['ADJUSTS'] });
        expect(await stored()).toEqual([adjusts({ effectiveOn: '2021-05-01', expiresOn: '2028-02-28', extendedBy: 'P2Y' })]);
        await state(store, [], [], {}, 'two');
        expect(await stored()).toEqual([adjusts({ effectiveOn: '2021-05-01' })]);
      });

      it('notes by whom a source was read, until it is stored anew or gone', async () => {
        const source = { id: 'Source:s', file: 's.txt', sha256: '00', encoding: 'utf-8', raw: '公文正文', gazette: null };
        const records = [0, 1].map((ordinal) => ({ source: 'Source:s', ordinal, group: 'g', json: '{}' }));
        const asked = () => store.ask(readBy, { paths: ['/b/s.txt', '/a/s.txt', '/none.txt'] });
        await store.write((writer) => writer.putSource('/a/s.txt', source, records));
        expect(await asked()).toEqual([]);
        await store.write((writer) => writer.noteReadBy('Source:s', { reader: 'one', duties: 7 }));
        await store.write((writer) => writer.noteReadBy('Source:s', { reader: 'two', duties: 8 }));
        expect(await asked()).toEqual([{ path: '/a/s.txt', source: 'Source:s', reader: 'two', duties: 8, documents: 2 }]);
        await store.write((writer) => writer.putSource('/b/s.txt', source, records));
        expect(await asked()).toEqual([]);
        await store.write(async (writer) => {
          await writer.putSource('/b/s.txt', source, records);
          await writer.noteReadBy('Source:s', { reader: 'three', duties: 0 });
        });
        expect((await asked()).map(({ path, reader }) => [path, reader])).toEqual([
          ['/b/s.txt', 'three'],
          ['/a/s.txt', 'three'],
        ]);
        await store.write(async (writer) => {
          await writer.removePath('/a/s.txt');
          await writer.removePath('/b/s.txt');
        });
        expect(await asked()).toEqual([]);
      });

      it('keeps a source until its last path is gone', async () => {
        const source = { id: 'Source:s', file: 's.txt', sha256: '00', encoding: 'utf-8', raw: '公文正文', gazette: null };
        const record = { source: 'Source:s', ordinal: 0, group: 'g', json: '{}' };
        await store.write(async (writer) => {
          await writer.putSource('/a/s.txt', source, [record]);
          await writer.putSource('/b/s.txt', source, [record]);
          expect(await writer.pathsOf(['Source:s', 'Source:none'])).toEqual(new Map([['Source:s', ['/a/s.txt', '/b/s.txt']]]));
          expect(await writer.recordsOf(['Source:s'])).toEqual([record]);
          expect(await writer.recordsIn(['g', 'h'], [])).toEqual([record]);
          expect(await writer.recordsIn(['g'], ['Source:s'])).toEqual([]);
          expect(await writer.removePath('/a/s.txt')).toBeNull();
          expect(await writer.sourcesAt(['/a/s.txt', '/b/s.txt'])).toEqual(new Map([['/b/s.txt', 'Source:s']]));
        });
        expect(await store.ask(passage, { source: 'Source:s', start: 1, end: 2, context: 1 })).toEqual({ offset: 0, text: '公文正' });
        await store.write(async (writer) => {
          expect(await writer.removePath('/b/s.txt')).toBe('Source:s');
        });
        await expect(store.ask(passage, { source: 'Source:s', start: 0, end: 1, context: 0 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
      });
    });

    describe('documents', () => {
      beforeEach(filled);
      it.each([
        ['青政发〔2018〕3号'],
        ['青政发 [2018] 3 号'],
        ['青政发（２０１８）３号'],
        ['青政发2018第3号'],
        ['青政发〔2018〕3'],
        ['青政发〔二〇一八〕三号'],
        ['青岚市政府青政发2018-3'],
      ])('are found by %s', async (number) => {
        expect((await store.ask(documentsByNumber, { number })).map(({ id }) => id)).toEqual(['Document:a']);
      });
      it('of two places with one number are told apart by place', async () => {
        expect((await store.ask(documentsByNumber, { number: '青政发〔2021〕9号' })).map(({ id }) => id).sort()).toEqual([
          'Document:b',
          'Document:c',
        ]);
        expect((await store.ask(documentsByNumber, { number: '青政发〔2021〕9号', jurisdiction: '青屏市' })).map(({ id }) => id)).toEqual([
          'Document:c',
        ]);
      });
      it('are found by title, whatever its brackets', async () => {
        expect((await store.ask(documentsByTitle, { title: '《青岚市河道管理办法》' })).map(({ id }) => id)).toEqual(['Document:b']);
      });
      it('a malformed number is refused with a sentence', async () => {
        await expect(store.ask(documentsByNumber, { number: '河道' })).rejects.toMatchObject({ code: 'BAD_NUMBER' });
      });
      it('are listed newest first, page by page', async () => {
        const seen: string[] = [];
        for (let after: string | null = null; ;) {
          const page: { items: readonly { node: { id: string }; cursor: string }[]; hasNextPage: boolean } = await store.ask(documents, {
            first: 1,
            after,
          });
          seen.push(...ids(page));
          after = page.items.at(-1)?.cursor ?? null;
          if (!page.hasNextPage) break;
        }
        expect(seen).toEqual(['Document:c', 'Document:b', 'Document:a', 'Document:d']);
      });
      it('are filtered', async () => {
        expect(ids(await store.ask(documents, { held: false, first: 10 }))).toEqual(['Document:d']);
        expect(ids(await store.ask(documents, { text: '茶园', first: 10 }))).toEqual(['Document:c']);
        expect(ids(await store.ask(documents, { issuedFrom: '2018-01-01', issuedTo: '2018-12-31', first: 10 }))).toEqual(['Document:a']);
        expect(ids(await store.ask(documents, { via: { node: 'Agency:water', types: ['ISSUED_BY'] }, first: 10 }))).toEqual(['Document:b']);
        expect(await store.ask(documentCount, { kind: '办法' })).toBe(3);
      });
      it.each([{ issuedFrom: '2018-02-30' }, { issuedTo: 'tomorrow' }, { issuedFrom: '2019-01-01', issuedTo: '2018-01-01' }])(
        'the days %j are refused',
        async (filter) => {
          await expect(store.ask(documents, { ...filter, first: 10 })).rejects.toMatchObject({ code: 'BAD_DATE' });
        },
      );
      it.each([0, -1, 1.5, 101, 1_000_000, Number.NaN])('a page of %d is refused', async (first) => {
        await expect(store.ask(documents, { first })).rejects.toMatchObject({ code: 'BAD_PAGE_SIZE' });
      });
      it.each(['', 'x', 'W10', Buffer.from('["a"]').toString('base64url'), Buffer.from('{"a":1}').toString('base64url')])(
        'the cursor %j is refused',
        async (after) => {
          await expect(store.ask(documents, { first: 1, after })).rejects.toMatchObject({ code: 'BAD_CURSOR' });
        },
      );
    });

    describe('documents by status', () => {
      const asked = async (asOf: string, statuses: Parameters<typeof documentsByStatus>[1]['statuses'], more = {}) =>
        ids(await documentsByStatus(store, { statuses, asOf, first: 10, ...more }));
      beforeEach(async () => {
        await filled();
        await state(
          store,
          [
            node('Document:e', { title: '青岚市供水计划', kind: '计划', issuedOn: '2020-05-01', held: true, expiresOn: '2020-12-31' }),
            node('Document:f', { title: '青岚市旧办法', held: false }),
          ],
          [edge('AMENDS', 'Document:c', 'Document:b'), edge('REPEALS', 'Document:b', 'Document:f')],
          {},
          'more',
        );
      });
      it.each<[string, string, Parameters<typeof documentsByStatus>[1]['statuses'], object, string[]]>([
        ['in force before any ended', '2020-06-01', ['IN_FORCE'], {}, ['Document:e', 'Document:a']],
        ['in force later', '2022-01-01', ['IN_FORCE', 'AMENDED'], {}, ['Document:c', 'Document:b']],
        ['amended', '2022-01-01', ['AMENDED'], {}, ['Document:b']],
        ['repealed, those that nobody holds too', '2021-04-02', ['REPEALED'], {}, ['Document:a', 'Document:f']],
        ['repealed the day before', '2021-04-01', ['REPEALED'], {}, []],
        ['expired', '2021-01-01', ['EXPIRED'], {}, ['Document:e']],
        ['not yet in effect', '2018-01-09', ['NOT_YET_EFFECTIVE'], { issuedTo: '2019-12-31' }, ['Document:a']],
        ['of a kind', '2020-06-01', ['IN_FORCE'], { kind: '计划' }, ['Document:e']],
        ['of a year', '2022-01-01', ['IN_FORCE', 'AMENDED'], { issuedFrom: '2021-05-01', issuedTo: '2021-12-31' }, ['Document:c']],
        ['of an issuer', '2022-01-01', ['IN_FORCE', 'AMENDED'], { via: { node: 'Agency:water', types: ['ISSUED_BY'] } }, ['Document:b']],
      ])('are found: %s', async (_, asOf, statuses, more, expected) => {
        expect(await asked(asOf, statuses, more)).toEqual(expected);
      });
      it('come in pages, each once', async () => {
        const first = await documentsByStatus(store, { statuses: ['IN_FORCE'], asOf: '2020-06-01', first: 1 });
        expect([ids(first), first.hasNextPage]).toEqual([['Document:e'], true]);
        const after = first.items[0]?.cursor ?? null;
        expect(await asked('2020-06-01', ['IN_FORCE'], { after })).toEqual(['Document:a']);
      });
      it('refuse what is no day', async () => {
        await expect(asked('2020-02-30', ['IN_FORCE'])).rejects.toMatchObject({ code: 'BAD_DATE' });
      });
    });

    describe('lineage', () => {
      it('is found from any of its documents', async () => {
        await filled();
        for (const document of ['Document:a', 'Document:b', 'Document:d']) {
          const { nodes, edges, truncated } = await whole(lineage(store, { document, depth: 20 }));
          expect(nodes.map(({ id }) => id).sort()).toEqual(['Document:a', 'Document:b', 'Document:d']);
          expect(edges.map(({ type }) => type).sort()).toEqual(['BASED_ON', 'REPEALS']);
          expect(truncated).toBe(false);
        }
        expect((await whole(lineage(store, { document: 'Document:d', depth: 1, types: ['BASED_ON'] }))).nodes).toHaveLength(2);
      });
      it('ends where documents repeal each other in a circle', async () => {
        await state(store, DOCUMENTS.slice(0, 3), [
          edge('REPEALS', 'Document:a', 'Document:b'),
          edge('REPEALS', 'Document:b', 'Document:c'),
          edge('REPEALS', 'Document:c', 'Document:a'),
        ]);
        expect(await whole(lineage(store, { document: 'Document:a', depth: 1000 }))).toMatchObject({
          truncated: false,
          nodes: { length: 3 },
          edges: { length: 3 },
        });
      });
      it('follows a long chain, and says where it stops', async () => {
        const { nodes, edges } = chain(1200);
        await state(store, nodes, edges);
        const long = await whole(lineage(store, { document: 'Document:00000', depth: 1000 }));
        expect(long).toMatchObject({ truncated: true, nodes: { length: 1000 } });
        const short = await whole(lineage(store, { document: 'Document:00000', depth: 3 }));
        expect(short).toMatchObject({ truncated: true, nodes: { length: 4 }, edges: { length: 3 } });
        expect((await whole(lineage(store, { document: 'Document:00100', depth: 1000 }))).nodes.length).toBe(1000);
      }, 300_000);
      it('follows some of the edges of what very many refer to, and says so', async () => {
        const citing = Array.from({ length: 150 }, (_, i) =>
          node(`Document:${String(i).padStart(3, '0')}`, { title: `第${i}号`, held: true }),
        );
        await state(
          store,
          [...citing, node('Document:law', { title: '水法', held: false })],
          citing.map(({ id }) => edge('CITES', id, 'Document:law')),
        );
        const { nodes, edges, truncated } = await whole(lineage(store, { document: 'Document:law', depth: 3 }));
        expect({ nodes: nodes.length, edges: edges.length, truncated }).toEqual({ nodes: 101, edges: 100, truncated: true });
      });
      it('of an unreasonable depth is refused', async () => {
        await expect(whole(lineage(store, { document: 'Document:a', depth: 0 }))).rejects.toMatchObject({ code: 'BAD_RANGE' });
      });
    });

    describe('duties', () => {
      beforeEach(filled);
      it.each<[string, object, string[]]>([
        ['by deadline, those without one last', {}, ['Duty:1', 'Duty:3', 'Duty:2']],
        ['of an agency', { agency: 'Agency:water' }, ['Duty:1', 'Duty:2']],
        ['of an agency that leads', { agency: 'Agency:water', roles: ['LEADS'] }, ['Duty:1']],
        ['of an agency that helps', { agency: 'Agency:money', roles: ['COOPERATES_ON'] }, ['Duty:1']],
        ['between days, with those without a date', { dueFrom: '2021-06-01', dueTo: '2021-06-30' }, ['Duty:1', 'Duty:2']],
        ['between days, dated only', { dueFrom: '2021-06-30', undated: false }, ['Duty:1', 'Duty:3']],
        ['dated only', { undated: false }, ['Duty:1', 'Duty:3']],
        ['of a document', { document: 'Document:c' }, ['Duty:3']],
        ['that hold a text', { text: '河道' }, ['Duty:1', 'Duty:2']],
        ['that hold two words', { text: '台账 河道' }, ['Duty:2']],
        ['of an agency that hold two words', { agency: 'Agency:water', text: '河道 完成' }, ['Duty:1']],
      ])('%s', async (_, filter, expected) => {
        expect(ids(await store.ask(duties, { ...filter, first: 10 }))).toEqual(expected);
      });
      it('go on where a page ended', async () => {
        const first = await store.ask(duties, { first: 2 });
        expect(ids(await store.ask(duties, { first: 2, after: first.items[1]?.cursor ?? null }))).toEqual(['Duty:2']);
      });
      it.each([{ dueFrom: '2021-02-30' }, { dueTo: 'tomorrow' }, { dueFrom: '2022-01-01', dueTo: '2021-01-01' }])(
        'the days %j are refused',
        async (filter) => {
          await expect(store.ask(duties, { ...filter, first: 1 })).rejects.toMatchObject({ code: 'BAD_DATE' });
        },
      );
      it('that agencies share are found', async () => {
        expect(ids(await store.ask(sharedDuties, { minimum: 2, first: 10 }))).toEqual(['Duty:1']);
        expect(ids(await store.ask(sharedDuties, { agencies: ['Agency:water', 'Agency:money'], minimum: 2, first: 10 }))).toEqual([
          'Duty:1',
        ]);
        expect(ids(await store.ask(sharedDuties, { agencies: ['Agency:water', 'Agency:money2'], minimum: 2, first: 10 }))).toEqual([]);
        await expect(store.ask(sharedDuties, { minimum: 1, first: 10 })).rejects.toMatchObject({ code: 'BAD_RANGE' });
      });
    });

    it('gives shared duties that nobody leads', async () => {
      await filled();
      await state(
        store,
        [node('Duty:4', { text: '共同巡查。' }), node('Duty:5', { text: '三方会商。' })],
        [
          edge('RESPONSIBLE_FOR', 'Agency:water', 'Duty:4'),
          edge('RESPONSIBLE_FOR', 'Agency:money', 'Duty:4'),
          edge('RESPONSIBLE_FOR', 'Agency:water', 'Duty:5'),
          edge('COOPERATES_ON', 'Agency:money', 'Duty:5'),
          edge('SUPERVISES', 'Agency:money2', 'Duty:5'),
        ],
        {},
        'more',
      );
      expect(ids(await sharedWithoutLead(store, { minimum: 2, first: 10 }))).toEqual(['Duty:5', 'Duty:4']);
      expect(ids(await sharedWithoutLead(store, { minimum: 3, first: 10 }))).toEqual(['Duty:5']);
      expect(ids(await sharedWithoutLead(store, { agencies: ['Agency:money2'], minimum: 2, first: 10 }))).toEqual(['Duty:5']);
      const first = await sharedWithoutLead(store, { minimum: 2, first: 1 });
      expect(ids(await sharedWithoutLead(store, { minimum: 2, first: 1, after: first.items[0]?.cursor ?? null }))).toEqual(['Duty:4']);
      await expect(sharedWithoutLead(store, { minimum: 1, first: 1 })).rejects.toMatchObject({ code: 'BAD_RANGE' });
    });

    describe('duties that recur', () => {
      const recurring = (id: string, kind: string, dueFirst: string, dueLast: string, dueDays: string[] | null) => [
        node(`Duty:${id}`, { text: id, class: 'assigned', path: id, openEnded: false, due: dueFirst }),
        node(`Deadline:${id}`, { surface: id, kind, dueFirst, dueLast, dueDays }),
      ];
      const tenth = Array.from({ length: 12 }, (_, i) => `${String(i + 1).padStart(2, '0')}-10`);
      const nodes = [
        ...recurring('monthly', 'recurring', '2021-03-10', '9999-12-31', tenth),
        ...recurring('yearly', 'recurring', '2021-12-31', '2024-12-31', ['12-31']),
        ...recurring('february', 'recurring', '2021-06-30', '9999-12-31', ['02-29', '06-30']),
        ...recurring('open', 'period', '2022-06-01', '9999-12-31', null),
      ];
      beforeEach(() =>
        state(
          store,
          [...nodes, ...DOCUMENTS.slice(0, 1), ...AGENCIES.slice(0, 1)],
          ['monthly', 'yearly', 'february', 'open'].flatMap((id) => [
            edge('DUE', `Duty:${id}`, `Deadline:${id}`),
            edge('STATED_IN', `Duty:${id}`, 'Document:a'),
            edge('LEADS', 'Agency:water', `Duty:${id}`),
          ]),
        ),
      );
      it.each<[from: string, to: string | undefined, expected: string[]]>([
        ['2021-03-01', '2021-03-31', ['monthly']],
        ['2021-03-11', '2021-04-09', []],
        ['2021-01-01', '2021-03-09', []],
        ['2023-05-01', '2023-05-31', ['monthly', 'open']],
        ['2023-12-20', '2024-01-05', ['open', 'yearly']],
        ['2024-12-31', '2024-12-31', ['open', 'yearly']],
        ['2025-12-11', '2025-12-31', ['open']],
        ['2023-02-28', '2023-02-28', ['february', 'open']],
        ['2024-02-28', '2024-02-28', ['open']],
        ['2024-02-29', '2024-02-29', ['february', 'open']],
        ['2023-01-01', '2024-12-31', ['february', 'monthly', 'open', 'yearly']],
        ['2030-01-01', undefined, ['february', 'monthly', 'open']],
      ])('are found from %s to %s', async (dueFrom, dueTo, expected) => {
        const range = { dueFrom, ...(dueTo ? { dueTo } : {}), undated: false };
        for (const filter of [range, { ...range, agency: 'Agency:water' }, { ...range, document: 'Document:a' }]) {
          expect(ids(await store.ask(duties, { ...filter, first: 10 })).sort()).toEqual(expected.map((id) => `Duty:${id}`));
          expect(await store.ask(dutyCount, filter)).toBe(expected.length);
        }
      });
    });

    describe('agencies', () => {
      beforeEach(filled);
      it('are found by full and printed names, in their place', async () => {
        expect((await store.ask(agenciesByName, { name: '青岚市水利局' })).map(({ id }) => id)).toEqual(['Agency:water']);
        expect((await store.ask(agenciesByName, { name: '市财政局' })).map(({ id }) => id).sort()).toEqual([
          'Agency:money',
          'Agency:money2',
        ]);
        expect((await store.ask(agenciesByName, { name: '市财政局', jurisdiction: '青屏市' })).map(({ id }) => id)).toEqual([
          'Agency:money2',
        ]);
        expect(await store.ask(surfacesOf, { agency: 'Agency:water' })).toEqual(['市水利局', '市水利部门']);
      });
      it('have their duties counted, each once', async () => {
        await state(store, [], [edge('SUPERVISES', 'Agency:water', 'Duty:1')], {}, 'more');
        expect(await store.ask(dutyCounts, { agencies: ['Agency:water', 'Agency:money', 'Agency:none'] })).toEqual([
          { agency: 'Agency:money', count: 1 },
          { agency: 'Agency:water', count: 2 },
        ]);
      });
      it('are listed by name and filtered', async () => {
        expect(ids(await store.ask(agencies, { first: 10, text: '财政' })).sort()).toEqual(['Agency:money', 'Agency:money2']);
        expect(ids(await store.ask(agencies, { first: 10, jurisdiction: '青屏市' }))).toEqual(['Agency:money2']);
      });
    });

    describe('search', () => {
      beforeEach(filled);
      it.each<[string, string[]]>([
        ['水', ['Document:d', 'Agency:water']],
        ['河道', ['Document:a', 'Document:b', 'Duty:1', 'Duty:2']],
        ['河道管理办', ['Document:a', 'Document:b']],
        ['道河', []],
        ['2021〕9', ['Document:b', 'Document:c']],
        ['市水利部门', ['Agency:water']],
        ['（财政）', ['Agency:money', 'Agency:money2']],
        ['管理 河道', ['Document:a', 'Document:b']],
        ['河道 2021', ['Document:b']],
        ['河道\u3000清淤', ['Duty:1']],
        ['河道 财政', []],
        ['青岚 财政局', ['Agency:money']],
        ['水利局 部门', []],
        ['青 岚 市 河 道', ['Document:a', 'Document:b']],
        ['青政發2021-9', ['Document:b', 'Document:c']],
        ['青岚市政府青政发〔二〇一八〕三号', ['Document:a']],
      ])('for %s', async (text, expected) => {
        expect((await search(store, { text, first: 20 })).items.map(({ node: id }) => id).sort()).toEqual([...expected].sort());
        expect(await searchCount(store, { text })).toBe(expected.length);
        for (const kind of SEARCHED_KINDS)
          expect(await searchCount(store, { text, kinds: [kind] })).toBe(expected.filter((id) => id.startsWith(kind)).length);
      });
      it('is given page by page, each answer once', async () => {
        const whole = (await search(store, { text: '河', first: 50 })).items;
        const seen: string[] = [];
        for (let after: string | null = null; ;) {
          const page: { items: readonly { node: string; cursor: string }[]; hasNextPage: boolean } = await search(store, {
            text: '河',
            first: 1,
            after,
          });
          seen.push(...page.items.map(({ node: id }) => id));
          after = page.items.at(-1)?.cursor ?? null;
          if (!page.hasNextPage) break;
        }
        expect(seen).toEqual(whole.map(({ node: id }) => id));
      });
      it('gives documents newest first, then agencies by name, then duties by deadline', async () => {
        expect((await search(store, { text: '河', first: 9 })).items.map(({ node: id }) => id)).toEqual([
          'Document:b',
          'Document:a',
          'Duty:1',
          'Duty:2',
        ]);
        expect((await search(store, { text: '财政', first: 9, kinds: ['Duty', 'Agency'] })).items.map(({ node: id }) => id)).toEqual([
          'Agency:money2',
          'Agency:money',
        ]);
        const { items } = await search(store, { text: '河', first: 2 });
        await expect(search(store, { text: '河', first: 2, kinds: ['Duty'], after: items[0]?.cursor ?? null })).rejects.toMatchObject({
          code: 'BAD_CURSOR',
        });
        expect(await search(store, { text: '河', first: 4 })).toMatchObject({ hasNextPage: false });
        expect(await search(store, { text: '河', first: 2 })).toMatchObject({ hasNextPage: true });
      });
      it('in some kinds only', async () => {
        expect((await search(store, { text: '河', kinds: ['Duty'], first: 5 })).items.map(({ node: id }) => id)).toEqual([
          'Duty:1',
          'Duty:2',
        ]);
      });
      it.each(['', '  ', '《》', '"', '*'])('for %j is refused', async (text) => {
        await expect(search(store, { text, first: 1 })).rejects.toMatchObject({ code: 'BAD_TEXT' });
      });
      it.each(['" OR 1', "'; DROP TABLE edge", 'a" NEAR b', '{}^*:'])('takes %j as plain text', async (text) => {
        expect(await search(store, { text: `${text}水`, first: 1 })).toBeTruthy();
      });
    });

    describe('relations', () => {
      const types = ['REPEALS', 'AMENDS', 'BASED_ON'] as const;
      const read = ({ items }: Awaited<ReturnType<typeof relations>>) =>
        items.map(
          ({
            node: {
              edge: { type },
              outgoing,
              other,
            },
          }) => `${outgoing ? '' : '<'}${type} ${other}`,
        );
      const all = ['BASED_ON Document:d', 'REPEALS Document:a', '<AMENDS Document:a', '<BASED_ON Document:c', '<BASED_ON Document:a'];
      beforeEach(async () => {
        await filled();
        await state(
          store,
          [],
          [
            edge('AMENDS', 'Document:a', 'Document:b'),
            edge('BASED_ON', 'Document:a', 'Document:b'),
            edge('BASED_ON', 'Document:c', 'Document:b'),
            edge('CITES', 'Document:c', 'Document:b'),
          ],
          {},
          'more',
        );
      });
      it('are those that a document states, then those of others by type, newest first', async () => {
        expect(read(await relations(store, { document: 'Document:b', types, first: 20 }))).toEqual(all);
      });
      it.each([1, 2, 3, 4, 5])('come in pages of %d, each once', async (first) => {
        const seen: string[] = [];
        for (let after: string | null = null; ;) {
          const page: Awaited<ReturnType<typeof relations>> = await relations(store, { document: 'Document:b', types, first, after });
          seen.push(...read(page));
          after = page.items.at(-1)?.cursor ?? null;
          if (!page.hasNextPage) break;
          expect(page.items).toHaveLength(first);
        }
        expect(seen).toEqual(all);
      });
      it('refuse a cursor of other types', async () => {
        const { items } = await relations(store, { document: 'Document:b', types, first: 3 });
        await expect(
          relations(store, { document: 'Document:b', types: ['CITES'], first: 3, after: items[2]?.cursor ?? null }),
        ).rejects.toMatchObject({ code: 'BAD_CURSOR' });
      });
      it('of what is not there are none', async () => {
        expect(await relations(store, { document: 'Document:none', types, first: 5 })).toEqual({ items: [], hasNextPage: false });
      });
    });

    it('gives the neighbourhood of a node', async () => {
      await filled();
      const { nodes, edges } = await whole(neighbourhood(store, { node: 'Duty:1', depth: 1, limit: 100 }));
      expect(nodes.map(({ id }) => id).sort()).toEqual(['Agency:money', 'Agency:water', 'Deadline:1', 'Document:b', 'Duty:1']);
      expect(edges).toHaveLength(5);
      expect((await whole(neighbourhood(store, { node: 'Duty:1', depth: 2, limit: 3 }))).truncated).toBe(true);
    });

    it('gives edges with their properties', async () => {
      await filled();
      expect(await store.ask(edgesAt, { ids: ['Duty:1'], direction: 'in', types: ['LEADS'] })).toEqual([
        edge('LEADS', 'Agency:water', 'Duty:1', { surface: '市水利局' }),
      ]);
    });

    it('lists no source where none is loaded', async () => {
      expect(await store.ask(sources, { first: 5 })).toEqual({ items: [], hasNextPage: false });
    });
  });
}
