/** Headings that a line alone does not show. */
import { describe, expect, it } from 'vitest';
import { splitBlocks } from '../../../loader/segment/blocks/index.ts';

const labelsOf = (...lines: string[]): (string | null)[] => splitBlocks(lines.join('\n')).map(({ label }) => label);

describe('headings', () => {
  it.each<[name: string, lines: string[], labels: (string | null)[]]>([
    ['two on one line', ['二、完善支撑体系，增强综合能力（三）推进平台建设'], ['二', '（三）']],
    ['one at the end of a paragraph', ['2.延长营业时间。（责任单位：市文旅局）（二）发展首店经济，打造“首店城市”', '3.引进首店。'], ['2', '（二）', '3']],
    ['a chapter over its first section', ['2青岚市校园安全事故应急指挥与协调体系', '体系由市指挥部组成。', '2.1指挥部'], ['2', null, '2.1']],
    ['no figure over a section of another number', ['12个县（市、区）、部门和单位的名单', '2.1指挥部'], [null, '2.1']],
    ['no item that a sentence names', ['四、落实前款第二项（三）规定的措施，应当报告。'], ['四']],
    ['no list of one sentence', ['一、申请人提交下列材料：（一）申请书；（二）身份证明'], ['一']],
  ])('%s', (_, lines, labels) => { expect(labelsOf(...lines)).toEqual(labels); });
});
