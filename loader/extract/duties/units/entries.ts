/**
 * One unit of a list and what it does: 市某局：…, 市某局——…, （1）市某局。…, the two parted by white space alone, a unit as a heading of its own,
 * or, under a heading on units, 市某局负责….
 */
import { isAgency, splitAgencies } from '../../../patterns/agency/index.ts';
import { pattern } from '../../../patterns/pattern.ts';
import { ARTICLE } from '../../../segment/blocks/index.ts';
import type { Block, SourceText } from '../../../text.ts';

/** Words that begin what a unit does. */
export const DOES =
  /^(?:主要)?(?:负责|承担|组织|协助|配合|指导|督促|参与|做好|按照|根据|牵头|统筹|依法|会同|落实|加强|监督|协调|开展|制定|提供|保障|研究|为)/u;
/** 市某局负责…; 市某局，负责…: the bodies, then a verb of duty right after them. */
export const CLAUSE = pattern(
  /^(?:[（(]?\d{1,2}[）).、])?(?<units>[^，。；：]{2,120}?)(?:，(?=(?:主要|具体|分别|共同)?(?:负责|承担)))?(?:主要|具体|分别|共同|统一|按职责|牵头)?(?<verb>负责|承担|将|做好|协助|配合)(?<rest>[^，。；]{3,})/u,
);

/** 四、职责分工, 第九条 监督管理职责分工如下：: a heading over units, each with a number of its own. */
const DIVIDES =
  /(?:职责|工作|任务|责任|部门)分工(?:(?:如下|为|是)?：)?$|(?:分工(?:与|和|及)职责|职责(?:与|和|及)分工)$|(?:单位|部门)(?:的)?(?:主要|工作)?职责/u;
/** （二）市某局一是负责…；二是…, （三）市某局依法管理…. */
const NUMBERED = pattern(
  /^(?<units>[^，。；：]{2,60}?)(?:，(?=(?:主要|具体)?(?:负责|承担)))?(?:一是|主要|具体|按职责)*(?:负责|承担|将|做好|协助|配合|依法|牵头|组织|指导|监督(?!管理)|加强|按照|根据(?!地)|部署|安排|筹集|抓好|开展|督促|统筹|制定)[^，。；]{3,}/u,
);

export interface Entry {
  readonly units: readonly string[];
  /** What the units do, and where in the block the entry begins; empty where the unit is a heading over it. */
  readonly duty: string;
  readonly from: number;
}

/** 市某局：…, 市某局——…, 市某局主要职责：…; after a number also 市某局。…. */
const APART = /^(?<units>[^。；：，]{2,80}?)(?:的?(?:主要|工作|具体)?职责(?:任务)?(?:是|为)?)?(?<by>：|——|—|。)(?<duty>.{4,})$/su;
/** Posts and labels stand before a colon too. */
const LABEL =
  /^(?:组织|监督|指导)$|^(?:牵头|成员|组成|责任|配合|参加|协办)(?:单位|部门)$|^(?:(?:牵头|组长|责任|主责|成员|配合|参加|组成|协办)(?:单位|部门)|第一|常务|执行)?(?:副?总?指挥长?|副?组长|副?召集人|副?主任|副?会长|成员|副?队长|联系人|联络员|组成人员|联系电话|电话|地址|时间|地点|附|注|备注|例如|其中)$/u;
/** An office or command by its kind alone. */
const OF_KIND = /^(?:其|该|本)?(?:办公室|指挥部|领导小组|联席会议|专班|中心)$/u;
/** Words of headings, never of names of units. */
const TOPIC = /组织机构|职责|原则|目标|任务|要求|措施|依据|范围|程序|阶段|方式|内容|步骤|组成|包括|如下|机制|体系/u;
/** Departments within a bureau, a street office or a school: 政工科, 总务处. */
export const INTERNAL = /^(?!.*[的由对在])\p{Script=Han}{2,8}(?:[科股]|(?<![查惩议论好坏益害用何此别到深高暗难长短妙之去出])处)$/u;
const PLAIN = /^[\p{Script=Han}（）]{2,16}$/u;
/** How far into a block the name of its units may reach. */
const REACH = 80;

/** The entry that a block is or begins, under a heading that says `section`; null for none. */
export function entryAt(block: Block, source: SourceText, section: string): Entry | null {
  const from = block.body - block.start;
  const words = block.text.slice(from);
  const apart = APART.exec(words)?.groups;
  if (apart && (apart['by'] !== '。' || block.label !== null)) {
    const units =
      OF_KIND.test(apart['units'] ?? '') && /职责/u.test(words.slice(0, 16))
        ? null
        : unitsOf(apart['units'] ?? '', /单位|部门/u.test(section) && apart['by'] === '：');
    if (units) return { units, duty: apart['duty'] ?? '', from };
  }
  const at = gapIn(block, source, from);
  if (at > 0 && (block.kind !== 'heading' || DOES.test(block.text.slice(at)))) {
    const units = unitsOf(block.text.slice(from, at), false);
    if (units && block.text.length - at > 3) return { units, duty: block.text.slice(at), from };
  }
  if (block.kind !== 'paragraph' || /^[^。；]{2,60}：$/u.test(words)) {
    const units = unitsOf(words.replace(/[：。]$/u, ''), false);
    if (units) return { units, duty: '', from };
  }
  const clause =
    block.label !== null && DIVIDES.test(section) && !ARTICLE.test(block.label)
      ? NUMBERED.exec(words)?.groups
      : /单位|部门/u.test(section)
        ? CLAUSE.exec(words)?.groups
        : undefined;
  const units = clause ? unitsOf(clause['units'] ?? '', false) : null;
  return units ? { units, duty: words, from } : null;
}

/** 区绿化局负责…, 区城管局依法…, 各街道、镇作为责任主体，…: paragraphs without numbers under a heading that divides the work. */
const PARAGRAPH = pattern(
  /^(?<units>[^，。；：]{2,60}?)(?:要|应当?(?!急))?(?:主要|具体|按照?(?:各自)?职责|进一步|切实|积极|全面)*(?:负责(?!人|同志)|承担|做好|协助|配合|依法|牵头|组织|指导|监督(?!管理局)|督促|协调|统筹|加强|强化|落实|开展|会同|作为[^，。；：]{2,40}责任(?:主体|单位|部门)，)[^。；]{3,}/u,
);
/** One such paragraph may tell anything: two of them divide the work. */
const FEWEST = 2;

/** Whether what stands under a heading, its paragraphs without numbers up to the next one, divides the work among units. */
export const dividesBelow = (blocks: readonly Block[], at: number): boolean => {
  const heading = blocks[at];
  if (!heading || heading.label === null || !DIVIDES.test(heading.text)) return false;
  const next = blocks.findIndex(({ label, kind }, i) => i > at && (label !== null || kind === 'row'));
  return blocks.slice(at + 1, next < 0 ? undefined : next).filter(paragraphEntry).length >= FEWEST;
};

const HELPS = /^(?:配合|协助)$/u;

/** The units that a paragraph without a number begins with, and what they do. The articles of measures tell what departments are there for, and task nobody. */
export function paragraphEntry(block: Block): Entry | null {
  if (block.label !== null || block.kind !== 'paragraph' || block.path.some((label) => ARTICLE.test(label))) return null;
  // 市财政局按职责配合市应急局…: who helps answers for nothing, see divided-work.ts.
  if (HELPS.test(CLAUSE.exec(block.text)?.groups?.['verb'] ?? '')) return null;
  const units = unitsOf(PARAGRAPH.exec(block.text)?.groups?.['units'] ?? '', false);
  return units ? { units, duty: block.text, from: 0 } : null;
}

/** The names, where words are nothing but names of bodies; under a heading on units, names of any kind. */
export function unitsOf(words: string, anyKind: boolean): string[] | null {
  const { agencies } = splitAgencies(words.replace(/^[（(]?\d{1,2}[）).、]/u, ''));
  if (!agencies.length || TOPIC.test(words) || LABEL.test(words)) return null;
  return agencies.every((name) => isAgency(name) || INTERNAL.test(name) || isSection(name) || (anyKind && PLAIN.test(name)))
    ? [...agencies]
    : null;
}

/** 区委宣传部新闻与外宣处: a section behind the name of its body. */
const isSection = (name: string): boolean => {
  const { body = '', part = '' } = OF_BODY.exec(name)?.groups ?? {};
  return INTERNAL.test(part) && isAgency(body);
};
const OF_BODY = /^(?<body>\p{Script=Han}{2,12}[部委局厅])(?<part>\p{Script=Han}{2,8}[处科股])$/u;

const STOPS = '。；：，';
/** 组 长：, 成 员：: white space that sets the words of a label apart. */
const POST_APART = /^(?:[组队]长|[组成队]员|指挥)[：:]/u;

/** Where white space of the original divides the name of a unit from what it does; 0 for nowhere. */
function gapIn({ start, text }: Block, { map, raw }: SourceText, from: number): number {
  for (let i = from + 2; i < Math.min(text.length, from + REACH) && !STOPS.includes(text.charAt(i - 1)); i++) {
    const before = map[start + i - 1] ?? 0;
    const here = map[start + i] ?? 0;
    if (
      here - before > 1 &&
      !raw.slice(before + 1, here).includes('\n') &&
      !POST_APART.test(text.slice(i - 1, i + 3)) &&
      isAgency(splitAgencies(text.slice(from, i)).agencies.at(-1) ?? '')
    )
      return i;
  }
  return 0;
}
