/**
 * Clean-up lists (废止目录, 失效目录, 修改目录, 继续有效目录) row by row: tables, tables a cell a line, numbered lines, titles with or
 * without 《》. The head of the list says what happens to its rows, or the row does.
 */
import type { Block, DocumentText, Finding, Place } from '../../../text.ts';
import type { RelationValue } from '../../values.ts';
import { lineTable } from './cells.ts';
import { fieldsAt } from './fields.ts';
import { type Fate, fateOf, type ListHead, listHead } from './heads.ts';
import { isItemOf, type Item, itemOf, joinedItems, shapeOf } from './items.ts';
import { isWorded } from '../effects/new-wording.ts';
import { opinionUnder } from './opinions.ts';
import { type Columns, columnsOf, readRow } from './rows.ts';

export interface CleanUp {
  readonly findings: readonly Finding<RelationValue>[];
  /** Lines that begin with a title in 《》: what happens to it. */
  readonly items: ReadonlyMap<Block, Fate>;
  /** Places whose names are read: cells and lines that name a document of a list. */
  readonly read: readonly Place[];
  /** Blocks of lists: what else they name is only cited there. */
  readonly listed: ReadonlySet<Block>;
  readonly lists: readonly ReadList[];
}

/** A list, and how many documents it was found to hold. */
export interface ReadList extends ListHead {
  readonly head: Block;
  readonly rows: number;
}

interface Open extends ListHead {
  readonly head: Block;
  rows: number;
  shape: string | null;
  columns: Columns | null;
  /** What the row before says. */
  before: Fate | null;
}

/** `worded` is wording that the document gives to others: nothing there is a head. */
export function readLists({ blocks, title }: DocumentText, worded: readonly Place[]): CleanUp {
  const findings: Finding<RelationValue>[] = [];
  const items = new Map<Block, Fate>();
  const read: Place[] = [];
  const listed = new Set<Block>();
  const lists: Open[] = [];
  let list: Open | null = null;

  const open = (head: Block, { fate, announced }: ListHead): Open => {
    const opened = { fate, announced, head, rows: 0, shape: null, columns: null, before: null };
    lists.push(opened);
    return opened;
  };
  const add = (to: Open, item: Pick<Item, 'target' | 'part'>, fate: Fate | null, at: Place) => {
    const said = fate ?? to.fate;
    // A document of which a part ends goes on, changed.
    const type = said === 'mixed' ? 'cites' : said === 'repeals' && item.part !== null ? 'amends' : said;
    to.rows++;
    findings.push({ value: { type, target: item.target, effective: null, part: item.part }, at, rule: `effect/list-${type}` });
  };
  const addRow = (to: Open, cells: Block['cells'], place: Place): boolean => {
    const row = readRow(cells, to.columns);
    if (!row) return false;
    // A cell that is set over several rows is printed in the first of them.
    const blank = to.columns !== null && to.columns.fate >= 0 && cells[to.columns.fate]?.text === '';
    if (!blank) to.before = row.fate;
    add(to, row, blank && row.fate !== 'adjusts' ? to.before : row.fate, place);
    read.push(...row.naming.map(({ start, end }): Place => [start, end]));
    return true;
  };

  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block) continue;
    const next = blocks[i + 1];
    const head =
      (list && itemOf(block, list.fate)) || isWorded(worded, block.end - 1)
        ? null
        : listHead(
            block,
            next !== undefined &&
              next.label !== null &&
              /^附件[：:]/u.test(block.text) &&
              (itemOf(next, 'cites')?.target.number ?? null) !== null,
          );
    if (head) {
      list = open(block, head);
      continue;
    }
    const opinion = opinionUnder(blocks, i);
    if (opinion) {
      items.set(block, opinion);
      listed.add(block);
      continue;
    }
    const fields = fieldsAt(blocks, i);
    const named = fields ? columnsOf(fields.head) : null;
    if (fields && named && (list || named.fate >= 0)) {
      list ??= open(block, { fate: 'mixed', announced: null });
      list.columns = named;
      const of = blocks.slice(i, i + fields.blocks);
      if (addRow(list, fields.cells, [block.start, of.at(-1)?.end ?? block.end])) for (const line of of) listed.add(line);
      i += fields.blocks - 1;
      continue;
    }
    const table = lineTable(blocks, i);
    const columns = block.kind === 'row' ? columnsOf(block.cells) : table[0] ? columnsOf(table[0].cells) : null;
    if (columns) {
      const fate: Fate | null = columns.fate >= 0 ? 'mixed' : fateOf(title);
      if (!list && fate && columns.number >= 0) list = open(block, { fate, announced: null });
      if (list) list.columns = columns;
    }
    if (!list) continue;
    if (table.length && columns) {
      for (const row of table) {
        const last = row.blocks.at(-1) ?? block;
        for (const line of row.blocks) listed.add(line);
        if (!row.head) addRow(list, row.cells, [row.blocks[0]?.start ?? block.start, last.end]);
      }
      i += table.reduce((sum, row) => sum + row.blocks.length, 0) - 1;
      continue;
    }
    if (block.kind === 'row') {
      if (addRow(list, block.cells, [block.start, block.end])) listed.add(block);
      continue;
    }
    // What is numbered like the head stands beside its list.
    const beside = list.head.label !== null && block.label !== null && shapeOf(block) === shapeOf(list.head);
    const joined = beside ? [] : joinedItems(block);
    for (const one of joined) {
      add(list, one, one.fate, [one.start, one.end]);
      read.push([one.start, one.end]);
    }
    if (joined.length) {
      list.shape ??= shapeOf(block);
      listed.add(block);
      continue;
    }
    const item =
      !beside && (isItemOf(list.shape, block) || ONE_ROW.test(blocks[i - 1]?.text ?? '')) ? itemOf(block, list.fate, blocks[i + 1]) : null;
    if (item) {
      list.shape ??= shapeOf(block);
      listed.add(block);
      if (item.marked) {
        items.set(block, item.fate ?? list.fate);
        list.rows++;
      } else {
        add(list, item, item.fate, [block.start, item.end]);
        read.push([block.start, namedTo(block, item)]);
      }
    } else if (closes(block, list)) list = null;
  }
  return { findings, items, read, listed, lists: lists.filter(({ rows }) => rows > 0) };
}

/** 六、市交通运输局发布（共1件）: the only row under it bears no number. */
const ONE_ROW = /[（(]共?[1一][件部项份][）)]$/u;

/** Where the name of an item ends: decisions that its bracket names, by which it came to its form, are cited. */
function namedTo(block: Block, { target, end }: Item): number {
  const after = block.text.indexOf('（', block.body - block.start + (target.title ?? '').length);
  const other = after < 0 ? -1 : block.text.indexOf('《', after);
  return other < 0 ? end : block.start + other;
}

/** 废止理由：, 清理依据：, （说明：. */
const REASON = /^[（(]?(?:废止|失效|修改|修订|清理|处理|停止执行)?的?(?:理由|原因|依据|说明|情况)[：:]/u;

/** Whether a block that is no item ends a list: another annex, a heading beside its head, a sentence after the rows. */
function closes(block: Block, { head, fate, rows }: Open): boolean {
  if (/^附件[\d一二三四五六七八九十]*$/u.test(block.text)) return true;
  if (block.label !== null) return head.label !== null && block.path.length <= head.path.length;
  // 废止理由：其内容已被…所代替。 under each item.
  if (REASON.test(block.text)) return false;
  // Between the changes of an amended document stand sentences that go on with them.
  return (
    block.kind === 'paragraph' &&
    block.text.endsWith('。') &&
    (fate !== 'amends' || /^(?:此外|本(?:决定|通知|公告|令)|特此|以上|上述)/u.test(block.text)) &&
    rows > 0
  );
}
