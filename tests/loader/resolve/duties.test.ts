/** Duties in the graph: their ids come in the order of the text, and who holds a post has no part as a body. */
import { describe, expect, it } from 'vitest';
import type { DocumentRecord, DutyRow, GraphNode } from '../../../graph-schema/index.ts';
import { isPost } from '../../../loader/resolve/agency/index.ts';
import { build } from '../../../loader/resolve/build.ts';
import { extractSource } from '../../../loader/pipeline.ts';

const TEXT = '青岚市人民政府\n\n关于做好河道清淤工作的通知\n\n青政发〔2024〕5号\n\n各县（区）人民政府：\n\n现就有关工作通知如下。\n\n青岚市人民政府\n\n2024年5月22日\n';
const { records } = extractSource(new TextEncoder().encode(TEXT), 'a.txt');
const duty = (text: string, more: Partial<DutyRow> = {}): DutyRow => ({
  class: 'assigned', path: '一', text, lead: [], responsible: [], cooperating: [], supervising: [], inherited: [], openEnded: false, deadlines: [], evidence: text, span: [0, 1], rule: 'duty/line', ...more,
});

/** What prints of one document with these duties state. */
function stated(...prints: { printed: DocumentRecord['printed']; duties: DutyRow[] }[]) {
  const [record] = records;
  if (!record) throw new Error('no document was read');
  return build({ id: 'Document:abcdefghijklmnopqrstuv', place: '青岚市', records: prints.map((print, ordinal) => ({ source: `Source:${ordinal}`, ordinal, record: { ...record, ...print } })) });
}
const inOrder = (nodes: readonly GraphNode[]): (string | null)[] =>
  nodes.filter((node): node is GraphNode<'Duty'> => node.kind === 'Duty').sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ properties }) => properties.text);

describe('duties', () => {
  const texts = Array.from({ length: 70 }, (_, i) => `任务之${i}。`);
  it('have ids in the order of the text', () => { expect(inOrder(stated({ printed: 'full', duties: texts.map((text) => duty(text)) }).nodes)).toEqual(texts); });
  it('of a partial print have the ids of the full one', () => {
    const part = texts.slice(40, 50).map((text) => duty(text));
    expect(inOrder(stated({ printed: 'partial', duties: part }, { printed: 'full', duties: texts.map((text) => duty(text)) }).nodes)).toEqual(texts);
  });
  it('are not given to who holds a post', () => {
    const { edges } = stated({ printed: 'full', duties: [duty('任务。', { lead: ['常务副总指挥', '市水利局'], responsible: ['组长', '各县（区）人民政府'] })] });
    expect(edges.filter(({ type }) => type === 'LEADS' || type === 'RESPONSIBLE_FOR')).toHaveLength(2);
  });
});

describe('a post', () => {
  it.each(['常务副总指挥', '组长', '领导小组组长', '分管副市长', '市政府秘书长', '主要负责同志', '各村党支部书记', '办公室主任'])('is %s', (name) => { expect(isPost(name)).toBe(true); });
  it.each(['市防汛抗旱指挥部', '市水利局', '领导小组', '领导小组办公室', '各县（市、区）', '市河长办', '市长江办', '长治市人民政府'])('is not %s', (name) => { expect(isPost(name)).toBe(false); });
});
