/** Duties are listed and filtered; those that agencies share, and that nobody leads. */
import { beforeEach, describe, expect, it } from 'vitest';
import { duties } from '../../../queries/questions/duties/duties.ts';
import { sharedDuties } from '../../../queries/questions/duties/shared-duties.ts';
import { sharedWithoutLead } from '../../../queries/questions/duties/without-lead.ts';
import { edge, node, state } from '../../support/graph.ts';
import { fill, ids, type Held } from './world.ts';

export function askingDuties(held: Held): void {
  describe('duties', () => {
    beforeEach(() => fill(held.store));
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
      expect(ids(await held.store.ask(duties, { ...filter, first: 10 }))).toEqual(expected);
    });
    it('go on where a page ended', async () => {
      const first = await held.store.ask(duties, { first: 2 });
      expect(ids(await held.store.ask(duties, { first: 2, after: first.items[1]?.cursor ?? null }))).toEqual(['Duty:2']);
    });
    it.each([{ dueFrom: '2021-02-30' }, { dueTo: 'tomorrow' }, { dueFrom: '2022-01-01', dueTo: '2021-01-01' }])(
      'the days %j are refused',
      async (filter) => {
        await expect(held.store.ask(duties, { ...filter, first: 1 })).rejects.toMatchObject({ code: 'BAD_DATE' });
      },
    );
    it('that agencies share are found', async () => {
      expect(ids(await held.store.ask(sharedDuties, { minimum: 2, first: 10 }))).toEqual(['Duty:1']);
      expect(ids(await held.store.ask(sharedDuties, { agencies: ['Agency:water', 'Agency:money'], minimum: 2, first: 10 }))).toEqual([
        'Duty:1',
      ]);
      expect(ids(await held.store.ask(sharedDuties, { agencies: ['Agency:water', 'Agency:money2'], minimum: 2, first: 10 }))).toEqual([]);
      await expect(held.store.ask(sharedDuties, { minimum: 1, first: 10 })).rejects.toMatchObject({ code: 'BAD_RANGE' });
    });
  });

  it('gives shared duties that nobody leads', async () => {
    await fill(held.store);
    await state(
      held.store,
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
    expect(ids(await sharedWithoutLead(held.store, { minimum: 2, first: 10 }))).toEqual(['Duty:5', 'Duty:4']);
    expect(ids(await sharedWithoutLead(held.store, { minimum: 3, first: 10 }))).toEqual(['Duty:5']);
    expect(ids(await sharedWithoutLead(held.store, { agencies: ['Agency:money2'], minimum: 2, first: 10 }))).toEqual(['Duty:5']);
    const first = await sharedWithoutLead(held.store, { minimum: 2, first: 1 });
    expect(ids(await sharedWithoutLead(held.store, { minimum: 2, first: 1, after: first.items[0]?.cursor ?? null }))).toEqual(['Duty:4']);
    await expect(sharedWithoutLead(held.store, { minimum: 1, first: 1 })).rejects.toMatchObject({ code: 'BAD_RANGE' });
  });
}
