/** The part of a document that stands under a heading on the duties of units: where it begins and ends, and what stands under each unit. */
import type { Block, SourceText } from '../../../text.ts';
import { entryAt } from './entries.ts';

/** The part of a document under a heading on the duties of units. */
export interface Section {
  /** How deep its heading is numbered; null for none. */
  readonly depth: number | null;
  readonly of: string;
  /** Whether its paragraphs begin with a unit each. */
  readonly divided: boolean;
}

const OPENS =
  /(?:单位|部门|机构|各方|乡镇|街道|人民政府)[^，。；：]{0,10}(?:职责|分工|任务)|(?:职责|任务|责任|工作)分工|部门职责|(?:职责|分工)(?:如下|为|是)?[：]?$|按照?(?:下列|以下)(?:职责|分工)|(?:单位|部门|机构)[^，。；：]{0,14}(?:职责|责任|任务)清单$/u;
/** Whether a block opens such a part. */
export const opensSection = (block: Block): boolean =>
  (block.text.length <= 60 && (block.kind !== 'paragraph' || block.text.endsWith('：')) && OPENS.test(block.text)) ||
  (block.text.length > 60 && ENDS_OPENING.test(block.text));
/** A long paragraph that ends in so many words with: the units' duties are as follows. */
const ENDS_OPENING = /(?:单位|部门)[^，。；：]{0,12}(?:职责|分工)(?:如下|为|是)?：$/u;

/** A heading of the same level ends a section; one without a number ends at an unnumbered line that is no unit. */
export function closes(block: Block, { depth }: Section): boolean {
  if (block.label?.startsWith('附件')) return true;
  if (depth === null)
    return block.label === null
      ? block.kind === 'line' && !/续表/u.test(block.text)
      : block.kind === 'heading' && /^[一二三四五六七八九十]{1,3}$/u.test(block.label);
  return block.label !== null && block.path.length <= depth;
}

/** How a group is made up, not what it does. */
const SET_UP =
  /^[^。；]{0,80}?(?:设立|下设|设在|组成|成立|组建|(?<!责)任[^务][^。；，]{0,12}(?:长|人|主任)(?=[，。；])|担任)|^(?:副?总?指挥|副?组)长?[：:]|^[^。；：:]{0,20}(?:组长|队长|组员|队员)[：:]/u;

/** What stands under the name of a unit: from its 职责：, where it has one; nothing where it tells how the unit is made up. */
export function dutyBelow(blocks: readonly Block[]): string {
  const text = blocks.map((one) => one.text).join('');
  const at = /(?<=^|[。；])[^。；，：]{0,20}职责(?:任务)?(?:是|为)?：/u.exec(text);
  return at ? text.slice(at.index + at[0].length) : SET_UP.test(text) ? '' : text;
}

/** Where what stands under the name of a unit ends: before the next unit, or with the section. */
export function dutyEnd(blocks: readonly Block[], at: number, section: Section, source: SourceText): number {
  const depth = blocks[at]?.label === null ? null : (blocks[at]?.path.length ?? 0);
  let i = at + 1;
  for (; i < blocks.length; i++) {
    const block = blocks[i];
    if (
      !block ||
      block.kind === 'row' ||
      closes(block, section) ||
      entryAt(block, source, section.of) ||
      (block.kind === 'heading' && PARTS.test(block.text)) ||
      (depth !== null && block.label !== null && block.path.length <= depth)
    )
      break;
  }
  return i;
}

/** 2.1.1 指挥部组织机构: what stands under the name of a body is parted by headings of its own. */
const PARTS = /(?:职责|组成|组成人员|组织机构|机构设置)$/u;
