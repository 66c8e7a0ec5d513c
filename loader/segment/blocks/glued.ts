/**
 * Lines that a copy of a web page ran together: a number and the addressees behind it (青财发〔2024〕5号各县财政局：), a last sentence and who signed it
 * (…起施行。青岚市财政局2024年3月5日); or a whole page on one line, from the red head or the title to the rules (…关于印发《…》的通知青财发〔2024〕5号各县财政局：). They are parted, so that each is read as it would be on a line of its own.
 */
import { findNumbers } from '../../../graph-schema/number.ts';
import { gathered } from '../../gathered.ts';
import { pattern } from '../../patterns/pattern.ts';
import { addresseesIn } from '../names/addressees.ts';
import { signersOf } from '../names/issuers.ts';
import { blockAt, type Labelled } from './index.ts';
import { runOnCuts } from './run-on.ts';

const DATE =
  '(?:(?:19|20)\\d{2}|[一二][〇○零O0一二三四五六七八九]{3})年(?:\\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日';
/** The title of what is issued, before its first chapter or as the notice named it. */
const OPENS = '[\\p{Script=Han}（）《》〈〉“”、\\d—]{6,60}?(?:第一[编章条部]|一、|(?<=办法|方案|规定|细则|计划|规划|意见|预案|》)为)';
const SHOWN = '[（(]此件[^（）()]{2,30}[）)]';
/** 某局文件, a number, 某局关于…的通知, a number, the source of the page: what may stand before the addressees on the one line of a page. */
const HEAD = pattern(
  new RegExp(
    '^(?:(?<red>[\\p{Script=Han}]{4,60}文件)(?<over>[\\p{Script=Han}]{2,12}〔(?:19|20)\\d{2}〕第?\\d{1,5}号))?(?<title>(?:(?!关于|印发|转发)[\\p{Script=Han}（）、]){0,60}(?:关于|印发|转发)(?:[^。；：《》]|《[^《》]{2,80}》){2,120}?的(?:紧急|补充)?(?:通知|意见|决定|批复|函))(?<number>[\\p{Script=Han}]{2,12}〔(?:19|20)\\d{2}〕第?\\d{1,5}号)?(?<source>来源：[\\p{Script=Han}]{2,20}?(?=各))?(?=[^。；《》]{2,300}：)',
    'u',
  ),
);
/** Behind a sentence or the number of whom to ask, or on a line of their own: names and a date up to the end, or up to the words on publicity, whatever stands behind these. */
const SIGNED = pattern(
  new RegExp(
    `(?<=^|[。！]|[\\dX](?=(?![室号])\\p{Script=Han}{4})|\\d[室号](?=\\p{Script=Han}{4}))(?<names>[\\p{Script=Han}（）、]{0,120}?)(?<date>${DATE})(?:$|(?<shown>${SHOWN})|(?=${OPENS}))`,
    'u',
  ),
);
/** 青岚分行青岚市税务局2014年3月13日信息公开选项：主动公开主送：…: the lines of an imprint run together. */
const IMPRINT = pattern(
  new RegExp(
    `^(?<signed>[\\p{Script=Han}（）、]{0,120}?${DATE})?(?<shown>(?:信息)?公开(?:选项|方式|属性|形式)[：:](?:主动公开|依申请公开|不予公开|此件公开发布))?(?=主送[：:]|抄送[：:]|(?:信息)?公开(?:选项|方式|属性|形式)[：:])`,
    'u',
  ),
);
/** 此页无正文 and the like are no names. */
const MAY_SIGN = pattern(new RegExp(`${DATE}(?:$|${SHOWN}|(?=${OPENS}))`, 'u'));
/** …施行。总理高志远2024年3月5日青岚省供水条例: who signs an order, the day, and the title of what it puts out. */
const ORDER_SIGNED = pattern(
  new RegExp(
    `(?<=。)(?<names>(?:总理|主席|主任|专员|署长|审计长|[省市县区州盟旗部局行]长)[\\p{Script=Han}·]{2,4})(?<date>${DATE})(?:$|(?=[\\p{Script=Han}（）]{4,60}(?:条例|办法|规定|细则|规则|决定)$))`,
    'u',
  ),
);
/** What a number glued to its addressees begins with. */
const NUMBERED = /^[\p{Script=Han}]{2,12}[〔[（(](?:19|20)\d{2}[〕\]）)]第?\d{1,5}号(?=.)/u;

/** Blocks with such lines parted. */
export const unglued = (blocks: readonly Labelled[]): readonly Labelled[] =>
  gathered(blocks, (block, i) => {
    const cuts = runOnCuts(blocks, i);
    return cuts.length || isGlued(block) ? partedAt(block, [...cuts, ...(isGlued(block) ? cutsIn(block) : [])]) : [block];
  });

const isGlued = ({ kind, text }: Labelled): boolean =>
  kind !== 'row' &&
  (NUMBERED.test(text) || MAY_SIGN.test(text) || ORDER_SIGNED.test(text) || IMPRINT.test(text) || (text.length > LONG && HEAD.test(text)));
/** No title and addressees alone are so long. */
const LONG = 200;

const cutsIn = ({ text }: Labelled): number[] => [...headOf(text), ...afterNumber(text), ...signature(text), ...imprint(text)];

function imprint(text: string): number[] {
  const { signed = '', shown = '' } = IMPRINT.exec(text)?.groups ?? {};
  return [signed.length, signed.length + shown.length];
}

function partedAt(block: Labelled, cuts: readonly number[]): Labelled[] {
  const { text } = block;
  const starts = [0, ...[...new Set(cuts.filter((at) => at > 0 && at < text.length))].sort((a, b) => a - b)];
  return starts.length === 1
    ? [block]
    : starts.map((from, i) => blockAt(text.slice(from, starts[i + 1] ?? text.length), block.start + from));
}

/** Where the number, the title, its number and the addressees begin on the one line of a page. */
function headOf(text: string): number[] {
  const found = text.length > LONG ? HEAD.exec(text) : null;
  const { red = '', over = '', title = '', number = '', source = '' } = found?.groups ?? {};
  const ends = [red, over, title, number, source].reduce<number[]>((all, part) => [...all, (all.at(-1) ?? 0) + part.length], []);
  return found && addresseesIn(text.slice(ends.at(-1))) ? ends : [];
}

/** Where the addressees begin behind a number at the head of a line. */
function afterNumber(text: string): number[] {
  const end = NUMBERED.test(text) ? findNumbers(text).find(({ start }) => start === 0)?.end : undefined;
  return end !== undefined && addresseesIn(text.slice(end)) ? [end] : [];
}

/** Where the signature begins behind the last sentence, its date, the words on publicity, and what follows them. */
function signature(text: string): number[] {
  const order = ORDER_SIGNED.exec(text);
  if (order) return [order.index, order.index + (order.groups?.['names'] ?? '').length, order.index + order[0].length];
  const found = SIGNED.exec(text);
  const { names = '', date = '', shown = '' } = found?.groups ?? {};
  if (!found || (names && signersOf([names]).join('').length !== names.replace(/、/gu, '').length)) return [];
  const at = found.index + names.length + date.length;
  const rest = at + shown.length;
  // The title of what is issued, before its first chapter.
  const title = /^[^。；《》]{6,60}?(?=第一[编章条])/u.exec(text.slice(rest))?.[0].length ?? 0;
  return [found.index, at, rest, rest + title];
}
