/**
 * Standing and working groups as bearers of tasks: the units of a working group (成员单位：…) share what its heading names; 日常工作由某局牵头承担;
 * 牵头单位／成员单位／主要职责 as a block; and what a group is for: 领导小组主要负责…, 一、主要职责.
 */
import { isAgency, splitAgencies } from '../../../patterns/agency/index.ts';
import type { Block, DocumentText, Place } from '../../../text.ts';
import type { Roles } from '../marks/role-names.ts';
import { assignedTo, type Task } from '../task.ts';
import { labelledRoles } from '../marks/roles.ts';
import { pattern } from '../../../patterns/pattern.ts';
import type { RuleId } from '../../../rules/index.ts';

const GROUP = pattern(/(?:组|专班|小组|指挥部|分指挥部|工作组|分队|联席会议|委员会)(?:（[^（）]{0,30}）)?$/u);
const UNITS = pattern(/^(?:成员|组成|参加|参与|责任)(?:单位|部门)[：:]/u);
const DUTY = pattern(/^(?:主要|工作|具体)?(?:职责|任务)(?:任务)?[：:]/u);
const LEAD = pattern(/^(?:牵头|组长|主责|责任|配合)(?:单位|部门)[：:]/u);
const PERSON = /^(?:副?(?:组|会|指挥|召集|总指挥|队)长?|副?召集人|副?主任|成员|召集人|联系人|联络员|组成人员|总指挥|指挥)[：:]/u;
const RUNS = pattern(/(?:办公室)?日常工作(?:由|依托)(?<lead>[^。；]{2,160}?)(?:牵头)(?:承担|负责|落实)?/u);
const FOR = pattern(
  /^(?:\d[.、])?(?<group>(?:各|市|省|县|区|本|该)?[^，。；：]{0,30}?(?:领导小组|指挥部|工作组|专项小组|专班|委员会|联席会议|领导小组办公室|指挥部办公室|专班办公室|工作组办公室))(?:的)?(?:主要)?(?:职责(?:是|为|：|包括)|负责|承担)/u,
);

export function groupTasks({ blocks, title }: DocumentText): Task[] {
  const sets =
    /领导小组|指挥部|专班|委员会|联席会议|工作组|调度|机制/u.test(title) ||
    blocks.some(({ kind, text }) => kind !== 'row' && UNITS.test(text));
  const own = OWN_GROUP.exec(title)?.groups?.['name'];
  const tasks: Task[] = [];
  let heading: Block | null = null;
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'row') continue;
    if (block.label !== null || (block.kind !== 'paragraph' && GROUP.test(block.text))) heading = block;
    const task = blockTask(blocks, i, heading) ?? runs(block, heading);
    if (task) tasks.push(task);
    else if (sets) tasks.push(...purposes(block), ...(own ? section(blocks, i, own) : []));
  }
  return tasks;
}

const name = (block: Block | null): string => (block ? block.text.slice(block.body - block.start).replace(/[：。]$/u, '') : '');
const task = (path: readonly string[], text: string, who: Partial<Roles>, at: Place, rule: RuleId): Task => ({
  value: assignedTo(path, text, who),
  at,
  covers: at,
  rule,
});

/** The lines under a group's heading: who belongs to it, and its duty where that is printed. */
function blockTask(blocks: readonly Block[], i: number, heading: Block | null): Task | null {
  const block = blocks[i];
  if (
    !block ||
    !heading ||
    !(UNITS.test(block.text) || (LEAD.test(block.text) && DUTY.test(dutyAfter(blocks, i)?.text ?? ''))) ||
    !GROUP.test(name(heading))
  )
    return null;
  if (LEAD.test(blocks[i - 1]?.text ?? '')) return null;
  const from = blocks.indexOf(heading);
  const between = blocks.slice(from + 1, i);
  if (between.some(({ text, label }) => label !== null || !(PERSON.test(text) || text.length < 30))) return null;
  const duty = dutyAfter(blocks, i);
  // 主任：张三 over 成员单位：…: who a council is made up of, no task.
  if (!duty && COUNCIL.test(name(heading)) && between.some(({ text }) => PERSON.test(text))) return null;
  const lines = duty ? blocks.slice(i, blocks.indexOf(duty)).filter(({ text }) => UNITS.test(text) || LEAD.test(text)) : wrapped(blocks, i);
  const who = labelledRoles(
    lines.map(({ text }, k) => `${k > 0 && (UNITS.test(text) || LEAD.test(text)) ? '；' : ''}${text.replace(/。$/u, '')}`).join(''),
  );
  if (!who) return null;
  const at: Place = [heading.start, (duty ?? lines.at(-1) ?? block).end];
  return task(heading.path, duty ? DUTY.replace(duty.text, '') : name(heading), who, at, 'duty/group-block');
}

/** A list of units with the lines that it was wrapped to. */
function wrapped(blocks: readonly Block[], i: number): Block[] {
  const lines = blocks.slice(i, i + 1);
  for (const next of blocks.slice(i + 1, i + 12)) {
    if (
      next.label !== null ||
      next.kind === 'row' ||
      PERSON.test(next.text) ||
      /[。：]/u.test(lines.at(-1)?.text.slice(-1) ?? '') ||
      !/、|[局委办院行司]$/u.test(next.text) ||
      /[：。](?!$)/u.test(next.text)
    )
      break;
    lines.push(next);
  }
  return lines;
}

/** 主要职责：… within the next lines of the same group. */
function dutyAfter(blocks: readonly Block[], i: number): Block | null {
  for (const block of blocks.slice(i + 1, i + 4)) {
    if (block.label !== null && !DUTY.test(block.text)) return null;
    if (DUTY.test(block.text)) return block;
  }
  return null;
}

/** 日常工作由某局、某局牵头承担: what the heading names. */
function runs(block: Block, heading: Block | null): Task | null {
  const found = RUNS.exec(block.text);
  const lead = found ? [...splitAgencies(found.groups?.['lead'] ?? '').agencies] : [];
  if (!found || !heading || !lead.length || !lead.every(isAgency)) return null;
  const rest = block.text.slice(found.index + found[0].length);
  const helping = /^，(?<who>[^，。；]{2,60}?)(?:根据工作需要|按职责)?(?:参与|配合|协助)/u.exec(rest)?.groups?.['who'];
  const cooperating = helping ? splitAgencies(helping.replace(/(?:根据|按照).*$/u, '')).agencies.filter(isAgency) : [];
  const isGroup = GROUP.test(name(heading));
  const end = sentenceEnd(block.text, found.index + found[0].length);
  return task(
    heading.path,
    isGroup ? name(heading) : block.text.slice(found.index, end).replace(/。$/u, ''),
    { lead, cooperating },
    [block.start + sentenceStart(block.text, found.index), block.start + end],
    'duty/daily-work',
  );
}

const COUNCIL = /(?:委员会|领导小组|联席会议)$/u;

/** 领导小组主要负责…。领导小组办公室负责…: what each group is for, up to the sentence that tells of another. */
function purposes(block: Block): Task[] {
  if (block.kind === 'heading' || !FOR.may(block.text.slice(block.body - block.start)) || /职责[：:]$/u.test(block.text)) return [];
  const tasks: Task[] = [];
  let at = block.body;
  for (const sentence of block.text.slice(block.body - block.start).split(/(?<=。)/u)) {
    const group = FOR.exec(sentence)?.groups?.['group'];
    const before = tasks.at(-1);
    if (group && isAgency(group))
      tasks.push(task(block.path, sentence, { responsible: [group] }, [at, at + sentence.length], 'duty/group-purpose'));
    else if (!before) return [];
    else if (LEADS.test(sentence)) break;
    else
      tasks[tasks.length - 1] = task(
        block.path,
        before.value.text + sentence,
        before.value,
        [before.at[0], at + sentence.length],
        'duty/group-purpose',
      );
    at += sentence.length;
  }
  return tasks;
}

/** 市某局牵头编制…: what somebody else leads. */
const LEADS = /^[^，。；：]{2,40}牵头/u;

const OWN_GROUP = /(?:(?:成立|调整|设立|组建|充实)[、和]?)+(?<name>[^，。]{4,40}?(?:领导小组|指挥部|工作组|专班|委员会|联席会议))/u;

/** 一、主要职责, in a document that sets up the group of its title; where what follows names no group itself. */
function section(blocks: readonly Block[], i: number, group: string): Task[] {
  const block = blocks[i];
  const next = blocks[i + 1];
  if (
    !block ||
    !next ||
    next.kind === 'row' ||
    next.label !== null ||
    !block.text.includes('职责') ||
    !/^(?:主要|工作)?职责$/u.test(name(block)) ||
    purposes(next).length
  )
    return [];
  return [task(block.path, next.text, { responsible: [group] }, [block.start, next.end], 'duty/group-purpose')];
}

const sentenceStart = (text: string, at: number): number => Math.max(text.lastIndexOf('。', at), text.lastIndexOf('；', at)) + 1;
const sentenceEnd = (text: string, at: number): number => {
  const end = text.slice(at).search(/[。；]/u);
  return end < 0 ? text.length : at + end + 1;
};
