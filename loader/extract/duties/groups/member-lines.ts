/**
 * Working groups that persons lead, line by line: （一）抢险救援组 over 组长：张三, 成员：县消防大队、各村村干部 and 职责：…. One task a group: what it is
 * for, with the units and classes of people among its members, or, where all of them are persons, with the group itself. Who leads it and the members
 * by name are told of in its body.
 */
import { gathered } from '../../../gathered.ts';
import { isAgency, splitAgencies } from '../../../patterns/agency.ts';
import { pattern } from '../../../patterns/pattern.ts';
import type { Block, Place } from '../../../text.ts';
import { isName } from '../../bodies/members/persons.ts';
import { assignedTo, type Task } from '../task.ts';

/** 职责：…, 主要职责：… */
const DUTY = pattern(/^(?:主要|工作|具体)?职责[：:](?=.{4})/u);
const PERSONS = /^(?:(?:第一|常务|执行)?副?(?:组长|队长|指挥长?|总指挥|召集人|负责人)|成员|组员|队员)[：:]/u;
const MEMBERS = /^(?:成员|组员|队员)[：:](?<who>[^：:]{2,300})$/u;
/** 抢险救援组, 城北清明祭扫保障工作小组. */
const TEAM = /^[^。；，：:]{2,40}(?:组|专班|分队|小队|突击队|救援队)$/u;
/** 第一小组：, a number in words before the name. */
const NUMBER = /^第[一二三四五六七八九十]{1,3}(?:工作)?小?组[：:]/u;
/** 各村村干部, 卫生院医护人员, 包村工作队: people of a kind, and teams. */
const OF_A_KIND = /(?:人员|民警|干部|成员|队员|队伍|队|网格员)$/u;
/** 以上人员若有变动，由其继任者接替: behind the task of the last group, of all of them. */
const AFTER_ALL = /(?<=。)(?:以上|上述)(?:人员|成员)[^。]{2,60}。$/u;
/** So many lines of persons a group has at most. */
const LINES = 6;

export function memberLineTasks(blocks: readonly Block[]): Task[] {
  return gathered(blocks, (block, i) => {
    if (block.kind === 'row' || block.label !== null || !DUTY.test(block.text)) return [];
    let first = i;
    while (first > 0 && i - first < LINES && blocks[first - 1]?.label === null && PERSONS.test(blocks[first - 1]?.text ?? '')) first--;
    const heading = blocks[first - 1];
    if (!heading || heading.kind === 'row' || first === i) return [];
    const name = heading.text
      .slice(heading.body - heading.start)
      .replace(NUMBER, '')
      .replace(/[：:]$/u, '');
    if (!TEAM.test(name)) return [];
    const cooperating = gathered(blocks.slice(first, i), ({ text }) => membersOf(MEMBERS.exec(text)?.groups?.['who'] ?? ''));
    const after = AFTER_ALL.exec(block.text)?.[0].length ?? 0;
    const at: Place = [heading.start, block.end - after];
    return [
      {
        value: assignedTo(
          heading.path,
          DUTY.replace(block.text.slice(0, block.text.length - after), ''),
          cooperating.length ? { cooperating } : { responsible: [name] },
        ),
        at,
        covers: at,
        rule: 'duty/group-block' as const,
      },
    ];
  });
}

/** The units and classes of people that a line names; those it names in person are left out. */
const membersOf = (words: string): string[] =>
  splitAgencies(words.replace(/[。；]$/u, '').replace(/(?<=.)[及和](?=各?\p{Script=Han}{0,4}干部)/gu, '、')).agencies.filter(
    (name) => !isName(name) && (isAgency(name) || OF_A_KIND.test(name)),
  );
