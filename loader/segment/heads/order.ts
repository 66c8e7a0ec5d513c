/** Heads of orders and announcements, whose name is their number: 某市人民政府令第112号. */
import { normalizeNumber } from '../../../graph-schema/number.ts';
import { pattern } from '../../patterns/pattern.ts';
import type { Labelled } from '../blocks.ts';
import type { Head } from './head.ts';
import { titleBelow } from './title.ts';

/** A line that is an order's or announcement's number on its own: 第112号, 2026年第18号, 十六届第22号. */
export const BARE_ORDER = pattern(/^[（(]?(?:(?:19|20)\d{2}年|[〔[（(](?:19|20)\d{2}[〕\]）)]|(?:[一二三四五六七八九十]{1,3}|\d{1,2})届)?第(?:\d{1,4}|[一二三四五六七八九十百〇○零]{1,6})号[）)]?$/u);

/** 某市人民政府令 / 第112号: the order's name over its bare number; the name may be spread over two lines (某部 / 公告). */
export function orderAt(blocks: readonly Labelled[], i: number, last: number): Head | null {
  const block = blocks[i];
  if (!block || !BARE_ORDER.test(block.text)) return null;
  const apart = /^(?:令|命令|公告|通告)$/u.test(blocks[i - 1]?.text ?? '');
  const name = blocks.slice(i - (apart ? 2 : 1), i);
  if (!name.length || i - name.length < last || name.some(({ kind, label }) => kind === 'row' || label !== null)) return null;
  const called = name.map(({ text }) => text).join('').replace(/^中华人民共和国(?=国家)/u, '');
  if (!/^[\p{Script=Han}（）]{2,40}(?:令|公告|通告)$/u.test(called)) return null;
  const bare = block.text.replace(/[（()）]/gu, '');
  const number = /届/u.test(bare) ? `${called}${bare}` : normalizeNumber(`${called}${bare}`);
  // An announcement may have a subject of its own under its number.
  const subject = titleBelow(blocks, i + 1);
  const isSubject = /^(?:[\p{Script=Han}、（）]{2,60})?关于.{4,140}(?:公告|通告|决定|通知)$/u.test(subject.map(({ text }) => text).join(''));
  return number ? { first: i - name.length, after: i + 1 + (isSubject ? subject.length : 0), number, title: isSubject ? subject : name } : null;
}
