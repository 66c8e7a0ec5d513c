/**
 * The zones of a document after its head (GB/T 9704-2012, 7.3 and 7.4): addressees, signature with date, publicity, notes on
 * attachments, imprint; and what is left as text to read.
 */
import { type FoundDate, findDates } from '../patterns/date.ts';
import { pattern } from '../patterns/pattern.ts';
import { unsignedDay } from '../patterns/unsigned.ts';
import type { SourceText } from '../text.ts';
import type { Labelled } from './blocks/index.ts';
import { isAddressed, readAddressees, splitAddressees } from './names/addressees.ts';
import { apart, signersOf } from './names/issuers.ts';
import { isNote, type Note, notesAt } from './title/note.ts';
import { gapsIn } from './blocks/spaces.ts';

export interface Zones {
  readonly addressees: readonly string[];
  readonly date: string | null;
  readonly signers: readonly string[];
  readonly publicity: string | null;
  /** Indices, within the document's blocks, of signature, publicity and imprint. */
  readonly set: ReadonlySet<number>;
  /** Index of the first block after the notice: what the notice carries and its attachments. */
  readonly noticeEnd: number;
  /** Where the text begins in the first block, after addressees that share its line. */
  readonly textStart: number;
  /** What the note under the title tells. */
  readonly note: Note | null;
}

/** （此件公开发布）, or the option of the disclosure rules: 信息公开选项：主动公开, in brackets perhaps. */
const PUBLICITY = pattern(
  /^[（(]((?:此件|此文件?|附件[^（）()]{0,8}(?:详见|另发))[^（）()]{0,40})[）)](?:[—–-]\d{1,3}[—–-])?$|^[（(]?(?:信息)?公开(?:选项|方式|属性|形式)[：:](主动公开|依申请公开|不予公开|此件公开发布)[）)]?$/u,
);
const IMPRINT = pattern(/^(?:抄送|主题词|印发[：:]|公开方式|公开属性|信息公开选项)|印发(?:共印.{1,12})?$|^共印\d|^（?联系人|^责任编辑/u);
/** 主送：… in the imprint, where ministries and their branches print whom a document goes to. */
const SENT_TO = pattern(/^主送：[^：《》]{3,}$/u);
const SENT = '主送：';
const SIGNED = pattern(
  /^((?:[\p{Script=Han}（）]{3,60})?)((?:19|20)\d{2}年\d{1,2}月\d{1,2}日|[一二][〇○◯零九Oo0][〇○◯零一二三四五六七八九0Oo]{2}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十廿]{1,3}日)$/u,
);
const UNDER_TITLE =
  /^[（(]((?:(?:19|20)\d{2}|[一二][〇○◯零一二三四五六七八九0Oo]{3})年[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十廿]{1,3}日)[）)]$/u;
/** 类别：A, over the addressee of a reply to a proposal. */
const CLASSED = /^(?:类别|分类|签发人|办理结果|公开属性|是否公开)[：:].{0,12}$/u;
/** So many lines of a page stand between title and addressees: its source, a registry number, when it was put there. */
const CRUMBS = 9;
/** A short line that says nothing, or what a page tells of itself: 时间：2024-05-21 09:34来源：某市人民政府办公室访问量：. */
const isCrumb = ({ kind, label, text }: Labelled): boolean =>
  kind !== 'row' && label === null && (PAGE_FACTS.test(text) || (text.length <= 40 && !/[。；《]|：$/u.test(text)));
const PAGE_FACTS = pattern(
  /^(?:(?:信息)?来源|发布(?:时间|日期|人)|时间|日期|字体|作者)[：:][^。；《]{0,60}(?:访问[量次]数?|浏览(?:次数|量)|点击(?:次数|量)|阅读(?:次数|量)|次数)[：:][^。；《]{0,20}$/u,
);
/** 印发 under a date makes it that of the print; a line with a day of its own is the imprint. */
const IMPRINTED = /^(?!.*\d日).*印发$/u;
/** How far over the date what stands beside the names of those who signed may go on, as 市长高志远; names alone, a line or more each, go on as far as they stand. */
const SIGNERS = 4;

export function readZones(blocks: readonly Labelled[], source: SourceText): Zones {
  const set = new Set<number>();
  // （二○○三年八月二十日）, under the title.
  const under = UNDER_TITLE.exec(blocks[0]?.text ?? '')?.[1];
  const notes = notesAt(blocks, 0) ?? notesAt(blocks, 1);
  const noted =
    (under ? 1 : 0) + (CLASSED.test(blocks[0]?.text ?? '') ? 1 : 0) + (notes && isNote(blocks[0]?.text ?? '') ? notes.count : 0);
  // What a page prints between title and addressees: its source, a registry number.
  const addressed = blocks.slice(noted, noted + CRUMBS).findIndex((block) => isAddressed(block));
  const first = noted + (addressed > 0 && blocks.slice(noted, noted + addressed).every(isCrumb) ? addressed : 0);
  const { addressees, textStart, own } = readAddressees(blocks.slice(first));
  for (let k = 0; k < first; k++) if (!isNote(blocks[k]?.text ?? '')) set.add(k);
  if (own) set.add(first);
  let date: string | null = under ? (findDates(under)[0]?.iso ?? null) : null;
  let signers: string[] = [];
  let publicity: string | null = null;
  let sentTo: string | null = null;
  let noticeEnd = -1;
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'row') continue;
    const signed: RegExpExecArray | null = date === null && i >= first ? SIGNED.exec(block.text) : null;
    const found: FoundDate | undefined = signed ? findDates(signed[2] ?? '')[0] : undefined;
    if (signed && found && !IMPRINTED.test(blocks[i + 1]?.text ?? '')) {
      const names = signed[1] ? [signed[1]] : namesAbove(blocks, i, set, source);
      date = found.iso;
      signers = signersOf(names);
      set.add(i);
      noticeEnd = i + 1;
      continue;
    }
    const bare = date === null && i > first ? unsignedDay(block.text) : null;
    const over = bare === null ? -1 : signedAbove(blocks, i);
    if (over >= 0) {
      date = bare;
      signers = signersOf(namesAbove(blocks, over + 1, set, source));
      set.add(i);
      noticeEnd = i + 1;
      continue;
    }
    const stated = PUBLICITY.exec(block.text);
    const shown = stated?.[1] ?? stated?.[2];
    if (shown && publicity === null) {
      publicity = shown;
      set.add(i);
      if (noticeEnd < 0 || i <= noticeEnd + 2) noticeEnd = Math.max(noticeEnd, i + 1);
      continue;
    }
    if (block.text.length < 120 && IMPRINT.test(block.text)) set.add(i);
    if (date !== null && SENT_TO.test(block.text)) {
      set.add(i);
      sentTo ??= block.text;
    }
  }
  // 某市人民政府2004年3月8日, over the addressees.
  const over = date === null ? blocks.slice(0, first).flatMap(({ text }) => (SIGNED.test(text) ? findDates(text) : []))[0] : undefined;
  date ??= over?.iso ?? notes?.note.date ?? null;
  return {
    addressees: addressees.length || sentTo === null ? addressees : splitAddressees(sentTo.slice(SENT.length).replace(/。$/u, '')),
    date,
    signers,
    publicity,
    set,
    noticeEnd: noticeEnd < 0 ? blocks.length : noticeEnd,
    textStart,
    note: notes?.note ?? null,
  };
}

/** The block over a day without signs that tells that it is one: who signed, with the bracket on publicity between perhaps, or the last sentence; -1 for none. */
function signedAbove(blocks: readonly Labelled[], at: number): number {
  const above = PUBLICITY.test(blocks[at - 1]?.text ?? '') ? at - 2 : at - 1;
  const { text = '', label = null, kind = 'row' } = blocks[above] ?? {};
  return kind !== 'row' && ((label === null && signersOf([text]).join('') === text && text !== '') || text.endsWith('。')) ? above : -1;
}

function namesAbove(blocks: readonly Labelled[], at: number, set: Set<number>, source: SourceText): string[] {
  const names: string[] = [];
  for (let k = at - 1; k >= 0; k--) {
    const block = blocks[k];
    // （某市人民政府办公室代章）, under the name of an office without a seal.
    if (block && SEALED_BY.test(block.text)) {
      set.add(k);
      continue;
    }
    if (!block || block.label !== null || block.kind === 'row' || block.text.length > 90 || /[。；：，《》]/u.test(block.text)) break;
    // 中共某市委人才工作 / 领导小组办公室: a name that the line breaks.
    if (GOES_ON.test(names[0] ?? '') && OPENS_NAME.test(block.text)) {
      names[0] = block.text + (names[0] ?? '');
      set.add(k);
      continue;
    }
    const own = apart(block.text, gapsIn(block, source));
    const signers = signersOf(own);
    const isNames = signers.join('').length === block.text.length;
    if (!isNames && (k < at - SIGNERS || (!signers.length && !OFFICER.test(block.text)))) break;
    names.unshift(...own);
    set.add(k);
  }
  return names;
}

/** What no body is called alone, and what such a name begins with. */
const GOES_ON = /^(?:工作)?(?:领导小组|联席会议|指挥部|委员会)(?:办公室)?$/u;
const OPENS_NAME =
  /^(?:中共|共青团)?(?:[\p{Script=Han}]{2,8}[省市县区州旗]|[省市县区州旗])[\p{Script=Han}]{0,20}(?<!局|厅|部|院|办公室|委员会|政府)$/u;

const SEALED_BY = /^（[\p{Script=Han}]{2,40}(?:代章|代印)）$/u;

/** 市长高志远, over the date of an order. */
const OFFICER = /^(?:[省市县区州长主任局部]+长|主任|局长|部长)/u;
