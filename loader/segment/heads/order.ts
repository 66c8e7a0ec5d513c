/** Heads of orders and announcements, whose name is their number: 某市人民政府令第112号. */
import { letters } from '../../patterns/letters.ts';
import { pattern } from '../../patterns/pattern.ts';
import { topTitles } from '../../patterns/title.ts';
import type { Labelled } from '../blocks/index.ts';
import { issuersOf, plainName } from '../names/issuers.ts';
import { notesAbove } from '../title/note.ts';
import type { Head } from './head.ts';
import { IN_YEAR, numbered } from './ordinal.ts';
import { titleAbove, titleBelow } from './title.ts';
import { wholeAt } from './whole-order.ts';

/** A line that is an order's or announcement's number on its own: 第112号, 2026年第18号, 十六届第22号, 〔十四届〕第二十七号. */
export const BARE_ORDER = pattern(
  /^[（(〔[]?(?:(?:19|20)\d{2}年|[〔[（(](?:19|20)\d{2}[〕\]）)]|第?(?:[一二三四五六七八九十]{1,3}|\d{1,2})届[）)〕\]]?)?第(?:\d{1,4}|[一二三四五六七八九十百〇○零]{1,6})号[）)]?$/u,
);

/** 某市人民政府令 / 第112号: the order's name over its bare number; the name may be spread over two lines (某部 / 公告). */
export function orderAt(blocks: readonly Labelled[], i: number, last: number): Head | null {
  const block = blocks[i];
  if (!block) return null;
  if (!BARE_ORDER.test(block.text) && !isOrdinalOf(blocks[i - 1]?.text, block.text)) return wholeAt(blocks, i);
  const about = aboutAt(blocks, i, last);
  if (about) return about;
  const joint = jointAt(blocks, i, last);
  if (joint) return joint;
  const apart = /^(?:令|命令|公告|通告)$/u.test(blocks[i - 1]?.text ?? '');
  // 中华人民共和国某部 / 中华人民共和国某部令: the word beside the last of them.
  const name = blocks.slice(i - (apart ? 1 + bodiesAbove(blocks, i - 2, last) : bodiesAbove(blocks, i - 1, last)), i);
  if (!name.length || i - name.length < last || name.some(({ kind, label }) => kind === 'row' || label !== null)) return null;
  // Several bodies are named as citations name them: 国家发展和改革委员会、财政部令.
  const several = name.length > (apart ? 2 : 1);
  const called = several
    ? `${(apart ? name.slice(0, -1) : name).map(({ text }) => plainName(text.replace(WORD, ''))).join('、')}${WORD.exec(name.at(-1)?.text ?? '')?.[0] ?? ''}`
    : name
        .map(({ text }) => text)
        .join('')
        .replace(/^中华人民共和国(?=国家)/u, '');
  if (!/^[\p{Script=Han}（）、]{2,90}(?:令|公告|通告)$/u.test(called)) return null;
  const number = numbered(called, block.text);
  // The regulation that it puts out may be the title of the page, over the order's name.
  const named = number ? namedAbove(blocks, i - name.length, i + 1, last) : null;
  if (named) return { first: named.first, after: i + 1, number, title: [named.title] };
  // An announcement may have a subject of its own under its number.
  const subject = titleBelow(blocks, i + 1);
  // The subject may be the title of the page, over the announcement's name.
  const over = number && /(?:公告|通告)$/u.test(called) ? titleAbove(blocks, i - name.length, last) : [];
  if (number && over.length && /关于.{4,140}的(?:公告|通告)$/u.test(over.map(({ text }) => text).join('')))
    return { first: i - name.length - over.length, after: i + 1, number, title: over };
  const isSubject = /^(?:[\p{Script=Han}、（）]{2,60})?关于.{4,140}(?:公告|通告|决定|通知)$/u.test(
    subject.map(({ text }) => text).join(''),
  );
  return number
    ? { first: i - name.length, after: i + 1 + (isSubject ? subject.length : 0), number, title: isSubject ? subject : name }
    : null;
}

/** 某部关于废止一批文件的公告 / 2024年第41号: the number under a title that says what it is about, on several lines perhaps, is 某部公告2024年第41号. */
function aboutAt(blocks: readonly Labelled[], i: number, last: number): Head | null {
  const word = /的(公告|通告)$/u.exec(blocks[i - 1]?.text ?? '')?.[1];
  const title = word === undefined ? [] : titleAbove(blocks, i, last);
  const issuers = title.length ? issuersOf(title.map(({ text }) => text).join(''), []) : [];
  const number = issuers.length ? numbered(`${issuers.join('、')}${word ?? ''}`, blocks[i]?.text ?? '') : null;
  return number ? { first: i - title.length, after: i + 1, number, title } : null;
}

/** Whether a line is the number of an order that stands under its name: 〔2019〕第11号, which elsewhere is a number without its code. */
export const isOrdinalOf = (above: string | undefined, line: string): boolean =>
  IN_YEAR.test(line) && /^(?!.*关于)[\p{Script=Han}（）、]{2,40}(?:令|公告|通告)$/u.test(above ?? '');

const WORD = /(?:命令|令|公告|通告)$/u;

/** 中华人民共和国某部 / 中华人民共和国某部令 / 中华人民共和国某部: of three bodies, with the word beside the middle one; the title has it at its end. */
function jointAt(blocks: readonly Labelled[], i: number, last: number): Head | null {
  let from = i;
  while (from > last && STATE_LINE.test(blocks[from - 1]?.text ?? '')) from--;
  const lines = blocks.slice(from, i);
  const [word, ...others] = lines.flatMap(({ text }) => STATE_LINE.exec(text)?.groups?.['word'] ?? []);
  const end = lines.at(-1);
  if (word === undefined || others.length || !end || lines.length < 2 || end.text.endsWith(word)) return null;
  const title = lines.map((line) => ({ ...line, text: `${line.text.replace(WORD, '')}${line === end ? word : ''}` }));
  const number = numbered(`${title.map(({ text }) => plainName(text.replace(WORD, ''))).join('、')}${word}`, blocks[i]?.text ?? '');
  return number ? { first: from, after: i + 1, number, title } : null;
}
const STATE_LINE = /^中华人民共和国[\p{Script=Han}]{2,20}?[部会局署行院](?<word>令|公告|通告)?$/u;

/** How many lines over 令 name the bodies that issue it: 某部 / 某部 / 令, one at least. */
function bodiesAbove(blocks: readonly Labelled[], at: number, last: number): number {
  let count = 1;
  while (at - count >= last && STATE_BODY.test(blocks[at - count + 1]?.text ?? '') && STATE_BODY.test(blocks[at - count]?.text ?? ''))
    count++;
  return count;
}
/** 国家数据局, 工业和信息化部, 中华人民共和国财政部; the last of them with the word beside it. */
const STATE_BODY =
  /^(?!.*关于)(?:(?:中华人民共和国|国家|中国)[\p{Script=Han}]{2,20}[部会局署行院]|[\p{Script=Han}]{2,12}部)(?:令|公告|通告)?$/u;

/** What a page calls the instrument. */
const NAMED = /^(?:规章|法规|文件)?(?:名称|标题)：/u;

/** The line over an order, past the name of who issued it, that the order's text names between 《》. */
function namedAbove(blocks: readonly Labelled[], above: number, below: number, last: number): { first: number; title: Labelled } | null {
  const words = blocks
    .slice(below, below + 2)
    .map(({ text }) => text)
    .join('')
    .replace(/^现(?:予以?)?(?:公布|发布|颁布)(?=《)|^(?:19|20)\d{2}年[^《》。]{8,80}(?:通过|批准)的(?=《)/u, '');
  const named = words.startsWith('《') ? letters(topTitles(words)[0]?.text ?? '') : '';
  // The note of how it came about may stand between.
  const under = above - (notesAbove(blocks, above)?.count ?? 0);
  for (let k = under - 1; k >= Math.max(last, under - 2); k--) {
    const block = blocks[k];
    const label = NAMED.exec(block?.text ?? '')?.[0].length ?? 0;
    const name = block?.text.slice(label) ?? '';
    if (block && name.length >= 6 && letters(name) === named) return { first: k, title: block };
    // 规章名称：某办法 公布机关：…, a line of the page.
    const told = label > 0 ? (/^《([^《》]{6,80})》/u.exec(words)?.[1] ?? '') : '';
    if (block && told && name.startsWith(told))
      return {
        first: k,
        title: { ...block, text: told, start: block.start + label, body: block.start + label, end: block.start + label + told.length },
      };
  }
  return null;
}
