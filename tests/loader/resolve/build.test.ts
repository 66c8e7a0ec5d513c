/** What the records of a document state: edges that split or join what one row says. */
import { describe, expect, it } from 'vitest';
import { extractSource } from '../../../loader/pipeline.ts';
import { statedReference } from '../../../loader/resolve/reference-edge.ts';
import type { Reference } from '../../../loader/resolve/references.ts';
import { build } from '../../../loader/resolve/build.ts';
import { identify } from '../../../loader/resolve/documents.ts';

const TEXT = '青岚市人民政府\n\n关于印发青岚市河道管理办法的通知\n\n青政发〔2024〕5号\n\n各县（区）人民政府：\n\n现将《青岚市河道管理办法》印发给你们。\n\n青岚市人民政府\n\n2024年5月22日\n\n青岚市河道管理办法\n\n第一条 本办法由市水利局、市财政局负责解释，自2024年7月1日起施行。\n';

/** The names of the bodies at the ends of a document's edges of a type. */
function agencies(type: string): (string | null)[] {
  const { records } = extractSource(new TextEncoder().encode(TEXT), 'a.txt');
  const [identity] = identify('g', records.map((record, ordinal) => ({ source: 'Source:x', ordinal, record })));
  if (!identity) return [];
  const { nodes, edges } = build(identity);
  const names = new Map(nodes.flatMap((node) => (node.kind === 'Agency' ? [[node.id, node.properties.name]] : [])));
  return edges.filter((edge) => edge.type === type).map(({ to }) => names.get(to) ?? null);
}

/** What the edges say that the references of a text come to. */
function referred(text: string): unknown[] {
  const { records } = extractSource(new TextEncoder().encode(TEXT.replace('现将《青岚市河道管理办法》印发给你们。', text)), 'a.txt');
  const [identity] = identify('g', records.map((record, ordinal) => ({ source: 'Source:x', ordinal, record })));
  if (!identity) return [];
  return build(identity).references.flatMap(({ detail }) => statedReference(JSON.parse(detail) as Reference, { target: 'Document:x', known: true }).edges).map(({ type, properties }) => [type, (properties as { part?: string | null }).part]);
}

describe('the edges of a document', () => {
  it('name each of two who interpret it', () => { expect(agencies('INTERPRETED_BY')).toEqual(['青岚市水利局', '青岚市财政局']); });
  it.each([
    ['《青岚市停车管理办法》（青政发〔2019〕2号）第五条、第九条同时废止。', ['AMENDS', '第五条、第九条']],
    ['《青岚市停车管理办法》（青政发〔2019〕2号）同时废止。', ['REPEALS', null]],
  ])('say what of the target an effect is on: %s', (text, expected) => { expect(referred(text)).toContainEqual(expected); });
  it('name who issued it and to whom', () => { expect([agencies('ISSUED_BY'), agencies('ADDRESSED_TO')]).toEqual([['青岚市人民政府'], ['各县（区）人民政府']]); });
});
