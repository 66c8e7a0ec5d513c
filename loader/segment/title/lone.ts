/**
 * The head of a text that is one document and shows neither a number line nor addressees under its title: rules on a web page, a law from a
 * collection. Its title is the one that the page names, else the first line that reads as a title; printed several times, the last one counts.
 */
import { normalizeNumber } from '../../../graph-schema/number.ts';
import { findDates } from '../../patterns/date.ts';
import { letters } from '../../patterns/letters.ts';
import type { Labelled } from '../blocks/index.ts';
import type { Head } from '../heads/index.ts';
import { goesOn, isStage, WHOLE_LINE } from '../heads/title.ts';
import { kindOf, rulesKindOf } from '../kinds.ts';
import { isAddressed } from '../names/addressees.ts';
import { signersOf } from '../names/issuers.ts';
import { isNote, notesAt, placed } from './note.ts';
import { toldKind } from './title-elsewhere.ts';

/** How far down a page its title may stand. */
const FRONT = 60;
const NUMBERED = /^(?<title>.{6,120}?)[（(](?<number>[^（）()]{2,20}[〔[（(]\d{4}[〕\]）)]第?\d{1,5}号)[）)]$/u;
/** 2000年12月28日税委会〔2000〕17号; 1999年7月13日，国家海洋局: when, and by whom or under which number. */
const DATED = /^(?<date>(?:19|20)\d{2}年\d{1,2}月\d{1,2}日)，?(?<rest>(?!来源|浏览|阅读|点击)[^。；]{0,40})$/u;

/** Null where no line of the front reads as a title. `named` is the title that the index of the page gives. */
export function loneHead(blocks: readonly Labelled[], named: string | null): Head | null {
  const front = blocks.slice(0, FRONT);
  const wanted = named === null ? null : letters(named);
  const opening = front.findIndex(
    (block, i) => (isTitle(block) || opensRules(front, i)) && (wanted === null || letters(block.text) === wanted),
  );
  const first = wanted === null ? wholeBelow(front, opening) : opening;
  const title = front[first];
  if (!title) return null;
  const words = letters(NUMBERED.exec(title.text)?.groups?.['title'] ?? title.text);
  const last = front.findLastIndex(
    (block, i) =>
      i >= first &&
      letters(block.text).startsWith(words) &&
      letters(block.text).length < words.length + 16 &&
      front.slice(first, i).every(({ label, text }) => label === null && !/。$/u.test(text)),
  );
  const own = blocks[last];
  if (!own) return null;
  const numbered = NUMBERED.exec(own.text)?.groups ?? NUMBERED.exec(title.text)?.groups;
  const line = own.text.length > (numbered?.['title'] ?? own.text).length ? { ...own, text: numbered?.['title'] ?? own.text } : own;
  // A notice that lost its title, over what it carries: it begins with its addressees.
  const addressed = front.slice(0, last).findIndex((block) => isAddressed(block));
  if (addressed >= 0)
    return {
      first: addressed,
      after: addressed,
      number: numbered ? normalizeNumber(numbered['number'] ?? '') : null,
      title: toldKind(front.slice(addressed, last)) === '通知' ? [] : [line],
    };
  // 关于落实《…》整改措施 / 完成情况的公示: a title that seems complete.
  const open = (/^(?:关于|[^《》]{2,40}关于)/u.test(line.text) && goesOn(blocks[last + 1])) || isStage(blocks[last + 1]);
  const rest = open ? blocks.slice(last + 1, last + 2) : [];
  // Who issued it, on a line of its own under its title.
  const by = issuerOf(blocks[last + 1 + rest.length]);
  const below = last + rest.length + (by === null ? 1 : 2);
  const note = notesAt(blocks, below)?.note;
  const dated = note ? undefined : DATED.exec(blocks[below]?.text ?? '')?.groups;
  const said = dated?.['rest'] ?? '';
  // The day on which it was passed gives way to that under the text.
  const noted = note ? { issuer: note.issuer ?? '', date: note.isPublished ? (note.date ?? '') : '' } : null;
  const number =
    (numbered ? normalizeNumber(numbered['number'] ?? '') : null) ?? normalizeNumber(said) ?? placed(note?.number ?? null, line.text);
  // 某市人民政府 over 关于修改…的决定.
  const over = last > 0 && /^(?:关于|印发|转发|批转)/u.test(line.text) ? blocks[last - 1] : undefined;
  const lines = over && over.label === null && signersOf([over.text]).length > 0 && !/关于/u.test(over.text) ? [over, line] : [line];
  const issuer = signersOf([said])[0] ?? note?.issuer ?? by ?? signersOf([blocks[last - 1]?.text ?? ''])[0] ?? '';
  const date = dated ? (findDates(dated['date'] ?? '')[0]?.iso ?? '') : '';
  return {
    first: last,
    after: below + (dated ? 1 : 0),
    number,
    title: [...lines, ...rest],
    issued: dated || issuer ? { issuer, date: date || (noted?.date ?? '') } : noted,
    noted: signedOver(front, last),
  };
}

/** A page calls a document by a short name, and prints its title in full (关于…的意见, 某局关于…的通告) over the text: where that stands; else the place given. */
function wholeBelow(front: readonly Labelled[], at: number): number {
  if (at < 0 || (front[at]?.text ?? '').includes('关于')) return at;
  const end = front.findIndex(({ text }, i) => i > at && /。$/u.test(text));
  const whole = front.findIndex(
    (block, i) =>
      i > at &&
      (end < 0 || i < end) &&
      (((ABOUT.test(block.text) || WHOLE_LINE.test(block.text)) && isTitle(block)) || (BROKEN.test(block.text) && goesOn(front[i + 1]))),
  );
  return whole < 0 ? at : whole;
}
const ABOUT = /^关于.{6,100}的\p{Script=Han}{2,6}$/u;
/** 某县人民政府办公室关于, on a line of its own. */
const BROKEN = /^[\p{Script=Han}（）]{2,40}(?:人民政府|办公[室厅]|委员会|[局厅部委])关于$/u;

/** The body that a line names and nothing else. */
function issuerOf(block: Labelled | undefined): string | null {
  const name = block && block.kind === 'line' && block.label === null ? signersOf([block.text])[0] : undefined;
  return name !== undefined && name === block?.text ? name : null;
}

/** 省长 高志远 / 2016年4月15日 over the title: the order that put it out, of which only the end is named so. */
function signedOver(blocks: readonly Labelled[], at: number): string | null {
  const [who, when] = [blocks[at - 2]?.text ?? '', blocks[at - 1]?.text ?? ''];
  // 最高人民法院 / 2016年8月1日, under the words that make it public.
  const isPutOut = PUT_OUT.test(blocks[at - 3]?.text ?? '') && who !== '' && signersOf([who]).join('') === who;
  return (isPutOut || /^(?:[省市县区州盟旗部局]长|主席|主任|专员|署长)[：:]?[\p{Script=Han}·]{2,8}$/u.test(who)) && when.length <= 14
    ? (findDates(when)[0]?.iso ?? null)
    : null;
}

const PUT_OUT = /^《[^《》]{4,120}》.{0,160}现予?(?:以)?(?:公布|发布|颁布|印发)/u;

/** A page that prints no title over its text: its index tells the number or the title. The text begins with its addressees or, under a title, with a sentence. */
export function namelessHead(
  blocks: readonly Labelled[],
  { number, title }: { readonly number: string | null; readonly title: string | null },
): Head | null {
  const front = blocks.slice(0, FRONT);
  const titled = title !== null && kindOf(title) !== null;
  const addressed = number === null && !titled ? -1 : front.findIndex((block) => isAddressed(block));
  const first =
    addressed >= 0 || !titled
      ? addressed
      : front.findIndex(({ kind, text }) => kind === 'paragraph' && text.length >= 40 && /。|：$/u.test(text));
  return first < 0 ? null : { first, after: first, number, title: [] };
}

/** 某市城镇燃气入户安检指引, over the first of its chapters, articles or items, or the note that tells how it came about. */
function opensRules(front: readonly Labelled[], at: number): boolean {
  const block = front[at];
  if (!block || !isLine(block) || rulesKindOf(block.text) === null) return false;
  const below = front.slice(at + 1, at + 1 + FIRST_RULE);
  const begins = below.findIndex(({ label, text }) => (label !== null && FIRST.test(label)) || FRONT_MATTER.test(text) || isNote(text));
  return begins >= 0 && below.slice(0, begins).every(({ text }) => rulesKindOf(text) === null || text === block.text);
}
/** So near its title a rule begins, past the day and the source that a page tells. */
const FIRST_RULE = 5;
const FIRST = /^(?:第一[编章节条]|一|1|1\.1|（一）)$/u;
const FRONT_MATTER = /^(?:目录|前言|引言|总则)$/u;

const isLine = ({ kind, label, text }: Labelled): boolean =>
  kind !== 'row' && label === null && text.length >= 6 && text.length <= 120 && !/[。；！？]|[：:]/u.test(text);

const isTitle = (block: Labelled): boolean =>
  isLine(block) && (kindOf(block.text) !== null || NUMBERED.test(block.text) || TABLE.test(block.text));
/** What is printed as a table alone. */
const TABLE = /(?:分解|分工|任务|责任|职责|进度)(?:清单|目录|一览表|表)$/u;
