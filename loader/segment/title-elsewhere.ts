/**
 * A document whose page prints its title elsewhere: it begins with its addressees, and its own words tell what it is (…收悉。现批复如下：; 现将《…》印发给你们).
 * Its title stays empty, as no other one than that of the page is its own.
 */
import { pattern } from '../patterns/pattern.ts';
import { isAddressed } from './addressees.ts';
import type { Labelled } from './blocks.ts';
import type { Head } from './heads/head.ts';

/** How far down a page its text may begin, and within how many blocks its words tell what it is. */
const FRONT = 60;
const OPENING = 4;

/** The words by which documents call themselves, by kind. */
const SAYS = [
  ['批复', pattern(/批复如下[：:]|^(?:专此|特此)批复|^此复[。.]?$/u)],
  ['答复', pattern(/答复如下[：:]|^(?:专此|特此)答复/u)],
  ['函', pattern(/(?:函复|复函|函告|函请)如下[：:]|^(?:专此|特此)(?:函复|函告|致函)/u)],
  [
    '通知',
    pattern(
      /通知如下[：:。]|^特此通知|现将[^。《》]{0,12}《[^。]{2,200}》[^。《》]{0,20}(?:印发|转发|批转|发)给你们|》[^《》。]{0,40}现(?:予以?)?(?:印发|转发|批转|发)给?你们/u,
    ),
  ],
] as const;
const SIGNED = pattern(
  /^[\p{Script=Han}（）、]{0,60}(?:(?:19|20)\d{2}|[一二][〇○零一二三四五六七八九0Oo]{3})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$/u,
);

/** What a text without a title calls itself; null where it does not say. */
export const toldKind = (blocks: readonly Labelled[]): string | null =>
  SAYS.find(([, words]) => blocks.some(({ text }) => words.test(text)))?.[0] ?? null;

/** The head of such a text, which is addressed and signed; null for any other. */
export function toldHead(blocks: readonly Labelled[]): Head | null {
  const first = blocks.slice(0, FRONT).findIndex((block) => isAddressed(block));
  const told =
    first >= 0 && toldKind(blocks.slice(first, first + OPENING)) !== null && blocks.slice(first + 1).some(({ text }) => SIGNED.test(text));
  return told ? { first, after: first, number: null, title: [] } : null;
}
