/**
 * Tables that say how long the documents of a list stay valid: 文件名称 | 文号 | 延长后有效期截止日期. Their last column holds terms of those
 * documents, no time limits of anybody.
 */
import { topTitles } from '../patterns/title.ts';
import { anyOf } from '../patterns/any-of.ts';
import { pattern } from '../patterns/pattern.ts';
import type { Block, Cell } from '../text.ts';

export interface ValidityRow {
  readonly title: string;
  /** The cell that tells the term. */
  readonly cell: Cell;
  /** The term as a sentence says it: 有效期延长至2026年12月31日; where it begins, 自2022年6月9日起施行. */
  readonly said: string;
  readonly begins: boolean;
}

const TITLE = /(?:名称|标题|题目)$/u;
/** 延长后的有效期, 有效期截止日期, 延长有效期至, 继续有效至. */
const VALID = pattern(
  /^(?:延长后?的?|新的?)?(?:有效期限?|施行期限|失效(?:日期|时间))(?:延长)?(?:至|到|截止|届满|终止)?(?:的?(?:日期?|时间))?$|^(?:延长|延续|继续)(?:有效期?|施行)?(?:至|到|期限)$|^(?:延长|延续)(?:的?(?:期限|时间))$/u,
);
/** What makes the table one of terms: they were made longer, where the column says 有效期 alone, or the column says until when. */
const TOLD = /延长|延续|继续|(?:至|到|截止|届满|终止)(?:的?(?:日期?|时间))?$/u;
/** 2027-06-30, 2027.6.30, 2027/6/30 in a cell. */
const IN_FIGURES = /^(?<y>(?:19|20)\d{2})[-./](?<m>\d{1,2})[-./](?<d>\d{1,2})/u;

/** 有效期至2023年6月30日: a remark on a document of a list. */
const REMARK = pattern(/^(?:延长|延续|继续)?(?:有效期|施行期|试行期)限?(?:延长|延续)?(?=[至到](?:19|20)\d{2}年)/u);

/** 自2022年6月9日起施行: from when it holds. */
const BEGINS = pattern(/^自?(?:19|20)\d{2}年\d{1,2}月\d{1,2}日起(?:正式)?(?:施行|实施|执行)[。；]?$/u);

/** 继续有效（有效期至2025年12月31日）, 保留（2027年6月30日失效）: the fate of a document, with its last day in a bracket. */
const KEPT_UNTIL = pattern(
  /^(?:继续|现行)?(?:有效|保留|执行|施行)[（，](?<said>(?:延长|延续|继续)?(?:有效期?|施行期|试行期|执行)?限?(?:延长|延续)?[至到]?(?:19|20)\d{2}年\d{1,2}月\d{1,2}日)(?:止|到期|失效|届满|废止)?）?$/u,
);

const REMARKS = anyOf(REMARK, BEGINS, KEPT_UNTIL);

/** What a cell says of the term of its document; null where it says nothing. */
const remarkIn = ({ text }: Cell): string | null =>
  REMARK.test(text) || BEGINS.test(text) ? text : (KEPT_UNTIL.exec(text)?.groups?.['said'] ?? null);

/** The rows of such tables, by block. */
export function validityRows(blocks: readonly Block[]): ReadonlyMap<Block, ValidityRow> {
  const found = new Map<Block, ValidityRow>();
  let column: { readonly title: number; readonly valid: number } | null = null;
  let above = '';
  for (const block of blocks) {
    if (block.kind !== 'row') {
      column = null;
      above = block.text;
      continue;
    }
    const title = block.text.length < LONGEST_HEAD ? block.cells.findIndex(({ text }) => TITLE.test(text)) : -1;
    if (title >= 0) {
      const valid = VALID.mayHold(block.text) ? block.cells.findIndex(({ text }) => VALID.test(text)) : -1;
      column = { title, valid: TOLD.test(block.cells[valid]?.text ?? '') || TOLD.test(above) ? valid : -1 };
    } else if (column) {
      const { valid } = column;
      const remark = REMARKS.mayHold(block.text) ? block.cells.find((one) => remarkIn(one) !== null) : undefined;
      const cell = valid >= 0 ? block.cells[valid] : remark;
      const name = block.cells[column.title]?.text ?? '';
      if (cell?.text && name)
        found.set(block, {
          title: name.startsWith('《') ? (topTitles(name)[0]?.text ?? name) : name,
          cell,
          said: sentence(remarkIn(cell) ?? cell.text),
          begins: BEGINS.test(cell.text),
        });
    }
  }
  return found;
}
/** No head of such a table is longer. */
const LONGEST_HEAD = 120;

const sentence = (cell: string): string =>
  `有效期延长${cell
    .replace(IN_FIGURES, '$<y>年$<m>月$<d>日')
    .replace(/（延长）$/u, '')
    .replace(REMARK.exec(cell)?.[0] ?? /^延长/u, '')
    .replace(/^(?=\d{4}年)/u, '至')}。`;
