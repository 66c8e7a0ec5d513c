/** The physical lines of a text, each with what its white space says about paragraphs. */
import { isSpace } from '../patterns/letters.ts';

export interface Line {
  /** Offsets of the trimmed line in the raw text. */
  readonly start: number;
  readonly end: number;
  /** The trimmed line. */
  readonly text: string;
  /** Wide characters count one, narrow ones a half: the width that a reader sees. */
  readonly width: number;
  /** White space stands between its letters. */
  readonly spaced: boolean;
  /** Whether the line is set in, or follows a line of nothing but an indent: extractors mark paragraph starts so. */
  readonly indented: boolean;
  /** Blank lines before it. */
  readonly gap: number;
  /** A line of one or two spaces stands before it: extractors break lines so around digits and between vertical letters. */
  readonly broken: boolean;
  /** The cells of a row of a space-aligned table, each as the pieces it was wrapped to; its `text` then has a tab between cells. */
  readonly cells?: readonly (readonly { readonly start: number; readonly end: number }[])[];
}

/** An indent of two ideographic or four narrow spaces; a single stray space at a page turn is none. */
const INDENT = /^(?:[\u3000\u2003][ \u3000\u00a0\u2003]*[\u3000\u2003]|[ \u00a0]{4,}|\t)/u;
const BLANK_BREAK = /^[ \u00a0]{1,2}$/u;
const BLANK_INDENT = /^[ \u00a0\u3000]{3,}$/u;

const TAB = 9;

export function splitLines(raw: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let hint = false;
  let broken = false;
  for (let from = 0; from <= raw.length;) {
    let to = raw.indexOf('\n', from);
    if (to === -1) to = raw.length;
    let start = from;
    while (start < to && isSpace(raw, start)) start++;
    let end = to;
    while (end > start && isSpace(raw, end - 1)) end--;
    // The first cells of a row may be blank.
    if (start > from && raw.charCodeAt(from) === TAB && withoutLabelTab(raw.slice(start, end)).includes('\t')) start = from;
    if (start < end) {
      const text = withoutLabelTab(raw.slice(start, end));
      const { width, spaced } = measured(text);
      lines.push({
        start,
        end,
        text,
        width,
        spaced,
        indented: hint || (start > from && raw[from] !== '\t' && INDENT.test(raw.slice(from, end))),
        gap,
        broken,
      });
      gap = 0;
      hint = false;
      broken = false;
    } else {
      gap++;
      const blank = to > from ? raw.slice(from, to).replace(/\r$/u, '') : '';
      if (blank && BLANK_INDENT.test(blank)) hint = true;
      if (blank && BLANK_BREAK.test(blank)) broken = true;
    }
    from = to + 1;
  }
  return lines;
}

/** 第一条 and a tab, （一） and a tab: a word processor sets the label of an article off so. */
const LABEL_TAB =
  /^(?:第[一二三四五六七八九十百零〇\d]{1,6}[条章节][\u3000 ]*\t+(?=[^\t]+$)|(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、])[\u3000 ]*\t+(?=[^\t]+[。；：]$))/u;

/** The text of a line that is no row though a tab stands behind its label: the tab is a space. */
function withoutLabelTab(text: string): string {
  const label = text.includes('\t') ? (LABEL_TAB.exec(text)?.[0] ?? '') : '';
  return label === '' ? text : label.replaceAll('\t', ' ') + text.slice(label.length);
}

/** How wide a text is, and whether white space stands in it. */
export function measured(text: string): Pick<Line, 'width' | 'spaced'> {
  let halves = 0;
  let spaced = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x3000) halves += 2;
    else if (code === 32 || code === 0xa0 || code === 0x3000) spaced = true;
    else {
      halves += code < 0x2000 ? 1 : 2;
      spaced ||= isSpace(text, i);
    }
  }
  return { width: halves / 2, spaced: spaced || text.includes('\ufeff') };
}
