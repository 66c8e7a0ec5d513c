/** A small graph that most of the contract is about. */
import type { GraphStore } from '../../../queries/store.ts';
import { edge, node, state } from '../../support/graph.ts';

/** The store that a test is about; another one for each test. */
export interface Held {
  readonly store: GraphStore;
}

export const DOCUMENTS = [
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
export const AGENCIES = [
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
export const EDGES = [
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

/** Writes the graph into a store. */
export const fill = (store: GraphStore) =>
  state(store, [...DOCUMENTS, ...AGENCIES, ...DUTIES, ...DEADLINES], EDGES, {
    names: [{ name: 't:青岚市河道管理办法', target: 'Document:b', kind: 'document', detail: '{}' }],
  });

/** The ids of a page. */
export const ids = (page: { items: readonly { node: { id: string } }[] }) => page.items.map((item) => item.node.id);
