/** Standing groups, commands and plans that a document adjusts, renames or ends: the target is named without 《》. */
import { anyOf } from '../../../patterns/any-of.ts';
import { pattern } from '../../../patterns/pattern.ts';
import type { RuleId } from '../../../rules/index.ts';
import type { Block, DocumentText, Finding, Place } from '../../../text.ts';
import type { RelationValue } from '../../values.ts';
import { GROUP, NAME, plain, isAny, level, namesOf } from './names.ts';
import { headed, listed } from './lists.ts';
import { numberBeside } from './numbered.ts';

/** 关于调整某领导小组成员的通知; several joined by 和 or 、. */
const CHANGES = '(?:调整|充实|变更|增补|撤销|更名|优化)';
const IN_TITLE = new RegExp(
  `关于${CHANGES}(?:[、和及与]?${CHANGES})*(?!成立|组建|设立|建立)(?<names>.{4,160}?${GROUP}(?:[和、].{4,60}?${GROUP}){0,4})(?:等(?:\\d+|[一二三四五六七八九十]+)?个?[\\p{Script=Han}]{0,8}(?:机构|领导小组))?(?:的)?(?:组成人员|成员单位|成员|人员|办公室|领导|主要负责人|名单|及.{0,20})*(?:名称)?的(?:通知|决定|函|批复)`,
  'u',
);
/** 将“…领导小组”更名为“…”; 某领导小组更名为某委员会; 某小组改称某小组; 某小组→某小组. */
const RENAMED = pattern(
  new RegExp(
    `(?:(?:将|^|[。；，]|规定的)原?)[“"]?(?<old>${NAME})[”"]?(?:名称)?(?:在[^，。；“”]{1,12})?(?:(?:更名|调整|变更|改名|改|改组)为|改称为?|→)[“"]?(?<new>${NAME})`,
    'gu',
  ),
);
/** 对某联席会议成员进行调整. */
const ADJUSTED = pattern(
  new RegExp(
    `对(?<names>${NAME}(?:[、和]${NAME}){0,8})(?:（[^（）]{2,30}）)?(?:的|等)*(?:\\d{1,3}个)?(?:议事协调机构)?(?:组成人员|成员单位|成员|人员|组成|机构|职能|名单|(?:工作)?职责|[、和及])*(?:进行|作出?|予以)(?:了|如下|相应|适当|部分|以下)*(?:调整|充实|增补)`,
    'gu',
  ),
);
/** 某委员会组成人员调整如下; 现将调整后的某领导小组成员名单通知如下. */
const CHANGED = pattern(
  new RegExp(
    `(?:^|[，。；]|现将)(?<name>${NAME})(?:组成人员|成员单位|成员|人员|组成)(?:作|进行)?(?:相应|适当|部分)?(?:调整|充实|变更)(?:充实)?(?:如下|为)|现将调整后的(?<after>${NAME})(?:组成人员|成员单位|成员|人员|组成)*(?:名单)?(?:通知|公布|印发)如下`,
    'gu',
  ),
);
/** 同意调整某联席会议成员单位; 决定对某领导小组成员调整如下 stands above; 原则同意调整充实某指挥部，由某人任指挥长. */
const ADJUSTING = pattern(
  new RegExp(
    `(?:同意|决定|经研究，?)(?:调整|充实|增补)(?:[和、]?(?:调整|充实|增补))?(?<name>${NAME})(?:(?:组成人员|成员单位|成员|人员|组成|名单)(?=[，。；]|$)|(?=，由[^，。；]{2,40}任))|(?:^|[。；])调整(?<led>${NAME})(?=，由[^，。；]{2,40}任)`,
    'gu',
  ),
);
/** 撤销某领导小组、某办公室; 某联席会议同时撤销; 不再保留某指挥部. No end of it is 某指挥部终止应急响应, nor a condition: 响应结束后，某指挥部自行终止. */
const ENDED = pattern(
  new RegExp(
    `(?:^|[，。；]|决定|同意|同时|现)(?:撤销|不再保留)(?<names>${NAME}(?:[、和]${NAME}){0,12})(?!委员(?!会)|成员|的?[^，。；]{0,4}(?:职务|资格))|(?:^|(?<![后时的])，|[。；])原?(?:由[^。，；]{2,20}牵头的)?(?<name>${NAME}(?:[、和]原?${NAME}){0,8})(?:（[^（）]{4,30}）)?(?:自[^，。；]{2,16}起|同时|予以|一并|即行|自然|自行|自动|视作|视为){0,4}(?:撤销|终止(?=[，。；]|$)|不再保留|不再单设|并入(?=[^，。；]{2,30}(?:[，。；]|$)))`,
    'gu',
  ),
);
/** 增补周明山为某领导小组成员; 免去其某领导小组副组长职务 is left out: who goes is in the list of who comes. */
const ADDED = pattern(
  new RegExp(`(?:增补|增加|补充)[^。；]{2,60}?(?:为|到|进入)(?<name>${NAME})(?:副组长|成员单位|成员|副主任|委员)`, 'gu'),
);
/** 同意对某地块规划技术指标进行调整: a plan described by its subject. */
const PLAN = pattern(/同意对(?<plan>[^。；《]{4,60}?规划)(?:技术|控制|用地)?(?:指标|条件)?(?:进行|作)?(?:局部)?(?:调整|修改)/gu);
/** 甲小组、乙小组合并为某委员会; 甲委员会与乙小组合并，称某委员会. */
const MERGED = pattern(
  new RegExp(
    `(?:^|[，。；]|将|现|原)(?<names>${NAME}(?:[、和与]${NAME}){1,8})(?:合并|整合)(?:为|成|，?(?:成立|组建|设立|更名为|改称|称为?))[“"]?(?<new>${NAME})`,
    'gu',
  ),
);
const CHANGE = anyOf(RENAMED, MERGED, ADJUSTED, ADJUSTING, ENDED, CHANGED, ADDED, PLAN);

/** What the document does to a group or plan. */
const relation = (title: string, at: Place, rule: RuleId, number: string | null = null): Finding<RelationValue> => ({
  value: { type: 'adjusts', target: { title, number, date: null, issuer: null }, effective: null, part: null },
  at,
  rule,
});

const placeOf = ({ index, 0: { length } }: RegExpExecArray, { body }: Block): Place => [body + index, body + index + length];

/** The groups and plans that a document changes or ends, each once; what a group is called from then on is none of them. */
export function adjustedGroups(document: DocumentText): Finding<RelationValue>[] {
  const found = new Map<string, Finding<RelationValue>>();
  const renamed = new Set<string>();
  const add = (name: string, at: Place, rule: RuleId, text = '') => {
    const plainly = plain(name);
    // 市安委会 under its place and without: the text names one group in both ways.
    if (
      plainly.length > 3 &&
      !isAny(plainly) &&
      ![...found.keys()].some((known) => known.endsWith(level(plainly)) || plainly.endsWith(level(known)))
    )
      found.set(plainly, relation(plainly, at, rule, numberBeside(text, plainly, rule === 'effect/group-ended')));
  };
  const inHeadings = headed(document.blocks);
  for (const { name, now, at } of [...inHeadings, ...listed(document.blocks)]) {
    if (now) renamed.add(plain(now));
    add(name, at, 'effect/group-heading');
  }
  for (const block of document.blocks) {
    if (block.kind === 'row' || !CHANGE.mayHold(block.text)) continue;
    const text = block.text.slice(block.body - block.start);
    if (text.length > 2000) continue;
    for (const match of RENAMED.all(text)) {
      const { old: from = '', new: to = '' } = match.groups ?? {};
      renamed.add(plain(to));
      add(from, placeOf(match, block), 'effect/group-renamed');
    }
    for (const match of MERGED.all(text)) {
      renamed.add(plain(match.groups?.['new'] ?? ''));
      for (const name of namesOf(match.groups?.['names'])) add(name, placeOf(match, block), 'effect/group-renamed');
    }
    for (const match of ADJUSTED.all(text))
      for (const name of namesOf(match.groups?.['names'])) add(name, placeOf(match, block), 'effect/group-adjusted', text);
    for (const match of ENDED.all(text))
      for (const name of namesOf(match.groups?.['names'] ?? match.groups?.['name']))
        add(name, placeOf(match, block), 'effect/group-ended', text);
    for (const match of [...CHANGED.all(text), ...ADJUSTING.all(text)])
      add(
        match.groups?.['name'] ?? match.groups?.['led'] ?? match.groups?.['after'] ?? '',
        placeOf(match, block),
        'effect/group-adjusted',
        text,
      );
    for (const match of ADDED.all(text)) add(match.groups?.['name'] ?? '', placeOf(match, block), 'effect/group-member');
    for (const match of PLAN.all(text))
      found.set(match.groups?.['plan'] ?? '', relation(match.groups?.['plan'] ?? '', placeOf(match, block), 'effect/plan-adjusted'));
  }
  const names = IN_TITLE.exec(document.title)?.groups?.['names'];
  const first = names ? (document.blocks.find(({ text }) => /调整|充实/u.test(text)) ?? document.blocks[0]) : undefined;
  if (names && first)
    for (const name of namesOf(names))
      if (!renamed.has(name) && ![...found.keys()].some((known) => name.startsWith(level(known))))
        add(name, [first.start, first.end], 'effect/group-in-title');
  return [...found.values()].filter(({ value }) => !renamed.has(value.target.title ?? ''));
}
