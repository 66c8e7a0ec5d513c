/** Units that only a division of work names. */
import { describe, expect, it } from 'vitest';
import { notice } from '../notice.ts';
import { bodiesOf } from './read.ts';

describe('units that only a division of work names', () => {
  const COMMAND = '市政府设立青岚市山洪灾害应急指挥部，指挥长由分管副市长担任，副指挥长由市水利局局长担任。';
  const LEADERS = ['指挥长:/分管副市长/', '副指挥长:/局长/市水利局'];
  const membersOf = (...lines: string[]): string[] => bodiesOf(notice('关于印发青岚市山洪灾害应急预案的通知', [COMMAND, ...lines]))[0]?.members ?? [];
  it('are members of the command', () => {
    expect(membersOf('二、成员单位及职责', '（一）市水利局：负责雨情监测。', '（二）市公安局、市消防救援支队：负责转移群众。', '三、响应', '市气象局：发布预警。')).toEqual([...LEADERS, '成员单位://市水利局', '成员单位://市公安局', '成员单位://市消防救援支队']);
  });
  it('are none where the text names its members', () => {
    expect(membersOf('指挥部成员单位：市水利局、市公安局。', '二、成员单位及职责', '（一）市水利局：负责雨情监测。', '（二）市消防救援支队：负责转移群众。')).toEqual([...LEADERS, '成员单位://市水利局', '成员单位://市公安局']);
  });
  it('stand in an annex that the line of attachments names too, beside a command on site', () => {
    const text = notice('关于印发青岚市内涝应急预案的通知', [COMMAND, '（二）现场指挥部', '市指挥部成立现场指挥部，总指挥由市水利局局长担任。', '附件：1.市指挥部成员单位职责', '　　　2.工作组及职责'],
      ['附件1', '市指挥部成员单位职责', '序号\t成员单位\t主要职责', '1\t市水利局\t负责雨情监测。', '2\t市公安局\t负责转移群众。', '附件2', '工作组及职责', '（一）抢险组：由市水利局牵头，市公安局参加。']);
    expect(bodiesOf(text).map(({ members }) => members)).toEqual([[...LEADERS, '成员单位://市水利局', '成员单位://市公安局'], ['总指挥:/局长/市水利局']]);
  });
  it('take no one that is in charge of something for a body', () => {
    expect(bodiesOf(notice('关于成立青岚市防汛工作领导小组的通知', ['成立青岚市防汛工作领导小组，由市长任组长，市委宣传部部长、分管副市长任副组长。']))[0]?.members).toEqual(['组长:/市长/', '副组长:/部长/市委宣传部', '副组长:/分管副市长/']);
  });
});
