/**
 * Working groups that persons lead, line by line: （一）抢险救援组 over 组长：张三, 成员：县消防大队、各村村干部 and 职责：…. One task a group: what it is
 * for, of the group itself. Who leads it and who is in it is told of in its body.
 */
import { gathered } from '../../../gathered.ts';
import { pattern } from '../../../patterns/pattern.ts';
import type { Block, Place } from '../../../text.ts';
import { assignedTo, type Task } from '../task.ts';

/** 职责：…, 主要职责：… */
const DUTY = pattern(/^(?:主要|工作|具体)?职责[：:](?=.{4})/u);
const PERSONS = /^(?:(?:第一|常务|执行)?副?(?:组长|队长|指挥长?|总指挥|召集人|负责人)|成员|组员|队员)[：:]/u;
/** 抢险救援组, 城北清明祭扫保障工作小组. */
const TEAM = /^[^。；，：:]{2,40}(?:组|专班|分队|小队|突击队|救援队)$/u;
/** 第一小组：, a number in words before the name. */
const NUMBER = /^第[一二三四五六七八九十]{1,3}(?:工作)?小?组[：:]/u;
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
    const after = AFTER_ALL.exec(block.text)?.[0].length ?? 0;
    const at: Place = [heading.start, block.end - after];
    return [
      {
        value: assignedTo(heading.path, DUTY.replace(block.text.slice(0, block.text.length - after), ''), {
          responsible: [name],
        }),
        at,
        covers: at,
        rule: 'duty/group-block' as const,
      },
    ];
  });
}
