/** The front matter of a gazette: masthead and table of contents. */
import type { GazetteIssue } from '../../../graph-schema/index.ts';
import { findNumbers, findOrderNumbers } from '../../../graph-schema/number.ts';
import { gathered } from '../../gathered.ts';
import { findDates } from '../../patterns/date.ts';
import { parseNumeral } from '../../patterns/numeral.ts';
import type { Block } from '../../text.ts';

export interface ContentsEntry {
  readonly title: string;
  readonly number: string | null;
  /** Where it stands in the cleaned text. */
  readonly start: number;
  readonly end: number;
}

const NAME = /^[\p{Script=Han}]{2,20}(?:公报|政报)$/u;
const ISSUE = /((?:19|20)\d{2})年?(?:\d{1,2}月\d{1,2}日)?第([\d·\-—、~]{1,7}|[一二三四五六七八九十]{1,3})[期号](?!令|公告)/u;
const SERIAL = /[（(]?(总(?:第?\d{1,4}[期号]|[期号][：:]?\d{1,5}))[）)]?/u;
const CONTENTS = /^目录$/u;
/** 某省人民政府公报2026年第4期省政府令: name and issue on one line. */
const HEADED = /^([\p{Script=Han}]{2,20}(?:公报|政报))(?:19|20)\d{2}年第\d{1,3}期/u;
/** How many blocks at the head of a source may be masthead. */
const FRONT = 60;

/** The masthead among the first blocks; null where the source is no gazette. */
export function readMasthead(blocks: readonly Block[]): GazetteIssue | null {
  const front = blocks.slice(0, FRONT);
  const name =
    front.find(({ text }) => NAME.test(text))?.text ?? front.map(({ text }) => HEADED.exec(text)?.[1]).find((one) => one !== undefined);
  if (!name) return null;
  const all = front.map(({ text }) => text);
  const issue = all.map((text) => ISSUE.exec(text)).find((found) => found !== null);
  const serial = all.map((text) => SERIAL.exec(text)?.[1]).find((found) => found !== undefined);
  if (!issue && !serial) return null;
  // 出版：某市人民政府办公室 says who, 2023年2月28日出版（双月刊） when.
  const published = gathered(all, (text) => (/出版|印发日期/u.test(text) ? findDates(text) : []))[0];
  const number = issue?.[2] ?? '';
  return {
    title: name,
    issue: issue ? `${issue[1] ?? ''}年第${/^[一-十]+$/u.test(number) ? (parseNumeral(number) ?? number) : number}期` : null,
    serial: serial ?? null,
    published: published?.iso ?? null,
  };
}

/** Dot leaders, page numbers and brackets after an entry. */
const LEADERS = /[.·…・⋯—\-\s]{2,}\d{0,3}$|…\d{1,3}$|[.·…・⋯—\-\s]{2,}|[（(]\d{1,3}[）)]|(?<=[\p{Script=Han}》）])\d{1,3}$/gu;
const SECTION =
  /^[【[［/]?[^【】]{0,14}(?:文件|任免|大事记|公告|规章|解读|部门规范性文件|规范性文件|市情|特载|要闻)[】\]］]$|^【.{1,20}】$/u;

/** A section's name without brackets. */
const PLAIN_SECTION = /^[\p{Script=Han}]{0,8}(?:文件|任免|大事记|解读|会议纪要|规章|要闻|动态|文献|讲话|信息|特载|市情|目录)$/u;

/** 一、, 1.: sections and entries may be numbered. 附：, before what an order puts out. */
const ITEM = /^(?:[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、](?!\d)|附(?:件|录)?[：:])/u;

/** Index of the block before the entries of the table of contents, or -1. Only a gazette's own: a plan's contents come after its first document. */
export function contentsAt(blocks: readonly Block[]): number {
  const front = blocks.slice(0, FRONT);
  const headed = front.findIndex(({ text }) => CONTENTS.test(text));
  // Without its heading a list is known by two entries with leaders and pages.
  const entries = gathered(front, ({ text }, i) => (/(?:…|·{4}|\.{4})[（(]?\d{1,3}[）)]?$/u.test(text) ? [i] : []));
  return headed >= 0 || entries.length < 2 ? headed : (entries[0] ?? 0) - 1;
}

/** The entries between the contents' heading and the first document. */
export function readContents(blocks: readonly Block[]): ContentsEntry[] {
  const entries: ContentsEntry[] = [];
  let title = '';
  let start = -1;
  for (const block of blocks) {
    const printed = block.text.replace(ITEM, '');
    if (SECTION.test(printed) || PLAIN_SECTION.test(printed)) {
      title = '';
      start = -1;
      continue;
    }
    if (start < 0) start = block.start;
    const piece = printed.replace(/\t/gu, '');
    const number = findNumbers(piece)[0] ?? findOrderNumbers(piece)[0];
    const words = (number ? piece.slice(0, number.start - (/[（(]/u.test(piece[number.start - 1] ?? '') ? 1 : 0)) : piece).replace(
      LEADERS,
      '',
    );
    title += words;
    const paged = /[（(]\d{1,3}[）)]|…|·{3,}|\.{4,}|[\p{Script=Han}》）]\d{1,3}$/u.test(piece);
    if (!number && !paged) continue;
    if (/[\p{Script=Han}]{4,}/u.test(title)) entries.push({ title, number: number?.number ?? null, start, end: block.end });
    title = '';
    start = -1;
  }
  return entries;
}
