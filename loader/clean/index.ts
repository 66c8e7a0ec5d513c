/**
 * Raw text to cleaned text with its map: lines, minus furniture, tables set in rows, joined to paragraphs, white space out, characters
 * in their normal form. Linear in the length of the text.
 */
import { unflatten } from './flattened.ts';
import { withoutRow } from './frames/database-row.ts';
import { withoutFrontMatter } from './frames/front-matter.ts';
import { withoutFurniture } from './frames/furniture.ts';
import { splitIndexLines } from './frames/index-lines.ts';
import { readColumns } from './frames/page-columns.ts';
import { withoutPageHeading } from './frames/page-heading.ts';
import { withoutPageTitle } from './frames/page-title.ts';
import { withoutRecord } from './frames/record-export.ts';
import { joinCounts } from './line-ends/broken-counts.ts';
import { joinDates } from './line-ends/broken-dates.ts';
import { joinFigures } from './line-ends/broken-figures.ts';
import { withCellLines } from './line-ends/cell-breaks.ts';
import { splitJoined } from './line-ends/joined-lines.ts';
import { paragraphs } from './line-ends/paragraphs.ts';
import { type Line, splitLines } from './lines.ts';
import { splitFlatListings } from './run-together/flat-listings.ts';
import { splitFlatTasks } from './run-together/flat-tasks.ts';
import { splitRunTogether } from './run-together/index.ts';
import { setInRows } from './tables/index.ts';
import { partsBodies } from './tables/stacked/stacked-names.ts';
import { Writer } from './writer.ts';

export interface Cleaned {
  readonly text: string;
  /** For each code unit of `text` its offset in the raw text; one more entry for the end. */
  readonly map: Int32Array;
}

export function clean(raw: string): Cleaned {
  const lines = linesOf(raw);
  const writer = new Writer(raw, roomFor(raw, lines));
  for (const group of paragraphs(lines)) {
    const end = writer.length;
    if (end) writer.skip();
    const start = writer.length;
    writeBlock(writer, group);
    if (writer.length === start) writer.length = end;
    else if (end) writer.place(end, NEWLINE, Math.max(0, writer.placeOf(start) - 1));
  }
  return { text: writer.wordsFrom(0), map: writer.close() };
}

const NEWLINE = 10;

/** What is done to the lines, in this order: what a tool put around the text goes, what it ran together is parted, tables of every kind are set in rows. */
const STEPS: readonly ((lines: readonly Line[], raw: string) => readonly Line[])[] = [
  withCellLines,
  withoutFrontMatter,
  withoutRecord,
  withoutRow,
  withoutPageTitle,
  withoutPageHeading,
  (lines, raw) => readColumns(raw, lines),
  (lines, raw) => joinFigures(raw, lines),
  joinDates,
  joinCounts,
  (lines, raw) => splitFlatTasks(raw, lines),
  (lines, raw) => splitFlatListings(raw, lines),
  splitRunTogether,
  withoutFurniture,
  splitJoined,
  unflatten,
  (lines, raw) => splitIndexLines(raw, lines),
  (lines, raw) => setInRows(raw, lines),
];

/** The lines of the text without furniture, every kind of table set in rows. */
const linesOf = (raw: string): readonly Line[] => STEPS.reduce<readonly Line[]>((lines, step) => step(lines, raw), splitLines(raw));

/** At most the raw text, a line end a line and, in rows, a tab a cell. */
const roomFor = (raw: string, lines: readonly Line[]): number =>
  raw.length + lines.reduce((room, { cells }) => room + 1 + (cells?.length ?? 0), 0);

/** One paragraph: its characters without white space, each with its place. Cells of a row stay apart by a tab. */
function writeBlock(writer: Writer, group: readonly Line[]): void {
  const [first] = group;
  const start = writer.length;
  writer.noted = 0;
  if (first?.cells) writeRow(writer, first.cells);
  else writer.write(group, group.length === 1 && (first?.text.includes('\t') ?? false));
  writer.correct(start);
}

/** A row of a space-aligned table: cell by cell, so that the offsets of a wrapped cell go back and forth between its lines. */
function writeRow(writer: Writer, cells: NonNullable<Line['cells']>): void {
  const from = writer.length;
  for (const [k, cell] of cells.entries()) {
    // The place between the cells: a stroke, or the first space after the words before.
    if (k) writer.tab(Math.max(cells[k - 1]?.at(-1)?.end ?? 0, writer.length > from ? writer.placeOf(writer.length - 1) + 1 : 0));
    for (const [i, piece] of cell.entries()) {
      if (i && partsBodies(writer.textOf(cell[i - 1] ?? piece), writer.textOf(piece))) writer.stop(piece.start - 1);
      const start = writer.length;
      writer.write([piece], writer.hasTab(piece));
      writer.correct(start);
    }
  }
}
