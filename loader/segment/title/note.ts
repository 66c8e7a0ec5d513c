/**
 * The note under a title that tells how a document came about, in brackets or, as collections of laws print it, on bare lines of its own:
 * （2019年5月6日市政府第12次常务会议通过 2019年5月20日市政府令第76号公布 自公布之日起施行）; 1985年3月7日 国务院批准 / 1985年3月15日 国家标准局发布.
 */
import { findNumbers, findOrderNumbers } from '../../../graph-schema/number.ts';
import { HISTORY_LINE } from '../../clean/shapes/dates.ts';
import { findDates } from '../../patterns/date.ts';
import { pattern } from '../../patterns/pattern.ts';
import { NATION, placeOf } from '../../patterns/place.ts';
import { plainName, signersOf } from '../names/issuers.ts';

const BRACKETED = pattern(
  /^（[^（）]{0,8}(?:19|20)\d{2}年\d{1,2}月\d{1,2}日[^（）]{0,120}(?:通过|公布|发布|颁布|批准|印发|修订|施行)[^（）]{0,160}）$/u,
);

export interface Note {
  /** The day on which it was made public; else the first one, on which it was passed. */
  readonly date: string | null;
  /** Whether that day is the one on which it was made public. */
  readonly isPublished: boolean;
  /** The order that made it. */
  readonly number: string | null;
  /** Who put it out, else who passed it. */
  readonly issuer: string | null;
}

const withoutMark = (line: string): string => line.replace(/^【[^】]{1,4}】/u, '');

/** Whether a line is such a note, or one of its lines. */
export const isNote = (line: string): boolean => BRACKETED.test(withoutMark(line)) || HISTORY_LINE.test(line);

/** So many lines tell of one document: passed, approved, put out, changed, in force. */
const MOST = 8;

/** What the lines of notes from one on tell, and how many they are; null where that one is none. */
export function notesAt(lines: readonly { readonly text: string }[], at: number): { note: Note; count: number } | null {
  let count = 0;
  while (count < MOST && isNote(lines[at + count]?.text ?? '')) count++;
  return count ? { note: told(lines.slice(at, at + count).map(({ text }) => withoutMark(text))), count } : null;
}

/** The same of the lines that end before `end`. */
export function notesAbove(lines: readonly { readonly text: string }[], end: number): { note: Note; count: number } | null {
  let count = 0;
  while (count < MOST && isNote(lines[end - count - 1]?.text ?? '')) count++;
  return count ? notesAt(lines.slice(0, end), end - count) : null;
}

/** What happened on a day: who did it, and how. */
interface Event {
  readonly iso: string;
  readonly words: string;
}

function told(lines: readonly string[]): Note {
  // How it was changed afterwards is named in 《》.
  const own = lines.map((line) => line.replace(/根据[^《》]*《[^《》]*》.*$/u, '')).filter((line) => !CHANGED.test(line));
  const events = own.flatMap(eventsOf);
  const published = events.find(({ words }) => PUBLISHED.test(words));
  const passed = events.find(({ words }) => PASSED.test(words));
  const by = published ? (PUBLISHED.exec(published.words)?.groups?.['by'] ?? '') : '';
  const number = [...own.flatMap(findOrderNumbers), ...findNumbers(by)][0]?.number ?? null;
  return {
    date: (published ?? events[0])?.iso ?? null,
    isPublished: published !== undefined,
    number,
    issuer: bodyOf(by.replace(OF_ORDER, '')) ?? (passed ? bodyOf(PASSED.exec(passed.words)?.groups?.['by'] ?? '') : null),
  };
}

/** 《…的决定》第一次修订; 第二次修正. */
const CHANGED = /》[^《》]{0,8}(?:修订|修正|修改)$|第[一二三四五六七八九十\d]+次(?:修订|修正|修改)$/u;

/** The days of a line; that on which it takes effect is none of how it came about. */
const eventsOf = (line: string): Event[] => {
  const dates = findDates(line);
  return dates
    .map(({ iso, end }, i) => ({ iso, words: line.slice(end, dates[i + 1]?.start ?? line.length) }))
    .filter(({ words }) => !/^起?(?:施行|实施|执行|生效)/u.test(words));
};

const PUBLISHED = /^，?(?:经)?(?<by>[^，。《》]{0,60}?)(?:公布|发布|颁布|印发)/u;
/** 令第146号, 公告2019年第3号. */
const OF_ORDER = /(?:令|公告)?(?:(?:19|20)\d{2}年|〔\d{4}〕)?第.{1,6}号(?:令)?(?:文)?$/u;
const PASSED =
  /^(?:已?经|由)?(?<by>[\p{Script=Han}]{2,40}?)(?:第[一二三四五六七八九十百〇○零\d]{1,6}次)?(?:[部局委署院行厅社]务|常务|全体|主任|党组|办公)?(?:会议?)?(?:审议|讨论|表决|研究)?(?:原则)?通过/u;

/** The body that words name, by its whole name: 市人民政府 does not say which one it is. */
function bodyOf(words: string): string | null {
  const name = plainName(
    words
      .replace(/^(?:经|由)/u, '')
      .replace(/^第[一二三四五六七八九十\d]{1,3}届(?=全国)/u, '')
      .replace(/第[一二三四五六七八九十\d]{1,3}届(?:检察|审判)委员会$/u, '')
      .replace(/(?<=法院)审判委员会$/u, ''),
  );
  return name && !/^(?:[省市县区州]|自治[区州县])/u.test(name) && signersOf([name]).join('、') === name ? name : null;
}

/** 市人民政府令第124号 of 青岚市信息公开规定 is that of 青岚市; 政府令〔2010〕第15号 too. */
export function placed(number: string | null, title: string): string | null {
  const place = number !== null && /^(?:[省市县区州]?人民政府|政府令)/u.test(number) ? placeOf(title) : null;
  return number !== null && place !== null && place !== NATION
    ? `${place}${number.replace(/^[省市县区州]/u, '').replace(/^政府/u, '人民政府')}`
    : number;
}
