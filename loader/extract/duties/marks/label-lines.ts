/**
 * Labels on lines of their own: 牵头单位：… over 配合单位：…, those that follow each other as one mark, with who answers in person on the line before, the
 * units whose experts help on the line after, and the lines of the same task below.
 */
import { isAgency, splitAgencies } from '../../../patterns/agency/index.ts';
import { pattern } from '../../../patterns/pattern.ts';
import type { Block } from '../../../text.ts';
import type { Flow } from '../flow.ts';
import { UNITS } from './labels.ts';
import type { Mark } from './mark.ts';
import type { Roles } from './role-names.ts';
import { labelledRoles } from './roles.ts';

/** Labels of bodies of a task; 成员单位 and the like alone name the members of a group. Who leads in person may stand before. */
const LABEL_LINE = pattern(
  new RegExp(
    `^(?:[（(]?\\d{1,2}[）).、]|——?)?(?:(?:牵头|责任|分管|包联|市级|县级|区级)[市县区州]?(?:级)?(?:负责)?(?:领导|人)[：:][\\p{Script=Han}、，；]{2,16}?)?(?:整改|问题|任务|项目)*(?:(?:牵头|责任|主责|主管|配合|协办|实施|承办|主办|督导|督办|落实|协助|起草)(?:责任)?(?:${UNITS}|主体)|牵头)[：:]`,
    'u',
  ),
);
/** The imprint of a gazette has labels too. */
const IMPRINT = /主要起草人|编辑|出版|地址|邮编|准印证|承印|刊号/u;
/** Lines that go with it. */
export const NEXT_LINE = pattern(
  new RegExp(
    `^(?:[（(]?\\d{1,2}[）).、]|——?)?(?:整改|问题|任务|项目)*(?:(?:牵头|责任|主责|主管|配合|协办|协助|协作|实施|承办|承担|执行|督导|督办|成员|参与|参加|落实|起草)(?:责任)?(?:${UNITS}|主体)|(?:报送|提交|送审|上报|报审)[^：:，；、。]{0,8}(?:时间|时限)|(?:完成|办结|整改|实施|推进|落实)?(?:时限|时间|期限|进度|节点)(?:节点|要求|安排|进度)?|牵头|配合|协办|(?:责任|牵头|分管|包联|督办|督导)(?:领导|人))[：:]`,
    'u',
  ),
);

/** 主办：某局 协办：某局 closes an item; 主办： alone may be the foot of a page, but where others of its kind help. */
const HOSTED = pattern(/^主办[：:]/u);
const HOSTED_WITH = /(?:^|\n)主办[：:][^\n]{2,60}协办[：:]/u;

/** 牵头单位：… and 配合单位：… on lines of their own; those that follow each other are one mark. */
export function labelLines({ blocks, text }: Flow): Mark[] {
  const marks: Mark[] = [];
  const hosted = HOSTED_WITH.test(text);
  for (let i = 0; i < blocks.length; i++) {
    const first = blocks[i];
    if (
      !first ||
      !(LABEL_LINE.test(first.block.text) || (hosted && HOSTED.test(first.block.text))) ||
      IMPRINT.test(first.block.text) ||
      blocks.slice(i + 1, i + 4).some(({ block }) => IMPRINT.test(block.text.slice(0, 12)))
    )
      continue;
    // 牵头领导：张三副局长 on the line before belongs to the mark.
    const head = blocks[i - 1];
    const opening = head && head.block.label === null && head.block.kind !== 'row' && LEADER_LINE.test(head.block.text) ? head : first;
    let last = i;
    while (last + 1 < blocks.length && NEXT_LINE.test(blocks[last + 1]?.block.text ?? '')) last++;
    const roles = labelledRoles(
      blocks
        .slice(i, last + 1)
        .map(({ block }) => block.text.replace(/^[（(]?\d{1,2}[）).、]|。$/gu, ''))
        .join('；'),
    );
    const experts = roles ? expertsFrom(blocks[last + 1]?.block, roles) : [];
    roles?.cooperating.push(...experts);
    if (roles)
      marks.push({
        start: opening.start,
        end: blocks[experts.length ? last + 1 : last]?.end ?? first.end,
        until: fieldsFrom(blocks, last + 1),
        roles,
        rule: 'duty/label-line',
      });
    i = last;
  }
  return marks;
}

/** 整改目标：…, 整改措施：…6月底前…, 整改时限：…: what a list of problems says of each below those who answer for it. */
const FIELD = pattern(/^(?:整改|工作|任务)?(?:目标|措施|举措|任务|时限|时间|期限|要求|进展)(?:要求)?[：:]/u);

/** Where such lines end; undefined where none stand there. */
function fieldsFrom(blocks: Flow['blocks'], from: number): number | undefined {
  let next = from;
  while (blocks[next] && blocks[next]?.block.label === null && !blocks[next]?.afterRows && FIELD.test(blocks[next]?.block.text ?? ''))
    next++;
  return next > from ? blocks[next - 1]?.end : undefined;
}

/** 专家组由市某局、市某局等单位从事…的专家组成, below 牵头单位：市某局: the other units help. */
const EXPERTS = pattern(/^[^。；：]{0,40}?组[^。；：]{0,20}?由(?<who>[^。；：]{4,200}?)等(?:单位|部门)[^。；：，]{0,60}专家组成/u);

function expertsFrom(block: Block | undefined, { lead, responsible, cooperating }: Roles): readonly string[] {
  const who = block && block.label === null && block.kind !== 'row' ? EXPERTS.exec(block.text)?.groups?.['who'] : undefined;
  const units = who ? splitAgencies(who.replace(/(?<=、)借助/gu, '')).agencies : [];
  return lead.length > 0 && lead.every((name) => units.includes(name)) && units.every(isAgency)
    ? units.filter((name) => ![lead, responsible, cooperating].some((names) => names.includes(name)))
    : [];
}

/** Who answers in person: 牵头领导：…, 分管领导：…, 配合领导：…. */
const LEADER_LINE = pattern(/^(?:牵头|责任|分管|包联|包保|配合|联系|主管|负责)(?:[市县区镇]级?)?(?:领导|人|责任人)[：:][^。]{2,40}。?$/u);
