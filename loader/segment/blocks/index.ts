/** The cleaned text as blocks: each with its numbering, its kind and the cells of a table row. Paths are set per document. */
import { anyOf } from '../../patterns/any-of.ts';
import { lookUp } from '../../patterns/gate.ts';
import { CHINESE_DIGITS } from '../../patterns/numeral.ts';
import { type Pattern, pattern } from '../../patterns/pattern.ts';
import type { Block, Cell } from '../../text.ts';
import { DECIMAL, runInHeading, withChapters } from './headings.ts';

const CN = `[${CHINESE_DIGITS}]`;

/**
 * Numbering by level, outermost first. GB/T 9704-2012 7.3.3 prescribes 一、（一）1.（1）; regulations use 章, 节, 条; emergency
 * plans decimals. The level of a decimal is the number of its parts.
 */
const LABELS: readonly (readonly [level: number, label: Pattern])[] = [
  [0, pattern(new RegExp(`^(附件(?:\\d{1,2}|${CN}{1,3})?)(?:[：:.、]|$|(?=\\p{Script=Han}))`, 'u'))],
  [1, pattern(new RegExp(`^(第(?:${CN}{1,4}|\\d{1,2})[编篇章])`, 'u'))],
  [2, pattern(new RegExp(`^(第(?:${CN}{1,4}|\\d{1,2})节)`, 'u'))],
  [3, pattern(new RegExp(`^(${CN}{1,4})[、.．]`, 'u'))],
  [4, pattern(new RegExp(`^([（(]${CN}{1,4}[）)])`, 'u'))],
  [5, pattern(new RegExp(`^(第(?:${CN}{1,5}|\\d{1,3})条)`, 'u'))],
  [7, pattern(/^(\d{1,2}\.\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)(?![\d%]|\.\d)[.．、]?(?=\s*\p{Script=Han}|\s*[“《（Ⅰ-ⅫI])/u)],
  [6, pattern(/^(\d{1,2}\.\d{1,2})(?![\d%]|\.\d|月[底末初份上中下前内至\d])[.．、]?(?=\s*\p{Script=Han}|\s*[“《（Ⅰ-ⅫI])/u)],
  // 1.6月底前, 3.2024年, 11.121人才项目: words that begin with figures of their own.
  [5, pattern(/^(\d{1,3})(?:[、.．](?!\d(?!0\d{2}年|\d?月[底末初份上中下前内至\d]|\d{2}(?![万亿元])\p{Script=Han})))/u)],
  [5, pattern(/^(\d{1,2})(?=\p{Script=Han}{2,14}$)/u)],
  [8, pattern(/^([（(]\d{1,3}[）)])/u)],
  [8.5, pattern(/^(\d{1,3})[)）]/u)],
  [5, pattern(new RegExp(`^((?:问题|任务|事项)(?:\\d{1,3}|${CN}{1,3}))[：:.、]`, 'u'))],
  [9, pattern(/^([①-⑳])/u)],
];
/** The level of a number without parts. */
const CHAPTER = 5;
const ANY_LABEL = anyOf(...LABELS.map(([, label]) => label));

export interface Labelled extends Block {
  /** The level of its numbering; null for none. */
  readonly level: number | null;
}

/** How long a numbered line without a sentence end may be to be a heading. */
const HEADING = 45;

export function splitBlocks(text: string): Labelled[] {
  const blocks: Labelled[] = [];
  for (let start = 0; start < text.length;) {
    let end = text.indexOf('\n', start);
    if (end === -1) end = text.length;
    if (end > start) {
      const words = text.slice(start, end);
      lookUp(words);
      const cut = runInHeading(words);
      if (cut) blocks.push(blockAt(words.slice(0, cut), start));
      blocks.push(blockAt(words.slice(cut), start + cut));
    }
    start = end + 1;
  }
  return withChapters(blocks, CHAPTER);
}

const NONE: readonly never[] = [];

export function blockAt(text: string, start: number): Labelled {
  const end = start + text.length;
  const isRow = text.includes('\t') && !BLANKS.test(text);
  const label = isRow ? null : labelOf(text);
  const body = start + (label?.length ?? 0);
  return {
    kind: isRow ? 'row' : kindOf(text, label !== null),
    text,
    start,
    end,
    label: label?.label ?? null,
    level: label?.level ?? null,
    body,
    path: NONE,
    cells: isRow ? cellsOf(text, start) : NONE,
  };
}

/** 第二十五条 本办法自…起施行。…附：声明函 从业人员⇥人: an article that runs into a form, whose blanks are to be filled in. */
const BLANKS = /^第[一二三四五六七八九十百\d]{1,6}条[^\t]{6,}。[^\t]*\t/u;

function labelOf(text: string): { label: string; length: number; level: number } | null {
  if (!ANY_LABEL.may(text)) return null;
  for (const [level, label] of LABELS) {
    const found = label.exec(text);
    if (found?.[1]) return { label: found[1].replace('(', '（').replace(')', '）'), length: found[0].length, level };
  }
  return null;
}

function kindOf(text: string, labelled: boolean): Block['kind'] {
  if (labelled && text.length <= HEADING && !/[。；]/u.test(text.slice(0, -1)) && !/[。；]$/u.test(text)) return 'heading';
  return /[。；！？：]/u.test(text) || text.length > HEADING ? 'paragraph' : 'line';
}

function cellsOf(text: string, start: number): Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  for (const cell of text.split('\t')) {
    cells.push({ text: cell, start: start + from, end: start + from + cell.length });
    from += cell.length + 1;
  }
  return cells;
}

/** The label of an article. */
export const ARTICLE = /^第.{1,6}条$/u;
/** The level of （一）, and how much deeper than all others the items of an article are. */
const [ITEM, UNDER] = [4, 10];

/**
 * Sets the paths of a document's blocks: a label closes all labels of its own and deeper levels. A title of a carried
 * instrument or an attachment starts over.
 */
export function withPaths(blocks: readonly Labelled[], startsOver: (block: Labelled) => boolean): Labelled[] {
  // The levels of the open labels rise from the outermost to the innermost.
  let levels: number[] = [];
  let path: readonly string[] = [];
  return blocks.map((block) => {
    if (startsOver(block)) {
      levels = [];
      path = [];
    }
    const { label } = block;
    if (label !== null && block.level !== null) {
      // The items of an article, and （一） under 2.2, stand under it, whatever level they have elsewhere.
      const under =
        (block.level >= ITEM && !ARTICLE.test(label) && path.some((one) => ARTICLE.test(one))) ||
        (block.level === ITEM && !levels.includes(ITEM) && path.some((one) => DECIMAL.test(one)));
      const level = under ? block.level + UNDER : block.level;
      while (levels.length && (levels.at(-1) ?? 0) >= level) levels.pop();
      path = [...path.slice(0, levels.length), label];
      levels.push(level);
    }
    return {
      kind: block.kind,
      text: block.text,
      start: block.start,
      end: block.end,
      label,
      level: block.level,
      body: block.body,
      path,
      cells: block.cells,
    };
  });
}
