/** Pages in two columns, which a PDF tool leaves beside each other, and what only looks like them. */
import { describe, expect, it } from 'vitest';
import { clean } from '../../../loader/clean/index.ts';
import { recordOf } from '../extract/notice.ts';

/** Lines of two columns, the right one at display column 48. */
const beside = (left: readonly string[], right: readonly string[]): string[] =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, i) => {
    const text = left[i] ?? '';
    const width = [...text].reduce((sum, c) => sum + (c.charCodeAt(0) >= 0x1100 ? 2 : 1), 0);
    return right[i] ? `${text}${' '.repeat(48 - width)}${right[i]}` : text;
  });

const LEFT = [
  '          青岚市人民政府', '    关于加强城区河道管理工作的通知', '          青政发〔2008〕15号', '',
  '各县（区）人民政府，市政府各委、办、局：', '    为加强城区河道管理，保障行洪安全，现就有', '关事项通知如下：',
  '    一、市水利局要于6月底前完成城区河道的摸底', '排查，建立台账，逐项明确整改措施和责任人，并', '向社会公布结果。',
  '    二、市城管局要会同市环保局每季度开展一次', '联合执法检查，对乱倒垃圾、乱排污水的行为依法', '从严查处，及时通报情况。', '    三、各县（区）要在9月底前建成河道保洁队',
];
const RIGHT = [
  '伍，保洁经费列入同级财政预算。', '    四、市财政局要于每年3月底前拨付河道管护', '补助资金，加强对资金使用情况的监督检查，确保', '专款专用。',
  '    五、市监察局要对工作推进不力的单位进行问', '责，每半年向市政府报告一次情况。', '    六、新闻单位要加大宣传力度，营造良好的社', '会氛围，引导群众自觉爱护河道环境和水利设施。',
  '    七、本通知自印发之日起施行。2001年市政', '府印发的《青岚市城区河道保洁暂行规定》（青政', '发〔2001〕9号）同时废止。', '                      青岚市人民政府', '                      2008年5月6日',
];

describe('pages of two columns', () => {
  const page = [...beside(LEFT, RIGHT), '', '                         · 3 ·', ''].join('\n');

  it('are read column after column', () => {
    const { text } = clean(page);
    expect(text).toContain('三、各县（区）要在9月底前建成河道保洁队伍，保洁经费列入同级财政预算。');
    expect(text).toContain('七、本通知自印发之日起施行。2001年市政府印发的《青岚市城区河道保洁暂行规定》（青政发〔2001〕9号）同时废止。');
  });

  it('give a record whose passages are those of the original', () => {
    const record = recordOf(page);
    expect([record.number, record.issuers, record.date, record.relations.map(({ type, target }) => [type, target.number])]).toEqual(['青政发〔2008〕15号', ['青岚市人民政府'], '2008-05-06', [['repeals', '青政发〔2001〕9号']]]);
    expect(record.duties.map(({ responsible }) => responsible.join())).toEqual(['市水利局', '市城管局', '各县（区）', '市财政局', '市监察局']);
    for (const { evidence, span } of [...record.duties, ...record.deadlines]) expect(page.slice(...span).replace(/\s/gu, '')).toBe(evidence);
    expect(record.span[0]).toBeLessThan(record.span[1]);
  });

  it('are no tables, no signers, and no lists', () => {
    const table = beside(['单位', ...Array.from({ length: 14 }, () => '市水利局')], ['主要职责', ...Array.from({ length: 14 }, () => '负责河道巡查')]);
    const { text } = clean(table.join('\n'));
    expect(text.indexOf('主要职责')).toBeLessThan(text.indexOf('市水利局'));
  });
});
