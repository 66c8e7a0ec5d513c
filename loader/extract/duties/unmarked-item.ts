/**
 * An item without a mark among marked ones that says in its own first words who leads: 66.建立由市某局、市某局牵头的某联席会议制度, after 65 items with
 * brackets. In running text such words set up a body, and task nobody.
 */
import { gathered } from '../../gathered.ts';
import { isAgency, splitAgencies } from '../../patterns/agency/index.ts';
import type { Block } from '../../text.ts';
import { assignedTo, type Task } from './task.ts';

const LED = /^(?:建立健全|建立|成立|组建)由(?<lead>[^。；，：由]{2,60}?)(?:共同|联合)?牵头的[^。；]{4,}/u;
/** So many marked items with numbers: the text marks its items. */
const ENOUGH = 5;

export function unmarkedItems(blocks: readonly Block[], marked: readonly Task[]): Task[] {
  const numbers = new Set(marked.flatMap(({ value }) => numberOf(value.path.split('/').at(-1)) ?? []));
  if (numbers.size < ENOUGH) return [];
  return gathered(blocks, (block): Task[] => {
    const number = numberOf(block.label ?? undefined);
    const found = number !== null && numbers.has(number - 1) ? LED.exec(block.text.slice(block.body - block.start)) : null;
    const lead = found ? splitAgencies(found.groups?.['lead'] ?? '').agencies : [];
    if (!found || !lead.length || !lead.every(isAgency)) return [];
    const at = [block.body, block.body + found[0].length] as const;
    return [
      { value: assignedTo(block.path, found[0], { lead: [...lead] }), at, covers: [block.start, block.end], rule: 'duty/running-lead' },
    ];
  });
}

const numberOf = (label: string | undefined): number | null => {
  const digits = /^[（(]?(?<digits>\d{1,3})[）).、．]?$/u.exec(label ?? '')?.groups?.['digits'];
  return digits === undefined ? null : Number(digits);
};
