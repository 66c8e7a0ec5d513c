/** The lines of a title, over a number or under it, and where among them it begins. */
import { anyOf } from '../../patterns/any-of.ts';
import { kept } from '../../patterns/kept.ts';
import { letters } from '../../patterns/letters.ts';
import { pattern } from '../../patterns/pattern.ts';
import type { Labelled } from '../blocks/index.ts';
import { kindOf } from '../kinds.ts';
import { isAddressed } from '../names/addressees.ts';
import { isJoint } from '../names/issuers.ts';

/** What ends the document before: a sentence, a bracket of publicity, an imprint, a page number, a date, an attachment that is not printed. */
const ENDED = anyOf(pattern(/[。；！？：:]$|^[（(]此件|^此复|^抄送|^\d+$|（(?:此?略|另发|附后)）$/u), pattern(/日印发|共印/u));
const DATE = pattern(/(?:19|20)\d{2}年\d{1,2}月\d{1,2}日$|^[二一][〇○零九]/u);
/** The name of a gazette, or the red head over a number: 某市人民政府文件. */
const MASTHEAD = pattern(
  /(?:公报|政报)$|^(?!.*关于)[\p{Script=Han}（）]{3,40}(?:人民政府|公署|办公室|办公厅|委员会|[委局厅部])文件$|^目录$|^【.*】?$|主办|出版|第.{1,7}期/u,
);
/** Whether a line ends what stands over a title: no title goes on through it. */
export const isBetween: (text: string) => boolean = kept((text) => ENDED.test(text) || DATE.test(text) || MASTHEAD.test(text));
const ABOUT = /关于|印发|转发|批转|^.{2,30}(?:令|公告|通告)$/u;
/** A title is printed on at most this many lines, the issuers' among them. */
const TITLE_LINES = 6;

/** Whether lines read as a title: about something, or of a kind of document. */
export const isTitle = (lines: readonly Labelled[]): boolean => {
  const title = lines.map(({ text }) => text).join('');
  return title.length >= 6 && (ABOUT.test(title) || kindOf(title) !== null);
};

/** A类, the class of a reply; ZJSP14-2022-0008: under which a registry keeps the document, between its title and its number. */
const REGISTERED = pattern(/^[A-Z]{2,8}\d{0,4}[-—–－]\d{4}[-—–－]\d{1,6}$|^[（(]?[A-D]类[）)]?$/u);
/** 发布日期（2024-07-17）, of the page, between its title and its number. */
const PUT_ON = pattern(/^(?:发布|公布|更新)(?:日期|时间)[：:（(]?\s?20\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[）)]?$/u);
/** The name of the site in letters, under its name: Qinglan Development Zone. */
const LATIN = /^[A-Za-z][A-Za-z&.,' -]{5,}$/u;

/** Lines over a number up to where the document before ended, from the line that begins the title. */
export function titleAbove(blocks: readonly Labelled[], i: number, last: number): Labelled[] {
  const lines: Labelled[] = [];
  for (let k = i - 1; k >= last && lines.length < TITLE_LINES; k--) {
    const block = blocks[k];
    if (block && (REGISTERED.test(block.text) || PUT_ON.test(block.text))) continue;
    if (
      !block ||
      block.kind === 'row' ||
      (block.label !== null && !isProvision(block, blocks[k - 1], lines)) ||
      LATIN.test(block.text) ||
      (block.text.length > 130 && !isJoint(block.text)) ||
      isBetween(block.text) ||
      /[。；：]|…{2}|·{3}|^（.*）$/u.test(block.text)
    )
      break;
    lines.unshift(block);
  }
  const title = lines.slice(titleStart(lines));
  // The name of the page over the title.
  const lowest = title.at(-1);
  const page =
    lowest && title.slice(0, -1).find(({ text }) => text.length > 10 && letters(text.replace(NUMBERED, '')).endsWith(letters(lowest.text)));
  if (!lowest || !page) return title;
  // 人民政府关于…, which lost its first letter: the page has it whole.
  return lowest.text.startsWith('人民政府') ? [{ ...page, text: page.text.replace(NUMBERED, '') }] : [lowest];
}

/** …的批复（青政函〔2016〕22号）: a page may print the number behind its title. */
const NUMBERED = /（[^（）]{2,16}〔(?:19|20)\d{2}〕第?\d{1,5}号）$/u;

/** 关于《某法》 / 第八十八条第一款 / 不溯及适用的批复: a provision that a title is about, on a line of its own. */
const isProvision = ({ text }: Labelled, above: Labelled | undefined, below: readonly Labelled[]): boolean =>
  PROVISION.test(text) && below.length > 0 && /[》〉]$/u.test(above?.text ?? '');
const PROVISION = /^第[\p{Script=Han}\d]{1,6}条(?:第[\p{Script=Han}\d]{1,4}[款项])*[\p{Script=Han}]{0,20}$/u;

const ISSUER_LINE =
  /^[\p{Script=Han}（）]{3,30}(?:等[\d一二三四五六七八九十]{1,3}个?(?:部门|单位|部委|厅局|委办局)|人民政府|办公室|办公厅|委员会|委|局|厅|部|院|署|会|室|总队|支队|分行)$/u;
/** 某市某局关于…: issuer and subject on one line. */
export const WHOLE_LINE = pattern(
  /^《?[\p{Script=Han}（）、]{1,60}?(?:人民政府|办公室|办公厅|委员会|[委局厅部院署会])(?:关于|印发|转发|批转)/u,
);

/** Who issued it, in such a line. The line over it may name the body once more, with its province. */
const ISSUER_OF = /^《?([\p{Script=Han}（）]{4,60}?)(?:关于|印发|转发|批转)/u;

/**
 * Where the title begins: at 某局关于… in one line; at 关于… with the issuers over it; else at the last line, since a title
 * without 关于 stands on one line.
 */
function titleStart(lines: readonly Labelled[]): number {
  const about = lines.findLastIndex(
    ({ text }) =>
      /^(?:关于|印发|转发|批转)/u.test(text) || WHOLE_LINE.test(text) || /^[\p{Script=Han}]{2,20}(?<!的)(?:令|公告)$/u.test(text),
  );
  // 某府办公厅对十届人大 / 四次会议第2996号建议的答复: to whom, or on what, without 关于.
  const answers =
    about < 0 && /的(?:答复|复函|批复|意见|函)$/u.test(lines.at(-1)?.text ?? '')
      ? lines.findLastIndex(({ text }) => ANSWERS.test(text))
      : -1;
  if (answers >= 0) return answers;
  if (about < 0)
    return Math.max(
      0,
      lines.findLastIndex(({ text }) => text.length >= 6 && kindOf(text) !== null),
    );
  let first = about;
  // 某省人民政府关于实施 / 《某决定》的意见: a line that ends so is no end of a title.
  while (first > 0 && OPEN_END.test(lines[first - 1]?.text ?? '')) first--;
  // 某市人民政府办公室转发市水利局、 / 市计委关于…: a list of bodies that the line breaks.
  while (first > 0 && /[、和与及]$/u.test(lines[first - 1]?.text ?? '')) first--;
  // Over a line that names its issuer only joint issuers belong to the title, not the name of the site.
  const own = WHOLE_LINE.test(lines[about]?.text ?? '') ? plain(lines[about]) : '';
  const issuer = ISSUER_OF.exec(own)?.[1] ?? '\n';
  // The title of the page is what the notice issues, and who issued it stands under that.
  const whole = letters(
    lines
      .slice(about)
      .map(({ text }) => text)
      .join(''),
  );
  while (
    first > 0 &&
    !isPage(lines[first - 2], whole) &&
    !plain(lines[first - 1]).endsWith(issuer) &&
    isIssuerLine(lines[first - 1]?.text ?? '') &&
    !own.startsWith(plain(lines[first - 1]) || '\n') &&
    !inFull(lines[first]).startsWith(inFull(lines[first - 1]) || '\n')
  )
    first--;
  return first;
}

const OPEN_END = pattern(/(?:关于|关于(?:印发|转发|批转|实施|贯彻|落实|贯彻落实|执行|修改|修订|废止|公布|发布|同意|延长))$/u);

const ANSWERS = pattern(
  /^[\p{Script=Han}（）]{2,40}?(?:人民政府|办公[室厅]|委员会|[委局厅部院署会])(?:对|致|就)(?=[\p{Script=Han}《]{2})/u,
);

const isPage = (line: Labelled | undefined, whole: string): boolean =>
  line !== undefined && line.text.length > 8 && !ISSUER_LINE.test(line.text) && whole.includes(letters(line.text));

const plain = (line: Labelled | undefined): string => (line?.text ?? '').replace(/、/gu, '');

const isIssuerLine = (text: string): boolean => ISSUER_LINE.test(text) || isJoint(text);

/** The site's name may shorten what the head prints in full: 某开发区管委会 over 某开发区管理委员会. */
const inFull = (line: Labelled | undefined): string => (line?.text ?? '').replace(/管委会$/u, '管理委员会');

/** Lines under a number down to the addressees or the text. */
export function titleBelow(blocks: readonly Labelled[], from: number): Labelled[] {
  const lines: Labelled[] = [];
  for (let k = from; k < blocks.length && lines.length < TITLE_LINES; k++) {
    const block = blocks[k];
    // 二、某府关于…的通知 under a number is the next item of a list.
    if (
      !block ||
      block.kind === 'row' ||
      (k === from && block.label !== null) ||
      block.text.length > 120 ||
      /[。；]|^[（(][^（）()]{4,12}年[^（）()]{2,8}日[）)]$/u.test(block.text) ||
      isAddressed(block)
    )
      break;
    lines.push(block);
    if (kindOf(block.text) && ABOUT.test(lines.map(({ text }) => text).join('')) && !goesOn(blocks[k + 1]) && !isStage(blocks[k + 1]))
      break;
  }
  return lines;
}

/** （征求意见稿）, on a line of its own under a title: the end of it. */
export const isStage = (block: Labelled | undefined): boolean => block !== undefined && block.kind !== 'row' && STAGE.test(block.text);
const STAGE = /^[（(](?:公开)?(?:征求意见稿|送审稿|审议稿|讨论稿|草案|试行|暂行|修订稿?|修正稿?)[）)]$/u;

/** A title that seems complete goes on where the next line ends it once more: 关于下达…和《政府工作报告》 / 重点任务责任分解的通知. */
export const goesOn = (next: Labelled | undefined): boolean =>
  next !== undefined &&
  next.label === null &&
  next.kind !== 'row' &&
  next.text.length < 60 &&
  /的(?:通知|决定|批复|意见|函|通告|公告|公示|请示|报告)$/u.test(next.text) &&
  !WHOLE_LINE.test(next.text) &&
  // The number and the title once more.
  !/^[^，。；：]{2,12}〔\d{4}〕第?\d{1,5}号/u.test(next.text) &&
  !/^(?:关于|印发|转发|批转)/u.test(next.text);
