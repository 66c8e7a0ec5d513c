/**
 * Where documents begin: the head of each is its issuer, title and number, in the order of the gazette (title over number) or
 * of a red-letter head (number over title). A document without a number is known by its title and addressees, or by the contents.
 */
import { normalizeNumber } from '../../graph-schema/number.ts';
import { findDates } from '../patterns/date.ts';
import { placeOf } from '../patterns/place.ts';
import { isAddressed } from './addressees.ts';
import type { Labelled } from './blocks.ts';
import type { ContentsEntry } from './gazette.ts';
import { signersOf } from './issuers.ts';
import { kindOf } from './kinds.ts';
import { letters } from '../patterns/letters.ts';

export interface Head {
  /** Indices of blocks: the first of the head, the first after it. */
  readonly first: number;
  readonly after: number;
  readonly number: string | null;
  /** The blocks of the title, issuer lines included, in order. */
  readonly title: readonly Labelled[];
  /** 某市人民政府办公室2026年4月24日, where minutes and briefs print it between number and title. */
  readonly issued?: { readonly issuer: string; readonly date: string } | null;
}

const ENDED = /[。；！？：:]$|^[（(]此件|^此复|^抄送|^\d+$/u;
const DATE = /(?:19|20)\d{2}年\d{1,2}月\d{1,2}日$|^[二一][〇○零九]/u;
const ABOUT = /关于|印发|转发|批转|^.{2,30}(?:令|公告|通告)$/u;
const MASTHEAD = /(?:公报|政报)$|^目录$|^【.*】?$|主办|出版|第.{1,7}期/u;
/** A title is printed on at most this many lines, the issuers' among them. */
const TITLE_LINES = 6;

const BRACKET_DATE = /^[（(]((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)[）)]$/u;
/** A line that is an order's or announcement's number on its own: 第112号, 2026年第18号, 十六届第22号. */
const BARE_ORDER = /^[（(]?(?:(?:19|20)\d{2}年|[〔[（(](?:19|20)\d{2}[〕\]）)]|(?:[一二三四五六七八九十]{1,3}|\d{1,2})届)?第(?:\d{1,4}|[一二三四五六七八九十百〇○零]{1,6})号[）)]?$/u;

export function findHeads(blocks: readonly Labelled[], contents: readonly ContentsEntry[], inGazette = false): Head[] {
  const heads: Head[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const last = heads.at(-1)?.after ?? 0;
    const head = numberedAt(blocks, i, last, contents) ?? orderAt(blocks, i, last) ?? untitledAt(blocks, i, last, contents) ?? (inGazette ? columnAt(blocks, i) : null);
    if (!head) continue;
    let { after } = head;
    // The number printed twice, as web pages do.
    while (blocks[after] && head.number !== null && numberOf(blocks[after] as Labelled) === head.number) after++;
    heads.push({ ...head, after });
    i = Math.max(i, after - 1);
  }
  return withoutRepeats(blocks, withoutRows(blocks, heads));
}

/**
 * A table of documents printed cell by cell (title, number, remark on lines of their own) looks like heads without a text. A document has
 * addressees or a sentence under its head.
 */
function withoutRows(blocks: readonly Labelled[], heads: readonly Head[]): Head[] {
  const bare = heads.map((head, i) => {
    const next = Math.min(heads[i + 1]?.first ?? blocks.length, head.after + FIRST_WORDS);
    return !blocks.slice(head.after, next).some((block) => isAddressed(block) || (block.kind !== 'row' && (block.text.length > 45 || /。/u.test(block.text))));
  });
  const lacksAddressees = heads.map((head) => !isAddressed(blocks[head.after]));
  return heads.filter((head, i) => i === 0 || head.number === null || !(lacksAddressees[i] && (bare[i - 1] || (bare[i] && bare[i + 1]))));
}
/** A text begins within this many lines of its head. */
const FIRST_WORDS = 4;

/** Under the name of a page its title is printed again: of two heads with the same words and nothing of a text between them, the later one counts. */
const withoutRepeats = (blocks: readonly Labelled[], heads: readonly Head[]): Head[] =>
  heads.filter((head, i) => {
    const next = heads[i + 1];
    if (!next || (head.number !== null && next.number !== null && head.number !== next.number)) return true;
    return !(same(words(head), words(next)) && blocks.slice(head.after, next.first).every(({ text }) => text.length < 60 && !/。/u.test(text)));
  });

const words = ({ title }: Head): string => title.map(({ text }) => text).join('');

/** The number that a line consists of. Minutes and briefs print it without a code: 〔2026〕7号. */
function numberOf(block: Labelled): string | null {
  if (block.text.length > 40 || block.kind === 'row') return null;
  // Collections of laws print the date before the number.
  const text = block.text.replace(/^(?:19|20)\d{2}年\d{1,2}月\d{1,2}日，?(?=[\p{Script=Han}])/u, '').replace(/^(?:发文字号|文号|文件编号|编号)[：:]?/u, '').replace(/^[（(](.*号)[）)]$/u, '$1');
  const bare = /^[〔[（(]((?:19|20)\d{2})[〕\]）)]第?(\d{1,4})号$/u.exec(text);
  return bare ? `〔${bare[1] ?? ''}〕${Number(bare[2])}号` : normalizeNumber(text);
}

function numberedAt(blocks: readonly Labelled[], i: number, last: number, contents: readonly ContentsEntry[]): Head | null {
  const block = blocks[i];
  const number = block ? numberOf(block) : null;
  if (!number) return null;
  if (/^[（(]/u.test(block?.text ?? '') && !blocks.slice(i + 1, i + 3).some((next) => isAddressed(next) || /。$/u.test(next.text))) return null;
  const issued = issuedAt(blocks, i + 1);
  if (issued) {
    const title = titleBelow(blocks, i + 1 + issued.lines);
    const first = i - titleAbove(blocks, i, last).length;
    if (title.length && isTitle(title)) return { first, after: i + 1 + issued.lines + title.length, number, title, issued };
  }
  // A date in brackets between title and number: the way regulations print it.
  const dated = BRACKET_DATE.exec(blocks[i - 1]?.text ?? '')?.[1];
  const above = titleAbove(blocks, dated ? i - 1 : i, last);
  if (above.length && isTitle(above)) return { first: i - above.length - (dated ? 1 : 0), after: i + 1, number, title: above, issued: dated ? { issuer: '', date: findDates(dated)[0]?.iso ?? '' } : null };
  const below = titleBelow(blocks, i + 1);
  if (below.length && isTitle(below)) {
    const issuer = above.length ? above : [];
    return { first: i - issuer.length, after: i + 1 + below.length, number, title: below };
  }
  // A title lost to damage: the contents have it, or the addressees show that a document begins here.
  const addressed = isAddressed(blocks[i + 1]);
  return addressed || contents.some((entry) => entry.number === number) ? { first: i, after: i + 1, number, title: [] } : null;
}

/** Issuer and date under a number, on one line or two. */
function issuedAt(blocks: readonly Labelled[], i: number): { issuer: string; date: string; lines: number } | null {
  for (const lines of [1, 2]) {
    const text = blocks.slice(i, i + lines).map((block) => block.text).join('');
    const date = text.length < 60 ? findDates(text)[0] : undefined;
    const issuer = date && date.end === text.length ? text.slice(0, date.start) : '';
    if (date && signersOf([issuer]).length) return { issuer, date: date.iso, lines };
  }
  return null;
}

const isTitle = (lines: readonly Labelled[]): boolean => {
  const title = lines.map(({ text }) => text).join('');
  return title.length >= 6 && (ABOUT.test(title) || kindOf(title) !== null);
};

/** Lines over a number up to where the document before ended, from the line that begins the title. */
function titleAbove(blocks: readonly Labelled[], i: number, last: number): Labelled[] {
  const lines: Labelled[] = [];
  for (let k = i - 1; k >= last && lines.length < TITLE_LINES; k--) {
    const block = blocks[k];
    if (!block || block.kind === 'row' || block.label !== null || ENDED.test(block.text) || DATE.test(block.text) || MASTHEAD.test(block.text)) break;
    if (block.text.length > 130 || /[。；：]|…{2}|·{3}|^（.*）$/u.test(block.text)) break;
    lines.unshift(block);
  }
  const title = lines.slice(titleStart(lines));
  // The name of the page over the title.
  const lowest = title.at(-1);
  return lowest && title.length > 1 && title.slice(0, -1).some(({ text }) => text.length > 10 && bare(text).endsWith(bare(lowest.text))) ? [lowest] : title;
}

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

const ISSUER_LINE = /^[\p{Script=Han}（）]{3,30}(?:人民政府|办公室|办公厅|委员会|委|局|厅|部|院|署|会)$/u;
/** 某市某局关于…: issuer and subject on one line. */
const WHOLE_LINE = /^《?[\p{Script=Han}（）、]{2,60}?(?:人民政府|办公室|办公厅|委员会|[委局厅部院署会])(?:关于|印发|转发|批转)/u;

/**
 * Where the title begins: at 某局关于… in one line; at 关于… with the issuers over it; else at the last line, since a title
 * without 关于 stands on one line.
 */
function titleStart(lines: readonly Labelled[]): number {
  const about = lines.findLastIndex(({ text }) => /^(?:关于|印发|转发|批转)/u.test(text) || WHOLE_LINE.test(text) || /^[\p{Script=Han}]{2,20}(?:令|公告)$/u.test(text));
  if (about < 0) return Math.max(0, lines.findLastIndex(({ text }) => text.length >= 6 && kindOf(text) !== null));
  let first = about;
  // Over a line that names its issuer only joint issuers belong to the title, not the name of the site.
  const own = WHOLE_LINE.test(lines[about]?.text ?? '') ? (lines[about]?.text ?? '') : '';
  while (first > 0 && ISSUER_LINE.test(lines[first - 1]?.text ?? '') && !own.startsWith(lines[first - 1]?.text ?? '\n') && !(lines[first]?.text ?? '').startsWith(lines[first - 1]?.text ?? '\n')) first--;
  return first;
}

/** Lines under a number down to the addressees or the text. */
function titleBelow(blocks: readonly Labelled[], from: number): Labelled[] {
  const lines: Labelled[] = [];
  for (let k = from; k < blocks.length && lines.length < TITLE_LINES; k++) {
    const block = blocks[k];
    if (!block || block.kind === 'row' || block.text.length > 120 || /[。；]/u.test(block.text) || isAddressed(block)) break;
    lines.push(block);
    if (kindOf(block.text) && ABOUT.test(lines.map(({ text }) => text).join('')) && !goesOn(blocks[k + 1])) break;
  }
  return lines;
}

/** A title that seems complete goes on where the next line ends it once more: 关于下达…和《政府工作报告》 / 重点任务责任分解的通知. */
const goesOn = (next: Labelled | undefined): boolean => next !== undefined && next.label === null && next.kind !== 'row' && next.text.length < 60 && /的(?:通知|决定|批复|意见|函|通告|公告|请示|报告)$/u.test(next.text) && !WHOLE_LINE.test(next.text) && !/^(?:关于|印发|转发|批转)/u.test(next.text);

/** 某市人民政府令 / 第112号: the order's name over its bare number; the name may be spread over two lines (某部 / 公告). */
function orderAt(blocks: readonly Labelled[], i: number, last: number): Head | null {
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

/** A title with addressees under it, or a title of the contents, without a number line. */
function untitledAt(blocks: readonly Labelled[], i: number, last: number, contents: readonly ContentsEntry[]): Head | null {
  for (let count = 1; count <= 4; count++) {
    const lines = blocks.slice(i, i + count);
    const tail = lines.at(-1);
    if (lines.length < count || !tail || i < last || lines.some(({ kind, text, label }) => kind === 'row' || label !== null || ENDED.test(text) || text.length > 100 || DATE.test(text) || MASTHEAD.test(text))) return null;
    const title = lines.map(({ text }) => text).join('');
    if (title.length < 8 || title.length > 140) continue;
    const next = blocks[i + count];
    if (next && (numberOf(next) ?? (BARE_ORDER.test(next.text) || null))) return null;
    const listed = contents.some((entry) => entry.number === null && same(entry.title, title));
    const addressed = /^[^《]{2,40}关于.{2,100}/u.test(title) && kindOf(title) !== null && isAddressed(next);
    const announced = ((WHOLE_LINE.test(title) && /的(?:通告|公告)$/u.test(title)) || (placeOf(title) !== null && /(?:令|通告|公告)$/u.test(title))) && blocks.slice(i + count, i + count + 12).some(({ text }) => /(?:通告|公告|事项)如下[：:]?$|(?:如下|以下)(?:命令|禁令)|^特此(?:公告|通告)。?$|本(?:公告|通告|令)/u.test(text));
    if (listed || addressed || announced) return { first: i, after: i + count, number: null, title: lines };
  }
  return null;
}

/** What a gazette prints beside documents: a chronicle, an interpretation, a correction. */
const COLUMN = /^(?:[\p{Script=Han}]{2,14}大事记(?:（[^（）]{4,20}）)?|《[^《》]{4,60}》(?:政策)?解读|更正)$/u;

function columnAt(blocks: readonly Labelled[], i: number): Head | null {
  const block = blocks[i];
  if (!block || block.kind === 'row' || block.label !== null || !COLUMN.test(block.text)) return null;
  const next = blocks[i + 1];
  const dated = next !== undefined && /^（[^（）]*\d月[^（）]*）$/u.test(next.text);
  return { first: i, after: i + (dated ? 2 : 1), number: null, title: dated ? [block, next] : [block] };
}

const same = (a: string, b: string): boolean => letters(a) === letters(b);
