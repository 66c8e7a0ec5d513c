/** Lists of documents field by field, each on a line with its name: 文件名称：某办法 / 发文字号：某政发〔2017〕103号 / 处理意见：废止. */
import type { Block, Cell } from '../../../text.ts';

/** The fields of one document, as a row under a head of their names. */
export interface FieldRow {
  readonly head: readonly Cell[];
  readonly cells: readonly Cell[];
  /** How many blocks it takes. */
  readonly blocks: number;
}

const NAME = /^(?:规范性|政府)?(?:文件|规章|制度|政策)(?:名称|标题)：/u;
const FIELD = /^(?<name>[\p{Script=Han}]{2,8})：(?<value>.*)$/u;
/** No document has more fields. */
const MOST = 10;

/** The document whose name stands in the block at `at`; null where it begins none, or nothing is said of it. */
export function fieldsAt(blocks: readonly Block[], at: number): FieldRow | null {
  if (!NAME.test(wordsOf(blocks[at]))) return null;
  const head: Cell[] = [];
  const cells: Cell[] = [];
  for (let i = at; i < Math.min(blocks.length, at + MOST); i++) {
    const block = blocks[i];
    const { name = '', value = '' } = FIELD.exec(wordsOf(block))?.groups ?? {};
    if (!block || !name || (i > at && NAME.test(wordsOf(block)))) break;
    const from = block.body + name.length + 1;
    head.push({ text: name, start: block.body, end: from - 1 });
    cells.push({ text: value, start: from, end: block.end });
  }
  return cells.length > 1 ? { head, cells, blocks: cells.length } : null;
}

/** The words of a line that is no row. */
const wordsOf = (block: Block | undefined): string => (block && block.kind !== 'row' ? block.text.slice(block.body - block.start) : '');
