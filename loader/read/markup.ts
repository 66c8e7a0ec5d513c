/**
 * A page saved with its markup: what a reader sees of it. Blocks stand on lines of their own, the rows of a table on one each with a tab between cells, cells that
 * span rows or columns leave blanks; scripts and the head are left out. The tags are read by the tokenizer of htmlparser2, which takes pieces of pages as they come
 * and keeps no stack, so that tags without an end cost no more than others.
 */
import { Tokenizer } from 'htmlparser2';
import { layOut, type Piece, type Row, type Table } from './markup-tables.ts';
import { isFound, type Plain, PlainWriter } from './plain.ts';

/** Fewer tags of blocks are remnants within a text, which the cleaning takes out. */
const FEWEST = 6;
/** Markup may be escaped once more (&lt;p&gt;, &amp;nbsp;), or nothing of it be left but entities. */
const TELLING =
  /(?:<|&lt;)(?:p|div|td|tr|li|h[1-6]|body|section|article)(?=[\s>&/])|&(?:amp;)?(?:#\d{3,5}|nbsp|[lr][ds]quo|m?dash|middot|hellip);/giu;
const BLOCK =
  /^(?:p|div|table|thead|tbody|tfoot|caption|ul|ol|li|dl|dt|dd|h[1-6]|section|article|header|footer|nav|main|aside|form|fieldset|pre|blockquote|center|title|hr|option)$/u;
const UNSEEN = /^(?:script|style|head|noscript|template|svg|select|textarea|iframe)$/u;

/** What a page says, null for a text that is none. */
export function withoutMarkup(raw: string): Plain | null {
  if (!isFound(TELLING, raw, FEWEST)) return null;
  const reader = new PieceReader(raw);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, reader);
  tokenizer.write(raw);
  tokenizer.end();
  const writer = new PlainWriter(raw);
  layOut(reader.pieces, writer, raw);
  return writer.close();
}

/** A cell of a table that says something is no longer; what holds more sets a page. */
const LONGEST_CELL = 3000;
/** So many columns or rows one cell covers at most. */
const WIDEST = 60;
/** No page sets tables within tables deeper. */
const DEEPEST = 1000;

/** What the tokenizer finds, as pieces of the page in their order. */
class PieceReader {
  readonly pieces: Piece[] = [];
  private readonly raw: string;
  /** The open tables, and the row of each that is open. */
  private readonly open: { readonly table: Table; row: Row | null }[] = [];
  private unseen = '';
  private tag = '';
  private from = 0;
  private attribute = '';
  private readonly spans = new Map<string, string>();

  constructor(raw: string) {
    this.raw = raw;
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.raw.slice(start, end).toLowerCase();
    this.from = start - 1;
    this.spans.clear();
  }

  onattribname(start: number, end: number): void {
    this.attribute = end - start > 7 ? '' : this.raw.slice(start, end).toLowerCase();
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute === 'colspan' || this.attribute === 'rowspan') this.spans.set(this.attribute, this.raw.slice(start, end));
  }

  onopentagend(): void {
    this.opens(this.tag, this.from);
  }

  onselfclosingtag(): void {
    this.opens(this.tag, this.from);
  }

  onclosetag(start: number, end: number): void {
    const name = this.raw.slice(start, end).toLowerCase();
    if (name === this.unseen) this.unseen = '';
    const inner = this.open.at(-1);
    if (name === 'tr') this.endRow(start);
    else if (name === 'table' && inner) {
      this.endRow(start);
      this.open.pop();
    }
    if (BLOCK.test(name)) this.add({ is: 'block', at: start });
  }

  ontext(start: number, end: number): void {
    this.words(this.raw.slice(start, end), start, end);
  }

  ontextentity(code: number, end: number): void {
    // Half of a pair, or a letter that takes two code units, stands for no letter of a document.
    if (code > 0xffff || (code >= 0xd800 && code <= 0xdfff)) return;
    const start = this.raw.lastIndexOf('&', end - 1);
    this.words(code === 0xa0 ? ' ' : String.fromCharCode(code), Math.max(0, start), end);
  }

  onattribentity(): void {}
  onattribend(): void {}
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  private opens(name: string, at: number): void {
    if (name === 'body') this.unseen = '';
    else if (this.unseen === '' && UNSEEN.test(name)) this.unseen = name;
    const inner = this.open.at(-1);
    if (name === 'table' && this.open.length < DEEPEST) {
      // A table that holds another one sets a page.
      if (inner?.row) inner.row.isLayout = true;
      this.open.push({ table: { pending: [] }, row: null });
    } else if (name === 'tr' && inner) {
      this.endRow(at);
      inner.row = { table: inner.table, isLayout: false, cells: 0, length: 0 };
      this.add({ is: 'row', at });
    } else if ((name === 'td' || name === 'th') && inner?.row) {
      inner.row.cells++;
      inner.row.length = 0;
      this.add({ is: 'cell', at, columns: this.spanOf('colspan'), rows: this.spanOf('rowspan') });
    } else if (name === 'br') this.add({ is: 'line', at });
    if (BLOCK.test(name)) this.add({ is: 'block', at });
  }

  private endRow(at: number): void {
    const inner = this.open.at(-1);
    if (!inner?.row) return;
    this.add({ is: 'end', at });
    inner.row = null;
  }

  private words(words: string, at: number, end: number): void {
    if (this.unseen !== '') return;
    const inner = this.open.at(-1);
    // Between rows white space alone stands for nothing.
    if (inner && !inner.row && words.trim() === '') return;
    if (inner?.row) {
      inner.row.length += words.length;
      inner.row.isLayout ||= inner.row.length > LONGEST_CELL;
    }
    this.add({ is: 'words', at, words, end });
  }

  private add(piece: Omit<Piece, 'row'>): void {
    this.pieces.push({ ...piece, row: this.open.at(-1)?.row ?? null });
  }

  private spanOf(attribute: string): number {
    const value = Number.parseInt((this.spans.get(attribute) ?? '').replace(/\D/gu, ''), 10);
    return Math.min(WIDEST, Math.max(1, value || 1));
  }
}
