/**
 * What a copy of a page set behind a title on the same line: the number (…的批复国函〔1997〕46号), who issued it and when, the addressees; or the number and the
 * day at the head of the first paragraph, as older databases of laws print them: （1985年5月4日青政〔1985〕38号）根据…. Such lines are parted.
 */
import { findNumbers } from '../../../graph-schema/number.ts';
import { letters, sameLetters } from '../../patterns/letters.ts';
import { pattern } from '../../patterns/pattern.ts';
import { addresseesIn } from '../names/addressees.ts';
import { issuersOf } from '../names/issuers.ts';
import type { Labelled } from './index.ts';

const DATE = '(?:19|20)\\d{2}(?:年\\d{1,2}月\\d{1,2}日|[-/.]\\d{1,2}[-/.]\\d{1,2})';
const KIND = '(?:通知|通报|意见|决定|批复|复函|答复|函|通告|公告|请示|报告)';
/** The end of a title, right before its number: …的通知, …》的通知（试行）. */
const TITLE = pattern(new RegExp(`^[^。；：]{0,300}的(?:[\\p{Script=Han}]{0,2}${KIND}|若干[\\p{Script=Han}]{0,4}意见)$`, 'u'));
const ABOUT = /关于|印发|转发|批转/u;
/** 某市人民政府公告, 某市河道管理办法（试行）, right before the number: a title that says what it is without 关于. */
const NAME = pattern(
  /^(?!.*关于)[^，。；：]{4,60}(?:公告|通告|布告|办法|细则|规定|规则|方案|预案|规划|计划|要点|措施|规程)(?:（[^（）]{2,6}）)?$/u,
);
/** What a number seems to begin with where the title before it ends so: 的函青政函〔2019〕5号. */
const KIND_FIRST = /^(?:复函|答复|函|请示|报告|通报|规划|计划|措施|规程)(?=[\p{Script=Han}]{2})/u;
/** …的通知（2019年5月6日青政发〔2019〕5号） */
const BRACKETED = pattern(new RegExp(`(?<=${KIND})（(?:${DATE}，?[^（）]{4,40}号|[^（）]{4,40}号，?${DATE})）$`, 'u'));
/** 中华人民共和国国务院1997年6月10日|, 2003年12月16日某省: who issued it and when, as the page tells it. */
const SAID = new RegExp(`^[\\p{Script=Han}]{0,40}?${DATE}(?:[\\p{Script=Han}]{2,8}(?:省|市|自治区)$)?`, 'u');
/** （1985年5月4日青政〔1985〕38号）, （青政〔1985〕38号 1985年5月4日） before the first words. */
const CAPTION = pattern(
  new RegExp(`^（(?:${DATE}，?(?<behind>[^（）]{4,40}号)|(?<first>[^（）]{4,40}号)，?${DATE})）(?=[^，。；：）])`, 'u'),
);
/** A title and its addressees on one line, without a number: …的通知各县人民政府：, …的通知中国人民银行各分行、…：. */
const ADDRESSED = pattern(
  new RegExp(
    `^(?<title>[^。；：，《》]{0,60}(?:关于|印发|转发)(?:[^。；：《》]|《[^《》]{2,80}》){2,120}?的${KIND})(?:\\p{Script=Han}{2,10}?(?<![的于发对])(?=各[^，。；：]{2,12}[，、：])|(?=各))`,
    'u',
  ),
);
/** 附件：某方法举例二〇〇五年五月二十七日: the day of the signature behind the title of an attachment. */
const SIGNED = pattern(/[一二][〇○零九][〇○零一二三四五六七八九]{2}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日$/u);
/** So long a line holds at most. */
const LONGEST = 400;
/** So much of a title tells that it is printed once more. */
const REPEATED = 10;

/** Where the lines of such a block begin, after its first one; none for any other block. */
export function runOnCuts(blocks: readonly Labelled[], at: number): readonly number[] {
  const block = blocks[at];
  if (!block || block.kind === 'row' || block.text.length > LONGEST) return [];
  if (block.label !== null) return block.label === '附件' ? attached(block.text, blocks.slice(0, Math.min(at, FRONT))) : [];
  return captionEnd(block.text) ?? onceMore(blocks, at) ?? numberCuts(blocks, at) ?? addressed(block.text);
}

/** 青政发〔2023〕2号青岚市人民政府关于…的通知 under the title that it repeats. */
function onceMore(blocks: readonly Labelled[], at: number): number[] | null {
  const [over, above, { text } = { text: '' }] = [blocks[at - 2], blocks[at - 1], blocks[at]];
  const number = text.includes('号') && above ? findNumbers(text)[0] : undefined;
  return number?.start === 0 &&
    sameLetters(text.slice(number.end), letters(above?.text ?? '')) &&
    // Over the title it was printed already.
    !findNumbers(over?.text ?? '').some((one) => one.number === number.number)
    ? [number.end]
    : null;
}

function captionEnd(text: string): number[] | null {
  const found = CAPTION.exec(text);
  const number = found?.groups?.['behind'] ?? found?.groups?.['first'] ?? '';
  return found && findNumbers(number).some(({ start, end }) => start === 0 && end === number.length) ? [found[0].length] : null;
}

function numberCuts(blocks: readonly Labelled[], at: number): number[] | null {
  const text = blocks[at]?.text ?? '';
  if (isListed(text, blocks[at - 1]?.text ?? '')) return null;
  const bracketed = text.includes('号') ? BRACKETED.exec(text) : null;
  if (bracketed && opensText(blocks[at + 1])) return [bracketed.index];
  const number = text.includes('号')
    ? numbersIn(text).find(({ start }) => endsTitle(text.slice(0, start), blocks[at - 1]?.text ?? ''))
    : undefined;
  if (!number) return null;
  const said = SAID.exec(text.slice(number.end))?.[0].length ?? 0;
  const told = number.end + said;
  const to = told + (text[told] === '|' ? 1 : 0);
  // In a list of documents the next one follows, and no text.
  const begins = to < text.length ? addresseesIn(text.slice(to)) !== null : opensText(blocks[at + 1]);
  if (!begins) return null;
  // The name of the page, and the title itself.
  const again = text.lastIndexOf(text.slice(0, REPEATED), number.start);
  return [again, number.start, number.end, told, to];
}

/** 附件：某部关于…的通知〔1994〕345号各省财政厅：, the head of what is forwarded; 附件：…举例二〇〇五年五月二十七日; 附件：1.进度表2.统计表某银行2013年1月16日. */
function attached(text: string, front: readonly Labelled[]): number[] {
  const by = signedBy(text, front);
  if (by !== null) return [by];
  const signed = SIGNED.exec(text);
  if (signed && !/[，。；（]$/u.test(text.slice(0, signed.index))) return [signed.index];
  const number = findNumbers(text).find(({ start }) => TITLE.test(text.slice(3, start)));
  return number && addresseesIn(text.slice(number.end))?.length === text.length - number.end ? [number.end] : [];
}

/** Where at the end of a line the body stands that the title names, with the day behind it. */
function signedBy(text: string, front: readonly Labelled[]): number | null {
  const day = DAY.exec(text);
  if (!day) return null;
  const names = front.flatMap((line) => (line.label === null && ABOUT.test(line.text) ? issuersOf(line.text, []) : []));
  let at = day.index;
  for (;;) {
    const name = names.find((one) => one.length > 3 && text.slice(0, at).endsWith(one));
    if (name === undefined) break;
    at -= name.length;
  }
  return at < day.index && at > 3 ? at : null;
}
const DAY = new RegExp(
  `(?:${DATE}|[一二][〇○零九][〇○零一二三四五六七八九]{2}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)$`,
  'u',
);
/** The title stands among the first lines. */
const FRONT = 12;

/** 2关于加强防控的通告青政告〔2005〕1号, under another one: a list of documents. */
const isListed = (text: string, above: string): boolean =>
  /^\d{1,3}(?!\d{0,3}年)\p{Script=Han}/u.test(text) ||
  (!/[。：]$/u.test(above) && findNumbers(above).some(({ start, end }) => start > 0 && end === above.length));

const numbersIn = (text: string): { start: number; end: number }[] =>
  findNumbers(text).map(({ start, end }) => ({ start: start + (KIND_FIRST.exec(text.slice(start, end))?.[0].length ?? 0), end }));

const endsTitle = (title: string, above: string): boolean => (TITLE.test(title) && ABOUT.test(above + title)) || NAME.test(title);

const opensText = (next: Labelled | undefined): boolean =>
  next !== undefined &&
  next.kind !== 'row' &&
  (addresseesIn(next.text) !== null || next.label === '第一条' || (next.text.length > 12 && /[。：]$/u.test(next.text)));

function addressed(text: string): number[] {
  const title = ADDRESSED.exec(text)?.groups?.['title'];
  return title !== undefined && addresseesIn(text.slice(title.length)) ? [title.length] : [];
}
