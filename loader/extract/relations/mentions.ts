/**
 * Mentions of instruments: every 《…》 with the number, date and issuer printed around it, and what stands before and after the
 * list that it is part of. The rules of this folder read nothing else.
 */
import { findDates } from '../../patterns/date.ts';
import { findNumbers, findOrderNumbers, normalizeNumber } from '../../../graph-schema/number.ts';
import { topTitles } from '../../patterns/title.ts';
import { issuersOf } from '../../segment/issuers.ts';
import type { Block, DocumentText, Place } from '../../text.ts';

export interface Mention {
  readonly block: Block;
  readonly title: string;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  /** The title with its number, in the cleaned text. */
  readonly at: Place;
  /** The sentence that it stands in. */
  readonly sentence: Place;
  /** The sentence before the list of titles that this one is part of, and after it. */
  readonly before: string;
  readonly after: string;
}

const SENTENCE_END = /[。！？；\n]/u;
/** Between two titles of one list: stops, "and", issuers of the next one. Anything longer starts a new list. */
const LIST_GAP = /^(?:[、，和及与]|以及|或者?)?(?:[\p{Script=Han}（）]{0,24}(?:[省市县区部委局厅院办府署会]|等\d{0,2}部门|联合|颁布|印发|发布|制定|下发|出台)的?)?$/u;
/** A bracket after a title with its number, or with more than the number. */
const AFTER_TITLE = /^(?:（[^（）]{1,60}）|〔\d{4}〕\d+号)/u;

interface Placed {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly number: string | null;
}

export function findMentions(document: DocumentText): Mention[] {
  return document.blocks.flatMap((block) => (block.text.includes('《') ? inBlock(block, document) : []));
}

function inBlock(block: Block, document: DocumentText): Mention[] {
  const titles = topTitles(block.text).map(({ text, start, end }): Placed => ({ text, start, ...numberAfter(block.text, end) }));
  return groups(block.text, titles).flatMap((group) => {
    const first = group[0];
    const last = group.at(-1);
    if (!first || !last) return [];
    const from = sentenceStart(block.text, first.start);
    const to = sentenceEnd(block.text, last.end);
    return group.map((title, i): Mention => {
      const prefix = block.text.slice(i ? (group[i - 1]?.end ?? from) : from, title.start);
      return {
        block, title: title.text, number: title.number ?? numberBefore(prefix), date: dateBefore(prefix),
        issuer: issuersOf(title.text, []).join('、') || issuerBefore(prefix, document),
        at: [block.start + title.start, block.start + title.end], sentence: [block.start + from, block.start + to],
        before: block.text.slice(from, first.start), after: block.text.slice(last.end, to),
      };
    });
  });
}

/** The number in the bracket after a title: of a document, an order, or a standard. */
function numberAfter(text: string, end: number): { end: number; number: string | null } {
  const bracket = AFTER_TITLE.exec(text.slice(end, end + 64))?.[0];
  if (!bracket) return { end, number: null };
  const inner = bracket.replace(/^（|）$/gu, '');
  const number = findNumbers(inner)[0]?.number ?? orderNumber(inner) ?? /(?:GB|DB|JGJ|CJJ|HJ|AQ|MH|NY|SL|TSG|YY)[A-Z/T]*\s?[\d./\-—–T]{3,24}/u.exec(inner)?.[0] ?? null;
  return { end: end + bracket.length, number };
}

const orderNumber = (text: string): string | null => {
  const order = /^(?:\d{4}年)?([\p{Script=Han}]{2,20}(?:令|公告)[（(]?(?:\d{4}年)?第\d{1,4}号[）)]?)/u.exec(text)?.[1];
  return order ? normalizeNumber(order) : null;
};

/** 临政发〔2010〕14号《…》: a number printed before the title. */
const numberBefore = (prefix: string): string | null => {
  const last = findNumbers(prefix).at(-1);
  if (last && last.end >= prefix.length - 3) return last.number;
  // 某省人民政府令第43号公布的《…》: the order that made the instrument.
  const order = /令|公告/u.test(prefix) ? findOrderNumbers(prefix).at(-1) : undefined;
  return order && /^(?:公布|发布|颁布)的$/u.test(prefix.slice(order.end)) ? order.number : null;
};

function groups(text: string, titles: readonly Placed[]): Placed[][] {
  const all: Placed[][] = [];
  for (const title of titles) {
    const before = all.at(-1)?.at(-1);
    if (before && LIST_GAP.test(text.slice(before.end, title.start))) all.at(-1)?.push(title);
    else all.push([title]);
  }
  return all;
}

function sentenceStart(text: string, at: number): number {
  let depth = 0;
  for (let i = at - 1; i >= 0; i--) {
    const c = text[i] ?? '';
    if (c === '》') depth++;
    else if (c === '《') depth--;
    else if (depth <= 0 && SENTENCE_END.test(c)) return i + 1;
  }
  return 0;
}

function sentenceEnd(text: string, at: number): number {
  for (let i = at; i < text.length; i++) if (SENTENCE_END.test(text[i] ?? '')) return i + 1;
  return text.length;
}

const PUBLISHED = /(?:颁布|印发|发布|公布|下发|制定|出台|编制|批准|实施|联合)+的?$/u;

/** 2013年7月4日…印发的《…》: the date right before an issuer and a verb of publishing. */
function dateBefore(prefix: string): string | null {
  const date = findDates(prefix).at(-1);
  return date && PUBLISHED.test(prefix) && prefix.length - date.end <= 40 ? date.iso : null;
}

const LEAD = /(?:根据|依据|按照|遵照|依照|贯彻落实|贯彻执行|贯彻|落实|执行|结合|围绕|参照|按|对照|对|将|以及|以|和|与|及|由|为|经|在|的|是|日|，|、|：|（|“)/gu;

/** The body named right before a title; 你局 is the addressee. */
function issuerBefore(prefix: string, document: DocumentText): string | null {
  const words = prefix.replace(PUBLISHED, '');
  if (/你[省市州盟县区旗局委办厅部处单位司]+$/u.test(words)) return document.addressees[0] ?? null;
  let from = 0;
  for (const lead of words.matchAll(LEAD)) from = words[lead.index] === '、' && /[办厅局委部]$/u.test(words.slice(from, lead.index)) ? from : lead.index + lead[0].length;
  const name = words.slice(from).replace(/^原/u, '');
  return /^[\p{Script=Han}、\d（）]{2,40}$/u.test(name) && /(?:[部委局厅院办署会府]|办公[室厅]|部门|中国科协|[省市州县])$/u.test(name) && !/^(?:国家|全国|我[省市县区]|本[省市])$/u.test(name) ? name : null;
}
