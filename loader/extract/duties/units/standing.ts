/**
 * What a standing body, its office or a centre is for, where the text marks it: 办公室主要职责：承担…, 调度中心的职责是：…, or under a heading of its
 * own, 2.2 县防指办公室职责. An office that is named by its kind alone is the one that the paragraph or the heading tells of.
 */
import { gathered } from '../../../gathered.ts';
import { isAgency } from '../../../patterns/agency/index.ts';
import { pattern } from '../../../patterns/pattern.ts';
import type { Block, Place } from '../../../text.ts';
import { assignedTo, type Task } from '../task.ts';

/** 办公室主要职责：…, 其主要职责是：…, 专项指挥部的职责是：…; at the head of a paragraph or after a stop. */
const SAID = pattern(
  /(?<=^|[。；])(?<who>[^。；：，、]{0,40}?)(?:的)?(?:主要|工作|具体)?职责(?:任务)?(?:(?:是|为|包括)[：:]?|[：:])(?<duty>.*)$/su,
);
/** （一）领导小组职责。研究拟定…: at the head of an item. */
const OPENS = /^(?<who>[^。；：，、]{0,40}?)(?:的)?(?:主要|工作|具体)?职责。(?<duty>.{6,})$/su;
/** 2.2 县防指办公室职责: the name and nothing else. */
const HEADED = /^(?<who>[\p{Script=Han}“”、（）]{2,30}?)(?:的[\p{Script=Han}]{2,4}|的)?(?:主要|工作|具体)*职责(?:任务)?[：:]?$/u;
/** 综合组主要负责事故调查的协调，主要职责和任务是：…, 渣土办是综合协调机构，承担日常工作，主要职责：…: what it is first, then its duties. */
const FIRST_SAYS = pattern(
  /(?<=^|。)(?<who>[^。；：，、]{2,24}?)(?:主要负责|负责|承担|是|为)[^。：]{2,120}，(?:其)?(?:主要|工作|具体)职责(?:和任务|任务)?(?:是|为|包括)?：(?<duty>.*)$/su,
);
/** 调查组主要职责是：, 综合组…: a working group, where its duties are marked. */
const GROUP = /^(?!各|有关|相关|本|该|其|两个|以上)[\p{Script=Han}]{2,10}(?<!小)组$/u;
/** Bodies that are set up for a task. */
const STANDING =
  /(?:办公室|指挥部|指挥所|领导小组|小组|委员会|联席会议|专班|防指|防办|应急办|安委办|安委会|(?:减灾|食安|消安|防火|双拥)[委办]|[一二三]防办|中心|专家组)$/u;
/** 渣土办: an office called by what it is for. */
const OFFICE = /^(?!.*(?:公|主|协|承|举|市|县|区|镇|乡)办)[\p{Script=Han}]{2,4}办$/u;
/** What stands for the body spoken of; 各 and the like mean many. */
const BARE = /^(?:(?:其|该|本)?(?:办公室|中心|办|指挥部|领导小组|联席会议|专班|委员会)|其|该|)$/u;
const MANY = /^(?:各|有关|相关|成员|乡镇|街道|企业|村)|成员单位|部门$|单位$|人员$/u;
/** 市指挥部下设办公室; 县防指办公室设在…: an office named earlier in the paragraph. */
const UNDER =
  /(?<of>[\p{Script=Han}“”（）]{2,30}?(?:指挥部|领导小组|小组|委员会|联席会议|专班|防指|安委会))(?:下设|设立?|常设)(?:了)?办公室/u;
const OWN = /(?:^|[。；，])(?<name>[\p{Script=Han}“”]{2,30}?(?:办公室|中心))(?:（[^（）]{2,30}）)?(?:常?设|由|为|是|挂靠)/u;
const SET_UP = /(?:设立|成立|组建)(?<name>[\p{Script=Han}“”]{4,30}?(?:办公室|中心))/u;
const AS_NAMED = /(?:及其?|和|与|的)?(?:组成|设置|组织|机构|主要|工作)*(?:及其?|和|与)?(?:职责|任务)?$/u;

export function standingTasks(blocks: readonly Block[]): Task[] {
  let heading: Block | null = null;
  const tasks = gathered(blocks, (block, i) => {
    if (block.kind === 'row') return [];
    const task = said(blocks, i, heading) ?? headed(blocks, i);
    if (block.kind === 'heading' || (block.label !== null && block.text.length <= 40)) heading = block;
    return task ? [task] : [];
  });
  // 其主要职责是：… under a heading on the same: the one that says where the duties begin.
  return tasks.filter((one) => !tasks.some((other) => other !== one && one.at[0] < other.at[0] && other.at[0] < one.at[1]));
}

const words = (block: Block): string => block.text.slice(block.body - block.start);

function said(blocks: readonly Block[], i: number, heading: Block | null): Task | null {
  const block = blocks[i];
  const match =
    block && block.text.includes('职责')
      ? (SAID.exec(words(block)) ?? FIRST_SAYS.exec(words(block)) ?? (block.label === null ? null : OPENS.exec(words(block))))
      : null;
  if (!block || !match?.groups) return null;
  const before = words(block).slice(0, match.index);
  const who = nameOf(match.groups['who'] ?? '', before, heading);
  if (!who) return null;
  const duty = match.groups['duty'] ?? '';
  const from = block.body + match.index;
  if (duty.length > 4) return taskOf(block, who, duty, [from, block.end]);
  const below = listBelow(blocks, i);
  return below ? taskOf(block, who, below.text, [from, below.end]) : null;
}

/** The body whose duties are told: named, or the one that the paragraph or the heading above is about. */
function nameOf(who: string, before: string, heading: Block | null): string | null {
  if (!BARE.test(who)) return isStanding(who) ? who : null;
  const name = /办/u.test(who) || who === '' || who === '其' ? officeIn(before) : namedIn(before);
  if (name) return name;
  const above = heading ? words(heading).replace(AS_NAMED, '') : '';
  if (isStanding(above) && (who === '' || who === '其' || above.endsWith(who))) return above;
  return /^(?:指挥部|领导小组|联席会议|委员会)$/u.test(who) ? who : null;
}

/** The same where it says whose: not 指挥部办公室, which says no more than 办公室. */
export const ownOfficeIn = (text: string): string | null => {
  const name = text.includes('办公室') ? officeIn(text) : null;
  return name !== null && !/^(?:指挥部|领导小组|委员会|联席会议|专班)办公室$/u.test(name) ? name : null;
};

/** The office that a text has told of: 县指挥部下设办公室, 县指挥部办公室设在某局. */
function officeIn(text: string): string | null {
  const of = UNDER.exec(text)?.groups?.['of'];
  // Persons of a list may stand right before: 市直各部门主要负责人指挥部下设办公室.
  const own = of?.replace(/^.*(?:负责人|负责同志|主任|书记|[局部市县区秘书]长|）)(?=.)/u, '');
  return own ? `${own}办公室` : namedIn(text);
}

function namedIn(text: string): string | null {
  const name = OWN.exec(text)?.groups?.['name'] ?? SET_UP.exec(text)?.groups?.['name'];
  return name && isStanding(name) ? name : null;
}

const isStanding = (name: string): boolean =>
  (STANDING.test(name) || OFFICE.test(name) || GROUP.test(name)) && !MANY.test(name) && name.length > 2 && isAgency(name);

/** Items under 主要职责： as one text. */
function listBelow(blocks: readonly Block[], i: number): { text: string; end: number } | null {
  const first = blocks[i + 1];
  if (!first || first.label === null) return null;
  const depth = first.path.length;
  let last = i;
  while (
    blocks[last + 1] &&
    blocks[last + 1]?.kind !== 'row' &&
    blocks[last + 1]?.path.length === depth &&
    blocks[last + 1]?.label !== null &&
    blocks[last + 1]?.path.slice(0, -1).join('/') === first.path.slice(0, -1).join('/')
  )
    last++;
  const items = blocks.slice(i + 1, last + 1);
  return items.length ? { text: items.map(words).join(''), end: items.at(-1)?.end ?? first.end } : null;
}

/** The paragraphs under a heading that is nothing but a body and its duties. */
function headed(blocks: readonly Block[], i: number): Task | null {
  const block = blocks[i];
  const next = blocks[i + 1];
  const who = block && block.text.length <= 40 && block.text.includes('职责') ? HEADED.exec(words(block))?.groups?.['who'] : undefined;
  if (!block || !next || next.kind === 'row' || !who || !isStanding(who) || (block.label === null && block.kind === 'paragraph'))
    return null;
  const depth = block.path.length;
  let last = i;
  for (let k = i + 1; k < blocks.length; k++) {
    const one = blocks[k];
    if (
      !one ||
      one.kind === 'row' ||
      one.kind === 'heading' ||
      (one.label !== null && (one.path.length <= depth || block.label === null)) ||
      (block.label === null && k > i + 1)
    )
      break;
    last = k;
  }
  const below = blocks.slice(i + 1, last + 1);
  if (!below.length || below.map(words).join('').length < 8) return null;
  // 2.2.2 办公室职责, after 2.2.1, where the office has its name.
  const named =
    who === '办公室'
      ? ownOfficeIn(
          blocks
            .slice(Math.max(0, i - 3), i)
            .map(words)
            .join('。'),
        )
      : null;
  return taskOf(block, named ?? who, below.map(words).join(''), [block.start, below.at(-1)?.end ?? block.end]);
}

function taskOf(block: Block, who: string, text: string, at: Place): Task {
  return {
    value: assignedTo(block.path, text, { responsible: [who] }),
    at,
    covers: at,
    rule: 'duty/standing',
  };
}
