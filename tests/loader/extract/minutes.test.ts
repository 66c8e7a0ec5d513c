/** Minutes that nobody signed: the meeting tells the year, the title who held it. */
import { describe, expect, it } from 'vitest';
import { recordOf } from './notice.ts';

const minutes = (title: string, number: string, opening: string): string => [title, number, opening, '一、关于预算调整', '会议同意调整方案，由市财政局按程序报批，并于7月10日前完成调整。', '出席：高志远、王平', ''].join('\n\n');

describe('minutes without a signature', () => {
  it.each<[name: string, text: string, issuers: readonly string[]]>([
    ['a standing meeting', minutes('青岚市人民政府常务会议纪要', '〔2024〕12号', '2024年6月18日上午，市长高志远主持召开市政府第45次常务会议。现纪要如下：'), ['青岚市人民政府']],
    ['a meeting on one matter, by its number alone', minutes('青岚市人民政府办公室专题会议纪要', '〔2024〕12号', '6月18日上午，副市长高志远主持召开专题会议。现纪要如下：'), ['青岚市人民政府办公室']],
  ])('%s', (_, text, issuers) => {
    const record = recordOf(text);
    expect(record).toMatchObject({ kind: '纪要', issuers, date: null, deadlines: [{ end: '2024-07-10' }] });
    expect(record.duties).toMatchObject([{ responsible: ['市财政局'], deadlines: [0] }]);
  });
});
