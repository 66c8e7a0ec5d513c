/**
 * Teams that units man, in one paragraph: （1）城东区域 组长：张三 组员：镇农业处3名、各村干部；城东派出所民警2名。工作任务：…. One task a team: those who
 * send its members take part. Only the numbers of members tell units from persons.
 */
import { gathered } from '../../../gathered.ts';
import { isAgency } from '../../../patterns/agency/index.ts';
import { pattern } from '../../../patterns/pattern.ts';
import type { Block, Place } from '../../../text.ts';
import { assignedTo, type Task } from '../task.ts';

const TEAM = pattern(
  /^[^。；：]{0,24}?(?:组|队)长[：:][^。；：]{2,40}?(?:组员|队员|成员)[：:](?<units>[^。：]{4,240})。(?:主要|工作|具体)?(?:职责|任务)[：:](?<duty>.{6,})$/su,
);
/** 派出所民警2名, 镇卫生院1人: how many a unit sends, and of what kind. */
const NUMBER = /(?:(?:值班)?民警|辅警|消防员|医生|护士|医护人员|工作人员|干部|队员)?(?:共)?\d{1,3}(?:名|人)$/u;
const NAME = /^(?!.*[的由对在])[\p{Script=Han}（）]{2,20}$/u;

export function mannedTeams(blocks: readonly Block[]): Task[] {
  return gathered(blocks, (block): Task[] => {
    const found =
      block.kind !== 'row' && TEAM.mayHold(block.text) ? TEAM.exec(block.text.slice(block.body - block.start))?.groups : undefined;
    const printed = (found?.['units'] ?? '').split(/[、，；]/u);
    const units = printed.map((one) => one.replace(NUMBER, ''));
    const sent = units.filter((unit, i) => unit !== printed[i]).length;
    if (!found || sent < 2 || !units.every((unit) => NAME.test(unit)) || !units.some(isAgency)) return [];
    const at: Place = [block.start, block.end];
    return [
      {
        value: assignedTo(block.path, found['duty'] ?? '', { cooperating: [...new Set(units)] }),
        at,
        covers: at,
        rule: 'duty/team' as const,
      },
    ];
  });
}
