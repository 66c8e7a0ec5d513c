/** The status of a document whose term a later one makes longer, and the day from which an effect counts where no passage says it. */
import { expect, it } from 'vitest';
import { edge, node, state } from '../support/graph.ts';
import { answered } from '../support/api.ts';
import { inStore } from '../support/store.ts';

const effect = (type: 'ADJUSTS' | 'AMENDS', from: string, to: string, properties: object, rule: string) => ({
  ...edge(type, from, to, { ...properties }),
  quotations: [{ source: 'Source:x', start: 0, end: 4, text: '延长', rule }],
});
const QUERY = `{ node(id: "Document:old") { ... on Document {
  status(asOf: "2024-01-01") { status reasons { status ground since expiresOn by { number } } }
  relations { edges { node { type effectiveOn since expiresOn } } } } }
  lineage(document: "Document:old") { edges { type since expiresOn } } }`;

it('a document with a longer term is in force, and its relations tell the days that decide', () =>
  inStore(async (store) => {
    await state(
      store,
      [
        node('Document:old', {
          number: '青政发〔2018〕3号',
          held: true,
          issuedOn: '2018-03-01',
          effectiveOn: '2018-03-01',
          expiresOn: '2023-02-28',
        }),
        node('Document:new', { number: '青政发〔2023〕5号', held: true, issuedOn: '2023-02-01', effectiveOn: '2023-02-10' }),
        node('Document:law', { title: '水法', held: false }),
      ],
      [
        effect('ADJUSTS', 'Document:new', 'Document:old', { expiresOn: '2028-02-28' }, 'term/extended'),
        edge('BASED_ON', 'Document:old', 'Document:law'),
      ],
    );
    const { data, errors } = await answered(store, QUERY);
    expect(errors).toEqual([]);
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      node: {
        status: {
          status: 'IN_FORCE',
          reasons: [
            { status: 'IN_FORCE', ground: 'EFFECT', since: '2023-02-10', expiresOn: '2028-02-28', by: { number: '青政发〔2023〕5号' } },
            { status: 'IN_FORCE', ground: 'NOTHING_SAID', since: '2018-03-01', expiresOn: null, by: null },
          ],
        },
        relations: {
          edges: [
            { node: { type: 'BASED_ON', effectiveOn: null, since: null, expiresOn: null } },
            { node: { type: 'ADJUSTS', effectiveOn: null, since: '2023-02-10', expiresOn: '2028-02-28' } },
          ],
        },
      },
      lineage: {
        edges: [
          { type: 'ADJUSTS', since: '2023-02-10', expiresOn: '2028-02-28' },
          { type: 'BASED_ON', since: null, expiresOn: null },
        ],
      },
    });
  }));
