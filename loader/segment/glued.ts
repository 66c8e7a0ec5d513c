/**
 * Lines that a copy of a web page ran together: a number and the addressees behind it (青财发〔2024〕5号各县财政局：), a last sentence and who signed it
 * (…起施行。青岚市财政局2024年3月5日). They are parted, so that each is read as it would be on a line of its own.
 */
import { findNumbers } from '../../graph-schema/number.ts';
import { gathered } from '../gathered.ts';
import { pattern } from '../patterns/pattern.ts';
import { addresseesIn } from './addressees.ts';
import { blockAt, type Labelled } from './blocks.ts';
import { signersOf } from './issuers.ts';

const DATE = '(?:(?:19|20)\\d{2}|[一二][〇○零O0一二三四五六七八九]{3})年(?:\\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日';
const SHOWN = '[（(]此件[^（）()]{2,30}[）)]';
/** Behind a sentence: names and a date up to the end, or up to the words on publicity, whatever stands behind these. */
const SIGNED = pattern(new RegExp(`(?<=[。！])(?<names>[\\p{Script=Han}（）、]{0,120}?)(?<date>${DATE})(?:$|(?<shown>${SHOWN}))`, 'u'));
/** 此页无正文 and the like are no names. */
const MAY_SIGN = pattern(new RegExp(`${DATE}(?:$|${SHOWN})`, 'u'));
/** What a number glued to its addressees begins with. */
const NUMBERED = /^[\p{Script=Han}]{2,12}[〔[（(](?:19|20)\d{2}[〕\]）)]第?\d{1,5}号(?=.)/u;

/** Blocks with such lines parted. */
export const unglued = (blocks: readonly Labelled[]): readonly Labelled[] =>
  blocks.some(isGlued) ? gathered(blocks, (block) => (isGlued(block) ? partsOf(block) : [block])) : blocks;

const isGlued = ({ kind, text }: Labelled): boolean => kind !== 'row' && (NUMBERED.test(text) || MAY_SIGN.test(text));

function partsOf(block: Labelled): Labelled[] {
  const { text } = block;
  const cuts = [...afterNumber(text), ...signature(text)];
  const starts = [0, ...new Set(cuts.filter((at) => at > 0 && at < text.length))];
  return starts.length === 1 ? [block] : starts.map((from, i) => blockAt(text.slice(from, starts[i + 1] ?? text.length), block.start + from));
}

/** Where the addressees begin behind a number at the head of a line. */
function afterNumber(text: string): number[] {
  const end = NUMBERED.test(text) ? findNumbers(text).find(({ start }) => start === 0)?.end : undefined;
  return end !== undefined && addresseesIn(text.slice(end)) ? [end] : [];
}

/** Where the signature begins behind the last sentence, its date, the words on publicity, and what follows them. */
function signature(text: string): number[] {
  const found = SIGNED.exec(text);
  const { names = '', date = '', shown = '' } = found?.groups ?? {};
  if (!found || (names && signersOf([names]).join('').length !== names.replace(/、/gu, '').length)) return [];
  const at = found.index + names.length + date.length;
  const rest = at + shown.length;
  // The title of what is issued, before its first chapter.
  const title = /^[^。；《》]{6,60}?(?=第一[编章条])/u.exec(text.slice(rest))?.[0].length ?? 0;
  return [found.index, at, rest, rest + title];
}
