/** A table of tasks whose cells ran together. */
import { describe, expect, it } from 'vitest';
import { noticeOf, recordOf } from '../notice.ts';

describe('a table of tasks whose cells ran together', () => {
  const table = '序号主要工作任务具体工作措施完成时限主要责任单位任务来源1推进节水1、建成望河水厂3月区水利局区财政局1、望河区2024年工作要点（望委〔2024〕5号）2、望河区节水实施方案（望办〔2023〕2号）2、每月巡查水库12月各乡镇人民政府3、组建水政支队全年区水利局望河水厂管理站4、出台《节水规定》6月区水利局、区司法局5、完成水网投资全年区财政局6、开展水政执法10月区水利局 注：主要责任单位第一个为牵头单位，其余为主要配合单位。';
  const record = recordOf(noticeOf(`现将任务分解如下。\n\n${table}`));
  it('gives its rows owners and limits, but none to a row that is not certain', () => {
    expect(record.duties.map(({ text, lead, cooperating, deadlines }) => [text, lead, cooperating, deadlines.map((at) => record.deadlines[at]?.surface)])).toEqual([
      ['建成望河水厂', ['区水利局'], ['区财政局'], ['3月']],
      ['每月巡查水库', ['各乡镇人民政府'], [], ['每月', '12月']],
      ['出台《节水规定》', ['区水利局'], ['区司法局'], ['6月']],
      ['完成水网投资', ['区财政局'], [], ['全年']],
      ['开展水政执法', ['区水利局'], [], ['10月']],
    ]);
  });
  it('cites where its tasks come from', () => {
    expect(record.relations.map(({ target }) => [target.number, target.title])).toEqual(expect.arrayContaining([['望委〔2024〕5号', '望河区2024年工作要点'], ['望办〔2023〕2号', '望河区节水实施方案']]));
  });
  it('is none where a sentence names the columns', () => {
    expect(recordOf(noticeOf('表中要写明序号工作任务完成时限责任单位，1、任务要实；2、时限要明。')).duties).toEqual([]);
  });
});
