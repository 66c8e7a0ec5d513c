/** Paragraphs as the lists of members need them: OCR breaks mended, and where white space stood in the original. */
import type { Block, DocumentText } from '../../text.ts';
import { SUFFIX } from './words.ts';

/** What stood before a character in the original: nothing, a space (or the edge of a cell), a new line. */
export type Gap = '' | 's' | 'n';

export interface Unit {
  readonly text: string;
  /** For each character, its offset in the cleaned text. */
  readonly at: readonly number[];
  readonly gaps: readonly Gap[];
  readonly kind: Block['kind'];
  readonly label: string | null;
  /** Where the words begin after the label. */
  readonly body: number;
  /** For a table row, where in `text` its cells begin; empty otherwise. */
  readonly cells: readonly string[];
  readonly path: readonly string[];
}

/** The blocks of a document as units; a paragraph that page layout cut apart is one unit again. */
export function unitsOf(document: DocumentText, opens: (text: string) => boolean): Unit[] {
  const units: Unit[] = [];
  for (const block of document.blocks) {
    const before = units.at(-1);
    if (before && continues(before, block, opens)) units[units.length - 1] = joined(before, unitOf(block, document));
    else units.push(unitOf(block, document));
  }
  return units;
}

const NEW_SUBJECT = new RegExp(`^(?:[市省县区州本该各]?(?:${SUFFIX}|办公室)|各|以上|附件)`, 'u');

/** A paragraph without its end goes on in the next unlabelled block, unless that opens something of its own. */
function continues(before: Unit, block: Block, opens: (text: string) => boolean): boolean {
  if (block.label !== null || block.kind === 'row' || before.kind === 'row' || before.kind === 'heading') return false;
  if (/[。；：！？:]$/u.test(before.text) || before.text.length < 12 || !/[，、]/u.test(before.text.slice(-40))) return false;
  return !opens(block.text) && !startsEntry(before) && !NEW_SUBJECT.test(block.text) && !/^[\p{Script=Han}]{2,20}：/u.test(block.text) && !/^[\p{Script=Han}]{2,20}(?:如有|下设|设在|成员因)/u.test(block.text);
}

/** A list line of a person (name, white space, post): what follows it is a line of its own. */
const startsEntry = (unit: Unit): boolean => {
  const name = unit.gaps.findIndex((gap, i) => i > 1 && gap === 's');
  return name > 0 && name <= 8 && !unit.text.slice(0, name).includes('、') && unit.text.length < 60;
};

function unitOf(block: Block, { source }: DocumentText): Unit {
  let text = '';
  const at: number[] = [];
  const gaps: Gap[] = [];
  let gap: Gap = '';
  for (let i = block.start; i < block.end; i++) {
    const c = source.text[i] ?? '';
    if (c === '\t') {
      gap = 's';
      continue;
    }
    text += c;
    at.push(i);
    gaps.push(gap || (i > block.start ? gapBefore(i, source.map, source.raw) : ''));
    gap = '';
  }
  return { text, at, gaps, kind: block.kind, label: block.label, body: block.body - block.start, cells: block.cells.map((cell) => cell.text), path: block.path };
}

function gapBefore(i: number, map: Int32Array, raw: string): Gap {
  const from = map[i - 1] ?? 0;
  const to = map[i] ?? from;
  if (to - from <= 1) return '';
  return raw.slice(from + 1, to).includes('\n') ? 'n' : 's';
}

const joined = (a: Unit, b: Unit): Unit => ({ ...a, text: a.text + b.text, at: [...a.at, ...b.at], gaps: [...a.gaps, 'n', ...b.gaps.slice(1)], kind: 'paragraph' });

/** The text of a range cut at its white space, each piece with the gap before it. */
export function piecesOf(unit: Unit, from: number, to: number): { text: string; gap: Gap; start: number }[] {
  const pieces: { text: string; gap: Gap; start: number }[] = [];
  for (let i = from; i < to; i++) {
    const gap = i === from ? 's' : (unit.gaps[i] ?? '');
    const last = pieces.at(-1);
    if (!last || gap) pieces.push({ text: unit.text[i] ?? '', gap, start: i });
    else last.text += unit.text[i] ?? '';
  }
  return pieces;
}
