/** The labels that stand before the names of a mark: 牵头单位：, 责任单位：, 完成时限：, and which role each means. */
import type { Role } from '../../../../graph-schema/index.ts';
import { pattern } from '../../../patterns/pattern.ts';

/** Whom a label asks for: units of a city, bureaus of a ministry, sections of a bureau, stations of a town. */
export const UNITS = '(?:单位|部门|司局|处室|科室|股室|[站办所]{2,3})';

/** Labels of roles; the first that fits decides. 完成时限 and the like end the names before them. */
const LABELS: readonly (readonly [Role | null, string])[] = [
  // Persons who answer for a task are no bodies.
  [
    null,
    '(?:(?:市|县|区|省|州|盟|旗|厅|局)?(?:级|委|政府)?(?:牵头|责任|分管|包联|包保|联系|主管|挂钩|督办|督导|负责)(?:市|县|区|省|州|盟|旗)?(?:级)?(?:领导|同志|人|责任人)|责任科室负责人|联系人|联系电话|责任人)',
  ],
  ['lead', '(?:第[一二三])?牵头(?:责任|负责|市直|组织)?(?:' + UNITS + '|地区|主体)?(?:及|和)?(?:责任单位)?'],
  ['lead', '主办(?:单位|部门)?|组长单位|主牵头(?:单位|部门)?|组织(?:单位|部门)'],
  ['cooperating', '(?:配合|协办|参与|参加|协助|协同|协作|支持|组成|成员|会办|指导|保障)(?:责任)?' + UNITS + '|配合|协办|参与|协助'],
  ['supervising', '(?:督导|监督|督办|督查|督促|监管)(?:责任)?(?:单位|部门)|督导|督办'],
  [
    'responsible',
    '(?:主要|直接|共同|具体)?(?:责任|主责|实施|承办|落实|执行|承担|完成|建设|主管|负责|起草)(?:' +
      UNITS +
      '|主体)(?:及分工)?|实施主体|责任分工|任务分工|责任领导单位|责任',
  ],
  [
    null,
    '(?:完成|办理|整改|办结|推进|开工|竣工|启动|实施)?(?:时限|时间|期限)(?:要求)?|完成(?:时间|日期)|(?:报送|提交|送审|上报|报审)[^：:，；、。]{0,8}(?:时间|时限)|时间(?:节点|要求|安排|进度)|进度(?:安排|要求)?|工作(?:目标|措施|要求)|目标任务|(?:成果|预期)(?:形式|成果|目标)?|阶段性目标|备注',
  ],
];
/** Words that may stand before a label: 整改责任单位, 问题整改牵头单位. */
const OF = '(?:问题|整改|任务|项目|工作|落实)*';
const LABEL = pattern(
  new RegExp(
    LABELS.map(([, words], i) => `(?<l${i}>${words})`)
      .map((one) => `(?:${one})`)
      .join('|'),
    'u',
  ),
);
const ALL = `(?:${OF}(?:${LABELS.map(([, words]) => `(?:${words})`).join('|')}))`;
/**
 * A label begins a piece. Where white space alone divided the pieces it follows the last letter of a name; only one that cannot be a part of a
 * name is looked for there.
 */
export const ANY_LABEL = pattern(
  new RegExp(
    `(?:(?<=^|[；;，,。、\\s）)：:|】—])${ALL}|${OF}(?:牵头|组长|责任|主责|配合|协办|主办|协助|参与|参加|协作|督导|督办|督查|监督|指导|承办|承担|执行|实施|落实|整改|完成|办结|办理|答复|反馈)(?:责任)?(?:单位|部门|司局|主体|领导|时限|时间|人)|时间进度|(?:分管|包联|包保)领导|牵头|主办|协办|配合|协助|督导|督办)[：:]`,
    'gu',
  ),
);

/** 责任单位：各镇；县直单位：县某局: a level among the names. */
export const LEVEL = /(?:[省市县区州旗]直|[省市县区州旗]级|乡镇|属地)(?:单位|部门|层面)?[：:]/gu;

/** The role that a label means; null for a label that names no body; undefined for no label. */
export function roleOfLabel(label: string): Role | null | undefined {
  const groups = LABEL.exec(label)?.groups;
  if (!groups) return undefined;
  const index = LABELS.findIndex((_, i) => groups[`l${i}`] !== undefined);
  return LABELS[index]?.[0];
}

/** 牵头单位 市某局 责任单位 市某局, 责任单位同上: where white space or nothing stood for the colon, it is put back. */
export const withColons = (text: string): string =>
  SAME.test(text)
    ? sameNamed(text)
    : /^(?:牵头|组长|责任|主办|承办|配合|协办|督办|督导)(?:责任)?(?:单位|部门)(?![：:])/u.test(text)
      ? text.replace(
          /(?<=^|[局委办厅部府院会司队心组室行所校站段团联社企业位；;，、）])(?:牵头|组长|责任|主办|承办|配合|协办|成员|参加|参与|协助|督办|督导|完成|办结)(?:责任)?(?:单位|部门|时限|时间)(?![：:])/gu,
          '$&：',
        )
      : text;

/** 责任单位同上。 */
export const SAME = pattern(/^(?<label>(?:牵头|责任|配合|协办|主办|承办)(?:责任)?(?:单位|部门))同上(?=[。；）]|$)/u);
export const sameNamed = (text: string): string => {
  const label = SAME.exec(text)?.groups?.['label'];
  return label === undefined ? text : `${label}：${text.slice(label.length)}`;
};

/** Whether a text holds a label. */
export const hasLabel = (text: string): boolean => ANY_LABEL.search(text) >= 0;
