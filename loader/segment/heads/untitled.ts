/** Heads without a number: known by addressees, by the contents, by what the text calls itself. */
import { findNumbers } from '../../../graph-schema/number.ts';
import { letters } from '../../patterns/letters.ts';
import { pattern } from '../../patterns/pattern.ts';
import { placeOf } from '../../patterns/place.ts';
import { topTitles } from '../../patterns/title.ts';
import type { Labelled } from '../blocks/index.ts';
import type { ContentsEntry } from '../frames/gazette.ts';
import { kindOf } from '../kinds.ts';
import { isAddressed } from '../names/addressees.ts';
import { isJoint, issuersOf, signersOf } from '../names/issuers.ts';
import type { Head } from './head.ts';
import { numberOf } from './numbered.ts';
import { BARE_ORDER } from './order.ts';
import { isBetween, WHOLE_LINE } from './title.ts';

/** A title with addressees under it, or a title of the contents, without a number line. */
export function untitledAt(blocks: readonly Labelled[], i: number, last: number, contents: readonly ContentsEntry[]): Head | null {
  // The name of the site, over who issued it by the same name.
  if (i < last || (blocks[i]?.text ?? '') === blocks[i + 1]?.text || !/^[\p{Script=Han}《〈“（\d【]/u.test(blocks[i]?.text ?? ''))
    return null;
  let title = '';
  for (let count = 1; count <= 4; count++) {
    const tail = blocks[i + count - 1];
    // The lines before it were looked at in the rounds before.
    if (!tail || tail.kind === 'row' || tail.label !== null || tail.text.length > 100 || isBetween(tail.text) || LEADERS.test(tail.text))
      return null;
    title += tail.text;
    if (count > 1 && (numberOf(tail) ?? (BARE_ORDER.test(tail.text) || null))) return null;
    // The name of the page, who published it, and only then the title itself.
    // Only joint issuers stand over a line that names its own.
    if (
      count > 1 &&
      WHOLE_LINE.test(tail.text) &&
      blocks.slice(i, i + count - 1).some(({ text }) => signersOf([text]).length === 0 && kindOf(text) === null)
    )
      continue;
    if (
      count > 1 &&
      WHOLE_LINE.test(tail.text) &&
      blocks
        .slice(i, i + count - 1)
        .some(
          ({ text }) =>
            (/关于/u.test(text) && kindOf(text) !== null) ||
            text.endsWith(issuersOf(tail.text, [])[0] ?? '\n') ||
            (issuersOf(tail.text, [])[0] ?? '').startsWith(text),
        )
    )
      continue;
    if (title.length < 8 || title.length > 140 || isUnderPage(blocks.slice(i, i + count)) || isPrintedAgain(blocks.slice(i, i + count)))
      continue;
    const next = blocks[i + count];
    if (next && (numberOf(next) ?? (BARE_ORDER.test(next.text) || null))) return null;
    // The number of the document follows, after the title once more or who issued it.
    const below = blocks.slice(i + count, i + count + 3);
    const numbered = below.findIndex((block) => numberOf(block) !== null);
    if (numbered >= 0 && below.slice(0, numbered).every(({ text }) => !/[。：]/u.test(text))) return null;
    const listed = contents.some((entry) => entry.number === null && letters(entry.title) === letters(title));
    // 增加某科诊疗科目的通知: without 关于, where the source begins.
    const opening = i === 0 && count === 1 && SENT.test(title) && isAddressed(next);
    const addressed = isAddressed(next) && /^[^《]{2,40}关于.{2,100}/u.test(title) && kindOf(title) !== null;
    // 关于做好毕业论文检查工作的 / 通 知: nothing but a title is broken so.
    const broken = count === 2 && ABOUT_WHAT.test(blocks[i]?.text ?? '') && BARE_KIND.test(tail.text) && isAddressed(next);
    const announced =
      /[令告](?:（[^（）]{0,6}第\d{1,4}号）)?$/u.test(tail.text) &&
      ANNOUNCED.test(title) &&
      ((/的(?:通告|公告|布告|命令|禁?令)(?:（[^（）]{0,6}第\d{1,4}号）)?$/u.test(title) && WHOLE_LINE.test(title)) ||
        placeOf(title) !== null) &&
      blocks
        .slice(i + count, i + count + ANNOUNCES_WITHIN)
        .some(({ text }) =>
          /(?:通告|公告|布告|事项)如下[：:]?$|(?:如下|以下)(?:命令|禁令)|^特此(?:公告|通告|布告)。?$|本(?:公告|通告|布告|禁?令)/u.test(
            text,
          ),
        );
    const alone =
      ALONE.test(title) && blocks.slice(i + count, i + count + 2).some(({ text }) => /现?(?:就[^。]{2,60})?(?:通告|公告)如下/u.test(text));
    if (listed || opening || addressed || broken || announced || alone || (count === 1 && issues(title, blocks.slice(i + 1, i + 3))))
      return { first: i, after: i + count, number: null, title: blocks.slice(i, i + count) };
  }
  return null;
}

/** 某州地震应急预案 / 各县市人民政府：/ 《某州地震应急预案》已经…同意，现印发给你们: a notice that bears the title of what it issues. */
function issues(title: string, [addressees, opening]: readonly Labelled[]): boolean {
  if (!addressees || !opening || kindOf(title) === null || !isAddressed(addressees)) return false;
  return ISSUES.test(opening.text) && topTitles(opening.text).some(({ text }) => letters(text) === letters(title));
}
const ISSUES = pattern(/现(?:予以?|将|就|转|公布|发布)?[^。；]{0,80}?(?:印发|转发|发布|公布|下发)/u);

/** 接访信息详情 / 关于开展…的通知: the page's own words over a title that begins with what it is about. */
function isUnderPage(lines: readonly Labelled[]): boolean {
  const about = lines.findIndex(({ text }) => ABOUT.test(text));
  return (
    about > 0 &&
    !lines.slice(0, about).some(({ text }) => UNKNOWN_ISSUER.test(text)) &&
    !lines.slice(0, about).some(({ text }) => signersOf([text]).length > 0 || isJoint(text) || kindOf(text) !== null || GOES_ON.test(text))
  );
}

/** 青政办〔2025〕3号关于做好…的通知, 关于做好…的通知（青岚）: the title of a page over the title itself, who issued it on a line between perhaps. */
function isPrintedAgain(lines: readonly Labelled[]): boolean {
  const [page, ...own] = lines;
  const title = (page?.text ?? '').replace(/（[\p{Script=Han}]{2,8}）$/u, '');
  const number = findNumbers(title)[0];
  const words = letters(number?.start === 0 ? title.slice(number.end) : title);
  const below = letters(own.map(({ text }) => text).join(''));
  return words.length >= SHORTEST && below.length >= SHORTEST && (below.endsWith(words) || words.endsWith(below));
}
const SHORTEST = 10;
/** An issuer over its title that no list of bodies holds: 某市教育发展集团, 某经济开发区. */
const UNKNOWN_ISSUER = /(?:集团|公司|机构|[园新]区|开发区|中心|协会|学会|联合会|医院|大学|学院|学校|银行|联社|合作社)$/u;
const ABOUT = /^(?:关于|印发|转发|批转)/u;
/** A line of a title that the next one completes. */
const GOES_ON = /[、和与及的》]$|[局委办厅部院署会]$|关于|印发|转发|批转|对|就/u;

const SENT = /^[^，。；：]{4,80}的(?:通知|通报|决定|意见|批复|函)$/u;

const ABOUT_WHAT = /^关于[^。；：]{4,100}的$/u;
const BARE_KIND = /^(?:紧急|补充)?(?:通知|通报|决定|意见|批复|函|公告|通告)$/u;

/** The dots of a table of contents. */
const LEADERS = /…{2}|·{3}|\.{4}/u;

/** 关于…的通告 over a text that says so, with who issued it at its foot. */
const ALONE = /^关于[^。；：]{6,100}的(?:通告|公告)$/u;
/** What is announced calls itself so within so many blocks: at its opening, or where it says what breaking it costs. */
const ANNOUNCES_WITHIN = 20;
const ANNOUNCED = pattern(/(?:令|通告|公告|布告)(?:（[^（）]{0,6}第\d{1,4}号）)?$/u);
