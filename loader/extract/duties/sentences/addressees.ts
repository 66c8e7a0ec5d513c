/** Whom a notice asks without naming them: 请于3月28日前报送至市教育局 is for those it is addressed to. */
import { gathered } from '../../../gathered.ts';
import { splitAgencies } from '../../../patterns/agency/index.ts';
import { pattern } from '../../../patterns/pattern.ts';
import type { DocumentText } from '../../../text.ts';
import { TIME } from './masked.ts';
import type { Subject } from './subject.ts';

/** The addressees of a document as a subject, or 你们, 你市 where its words speak to them so; null where it has none. */
export function addresseesOf({ addressees, blocks }: DocumentText): Subject | null {
  const spoken = new Set(gathered(blocks, ({ text }) => SPOKEN_TO.all(text).map((match) => match.groups?.['who'] ?? '')));
  const names = spoken.size ? [...spoken] : [...new Set(gathered(addressees, (printed) => [...splitAgencies(printed).agencies]))];
  return names.length && spoken.size < 2 ? { names, withOthers: [], openEnded: false } : null;
}
const SPOKEN_TO = pattern(
  /(?:^|[，。；：、由请对将与])(?<who>你们|[你贵](?:[省市县区州盟旗局委厅办院]|单位|公司|部门))(?![\p{Script=Han}]{0,6}(?:收悉|[局委厅部]))/gu,
);

/** …，请于3月28日前将名单报送市某局, where nobody stands in the sentence whom it binds. */
export const asksThem = (masked: string): boolean => ASKED.test(masked);
const ASKED = new RegExp(
  `(?:^|，)(?:[^，。；：的${TIME}]{0,12}(?:情况|材料|名单|方案|报告|总结|意见|问题|台账|清单|报表))?(?:现?请|敬请|务请|并请)(?:务必)?(?:于|在)?${TIME}+，?[^。；]{0,60}?(?:报送|上报|填报|反馈|提交|寄送|发送|函复|回复|返回|报[至省市县区州我]|送[至省市县区州我]|报名)`,
  'u',
);
