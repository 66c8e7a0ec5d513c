/** Groups that stand each on a line or in a heading of its own, under the words that say that they change or end. */
import { gathered } from '../../../gathered.ts';
import { pattern } from '../../../patterns/pattern.ts';
import type { Block, Place } from '../../../text.ts';
import { WHOLE_NAME, NAME } from './names.ts';

/** 对部分议事协调机构作如下调整：, before headings that name them. */
const ANNOUNCED = pattern(
  /(?:议事协调机构|领导小组|委员会|指挥部)[^。；]{0,24}(?:作出?|进行|予以)?(?:如下|以下)?(?:调整|充实)(?:如下)?(?:[：:。]|。现将[^。；]{0,24}(?:名单|情况|事项)[^。；]{0,10}如下[：:。])$/u,
);
/** 二、撤销的非常设机构名单, before lines that name them. */
const LISTED = pattern(
  /^(?:决定)?(?:撤销|取消|不再保留|调整|更名)的?[^，。；]{0,16}(?:机构|领导小组|指挥部|委员会|联席会议)(?:名单|目录|一览表|（.{1,8}）)*[：:]?$|^(?:下列|以下)[^，。；]{0,16}(?:机构|领导小组|指挥部|委员会)(?:予以|同时|一并)*(?:撤销|取消|不再保留)[^。；：]{0,24}[：:]$/u,
);

/** A group, and what it is called from now on where the text says both. */
interface Group {
  readonly name: string;
  readonly now?: string;
  readonly at: Place;
}

/** The headings under the sentence that announces a change of several groups, each the name of one. */
export function headed(blocks: readonly Block[]): Group[] {
  const from = blocks.findIndex((block) => block.kind !== 'row' && ANNOUNCED.test(block.text));
  if (from < 0) return [];
  const announcing = blocks[from];
  return gathered(blocks.slice(from + 1), (block) => {
    const name =
      block.kind === 'heading' && /^[一二三四五六七八九十]/u.test(block.label ?? '')
        ? WHOLE_NAME.exec(block.text.slice(block.body - block.start).replace(/(?:组成人员|成员名单|成员|组成)$/u, ''))?.[0]
        : undefined;
    // 决定成立某领导小组，并对某委员会作如下调整: the first one is new.
    return name && announcing && !announcing.text.includes(`成立${name}`) ? [{ name, at: [block.start, block.end] as const }] : [];
  });
}

/** The lines under the head of a list of groups that end or change, up to the next heading of its level. */
export function listed(blocks: readonly Block[]): Group[] {
  const found: Group[] = [];
  let head: Block | null = null;
  for (const block of blocks) {
    if (head === null && !LISTED.mayHold(block.text)) continue;
    const words = block.text.slice(block.body - block.start).replace(/^PART\d{1,2}/u, '');
    if (block.kind !== 'row' && LISTED.test(words)) head = block;
    else if (head && block.label !== null && block.path.length <= head.path.length) head = null;
    else if (head !== null && block.kind === 'row') {
      // 1 | 某领导小组 | 某政办〔2013〕42号 | 某局: the cell that is a name of a group, and no other.
      const name = block.cells.map(({ text }) => WHOLE_NAME.exec(unmarked(text))?.[0]).find((one) => one !== undefined);
      if (name) found.push({ name, at: [block.start, block.end] });
    } else if (head !== null) {
      const names = gathered(words.split(RUN_ON), (item): Group[] => {
        const name = ONE_GROUP.exec(unmarked(item))?.[0];
        const old = FORMERLY.exec(item)?.groups?.['old'];
        return name ? [{ ...(old ? { name: old, now: name } : { name }), at: [block.start, block.end] }] : [];
      });
      found.push(...names);
      // A paragraph of another kind ends the list.
      if (!names.length && head.label === null && (found.at(-1)?.at[0] ?? 0) > head.start && block.kind === 'paragraph') head = null;
    }
  }
  return found;
}
/** 1.某专班；2.某办公室: items on one line. */
const RUN_ON = /(?<=；)(?:\d{1,2}[.．、]|（\d{1,2}）)/u;
/** 某领导小组（原某联席会议）. */
const FORMERLY = new RegExp(`（原(?<old>${NAME})）`, 'u');
/** 市“三电”办公室 without its marks. */
const unmarked = (words: string): string => words.replace(/[“”]/gu, '');
/** 某领导小组, 某指挥部（某政办发〔2017〕40号设立），职责由某局承担. */
const ONE_GROUP = new RegExp(
  `^(?![^，。；（]*(?:更名|调整为|并入|增补))${NAME}(?=(?:及其办公室)?(?:（[^（）]*）)?(?:，[^，。；]{0,8}(?:职责|职能|工作|任务|档案)[^。]*)?[；。]?$)`,
  'u',
);
