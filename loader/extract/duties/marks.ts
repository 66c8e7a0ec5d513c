/**
 * Marks: what names the bodies of a task. A bracket at its end （牵头单位：…；配合单位：…）, 〔市某局牵头〕; lines of their own that begin
 * with such a label; a last sentence that says nothing but who leads and who helps.
 */
import { isAgency, splitAgencies } from '../../patterns/agency.ts';
import type { Block } from '../../text.ts';
import { resolved } from './as-above.ts';
import { bracketedLabels, brackets } from './brackets.ts';
import type { Order } from './first-leads.ts';
import type { Flow } from './flow.ts';
import { ANY_LABEL, hasLabel, SAME, sameNamed, UNITS } from './labels.ts';
import type { Mark } from './mark.ts';
import { listedItems } from './listed-items.ts';
import type { Roles } from './role-names.ts';
import { labelledRoles, verbRoles } from './roles.ts';
import { anyOf } from '../../patterns/any-of.ts';
import { pattern } from '../../patterns/pattern.ts';

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
const NEXT_LINE = pattern(
  new RegExp(
    `^(?:[（(]?\\d{1,2}[）).、]|——?)?(?:整改|问题|任务|项目)*(?:(?:牵头|责任|主责|主管|配合|协办|协助|协作|实施|承办|承担|执行|督导|督办|成员|参与|参加|落实|起草)(?:责任)?(?:${UNITS}|主体)|(?:报送|提交|送审|上报|报审)[^：:，；、。]{0,8}(?:时间|时限)|(?:完成|办结|整改|实施|推进|落实)?(?:时限|时间|期限|进度|节点)(?:节点|要求|安排|进度)?|牵头|配合|协办|(?:责任|牵头|分管|包联)(?:领导|人))[：:]`,
    'u',
  ),
);

/** 某局、某局按职责分工负责: what a mark says itself goes before what the text says of its order. */
const SHARED = /(?:按照?|根据)(?:各自)?职责(?:分工)?(?:负责|落实|实施)[。；]?[）〕】］]?。?$/u;

/** 市某局负责: of one body. */
const ALONE = /负责[。；]?[）〕】］]?。?$/u;

/** 起草单位：市某局 tasks a body in a plan of what is to be drafted; in a list of what holds or is repealed it tells who once drafted it. */
export const DRAFTING_PLAN = /(?:立法|制定|制订|修订|起草)(?:工作)?(?:计划|规划)/u;
const DRAFTED = /^[（〔【]?起草/u;

export function findMarks(flow: Flow, order: Order): Mark[] {
  const plans = DRAFTING_PLAN.test(flow.text);
  const read = [...brackets(flow), ...labelLines(flow), ...bracketedLabels(flow)].filter(
    ({ start }) => plans || !DRAFTED.test(flow.text.slice(start, start + 6)),
  );
  const marks = [...read, ...listedItems(flow, read)].sort((a, b) => a.start - b.start);
  const sentences = roleSentences(flow).filter((one) => !marks.some((mark) => mark.start < one.end && one.start < mark.end));
  const all = resolved(
    flow,
    [...marks, ...sentences].sort((a, b) => a.start - b.start),
  );
  return order
    ? all.map((mark) =>
        (mark.roles.responsible.length > 1 ? SHARED : ALONE).test(flow.text.slice(mark.start, mark.end))
          ? mark
          : { ...mark, roles: order(mark.roles, mark.start) },
      )
    : all;
}

/** 主办：某局 协办：某局 closes an item; 主办： alone may be the foot of a page, but where others of its kind help. */
const HOSTED = pattern(/^主办[：:]/u);
const HOSTED_WITH = /(?:^|\n)主办[：:][^\n]{2,60}协办[：:]/u;

/** 牵头单位：… and 配合单位：… on lines of their own; those that follow each other are one mark. */
function labelLines({ blocks, text }: Flow): Mark[] {
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
      marks.push({ start: opening.start, end: blocks[experts.length ? last + 1 : last]?.end ?? first.end, roles, rule: 'duty/label-line' });
    i = last;
  }
  return marks;
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

const LAST = pattern(
  /^(?:由|此项工作由|本项工作由)?[^。]*(?:牵头|配合|负责|落实|参加|参与|协助|承担|实施)(?:落实|实施|组织实施|组织开展|开展)?。?$/u,
);

/** Without the words of these no sentence says who leads. */
const MAY_END = anyOf(LAST, ANY_LABEL, SAME);

const CLOSING_TIME =
  /^(?:要求|确保|力争|务必)?[^。；：，]{0,4}(?:\d|[一二三四]季度|年[底内])[^。；：]{0,16}(?:完成|开通|建成|投用|竣工|到位|通车|投入使用)。?$/u;

/** Where the last sentence begins; of several that each begin with a label (牵头单位：A。责任单位：B。完成时限：C。) the first. */
function labelsFrom(text: string): number {
  let from = text.lastIndexOf('。', text.length - 2) + 1;
  // 责任单位：A；协办单位：B。要求8月底前完成。
  if (from > 1 && CLOSING_TIME.test(text.slice(from))) {
    const before = text.lastIndexOf('。', from - 2) + 1;
    if (NEXT_LINE.test(text.slice(before, before + 14))) from = before;
  }
  while (from > 1 && NEXT_LINE.test(text.slice(from, from + 14))) {
    const before = text.lastIndexOf('。', from - 2) + 1;
    if (!NEXT_LINE.test(text.slice(before, before + 14))) break;
    from = before;
  }
  return from;
}

/** 市某局牵头，某局配合。 as the last sentence of a paragraph. */
function roleSentences({ blocks }: Flow): Mark[] {
  const marks: Mark[] = [];
  for (const { block, start, body, end } of blocks) {
    if (!MAY_END.mayHold(block.text)) continue;
    const from = labelsFrom(block.text);
    if (start + from <= body) continue;
    const sentence = sameNamed(block.text.slice(from));
    if (sentence.length > 300) continue;
    const labelled = hasLabel(sentence.slice(0, 14)) ? labelledRoles(sentence.replace(/。$/u, '')) : null;
    if (!labelled && !LAST.test(sentence)) continue;
    const roles = labelled ?? verbRoles(sentence.replace(/^(?:由|此项工作由|本项工作由)/u, '').replace(/。$/u, ''));
    if (roles) marks.push({ start: start + from, end, roles, rule: 'duty/role-sentence' });
  }
  return marks;
}
