/** Paragraphs as the lists of members need them: OCR breaks mended, and where white space stood in the original. */
import { gathered } from '../../gathered.ts';
import { indexAt } from '../../index-at.ts';
import type { Block, DocumentText, SourceText } from '../../text.ts';
import { pattern } from '../../patterns/pattern.ts';
import { LEADS, SUFFIX } from './words.ts';

/** What stood before a character in the original: nothing, a space (or the edge of a cell), a new line. */
export type Gap = '' | 's' | 'n';

export interface Unit {
  readonly text: string;
  readonly kind: Block['kind'];
  readonly label: string | null;
  /** Where the words begin after the label. */
  readonly body: number;
  /** The cells of a table row; empty otherwise. */
  readonly cells: readonly string[];
  readonly path: readonly string[];
  /** The runs of the cleaned text that make up the unit. */
  readonly pieces: readonly Piece[];
  readonly source: SourceText;
}

interface Piece {
  /** Where it begins in the unit's text and in the cleaned text. */
  readonly from: number;
  readonly start: number;
  /** What stands before it: nothing before the first, the edge of a cell, or the line where page layout cut. */
  readonly gap: Gap;
}

/** The blocks of a document as units; a paragraph that page layout cut apart is one unit again. */
export function unitsOf(document: DocumentText, opens: (text: string) => boolean): Unit[] {
  const groups: Block[][] = [];
  for (const block of gathered(document.blocks, (one) => headAndText(one, document.source))) {
    if (block.kind === 'line' && PAGE_NUMBER.test(block.text)) continue;
    const open = groups.at(-1);
    if (open && continues(open, block, document.source, opens)) open.push(block);
    else groups.push([block]);
  }
  return groups.map((group) => unitOf(group, document.source));
}

/** The number of a page that stands between two lines of a list. */
const PAGE_NUMBER = /^[-—－–]?\d{1,3}[-—－–]?$/u;

const HEAD = new RegExp(`^[^，。；：]{2,40}?${SUFFIX}$`, 'u');

/** A heading that was joined with the paragraph after it although an empty line parts them: 三、市食品安全委员会 and 张三任主任. */
function headAndText(block: Block, source: SourceText): Block[] {
  const from = block.start;
  const head =
    block.kind === 'row' || block.kind === 'heading' ? undefined : LIST_AFTER_HEAD.exec(block.text.slice(block.body - from))?.[0];
  if (head !== undefined) return cutAt(block, block.body - from + head.length);
  const list = block.kind === 'row' ? null : LIST_AFTER_WORDS.exec(block.text);
  if (list) return beforeAndList(block, list.index + list[0].length);
  if (block.label === null || block.kind !== 'paragraph') return [block];
  for (let i = from + 4; i < Math.min(block.end, from + 48); i++) {
    const before = source.map[i - 1] ?? 0;
    const here = source.map[i] ?? 0;
    // Two ends of lines take two letters.
    if (here - before < 3) continue;
    const between = source.raw.slice(before + 1, here);
    if (!/\n\s*\n/u.test(between) || !HEAD.test(block.text.slice(block.body - from, i - from))) continue;
    return cutAt(block, i - from);
  }
  return [block];
}

/** 1.市防汛抗旱指挥部。指挥长：…: the name of the body before its list, in one paragraph. */
const LIST_AFTER_HEAD = new RegExp(`^[^，。；：]{2,40}?(?:${SUFFIX}|组)[。：](?=(?:${LEADS})：)`, 'u');

/** …调整后的名单如下：主任：张三, 一、某委员会组成人员 主任：张三: a list in the paragraph or on the line of what leads to it. */
const LIST_AFTER_WORDS = pattern(new RegExp(`(?:如下|名单|人员组成|组成人员)[：:。，]?(?=(?:${LEADS})：\\p{Script=Han}{2})`, 'u'));

/** The words that lead to a list as a block of their own: a heading where they are no sentence. */
function beforeAndList(block: Block, at: number): Block[] {
  const text = block.text.slice(0, at);
  const kind = /[，。；]/u.test(text) ? 'paragraph' : 'heading';
  const [, list] = cutAt(block, at);
  return [{ ...block, kind, text, end: block.start + at }, ...(list ? [list] : [])];
}

/** A block as a heading and the text under it. */
function cutAt(block: Block, length: number): Block[] {
  const at = block.start + length;
  return [
    { ...block, kind: 'heading', text: block.text.slice(0, length).replace(/。$/u, ''), end: at },
    { ...block, kind: 'paragraph', label: null, text: block.text.slice(length), start: at, body: at },
  ];
}

const NEW_SUBJECT = new RegExp(`^(?:[市省县区州本该各]?(?:${SUFFIX}|办公室)|各|以上|附件|成员(?:单位)?(?:由|包括))`, 'u');
const OWN_LINE = /^[\p{Script=Han}]{2,20}(?:：|如有|下设|设在|成员因)/u;
const ENDED = /[。；：！？:]$/u;
/** How much before a cut shows whether a list goes on. */
const TAIL = 40;

/** A paragraph without its end goes on in the next unlabelled block, unless that opens something of its own. */
function continues(open: readonly Block[], block: Block, source: SourceText, opens: (text: string) => boolean): boolean {
  const first = open[0];
  const last = open.at(-1);
  if (
    !first ||
    !last ||
    block.label !== null ||
    block.kind === 'row' ||
    first.kind === 'row' ||
    first.kind === 'heading' ||
    ENDED.test(last.text)
  )
    return false;
  // 副 at the end of a line and 主任 in the next one.
  if (/[）；。，、]副$/u.test(last.text)) return true;
  let length = 0;
  let tail = '';
  for (let k = open.length - 1; k >= 0 && length < TAIL; k--) {
    tail = `${open[k]?.text ?? ''}${tail}`;
    length = tail.length;
  }
  if (length < 12 || !/[，、]/u.test(tail.slice(-TAIL))) return false;
  return !opens(block.text) && !startsEntry(unitOf(open, source)) && !NEW_SUBJECT.test(block.text) && !OWN_LINE.test(block.text);
}

/** A list line of a person (name, white space, post): what follows it is a line of its own. */
function startsEntry(unit: Unit): boolean {
  if (unit.text.length >= 60) return false;
  for (let i = 2; i <= 8 && i < unit.text.length; i++) if (gapAt(unit, i) === 's') return !unit.text.slice(0, i).includes('、');
  return false;
}

const NO_CELLS: readonly string[] = [];

function unitOf(blocks: readonly Block[], source: SourceText): Unit {
  const [only, second] = blocks;
  if (only && !second && only.kind !== 'row')
    return {
      text: only.text,
      kind: only.kind,
      label: only.label,
      body: only.body - only.start,
      cells: NO_CELLS,
      path: only.path,
      pieces: [{ from: 0, start: only.start, gap: '' }],
      source,
    };
  const pieces: Piece[] = [];
  let text = '';
  for (const block of blocks) {
    const parts = block.kind === 'row' ? block.cells : [block];
    for (const [i, { text: words, start }] of parts.entries()) {
      if (words) pieces.push({ from: text.length, start, gap: i > 0 ? 's' : text ? 'n' : '' });
      text += words;
    }
  }
  const [first] = blocks;
  return {
    text,
    kind: blocks.length > 1 ? 'paragraph' : (first?.kind ?? 'line'),
    label: first?.label ?? null,
    body: first ? first.body - first.start : 0,
    cells: first?.cells.map((cell) => cell.text) ?? [],
    path: first?.path ?? [],
    pieces,
    source,
  };
}

/** The piece that holds a character. */
const pieceAt = ({ pieces }: Unit, i: number): Piece | undefined => pieces[indexAt(pieces, i, ({ from }) => from)];

/** The offset of a character in the cleaned text. */
export function placeAt(unit: Unit, i: number): number {
  const piece = pieceAt(unit, i);
  return piece ? piece.start + i - piece.from : 0;
}

/** One past the last character, in the cleaned text. */
export const endOf = (unit: Unit): number => placeAt(unit, unit.text.length - 1) + 1;

/** What stood before a character. */
export function gapAt(unit: Unit, i: number): Gap {
  const piece = pieceAt(unit, i);
  if (!piece || i >= unit.text.length) return '';
  if (piece.from === i) return piece.gap;
  const { map, raw } = unit.source;
  const at = piece.start + i - piece.from;
  const from = map[at - 1] ?? 0;
  const to = map[at] ?? from;
  if (to - from <= 1) return '';
  return raw.slice(from + 1, to).includes('\n') ? 'n' : 's';
}

/** The text of a range cut at its white space, each piece with the gap before it. */
export function piecesOf(unit: Unit, from: number, to: number): { text: string; gap: Gap; start: number }[] {
  const pieces: { text: string; gap: Gap; start: number }[] = [];
  let start = from;
  let gap: Gap = 's';
  for (let i = from + 1; i <= to; i++) {
    const next = i < to ? gapAt(unit, i) : 's';
    if (!next) continue;
    pieces.push({ text: unit.text.slice(start, i), gap, start });
    start = i;
    gap = next;
  }
  return pieces;
}
