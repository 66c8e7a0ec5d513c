/** Records of proposals, with what was answered. */
import { describe, expect, it } from 'vitest';
import { read } from './text.ts';

const page = (keys: string): string => `标题: 关于加强青岚市河道治理的建议\n发布时间: 2022-01-31 16:24\n文号: \n发布机构: 政协青岚市委员会\n栏目: 政协提案\n\n关于加强青岚市河道治理的建议\n\n${keys}\n\n感谢您对河道治理的关注与建议。近年来，我局高度重视河道治理工作，会同有关部门推进清淤。\n\n一、基本情况\n\n已完成清淤三处。`;

describe('records of proposals', () => {
  it.each<[name: string, keys: string, expected: readonly object[]]>([
    ['keys on one line', '案由：关于加强青岚市河道治理的建议提案单位：民建青岚市委主办单位：市水利局委员反馈：满意办复内容：', [{ title: '关于加强青岚市河道治理的建议', kind: '建议', issuers: ['市水利局'] }]],
    ['keys on lines of their own', '提案人：高志远\n\n承办单位：市水利局\n\n办理情况：', [{ title: '关于加强青岚市河道治理的建议', issuers: ['市水利局'] }]],
    ['nobody who answers', '提案人：高志远\n\n办理情况：', []],
    ['nobody who proposed', '主办单位：市水利局\n\n办理情况：', []],
  ])('%s', (_, keys, expected) => { expect(read(page(keys)).documents).toMatchObject(expected); });
});
