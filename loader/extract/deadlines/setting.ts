/** What a document says once for the times of all its blocks: its day and year, windows that it declares, slots, and where it holds for years. */
import { gathered } from '../../gathered.ts';
import { findDates } from '../../patterns/date.ts';
import type { Block, DocumentText } from '../../text.ts';
import { dividesDay } from './binding/bands.ts';
import { type Context, NO_YEAR } from './calendar.ts';
import { standing } from './cycles.ts';
import type { TimeValue } from './rules/index.ts';
import { type Slots, slotsOf } from './slots.ts';
import { dailyWindow, windowOf } from './windows.ts';

/** What a document says once for all its blocks. */
export interface Setting {
  readonly context: Context;
  /** The window that later mentions of it stand for: 管控期间. */
  readonly named: TimeValue | null;
  /** The later mentions of a time of day that has a name. */
  readonly daily: RegExp | null;
  readonly slots: ReadonlyMap<Block, Slots>;
  /** Whether a place lies in an instrument that holds for years. */
  readonly inStanding: (at: number) => boolean;
}

/** The setting of a document. */
export function settingOf(document: DocumentText): Setting {
  const { blocks } = document;
  const context = contextOf(document);
  return {
    context,
    named: windowOf(blocks, context),
    daily: dailyWindow(blocks),
    slots: slotsOf(blocks),
    inStanding: standing(document),
  };
}

/** What the words of a document without a year are read against. */
function contextOf(document: DocumentText): Context {
  const { date, gazette, number, title, carries, blocks } = document;
  const day = date ?? heldOn(document) ?? gazette?.published ?? null;
  const titles = [title, ...carries].join('\n');
  const titled = /(20\d{2})年(?!版|修|第)/u.exec(titles)?.[1];
  // A copy without its date has the year of its number.
  const year =
    day?.slice(0, 4) ?? /〔((?:19|20)\d{2})〕/u.exec(number ?? '')?.[1] ?? yearOfCopy(document, titles, titled) ?? lastNamed(document);
  return {
    date: day,
    year: year === undefined ? NO_YEAR : Number(year),
    ahead: titled !== undefined && year !== undefined && Number(titled) === Number(year) + 1,
    titles,
    attachments: document.attachments.join('\n'),
    bands: dividesDay(blocks.map(({ text }) => text)),
  };
}

/** The year of a copy without date and number: that of its title, or of the page where it looks back on the year before (2025年度…年检). */
function yearOfCopy(document: DocumentText, titles: string, titled: string | undefined): string | undefined {
  const labelled = labelledOn(document);
  return titled === undefined || (Number(labelled) === Number(titled) + 1 && LOOKS_BACK.test(titles)) ? (labelled ?? titled) : titled;
}
const LOOKS_BACK = /20\d{2}年度[^\n]{0,24}(?:年检|年报|年审|检查|考核|考评|评价|评估|总结|决算|汇算)/u;

/** 发布日期：2019-06-03, 截止：2019-06-18 on the page, shortly above or below the title: the year of a copy without its date. */
function labelledOn({ source, start, title }: DocumentText): string | undefined {
  const at = source.map[start] ?? 0;
  // The lines of a page are no text of the document: they stand in the original alone.
  const above = LASTING.test(title) ? '' : source.raw.slice(Math.max(0, at - ABOVE), at + BELOW);
  return [...above.matchAll(LABELLED)].at(-1)?.[1];
}
const LABELLED = /(?:发布|成文|发文|印发|公开|生成|截止|截至)(?:日期|时间)?\*{0,2}[：:]\*{0,2}\s{0,4}((?:19|20)\d{2})[-年./]\d/gu;
/** So much above a title, and below its beginning, may be of its page. */
const ABOVE = 400;
const BELOW = 200;

/** The latest year of the numbers and days that the text names: a copy without date, number and year is of that year or later. */
function lastNamed({ blocks, title }: DocumentText): string | undefined {
  if (LASTING.test(title)) return undefined;
  const years = gathered(blocks, ({ text }) => [...text.matchAll(NAMED_YEAR)].map(({ 1: number, 2: day }) => number ?? day ?? ''));
  return years.sort().at(-1);
}
/** Rules hold from year to year. */
const LASTING = /(?:办法|规定|条例|细则|规则|制度)(?:（[^（）]{1,8}）)?(?:的通知)?$/u;
const NAMED_YEAR = /〔((?:19|20)\d{2})〕|(?<!\d)((?:19|20)\d{2})年\d{1,2}月/gu;

/** 2024年6月18日上午，市长主持召开…会议: minutes that nobody signed tell of the day of the meeting. */
const heldOn = ({ kind, blocks }: DocumentText): string | null =>
  kind !== '纪要'
    ? null
    : (blocks
        .slice(0, 3)
        .map(({ text }) => (/召开|举行|会议/u.test(text) ? (findDates(text)[0]?.iso ?? null) : null))
        .find((one) => one !== null) ?? null);
