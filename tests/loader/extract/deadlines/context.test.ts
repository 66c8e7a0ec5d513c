/** Deadlines that take their year, their round or their limits from the text around them. */
import { describe, expect, it } from 'vitest';
import { noticeOf, recordOf } from '../notice.ts';

describe('deadlines in their context', () => {
  it('takes how often from what stands before, and the year from the stage', () => {
    const { deadlines } = recordOf(noticeOf('一、实施步骤\n\n（一）报送。各镇要于每年6月底、12月底前报市水利局，由市水利局于次月15日前报市政府。\n\n（二）扫尾阶段（2025年3月1日至4月20日）。工程全部扫尾，市水利局于4月底前验收。'));
    expect(deadlines.map(({ surface, recurrence, end }) => [surface, recurrence, end])).toEqual([['于每年6月底、12月底前', 'every-6-months', null], ['于次月15日前', 'every-6-months', null], ['2025年3月1日至4月20日', null, '2025-04-20'], ['于4月底前', null, '2025-04-30']]);
  });

  it('has the body that is bound between a beginning and a round outside its words', () => {
    const { deadlines, duties } = recordOf(noticeOf('一、调度\n\n从第三季度开始，各责任单位要在每季度最后一个月的30日前报送进展。\n\n二、巡查\n\n7月1日起市水利局每周通报进展。'));
    expect(deadlines.map(({ surface, start }) => [surface, start])).toEqual([['在每季度最后一个月的30日前', '2024-07-01'], ['每周', '2024-07-01']]);
    expect(duties.map(({ responsible, deadlines: limits }) => [responsible, limits])).toEqual([[['各责任单位'], [0]], [['市水利局'], [1]]]);
  });

  it('takes the quarters that follow one of every year', () => {
    const { deadlines } = recordOf(noticeOf('一、审计\n\n市审计局应当在每年第一季度对上一年度预算执行情况进行审计；第二季度对决算进行审计。'));
    expect(deadlines.map(({ surface, recurrence }) => [surface, recurrence])).toEqual([['在每年第一季度', 'yearly'], ['第二季度', 'yearly']]);
  });

  it('keeps the second limit of a sentence that speaks of validity first', () => {
    const { deadlines } = recordOf(noticeOf('一、修订\n\n有效期届满前6个月，需修订的，责任单位应于本公告发出之日起三个月内修订。'));
    expect(deadlines.map(({ duration }) => duration)).toEqual(['P6M', 'P3M']);
  });

  it('takes a bare day under a heading that asks for one, but not that of a meeting', () => {
    const dates = (heading: string) => recordOf(noticeOf(`一、${heading}\n\n2024年6月30日。\n\n二、有关要求\n\n各县（区）要做好准备。`)).deadlines.map(({ end }) => end);
    expect(['下放交接时间', '报名时间', '会议时间', '实施时间'].map(dates)).toEqual([['2024-06-30'], ['2024-06-30'], [], []]);
  });

  it('counts a next day as often as the days before it in the sentence', () => {
    expect(recordOf(noticeOf('一、巡查\n\n市水利局每日巡查，于次日8时前报送情况。')).deadlines.map(({ surface, recurrence }) => [surface, recurrence])).toEqual([['每日', 'daily'], ['于次日8时前', 'daily']]);
  });

  it('takes each length of a list that ends in 内', () => {
    expect(recordOf(noticeOf('一、报告\n\n市水利局分别在2小时、4小时和6小时内报送情况。')).deadlines.map(({ duration }) => duration)).toEqual(['PT2H', 'PT4H', 'PT6H']);
  });

  it('takes each number of a list before the unit of the last, and none of what is only counted', () => {
    const lengths = (text: string) => recordOf(noticeOf(`一、提速\n\n${text}`)).deadlines.map(({ duration }) => duration);
    expect(lengths('规划许可、取水许可、压覆矿审批承诺时限分别控制在20个、13个、5个工作日内。')).toEqual(['P20BD', 'P13BD', 'P5BD']);
    expect(lengths('市水利局抽查20个、13个点位，5个工作日内反馈。')).toEqual(['P5BD']);
  });

  it('reads a day of that year as often as the 每年 before it, and a day of that month as one with its quarter', () => {
    const rounds = (text: string) => recordOf(noticeOf(`一、报告\n\n${text}`)).deadlines.map(({ surface, recurrence, end }) => [surface, recurrence, end]);
    expect(rounds('市水利局每年开展一次专项检查，并于当年11月底前报告市政府。')).toEqual([['每年', 'yearly', null], ['于当年11月底前', 'yearly', null]]);
    expect(rounds('市水利局开展一次专项检查。并于当年11月底前报告市政府。')).toEqual([['于当年11月底前', null, '2024-11-30']]);
    expect(rounds('各县要每季度末当月15日前报送进展。')).toEqual([['每季度末当月15日前', 'quarterly', null]]);
  });

  it('leaves the day on which a listed document was printed', () => {
    expect(recordOf(noticeOf('一、清理结果。\n\n附件1\n\n结果一览表\n\n序号\t文件名称\t印发时间\n1\t河道办法\t2023-04-10')).deadlines).toEqual([]);
  });

  it('quotes a bracket that closes a paragraph with the sentence before it', () => {
    const { deadlines } = recordOf(noticeOf('一、工作要求\n\n市水利局要做好统筹。各乡镇要加强管护。（2024年6月底前完成）\n\n二、加强宣传。各部门要加强宣传。（长期坚持）'));
    expect(deadlines.map(({ surface, evidence }) => [surface, evidence])).toEqual([['2024年6月底前', '各乡镇要加强管护。（2024年6月底前完成）'], ['长期坚持', '各部门要加强宣传。（长期坚持）']]);
  });

  it('takes the year of a copy without its date from its number', () => {
    const text = '青岚市人民政府办公室关于报送总结的通知\n青政办发〔2014〕137号\n\n各县（区）人民政府：\n\n为做好总结工作，现就有关事项通知如下，请认真组织实施，于12月30日前报送总结。';
    expect(recordOf(text).deadlines.map(({ end, inferred }) => [end, inferred])).toEqual([['2014-12-30', true]]);
  });

  it('takes the end of the action from where the text says it', () => {
    const { deadlines } = recordOf(noticeOf('一、实施步骤\n\n整治行动从2024年6月1日开始，到2024年9月30日结束。\n\n第二阶段：集中整治。（7月1日-整治行动结束）\n\n各县（区）开展联合执法。'));
    expect(deadlines.map(({ start, end }) => [start, end])).toEqual([['2024-06-01', '2024-09-30'], ['2024-07-01', '2024-09-30']]);
  });

  it('does not end its quotation within one of the text', () => {
    const { deadlines } = recordOf(noticeOf('一、检修\n\n坚持“谁作业，谁挂牌；谁挂牌，谁摘牌”，作业前必须确认；作业后要清点。'));
    expect(deadlines.map(({ evidence }) => evidence)).toEqual(['坚持“谁作业，谁挂牌；谁挂牌，谁摘牌”，作业前必须确认；']);
  });

  it('takes the year of a copy without date and number from the latest that its text names', () => {
    const text = '关于立即开展督查的通知\n\n各县（区）人民政府：\n\n现将《青岚省人民政府关于开展督查的通知》（青发明电〔2014〕1号）转发你们。\n\n一、自查\n\n各县（区）于6月20日18:00前报送自查报告。\n';
    expect(recordOf(text).deadlines.map(({ end, inferred }) => [end, inferred])).toEqual([['2014-06-20', true]]);
  });

  it('keeps the days open in a document that tells no year, and the obligation', () => {
    const text = '青岚市水利局关于征求意见的函\n\n各县水利局：\n\n请各单位于6月18日（星期二）前将修改意见反馈市水利局，国庆节前完成修订。6月1日至9月30日开展整治，2026年底前总结。\n\n青岚市水利局\n';
    const { deadlines, duties } = recordOf(text);
    expect(deadlines.map(({ surface, kind, start, end, inferred }) => [surface, kind, start, end, inferred])).toEqual([
      ['于6月18日（星期二）前', 'date', null, null, false], ['国庆节前', 'date', null, null, false], ['6月1日至9月30日', 'period', null, null, false], ['2026年底前', 'date', null, '2026-12-31', false]]);
    expect(duties.map(({ responsible, deadlines: limits }) => [responsible, limits])).toEqual([[['各单位'], [0, 1]]]);
  });

  it('reads the year of a review of the year before from the page, that of a plan from its title', () => {
    const copy = (title: string) => recordOf(`# 某站\n\n**发布日期**: 2026-02-04\n\n${title}\n\n各县水利局：\n\n请各单位于3月4日前将材料报送市水利局。\n\n青岚市水利局\n`).deadlines.map(({ end }) => end);
    expect(copy('青岚市水利局关于开展2025年度河道年检工作的通知')).toEqual(['2026-03-04']);
    expect(copy('青岚市水利局关于做好2025年河道清淤工作的通知')).toEqual(['2025-03-04']);
  });

  it('takes the year of such a document from the label of its page', () => {
    const text = '今天是：2025年12月6日\n\n发布日期：2019-06-03\n\n青岚市水利局关于征求意见的函\n\n各县水利局：\n\n请各单位于6月18日前将修改意见反馈市水利局。\n\n青岚市水利局\n';
    expect(recordOf(text).deadlines.map(({ end, inferred }) => [end, inferred])).toEqual([['2019-06-18', true]]);
  });

  it('leaves the year in the title of an attachment', () => {
    const text = '青岚市人民政府办公室关于做好公开工作的通知\n青政办发〔2024〕18号\n\n各县（区）人民政府：\n\n请认真组织实施。\n\n附件：2024年度市级政务公开工作考核对象\n\n青岚市人民政府办公室\n2024年5月22日\n\n附件\n\n2024年度市级政务公开工作考核对象\n\nA类（2个）：\n\n甲县、乙县。';
    expect(recordOf(text).deadlines).toEqual([]);
  });

  it('leaves the hours and months at which a price holds', () => {
    const text = (more: string) => noticeOf(`一、优化峰谷平时段划分\n\n（一）春季（3-5月）\n\n高峰时段6:00-8:00、17:00-24:00；低谷时段2:00-5:00、9:00-15:00；平时段为23:00-2:00（次日）、5:00-6:00。其中，18:00-21:00为尖峰时段。\n\n7-9月：高峰（含尖峰）时段17：00-23：00；其余时段为平段。\n\n${more}`);
    const surfaces = (more: string) => recordOf(text(more)).deadlines.map(({ surface }) => surface);
    expect(surfaces('3-6月和10-11月：高峰时段16：00-22：00。在3-11月常态化设置午间深谷时段的基础上，继续执行深谷电价。')).toEqual([]);
    expect(surfaces('高峰时段17:00-22:00禁止泵站检修。6-8月供电公司开展集中排查。')).toEqual(['17:00-22:00', '6-8月']);
  });
});
