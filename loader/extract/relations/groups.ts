/** Standing groups, commands and plans that a document adjusts or renames: the target is named without 《》. */
import type { DocumentText, Finding, Place } from '../../text.ts';
import type { RelationValue } from '../values.ts';
import { pattern } from '../../patterns/pattern.ts';
import type { RuleId } from '../../rules/index.ts';

const GROUP = '(?:领导小组|工作小组|协调小组|指挥部|总指挥部|委员会|联席会议|工作组|专班|协调机制)';
/** 关于调整某领导小组成员的通知; several joined by 和. */
const IN_TITLE = new RegExp(`关于(?:调整|充实|变更)(?<names>.{4,120}?${GROUP}(?:和.{4,60}?${GROUP})?)(?:组成人员|成员单位|成员|人员|办公室|领导|及.{0,20})?的(?:通知|决定)`, 'u');
/** 将“…领导小组”更名为“…”. */
const RENAMED = pattern(new RegExp(`将[“"]?(?<old>[^。，；]{4,60}?${GROUP})[”"]?(?:更名|调整|变更|改名|改)为[“"]?(?<new>[^。，；]{4,60}?${GROUP})`, 'gu'));
/** 对某联席会议成员进行调整. */
const ADJUSTED = pattern(new RegExp(`(?:决定|经研究|拟)?[^。；]{0,12}对(?<name>[^。，；《]{4,60}?${GROUP})(?:的)?(?:组成人员|成员单位|成员|人员|组成|机构|职能|[、和])*(?:进行|作|予以)(?:了|如下|相应|适当)?(?:调整|充实)`, 'gu'));
/** 同意对某地块规划技术指标进行调整: a plan described by its subject. */
const PLAN = pattern(/同意对(?<plan>[^。；《]{4,60}?规划)(?:技术|控制|用地)?(?:指标|条件)?(?:进行|作)?(?:局部)?(?:调整|修改)/gu);

const relation = (title: string, at: Place, rule: RuleId): Finding<RelationValue> => ({ value: { type: 'adjusts', target: { title, number: null, date: null, issuer: null }, effective: null }, at, rule });

export function adjustedGroups(document: DocumentText): Finding<RelationValue>[] {
  const found = new Map<string, Finding<RelationValue>>();
  const renamed = new Set<string>();
  const add = (name: string, at: Place, rule: RuleId) => { if (!found.has(name)) found.set(name, relation(name, at, rule)); };
  for (const block of document.blocks) {
    if (block.text.length > 2000 || !/调整|充实|更名|变更|改[名为]/u.test(block.text)) continue;
    for (const match of RENAMED.all(block.text)) {
      const { old: from = '', new: to = '' } = match.groups ?? {};
      renamed.add(plain(to));
      add(plain(from), placeOf(block.start, match), 'effect/group-renamed');
    }
    for (const match of ADJUSTED.all(block.text)) add(plain(match.groups?.['name'] ?? ''), placeOf(block.start, match), 'effect/group-adjusted');
    for (const match of PLAN.all(block.text)) add(match.groups?.['plan'] ?? '', placeOf(block.start, match), 'effect/plan-adjusted');
  }
  const names = IN_TITLE.exec(document.title)?.groups?.['names'];
  if (names) {
    const first = document.blocks.find(({ text }) => /调整|充实/u.test(text)) ?? document.blocks[0];
    for (const name of names.split(new RegExp(`(?<=${GROUP})和`, 'u')))
      if (first && ![...found.keys()].some((known) => known.endsWith(name) || name.endsWith(known)) && !renamed.has(name)) add(name, [first.start, first.end], 'effect/group-in-title');
  }
  return [...found.values()].filter(({ value }) => !renamed.has(value.target.title ?? ''));
}

const plain = (name: string): string => name.replace(/^.*(?:决定|经研究|原|现)(?=.{4})/u, '').replace(/[“”"]/gu, '').replace(/^[对将]/u, '');
const placeOf = (start: number, match: RegExpExecArray): Place => [start + match.index, start + match.index + match[0].length];
