/** Short names that texts declare, and the full names that they stand for: without the words of the sentence before them. */
import { describe, expect, it } from 'vitest';
import { notice, read } from './text.ts';

describe('short names', () => {
  it.each<[name: string, body: string, expected: readonly [short: string, full: string][]]>([
    ['以下简称', '根据《青岚市河道管理办法》（以下简称《办法》），现通知如下。', [['办法', '青岚市河道管理办法']]],
    ['以下称', '依据《中华人民共和国反补贴条例》（以下称《反补贴条例》）第四十八条，作出裁定。', [['反补贴条例', '中华人民共和国反补贴条例']]],
    ['下称', '由青岚市防汛抗旱指挥部（下称“市防指”）统一指挥。', [['市防指', '青岚市防汛抗旱指挥部']]],
    ['behind a number', '根据《青岚市河道管理办法》（青政发〔2020〕3号，以下称《办法》），现通知如下。', [['办法', '青岚市河道管理办法']]],
    ['称 alone declares nothing', '本办法所称河道（包括湖泊，又称水域）是指行洪通道。', []],
    ['the number of an article', '第二条 青岚市体育产业部门联席会议（以下简称联席会议）负责统筹。', [['联席会议', '青岚市体育产业部门联席会议']]],
    ['a body that is set up, whatever stands in its name', '决定成立第九届水上运动会和第四届龙舟赛工作领导小组（以下简称领导小组）。', [['领导小组', '第九届水上运动会和第四届龙舟赛工作领导小组']]],
    ['a market of trade with the other side', '青湾对台小额商品交易市场（以下简称交易市场）由市政府设立。', [['交易市场', '青湾对台小额商品交易市场']]],
    ['an article with a verb', '第三条 举办中外合作办学机构（以下简称办学机构），应当遵守法律。', [['办学机构', '中外合作办学机构']]],
    ['what the rules call so', '第二条 本办法所称市级政务信息化项目（以下简称项目），是指财政投资的项目。', [['项目', '市级政务信息化项目']]],
    ['what the rules apply to', '本预案适用于我国境内陆上石油长输管道（以下简称管道）。', [['管道', '陆上石油长输管道']]],
    ['a purpose', '为规范农村物流发展专项资金（以下简称专项资金）管理，制定本办法。', [['专项资金', '农村物流发展专项资金']]],
    ['a purpose on persons', '为切实保障参加城镇企业养老保险人员（以下简称参保人员）的权益，制定本办法。', [['参保人员', '参加城镇企业养老保险人员']]],
    ['a matter', '现就我市长期护理保险制度（以下简称长护险）有关事项通知如下。', [['长护险', '长期护理保险制度']]],
    ['what one enjoys', '职工连续工作满12个月的，享受带薪年休假（以下简称年休假）。', [['年休假', '带薪年休假']]],
    ['what was decided', '市政府决定成立青岚市人口普查领导小组（以下简称领导小组）。', [['领导小组', '青岚市人口普查领导小组']]],
    ['what is held', '定于2024年9月在全市开展粮食购销定期巡查专项行动（以下简称专项行动）。', [['专项行动', '粮食购销定期巡查专项行动']]],
    ['the place of a body', '由原参保所在地社会保险经办机构（以下简称社保经办机构）办理。', [['社保经办机构', '社会保险经办机构']]],
    ['levels in one breath', '参保人员跨省、自治区、直辖市（以下简称跨省）流动的，各省、自治区、直辖市人民政府财政部门（以下简称省级财政部门）应当办理。', [['跨省', '跨省、自治区、直辖市'], ['省级财政部门', '各省、自治区、直辖市人民政府财政部门']]],
    ['a verb that belongs to the name', '各县应当编制土地征收补偿方案（以下简称补偿方案）。', [['补偿方案', '土地征收补偿方案']]],
    ['of a list no member alone', '国家机关、事业单位和团体组织（以下统称采购人）应当公开采购。', []],
    ['an open list', '企业、社会团体、个体工商户等单位（以下称用人单位）应当参保。', []],
  ])('%s', (_, body, expected) => { expect(read(notice({ body })).documents.flatMap(({ shortNames }) => shortNames.map(({ short, full }) => [short, full]))).toEqual(expected); });
});
