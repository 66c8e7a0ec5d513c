/** Who made what a document names, what it passes on, and what is its own. */
import { describe, expect, it } from 'vitest';
import { noticeOf, recordOf } from '../notice.ts';

const relations = (text: string) => recordOf(text).relations.map(({ type, target }) => [type, target.title, target.number, target.issuer]);

describe('who made what is named', () => {
  it.each<[words: string, expected: readonly (string | null)[]]>([
    ['根据中共中央办公厅国务院办公厅印发的《关于推进养老服务体系建设的意见》，', ['based_on', '关于推进养老服务体系建设的意见', null, '中共中央办公厅、国务院办公厅']],
    ['根据中共中央 国务院印发的《乡村全面振兴规划》，', ['based_on', '乡村全面振兴规划', null, '中共中央、国务院']],
    ['根据财政部 税务总局《关于养老税费政策的通知》（财税〔2020〕5号），', ['based_on', '关于养老税费政策的通知', '财税〔2020〕5号', '财政部、税务总局']],
    ['根据《财政部税务总局关于养老税费政策的通知》（财税〔2020〕5号），', ['based_on', '财政部税务总局关于养老税费政策的通知', '财税〔2020〕5号', '财政部、税务总局']],
    ['根据省委办公厅省政府办公厅《关于加强养老工作的意见》，', ['based_on', '关于加强养老工作的意见', null, '省委办公厅、省政府办公厅']],
    ['根据市民政局和市财政局《关于发放补贴的意见》，', ['based_on', '关于发放补贴的意见', null, '市民政局、市财政局']],
    ['根据财政部《关于颁发补助费办法的通知》（〔94〕财农字第345号），', ['based_on', '关于颁发补助费办法的通知', '〔94〕财农字第345号', '财政部']],
  ])('%s', (words, expected) => { expect(relations(noticeOf(`${words}现就有关事项通知如下。`))).toEqual([expected]); });
});

describe('what is its own', () => {
  it.each<[name: string, text: string, expected: unknown]>([
    ['what it attaches', noticeOf('落实《青岚市公路路长制实施方案》（详见附件），设立路长办公室。'), []],
    ['what another body made, attached', noticeOf('落实《云岭省交通运输厅关于公路路长制的意见》（见附件），设立路长办公室。'), [['cites', '云岭省交通运输厅关于公路路长制的意见', null, '云岭省交通运输厅']]],
    ['its own draft', '青岚市人民代表大会常务委员会关于加强管线管理的决定\n\n（2000年7月13日青岚市第十一届人民代表大会常务委员会第二十次会议通过）\n\n会议审议了市人民政府提出的《关于加强管线管理的决定（草案）》的议案，特作如下决定：\n一、统一规划。\n', []],
  ])('%s', (_, text, expected) => { expect(relations(text)).toEqual(expected); });
});

describe('what is passed on', () => {
  it.each<[name: string, text: string, carries: readonly string[], expected: unknown]>([
    ['a title that ends with it', '青岚市财政局转发财政部、水利部《关于颁发〈防汛补助费管理办法〉的通知》\n\n各区、县财政局：\n现将财政部、水利部《关于颁发〈防汛补助费管理办法〉的通知》（〔94〕财农字第345号）转发给你们，请遵照执行。\n\n一九九五年三月二日\n', ['关于颁发〈防汛补助费管理办法〉的通知'], [['forwards', '关于颁发〈防汛补助费管理办法〉的通知', '〔94〕财农字第345号', '财政部、水利部']]],
    ['nothing, where another one that ends here forwarded', '青岚市人民政府办公室关于废止《青岚市人民政府办公室转发市住房局关于加强业主委员会建设意见的通知》的通知\n\n各区人民政府：\n\n经市政府同意，决定废止《青岚市人民政府办公室转发市住房局关于加强业主委员会建设意见的通知》（青政办发〔2009〕51号）。\n\n青岚市人民政府办公室\n\n2025年1月26日', [], [['repeals', '青岚市人民政府办公室转发市住房局关于加强业主委员会建设意见的通知', '青政办发〔2009〕51号', '青岚市人民政府办公室']]],
    ['after a request', '青岚区人民政府关于批转《关于加强防汛管理工作的通知》的通知\n\n各镇人民政府：\n\n区建交委和区防汛办《关于报请区政府批转〈关于加强防汛管理工作的通知〉的请示》（青建交〔2014〕55号）收悉，经研究同意，现批转给你们，请按照执行。\n\n青岚区人民政府\n\n2014年6月28日\n', ['关于加强防汛管理工作的通知'], [['replies_to', '关于报请区政府批转〈关于加强防汛管理工作的通知〉的请示', '青建交〔2014〕55号', '区建交委、区防汛办'], ['forwards', '关于加强防汛管理工作的通知', null, null]]],
    ['a list is none', '青岚市水利局公告\n第3号\n\n现将清理结果公告如下：\n\n一、宣布失效的文件\n1.《关于颁发〈渔业档案管理办法〉的通知》（青水发〔1994〕7号）；2.《关于公布河道名录的通知》（青水发〔1995〕8号）。\n', [], [['repeals', '关于颁发〈渔业档案管理办法〉的通知', '青水发〔1994〕7号', null], ['repeals', '关于公布河道名录的通知', '青水发〔1995〕8号', null]]],
  ])('%s', (_, text, carries, expected) => {
    expect(recordOf(text).carries).toEqual(carries);
    expect(relations(text)).toEqual(expected);
  });
});
