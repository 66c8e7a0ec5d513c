/** What an agency belongs to says why: named as a member, part of a class, or an office of another. */
import { expect, it } from 'vitest';
import { edge, node, state } from '../support/graph.ts';
import { answered } from '../support/api.ts';
import { inStore } from '../support/store.ts';

const agency = (name: string) => node(`Agency:${name}`, { name, kind: 'department' });

it('tells members, parts of a class and offices apart', () =>
  inStore(async (store) => {
    await state(store, ['office', 'department', 'group', 'class'].map(agency), [
      edge('PART_OF', 'Agency:office', 'Agency:department'),
      edge('MEMBER_OF', 'Agency:office', 'Agency:group', { role: '成员' }),
      edge('INCLUDES', 'Agency:class', 'Agency:office', { basis: '行政区划表' }),
    ]);
    const { data, errors } = await answered(
      store,
      '{ node(id: "Agency:office") { ... on Agency { memberOf { type role basis node { name } } } } }',
    );
    expect(errors).toEqual([]);
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      node: {
        memberOf: [
          { type: 'MEMBER_OF', role: '成员', basis: null, node: { name: 'group' } },
          { type: 'PART_OF', role: null, basis: null, node: { name: 'department' } },
          { type: 'INCLUDES', role: null, basis: '行政区划表', node: { name: 'class' } },
        ],
      },
    });
  }));

it('tells how many duties stand on the classes and bodies that an agency belongs to', () =>
  inStore(async (store) => {
    const duties = ['1', '2', '3'].map((id) => node(`Duty:${id}`, { text: `任务${id}。`, class: 'assigned', path: id, openEnded: false }));
    await state(
      store,
      [...['county', 'class', 'group'].map(agency), node('Document:a', { title: '甲', held: true }), ...duties],
      [
        edge('INCLUDES', 'Agency:class', 'Agency:county'),
        edge('MEMBER_OF', 'Agency:county', 'Agency:group', { role: '成员' }),
        ...duties.map(({ id }) => edge('STATED_IN', id, 'Document:a')),
        edge('LEADS', 'Agency:county', 'Duty:1'),
        edge('LEADS', 'Agency:class', 'Duty:1'),
        edge('COOPERATES_ON', 'Agency:class', 'Duty:1'),
        edge('RESPONSIBLE_FOR', 'Agency:class', 'Duty:2'),
      ],
    );
    const { data, errors } = await answered(
      store,
      '{ node(id: "Agency:county") { ... on Agency { dutyCount memberOf { type node { name dutyCount } } } } }',
    );
    expect(errors).toEqual([]);
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      node: {
        dutyCount: 1,
        memberOf: [
          { type: 'MEMBER_OF', node: { name: 'group', dutyCount: 0 } },
          { type: 'INCLUDES', node: { name: 'class', dutyCount: 2 } },
        ],
      },
    });
  }));
