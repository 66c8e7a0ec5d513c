/** Times that only measure something, and the limits that look like them. */
import { describe, expect, it } from 'vitest';
import { noticeOf, recordOf } from '../notice.ts';
import { read, value } from './read.ts';

describe('deadlines beside measures', () => {
  it.each<[string, object]>([
    ['市水利局二季度完成河道清淤。', { end: '2024-06-30', inferred: true }],
    ['供水机构应当于相关事项实施或者生效前至少5个工作日报告。', { kind: 'duration', duration: 'P5BD', from: '相关事项实施或者生效' }],
    ['市水利局按季度或月组织专家评议。', { kind: 'recurring', recurrence: 'quarterly' }],
    ['供水系统投运前，应组织验收。', { kind: 'event', from: '供水系统投运' }],
    ['到2027年更新替代100台以上老旧水泵。（市水利局牵头，市财政局配合）', { end: '2027-12-31' }],
    ['力争到2025年底，建成A1型泵站不少于30个。（市水利局负责）', { end: '2025-12-31' }],
    ['市水利局二季度组织河道清淤。', { kind: 'period', start: '2024-04-01', end: '2024-06-30', inferred: true }],
    ['上年度费用最迟应于次年第一季度清算完毕。', { kind: 'recurring', recurrence: 'yearly' }],
    ['市水利局应当在公布前完成审查，公告期不低于20个工作日。', { kind: 'duration', duration: 'P20BD' }],
    ['市水利局对申请进行为期5个工作日的公示。', { kind: 'duration', duration: 'P5BD' }],
    ['检测单位应当留存取样单、检测报告等资料5年备查。', { kind: 'duration', duration: 'P5Y' }],
    ['检测单据保存两年备查。', { kind: 'duration', duration: 'P2Y' }],
    ['市水利局实行两日一次调度。', { kind: 'recurring', recurrence: 'every-2-days' }],
    ['监测站每5分钟上传水位。', { kind: 'recurring', recurrence: 'every-5-minutes' }],
    ['各镇每1-2周组织巡河。', { kind: 'recurring', recurrence: 'biweekly' }],
    ['市水利局每年不少于2次组织演练。', { kind: 'recurring', recurrence: 'every-6-months' }],
    ['补偿资金以半年为周期予以清算。', { kind: 'recurring', recurrence: 'every-6-months' }],
    ['实行年度评价、统筹考核。', { kind: 'recurring', recurrence: 'yearly' }],
    ['各镇于今年年底前对本镇已批准的取水口进行清理。', { end: '2024-12-31', inferred: true }],
    ['每个镇今年再建1个取水点。', { kind: 'period', start: '2024-01-01', end: '2024-12-31', inferred: true }],
    ['市水利局每月将用水量报送市统计局。', { kind: 'recurring', recurrence: 'monthly' }],
  ])('%s', (sentence, more) => { expect(read(sentence).at(-1)).toEqual(value(more)); });

  it.each([
    '供水企业每月供水量超出计划部分的10%计入考核。', '市场总水量为每月各厂供水量的合计值。', '每个月度补偿资金收入为全部企业的缴款。',
    '月度收入=Σ（供水企业每月考核水量×核定水价）。', '每年纳入机制的水量分解到各镇。', '每小时时段供水企业卖出水量不得超过持有水量。',
    '造成供水中断，但不超过2小时且影响用户不超过100户的，不需报告。', '认真落实年度检查责任。', '报告需体现1—12月份进销存情况。', '三年内不能参与河道项目。',
    '到2027年更新替代100台以上老旧水泵。', '到2027年，水质达标率达到85%。（市水利局牵头，市财政局配合）', '全年发文数量只减不增。（市水利局负责）',
    '低谷供水指在0:00—8:00，22:00—24:00期间的供水量。', '交易按日划分24小时时段。',
    '对未足额缴纳2022—2023年度水费的企业，核减其2024—2025年度配额。', '市水利局根据各企业2024、2025年度实际用水量确定配额。',
    '市水利局统筹“十四五”时期水利改革和运行。', '鼓励慈善组织每年从募集资金中安排一部分。', '医院根据市民政局每年提供的名单减免费用。',
    '自2024年6月起，未进入市场的企业用水执行代理供水价格的1.5倍。', '新购车辆的登记日期应当于2024年6月1日至2024年12月31日之间。',
    '对备案2年内未开工建设且未说明原因的项目，备案机关予以提醒。', '标准全面实施之前注册登记的车辆按旧标准检验。',
    '以项目投产的次月1日为执行起始时间。', '终止时间不晚于当年最后一个自然日。', '建立“一年一体检，五年一评估”的工作机制。',
    '市水利局对各镇节水工作进行年度考核。', '企业不再存续的（以2024年12月31日前注销执照为准），不再清缴。', '清扫保洁时间不低于16小时。',
  ])('none in: %s', (sentence) => { expect(read(sentence)).toEqual([]); });

  it('counts in working days where the document says so of its days', () => {
    const text = noticeOf('一、工作要求\n\n市水利局应当在2日内成立调查组，30日内提交报告，10天内公布。\n\n二、附则\n\n本规定中2日、30日以内（含本数）期限的规定是指工作日，不含法定节假日。');
    expect(recordOf(text).deadlines.map(({ duration }) => duration)).toEqual(['P2BD', 'P30BD', 'P10D']);
    const all = noticeOf('一、工作要求\n\n市水利局应当在2日内成立调查组。\n\n二、附则\n\n本办法所称“日”，除特别注明外，均为工作日。');
    expect(recordOf(all).deadlines.map(({ duration }) => duration)).toEqual(['P2BD']);
    const alone = noticeOf('一、工作要求\n\n市水利局应当在2日内成立调查组。\n\n二、附则\n\n本办法规定的期限以工作日计算。');
    expect(recordOf(alone).deadlines.map(({ duration }) => duration)).toEqual(['P2D']);
  });
});
