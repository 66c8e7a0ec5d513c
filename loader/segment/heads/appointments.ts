/**
 * Appointments that a gazette prints under the name of its column alone: 人事任免, over 经市政府研究决定：某某任…; with the number and the day
 * under the name, in the first sentence or in brackets at the end. Where a notice with a title of its own stands under it, the name is but that of the column.
 */
import { findNumbers } from '../../../graph-schema/number.ts';
import { findDates, isoDate } from '../../patterns/date.ts';
import { pattern } from '../../patterns/pattern.ts';
import type { Labelled } from '../blocks/index.ts';
import { kindOf } from '../kinds.ts';
import { isAddressed } from '../names/addressees.ts';
import { signersOf } from '../names/issuers.ts';
import type { Head } from './head.ts';
import { WHOLE_LINE } from './title.ts';

/** 人事任免, 任免事项, 人事任免（2024年3月—4月）, 2024年第二季度人事任免. */
const COLUMN = pattern(
  /^(?:(?:19|20)\d{2}年[^，。；：《》]{0,8}?)?(?:人事任免|任免事项|人事任免事项|任免人员|干部任免)(?:（[^（）]{2,20}）)?$/u,
);
/** （2024年3月—4月）, under it. */
const PERIOD = /^（[^（）]*\d月[^（）]*）$/u;
/** Words that appoint: 任命：, 免去…职务, 章某任…局长, 某府决定. */
const APPOINTS = pattern(
  /任命|免去|任免[：:]|(?:同志|（[^（）]{1,8}）|\p{Script=Han}{2,4})任[\p{Script=Han}（）]{3,40}[长员任师记官][；。（]|决定(?:[：:，]|（)/u,
);
/** 长政任〔2008〕4号, 长政任〔2008〕4号 2008年5月6日, （明政干〔2003〕9号 5月8日）: a line of the number and the day, the year perhaps that of the number. */
const NUMBERED =
  /^[（(]?(?<number>[\p{Script=Han}]{2,10}〔(?:19|20)\d{2}〕第?\d{1,4}号)[，、]?(?<day>(?:[\d一二〇○零三四五六七八九十]{4}年)?[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日)?(?:[）)]|通知[：:])?$/u;
/** （一九九三年七月三十日）, under the last of them. */
const DAY = /^[（(](?<day>[\d一二〇○零三四五六七八九十]{4}年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日)[）)]$/u;
/** 某市人民政府决定, 区政府2024年5月16日决定. */
const DECIDES =
  /^(?:经[^，。]{0,24}，)?(?<body>(?!经)[\p{Script=Han}]{2,30}?)(?<day>(?:19|20)\d{2}年\d{1,2}月\d{1,2}日)?(?:第[^，。：]{1,20}会议)?(?:研究)?决定/u;
/** How far down the number may stand that ends the column. */
const LONGEST = 80;

export const isAppointments = (title: string): boolean => COLUMN.test(title);

export function appointmentsAt(blocks: readonly Labelled[], i: number): Head | null {
  const block = blocks[i];
  if (!block || block.kind === 'row' || block.label !== null || !COLUMN.test(block.text)) return null;
  const period = PERIOD.test(blocks[i + 1]?.text ?? '') ? 1 : 0;
  const numbered = NUMBERED.exec(blocks[i + 1 + period]?.text ?? '')?.groups;
  const after = i + 1 + period + (numbered ? 1 : 0);
  const first = blocks[after]?.text ?? '';
  if (
    kindOf(first) !== null ||
    WHOLE_LINE.test(first) ||
    isAddressed(blocks[after + 1]) ||
    !blocks.slice(after, after + 2).some(({ text }) => APPOINTS.test(text))
  )
    return null;
  const decided = DECIDES.exec(first)?.groups;
  const inside = toldIn(first);
  const end = endOf(blocks, after);
  const number = numbered?.['number'] ?? inside.number ?? end.number ?? null;
  const day = dayOf(numbered?.['day'] ?? inside.day ?? end.day ?? decided?.['day'], number);
  const issuer = signersOf([decided?.['body'] ?? '']).find((name) => !/^[省市县区州旗自]/u.test(name)) ?? '';
  return { first: i, after, number, title: blocks.slice(i, i + 1 + period), issued: { issuer, date: day ?? '' } };
}

interface Told {
  readonly number?: string;
  readonly day?: string;
}

/** 某区人民政府决定（长政任〔2008〕4号，二○○八年五月六日）：, the number and the day within the sentence. */
function toldIn(sentence: string): Told {
  const inside = /（(?<inside>[^（）]{6,40})）[：:，]?/u.exec(sentence)?.groups?.['inside'] ?? '';
  const number = findNumbers(inside)[0];
  return number ? { number: number.number, day: inside.slice(number.end).replace(/^[，、]/u, '') } : {};
}

/** The line that ends the column with its number or its day. */
function endOf(blocks: readonly Labelled[], from: number): Told {
  for (const { text } of blocks.slice(from, from + LONGEST)) {
    const found = /^[（(]/u.test(text) ? (NUMBERED.exec(text) ?? DAY.exec(text))?.groups : undefined;
    if (found) return found;
    if (WHOLE_LINE.test(text) || COLUMN.test(text)) break;
  }
  return {};
}

/** The day; 5月8日 is one of the year in the number. */
function dayOf(words: string | undefined, number: string | null): string | null {
  if (!words) return null;
  const year = /〔(\d{4})〕/u.exec(number ?? '')?.[1];
  const [, month, day] = /^(\d{1,2})月(\d{1,2})日$/u.exec(words) ?? [];
  return month && day && year ? isoDate(Number(year), Number(month), Number(day)) : (findDates(words)[0]?.iso ?? null);
}
