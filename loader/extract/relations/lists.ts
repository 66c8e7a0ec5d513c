/**
 * Clean-up lists (废止目录, 失效目录, 修改目录, 继续有效目录) row by row: tables, numbered lines, titles with or without 《》. The heading
 * of the list says what happens to its rows.
 */
import { findNumbers } from '../../../graph-schema/number.ts';
import { topTitles } from '../../patterns/title.ts';
import { kindOf } from '../../segment/kinds.ts';
import type { Block, DocumentText, Finding } from '../../text.ts';
import type { RelationValue } from '../values.ts';

type ListType = 'repeals' | 'amends' | 'cites';
const LIST = /(?:文件|规章|法规|政策|制度|措施).{0,12}(?:目录|清单|名单)|(?:目录|清单)(?:（.{1,20}）)?$/u;

/** 决定废止下列文件： and then the items, numbered, in the text itself. */
const ANNOUNCED = /(?:废止|失效|停止执行|修改)[^。；《》]{0,12}(?:下列|以下|如下)[^。；《》]{0,24}：$|(?:下列|以下)[^。；《》]{0,24}(?:废止|失效|停止执行|作(?:如下|以下)?修改)[^。；《》]{0,6}：$/u;

function listOf(block: Block): ListType | null {
  const announced = block.kind === 'row' ? null : ANNOUNCED.exec(block.text)?.[0];
  if (announced) return /修改/u.test(announced) && !/废止|失效/u.test(announced) ? 'amends' : 'repeals';
  if (block.kind === 'row' || block.text.length > 60 || !LIST.test(block.text) || /[。；]/u.test(block.text)) return null;
  if (/继续有效|保留/u.test(block.text)) return 'cites';
  if (/废止|失效|停止执行/u.test(block.text)) return 'repeals';
  return /修改|修订/u.test(block.text) ? 'amends' : null;
}

/** Only documents whose own title says that they clean up have such lists. */
export function cleanedUp(document: DocumentText): Finding<RelationValue>[] {
  if (!/废止|失效|清理|修改|停止执行|继续有效/u.test(document.title)) return [];
  const found: Finding<RelationValue>[] = [];
  let type: ListType | null = null;
  for (const block of document.blocks) {
    const list = listOf(block);
    if (list) {
      type = list;
      continue;
    }
    if (/^附件\d*$/u.test(block.text) || (block.label === null && block.kind === 'paragraph' && /。$/u.test(block.text))) type = null;
    if (!type) continue;
    const target = block.kind === 'row' ? fromCells(block) : fromLine(block);
    if (target) found.push({ value: { type, target: { ...target, date: null, issuer: null }, effective: null }, at: [block.start, block.end], rule: `effect/list-${type}` });
  }
  return found;
}

interface Target {
  readonly title: string | null;
  readonly number: string | null;
}

function fromCells({ cells }: Block): Target | null {
  const number = cells.flatMap(({ text }) => findNumbers(text))[0]?.number ?? null;
  const title = cells.map(({ text }) => titleIn(text)).find((text) => text !== null) ?? null;
  return title || number ? { title, number } : null;
}

function fromLine({ text, label }: Block): Target | null {
  const number = findNumbers(text)[0]?.number ?? null;
  const words = label === null ? text : text.slice(text.indexOf(label) + label.length).replace(/^[.．、]/u, '');
  const title = titleIn(words.replace(/（[^（）]{0,40}号）.*$/u, '').replace(/^[\p{Script=Han}]{2,10}〔\d{4}〕\d+号/u, ''));
  return title && (number || label !== null) ? { title, number } : null;
}

function titleIn(text: string): string | null {
  const marked = topTitles(text)[0]?.text;
  if (marked) return marked;
  const plain = text.replace(/^\d+[.、]?/u, '');
  return plain.length >= 6 && kindOf(plain) !== null && /[\p{Script=Han}]{5}/u.test(plain) ? plain : null;
}
