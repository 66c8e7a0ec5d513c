/** Documents by their status on a day. */
import { beforeEach, describe, expect, it } from 'vitest';
import { documentsByStatus } from '../../../queries/questions/documents/documents-by-status.ts';
import { edge, node, state } from '../../support/graph.ts';
import { fill, ids, type Held } from './world.ts';

export function askingByStatus(held: Held): void {
  describe('documents by status', () => {
    const asked = async (asOf: string, statuses: Parameters<typeof documentsByStatus>[1]['statuses'], more = {}) =>
      ids(await documentsByStatus(held.store, { statuses, asOf, first: 10, ...more }));
    beforeEach(async () => {
      await fill(held.store);
      await state(
        held.store,
        [
          node('Document:e', { title: '青岚市供水计划', kind: '计划', issuedOn: '2020-05-01', held: true, expiresOn: '2020-12-31' }),
          node('Document:f', { title: '青岚市旧办法', held: false }),
          node('Document:g', { title: '青岚市补贴规定', kind: '规定', issuedOn: '2017-03-01', held: true, effectiveOn: '2017-01-01' }),
          node('Document:h', { title: '青岚市水费规定', kind: '规定', issuedOn: '2017-02-01', held: true, effectiveOn: '2016-12-01' }),
        ],
        [
          edge('AMENDS', 'Document:c', 'Document:b'),
          edge('REPEALS', 'Document:b', 'Document:f'),
          edge('REPEALS', 'Document:a', 'Document:g', { effectiveOn: '2019-01-01' }),
          edge('REPEALS', 'Document:a', 'Document:h', { effectiveOn: '2019-01-01' }),
          edge('ISSUED_BY', 'Document:h', 'Agency:water'),
        ],
        {},
        'more',
      );
    });
    it.each<[string, string, Parameters<typeof documentsByStatus>[1]['statuses'], object, string[]]>([
      ['in force before any ended', '2020-06-01', ['IN_FORCE'], {}, ['Document:e', 'Document:a']],
      ['in force later', '2022-01-01', ['IN_FORCE', 'AMENDED'], {}, ['Document:c', 'Document:b']],
      ['in force from before their issue', '2017-01-15', ['IN_FORCE'], {}, ['Document:g', 'Document:h']],
      ['before the first of them', '2016-12-15', ['IN_FORCE', 'EXPIRED'], {}, ['Document:h']],
      [
        'of an issuer, from before their issue',
        '2017-01-15',
        ['IN_FORCE'],
        { via: { node: 'Agency:water', types: ['ISSUED_BY'] } },
        ['Document:h'],
      ],
      ['of a text, from before their issue', '2017-01-15', ['IN_FORCE'], { text: '补贴' }, ['Document:g']],
      ['amended', '2022-01-01', ['AMENDED'], {}, ['Document:b']],
      ['repealed, those that nobody holds too', '2021-04-02', ['REPEALED'], { issuedFrom: '2018-01-01' }, ['Document:a']],
      ['repealed, without a date', '2021-04-02', ['REPEALED'], { kind: null }, ['Document:a', 'Document:g', 'Document:h', 'Document:f']],
      ['repealed the day before', '2021-04-01', ['REPEALED'], {}, ['Document:g', 'Document:h']],
      ['expired', '2021-01-01', ['EXPIRED'], {}, ['Document:e']],
      ['not yet in effect', '2018-01-09', ['NOT_YET_EFFECTIVE'], { issuedTo: '2019-12-31' }, ['Document:a']],
      ['of a kind', '2020-06-01', ['IN_FORCE'], { kind: '计划' }, ['Document:e']],
      ['of a year', '2022-01-01', ['IN_FORCE', 'AMENDED'], { issuedFrom: '2021-05-01', issuedTo: '2021-12-31' }, ['Document:c']],
      ['of an issuer', '2022-01-01', ['IN_FORCE', 'AMENDED'], { via: { node: 'Agency:water', types: ['ISSUED_BY'] } }, ['Document:b']],
    ])('are found: %s', async (_, asOf, statuses, more, expected) => {
      expect(await asked(asOf, statuses, more)).toEqual(expected);
    });
    it('come in pages, each once', async () => {
      const first = await documentsByStatus(held.store, { statuses: ['IN_FORCE'], asOf: '2020-06-01', first: 1 });
      expect([ids(first), first.hasNextPage]).toEqual([['Document:e'], true]);
      const after = first.items[0]?.cursor ?? null;
      expect(await asked('2020-06-01', ['IN_FORCE'], { after })).toEqual(['Document:a']);
    });
    it('come in pages over the day of issue', async () => {
      const first = await documentsByStatus(held.store, { statuses: ['IN_FORCE'], asOf: '2017-02-15', first: 1 });
      expect([ids(first), first.hasNextPage]).toEqual([['Document:g'], true]);
      expect(await asked('2017-02-15', ['IN_FORCE'], { after: first.items[0]?.cursor ?? null })).toEqual(['Document:h']);
    });
    it('are found however many lie between them', async () => {
      const all = Array.from({ length: 1030 }, (_, i) => `Document:m${1000 + i}`);
      await state(
        held.store,
        all.map((id) => node(id, { title: `青岚市通知${id.slice(10)}`, kind: '通知', issuedOn: '2012-03-01', held: true })),
        ['Document:m1003', 'Document:m2001', 'Document:m2029'].map((id) =>
          edge('REPEALS', 'Document:a', id, { effectiveOn: '2019-01-01' }),
        ),
        {},
        'many',
      );
      const asked2012 = { issuedTo: '2012-12-31', first: 2 };
      const first = await documentsByStatus(held.store, { statuses: ['REPEALED'], asOf: '2020-06-01', ...asked2012 });
      expect([ids(first), first.hasNextPage]).toEqual([['Document:m1003', 'Document:m2001'], true]);
      const after = first.items[1]?.cursor ?? null;
      expect(await asked('2020-06-01', ['REPEALED'], { ...asked2012, after })).toEqual(['Document:m2029']);
    });
    it('refuse what is no day', async () => {
      await expect(asked('2020-02-30', ['IN_FORCE'])).rejects.toMatchObject({ code: 'BAD_DATE' });
    });
  });
}
