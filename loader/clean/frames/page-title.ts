/**
 * What a copy of a web page prints around the title of its document: the title of the page, cut short (# 某市人民政府关于做好2024年… ...), with the name of the
 * site behind it (《某办法》-某市门户网站), and a heading of its own over the text (## 政策原文).
 */
import { gathered } from '../../gathered.ts';
import { letters } from '../../patterns/letters.ts';
import { pattern } from '../../patterns/pattern.ts';
import type { Line } from '../lines.ts';
import { endsAsTitle } from '../shapes/titles.ts';
import { part } from './front-matter.ts';

/** The title of a page stands on one of its first lines, that of its document not far under it. */
const FRONT = 12;
const NEAR = 30;
const MARK = /^#{1,6}\s+/u;
/** 关于落实《…方案》整改 ...: ten characters before the dots at least. */
const CUT = /^(?<words>[^。；]{10,120}?)\s*(?:\.{3,6}|…{1,2})$/u;
const HEADING = /^#{1,6}\s+(?:政策|文件|公文|法规)?(?:原文|正文|全文|内容)(?:内容|如下)?[：:]?$/u;
/** 《某办法》-某委门户网站, 某方案_某市人民政府网: a title and the name of the site behind it. */
const OF_SITE = pattern(
  /^(?:#{1,6}\s+)?(?<title>[^。；|_]{8,140}?)\s*(?:[-_—|–]\s*[\p{Script=Han}（）]{2,24}){0,3}[-_—|–]\s*[\p{Script=Han}]{2,24}(?:网|网站|门户|平台)$/u,
);

/** 某局关于…的通知_某市水利局: the body that the site is of, behind the title of a page. */
const OF_BODY = pattern(
  /^(?:#{1,6}\s+)?(?<title>[^。；|_]{8,140}?)\s*(?:_\s*[\p{Script=Han}]{2,12}\s*){0,2}[_|]\s*[\p{Script=Han}]{3,24}(?:人民政府|委员会|办公[室厅]|[局厅部委院署])$/u,
);

/** Lines without what the page prints so. */
export function withoutPageTitle(lines: readonly Line[]): readonly Line[] {
  return lines
    .slice(0, NEAR)
    .some(({ text }, i) => HEADING.test(text) || (i < FRONT && (CUT.test(text) || OF_SITE.test(text) || OF_BODY.test(text))))
    ? gathered(lines, (line, i) => {
        if (i >= NEAR) return [line];
        if (HEADING.test(line.text)) return [];
        if (i >= FRONT) return [line];
        const cut = CUT.exec(line.text)?.groups?.['words'];
        if (cut !== undefined) return isPrintedWhole(cut, lines, i) ? [] : [unmarked(line)];
        const site = siteBehind(line.text);
        return [site ? part(line, 0, line.text.length - site) : line];
      })
    : lines;
}

/** A line without the mark of a heading. */
function unmarked(line: Line): Line {
  const mark = MARK.exec(line.text)?.[0].length ?? 0;
  return mark ? part(line, mark, line.text.length) : line;
}

/** Whether the words of a line that was cut are the beginning of what the lines under it print whole. */
function isPrintedWhole(cut: string, lines: readonly Line[], at: number): boolean {
  const words = letters(cut.replace(MARK, ''));
  const under = lines.slice(at + 1, at + 1 + NEAR).map(({ text }) => text.replaceAll('**', ''));
  return words !== '' && letters(under.join('')).includes(words);
}

/** How long the name of the site behind a title is; 0 where none is. */
function siteBehind(text: string): number {
  const title = (OF_SITE.exec(text) ?? OF_BODY.exec(text))?.groups?.['title'];
  return title !== undefined && endsAsTitle(title) ? text.length - (text.indexOf(title) + title.length) : 0;
}
