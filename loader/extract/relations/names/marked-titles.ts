/** Titles in 《》, with the number and the bracket beside them; those that a scan read wrong are mended. */
import { gathered } from '../../../gathered.ts';
import { normalizeNumber } from '../../../../graph-schema/number.ts';
import { topTitles } from '../../../patterns/title.ts';
import type { Place } from '../../../text.ts';
import { asideAt } from './after-title.ts';
import { numberBefore } from './before-title.ts';
import type { Named } from './named.ts';

/** 《中国药典》（2020年版）, 《…目录》（2024年本）, 《…办法》（试行）: what belongs to the name is printed outside its marks. */
const EDITION = /^（(?:(?:19|20)\d{2}年?(?:版|本|修订版?|修正版?)|试行|暂行|修订版|第[一二三四五六七八九]版)）/u;

/** 《某市“四水四定”[7]分区管控方案》: the sign of a note under the text. */
const NOTE_MARK = /(?<=[\p{Script=Han}”])\[\d{1,3}\]/gu;

/** 《商务部公告2025年第58号 关于对部分物项实施出口管制的决定》: a ministry prints the number within the marks. */
const NUMBER_FIRST =
  /^(?<number>(?:(?!关于|废止|停止|修改)[\p{Script=Han}、 \u3000]){2,30}(?:公告|通告|令)(?:\d{4}年)?第\d{1,4}号)[ \u3000:：]?(?<rest>(?![\p{Script=Han}]{0,3}(?:修|公布施))[\p{Script=Han}]{2}.{4,})$/u;

/** The titles of a text in marks, with what stands beside them. */
export function marked(text: string): Named[] {
  const found: Named[] = [];
  let aside: Place | null = null;
  for (const { text: printed, start, end: closed } of text.includes('《') ? gathered(topTitles(text), parted) : []) {
    const plain = printed.replace(NOTE_MARK, '');
    const words = ISSUED.test(text.slice(0, start)) ? plain.replace(CLOSED_LATE, '') : plain;
    const edition = EDITION.exec(text.slice(closed, closed + 16))?.[0] ?? '';
    const title = words + edition;
    const end = closed + edition.length;
    if (aside && start >= aside[1]) aside = null;
    const behind = asideAt(text, end, title);
    const numbered = title.endsWith('号') ? normalizeNumber(title) : null;
    const led = NUMBER_FIRST.exec(title)?.groups;
    const ahead = led ? normalizeNumber(led['number'] ?? '') : null;
    const before = behind.number || ahead ? null : numberBefore(text.slice(Math.max(found.at(-1)?.end ?? 0, start - 60), start));
    found.push({
      title: numbered ? '' : ahead ? (led?.['rest'] ?? title) : title,
      start,
      end: behind.end,
      number: numbered ?? ahead ?? behind.number ?? before?.number ?? null,
      from: before ? start - Math.min(60, start - (found.at(-1)?.end ?? 0)) + before.start : null,
      made: behind,
      within: aside,
      history: isHistory(title, text, start, end, aside !== null),
    });
    if (behind.end > end && !aside) aside = [end, behind.end];
  }
  return found;
}

type Title = ReturnType<typeof topTitles>[number];

/** 《中华人民共和国森林法附中华人民共和国草原法》: two titles, between which a scan read 》《 as one letter. */
const MISREAD_BETWEEN =
  /(?<=[\p{Script=Han}]{4}(?:法|条例|办法|规定|细则|预案))[^的和与及或、对在于之等（）《》〈〉“”](?=中华人民共和国|\p{Script=Han}{2,3}省(?![级内外直]))/u;
/** 《医共和国疫苗管理法》: what is left of the name of the state before a law. */
const MISREAD_STATE = /^\p{Script=Han}{0,3}共和国(?=\p{Script=Han}{2,20}法$)/u;

/** 关于印发《…细则》 of which the closing mark was set behind the words after it: 关于印发《…细则的通知》. */
const CLOSED_LATE = /(?<=(?:办法|细则|规定|方案|规划|预案|标准|条例|制度|要点|计划|措施|规程)(?:（[^（）]{1,8}）)?)的通知$/u;
const ISSUED = /关于(?:印发|转发|发布|公布)$/u;

/** A title as the one or two that it is, and the name of the state in it whole. */
function parted({ text, start, end }: Title): Title[] {
  const at = text.length > 16 ? text.search(MISREAD_BETWEEN) : -1;
  if (at > 0) {
    const middle = start + 1 + at;
    return [
      { text: text.slice(0, at), start, end: middle },
      { text: text.slice(at + 1), start: middle, end },
    ];
  }
  return [{ text: text.startsWith('中华') ? text : text.replace(MISREAD_STATE, '中华人民共和国'), start, end }];
}

/** In a bracket after a title, or in the note under one, where the decision is named after its day or its word. */
function isHistory(title: string, text: string, start: number, end: number, bracketed: boolean): boolean {
  const after = text.slice(end, end + 16);
  if (bracketed) return /^[^。；]{0,6}(?:修正|修订|修改|第[一二三四五六]次修[正订改])/u.test(after);
  return (
    /决定$/u.test(title) &&
    /^(?:第[一二三四五六七八九]次|[作做]了?相应的?)?修[正订改](?![本了的])/u.test(after) &&
    /根据[^，。；]{0,40}$/u.test(text.slice(Math.max(0, start - 48), start))
  );
}
