/** A former body waits for the text that names what followed it, in whatever order the texts come. */
import { describe, expect, it } from 'vitest';
import { readText } from '../../../loader/reading.ts';
import { putSource, removePath } from '../../../loader/write/source.ts';
import type { GraphStore } from '../../../queries/store.ts';
import type { GraphEdge, GraphNode } from '../../../graph-schema/index.ts';
import { dumped, inStore } from '../../support/store.ts';

const notice = (number: string, date: string, agency: string): string => `青岚市人民政府\n\n关于做好河道清淤工作的通知\n\n${number}\n\n各县（区）人民政府：\n\n一、开展清淤。完成主城区河道清淤。（责任单位：${agency}）\n\n青岚市人民政府\n\n${date}\n`;

const TEXTS = {
  before: notice('青政发〔2016〕3号', '2016年1月10日', '市国土资源局'),
  after: notice('青政发〔2021〕9号', '2021年4月2日', '市规划和自然资源局'),
  another: notice('青政发〔2022〕1号', '2022年4月2日', '市自然资源局'),
};

async function load(store: GraphStore, name: keyof typeof TEXTS): Promise<void> {
  await putSource(store, readText(new TextEncoder().encode(TEXTS[name]), `/g/${name}`));
}

/** The successions of the store, as 'former → later'. */
async function successions(store: GraphStore): Promise<string[]> {
  const elements = (await dumped(store)).split('\n').filter(Boolean).map((line) => JSON.parse(line) as { node?: GraphNode; edge?: GraphEdge });
  const names = new Map(elements.flatMap(({ node }) => (node?.kind === 'Agency' ? [[node.id, node.properties.name]] : [])));
  return elements.flatMap(({ edge }) => (edge?.type === 'SUCCEEDS' ? [`${names.get(edge.to) ?? '?'} → ${names.get(edge.from) ?? '?'}, ${edge.properties.year ?? '?'}`] : []));
}

describe('a succession', () => {
  const expected = ['青岚市国土资源局 → 青岚市规划和自然资源局, 2019'];

  it.each([[['before', 'after']], [['after', 'before']]] as const)('is known once both are named: %j', async (order) => {
    await inStore(async (store) => {
      for (const name of order) {
        expect(await successions(store)).toEqual([]);
        await load(store, name);
      }
      expect(await successions(store)).toEqual(expected);
    });
  });

  it('is open again where another name answers too, and known again when that is gone', async () => {
    await inStore(async (store) => {
      for (const name of ['before', 'another', 'after'] as const) await load(store, name);
      expect(await successions(store)).toEqual([]);
      await removePath(store, '/g/another');
      expect(await successions(store)).toEqual(expected);
      await removePath(store, '/g/before');
      expect(await successions(store)).toEqual([]);
    });
  });
});
