/** Every department that the lexicon knows, and classes of bodies, where documents put them: before a limit, before 要, with a verb, under a label. Some begin or end as words of doing do. */
import { describe, expect, it } from 'vitest';
import { DEPARTMENTS } from '../../../../loader/resolve/agency/lexicon/departments.ts';
import { noticeOf, recordOf } from '../notice.ts';

const NAMES = [...new Set(DEPARTMENTS.flatMap(({ rows }) => rows.flat()))].filter((name) => /[局委办部院会厅中心站队所社]$/u.test(name));
/** Bodies of zones, towns and the state that lexicons of cities leave out, and classes. */
const OTHERS = [
  '经开区管委会', '经开区分局', '经发局', '社管局', '农发行', '新华书店', '供电公司', '消防救援支队', '公安分局', '镇应急管理办', '镇综合执法队', '国有林场', '各牵头单位', '各有关单位', '各县（市、区）', '各区人民政府（管委会）',
  '市直各部门', '驻市有关单位', '各乡镇（街道）', '各中小学校', '各项目单位', '属地政府', '领导小组办公室',
];

describe('a department', () => {
  it.each([...NAMES.map((name) => `市${name}`), ...OTHERS])('%s is read wherever it stands', (name) => {
    const { duties } = recordOf(noticeOf(`一、${name}于6月15日前将工作方案报市政府办公室。\n\n二、${name}要加强组织领导，于7月15日前完成自查。\n\n三、开展排查。摸清底数。（市财政局、${name}牵头，${name}配合）\n\n四、开展整治。销号管理。（牵头单位：${name}；责任单位：市财政局、${name}）`));
    expect(duties.map(({ lead, responsible, cooperating }) => ({ lead, responsible, cooperating }))).toEqual([
      { lead: [], responsible: [name], cooperating: [] },
      { lead: [], responsible: [name], cooperating: [] },
      { lead: name === '市财政局' ? [name] : ['市财政局', name], responsible: [], cooperating: [name] },
      { lead: [name], responsible: name === '市财政局' ? [name] : ['市财政局', name], cooperating: [] },
    ]);
  });
});
