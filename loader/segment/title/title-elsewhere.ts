/**
 * A document whose page prints its title elsewhere: it begins with its addressees, with the bare number of an announcement, or with the words by which it is
 * made, and its own words tell what it is (…收悉。现批复如下：; 现将《…》印发给你们; 自本决定印发之日起). Its title stays empty, as no other one than that of the page is its own.
 */
import { pattern } from '../../patterns/pattern.ts';
import type { Labelled } from '../blocks/index.ts';
import type { Head } from '../heads/head.ts';
import { BARE_ORDER } from '../heads/order.ts';
import { isAddressed } from '../names/addressees.ts';

/** How far down a page its text may begin, and within how many blocks its words tell what it is. */
const FRONT = 60;
const OPENING = 4;

/** The words by which documents call themselves, by kind. */
const SAYS = [
  ['批复', pattern(/批复如下[：:]|收悉。[^。]{0,60}同意|^(?:专此|特此)批复|^此复[。.]?$/u)],
  ['答复', pattern(/答复如下[：:]|^(?:专此|特此)答复/u)],
  ['函', pattern(/(?:函复|复函|函告|函请)如下[：:]|^(?:专此|特此)(?:函复|函告|致函)/u)],
  [
    '通知',
    pattern(
      /通知如下[：:。]|^特此通知|现将[^。《》]{0,12}《[^。]{2,200}》[^。《》]{0,20}(?:印发|转发|批转|发)给你们|》[^《》。]{0,100}现(?:予以?)?(?:印发|转发|批转|发)(?:给?你们|，请)|现将[^，。；：《》]{2,40}(?:印发|转发|批转)给你们/u,
    ),
  ],
  ['决定', pattern(/(?:决定如下|如下决定)[：:]|自本决定(?:印发|公布|发布|颁布|施行|作出)之日起|^本决定自/u)],
  ['公告', pattern(/公告如下[：:]|^特此公告|自本公告(?:印发|公布|发布|施行)?之日起|以本公告为准|^本公告自/u)],
  ['通告', pattern(/通告如下[：:]|^特此通告|自本通告(?:印发|公布|发布|施行)?之日起|以本通告为准|^本通告自/u)],
  ['意见', pattern(/提出(?:如下|以下)[^，。；：《》]{0,8}意见[：:。]|^本意见自/u)],
] as const;
/** 为…，特制定如下政策措施。: the first words of a plan, and what it is. */
const MADE = pattern(
  /^(?:为|根据|按照|依据)[^。]{8,400}(?:制定|提出)(?:如下|以下|本)[^，。；：《》]{0,8}?(?<kind>措施|意见|办法|方案|细则|规定)[。：]$/u,
);
const SIGNED = pattern(
  /^[\p{Script=Han}（）、]{0,60}(?:(?:19|20)\d{2}|[一二][〇○零一二三四五六七八九0Oo]{3})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$/u,
);

/** What a text without a title calls itself; null where it does not say. */
export const toldKind = (blocks: readonly Labelled[]): string | null =>
  SAYS.find(([, words]) => blocks.some(({ text }) => words.test(text)))?.[0] ?? MADE.exec(blocks[0]?.text ?? '')?.groups?.['kind'] ?? null;

/** The head of such a text; null for any other. */
export const toldHead = (blocks: readonly Labelled[]): Head | null =>
  addressedHead(blocks) ?? announcedHead(blocks) ?? madeHead(blocks) ?? saidHead(blocks);

/** One that is addressed and, where anything stands before that, signed. */
function addressedHead(blocks: readonly Labelled[]): Head | null {
  const first = blocks.slice(0, FRONT).findIndex((block) => isAddressed(block));
  const told = first >= 0 && toldKind(blocks.slice(first, first + OPENING)) !== null && (first === 0 || isSigned(blocks.slice(first + 1)));
  return told ? { first, after: first, number: null, title: [] } : null;
}

/** 〔2019〕第4号 over the text of an announcement that is signed. */
function announcedHead(blocks: readonly Labelled[]): Head | null {
  const ordinal = blocks[0] && BARE_ORDER.test(blocks[0].text) ? blocks[0].text.replace(/^[（(](?=第|\d{4}年)|(?<=号)[）)]$/gu, '') : null;
  const kind = ordinal === null || blocks[1]?.label !== null || blocks[1].text.length < 24 ? null : toldKind(blocks.slice(1));
  return ordinal !== null && (kind === '公告' || kind === '通告') && isSigned(blocks.slice(2))
    ? { first: 0, after: 1, number: null, title: [], ordinal }
    : null;
}

/** One that begins with why and on what basis it is made, over its first chapter or item. */
const madeHead = (blocks: readonly Labelled[]): Head | null =>
  MADE.test(blocks[0]?.text ?? '') && blocks[1]?.label === '一' ? { first: 0, after: 0, number: null, title: [] } : null;

/** One without addressees whose first words say it, over a signature: 现将有关事项通告如下：. */
const saidHead = (blocks: readonly Labelled[]): Head | null => {
  const [first, ...others] = blocks;
  const says = first?.kind === 'paragraph' && first.label === null && first.text.length >= SENTENCE && /[。：]$/u.test(first.text);
  return says && toldKind([first]) !== null && isSigned(others) ? { first: 0, after: 0, number: null, title: [] } : null;
};
const SENTENCE = 16;

const isSigned = (blocks: readonly Labelled[]): boolean => blocks.some(({ text }) => SIGNED.test(text));
