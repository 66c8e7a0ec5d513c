/**
 * The text model that every stage of the reading shares: source, block, document, finding.
 *
 * Everything after cleaning speaks in offsets of the *cleaned* text (`Place`); `SourceText.map` leads back to the
 * original, so that evidence can always be shown in the file that it came from.
 */
import type { GazetteIssue, Printed } from '../graph-schema/index.ts';
import type { DiagnosticId, RuleId } from './rules/index.ts';

/** `[start, end)` in the cleaned text of a source. */
export type Place = readonly [start: number, end: number];

export interface SourceText {
  /** Base name of the file. */
  readonly file: string;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
  readonly encoding: string;
  /** The decoded text, untouched (a byte order mark included): what spans count in. */
  readonly raw: string;
  /**
   * The cleaned text: a line is a block; hard wraps are joined, page furniture is gone, there is no white space
   * inside Chinese text, brackets of numbers are 〔〕, digits half-width, punctuation full-width. The cells of a
   * table row are separated by a tab, blocks by a newline.
   */
  readonly text: string;
  /** For each code unit of `text`, the offset in `raw` of the code unit it stands for; one more entry for the end. */
  readonly map: Int32Array;
}

export interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A paragraph, heading, table row or line of the cleaned text. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'row' | 'line';
  /** `source.text.slice(start, end)`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Numbering as printed, without its stop: 一, （一）, 1, 第三条, 2.1, 附件3; null for none. */
  readonly label: string | null;
  /** Where the words begin, after the label and its stop (offset in the cleaned text). */
  readonly body: number;
  /** Labels of the enclosing headings, outermost first, with its own where it has one: ['四', '（一）', '6']. */
  readonly path: readonly string[];
  /** Cells of a table row; empty otherwise. Blank cells are kept. */
  readonly cells: readonly Cell[];
}

/** One published document as segmentation cuts it out, with the zones of GB/T 9704-2012 that its head and foot hold. */
export interface DocumentText {
  readonly source: SourceText;
  readonly gazette: GazetteIssue | null;
  readonly start: number;
  readonly end: number;
  readonly number: string | null;
  readonly title: string;
  readonly issuers: readonly string[];
  readonly kind: string;
  readonly date: string | null;
  readonly addressees: readonly string[];
  readonly carries: readonly string[];
  readonly attachments: readonly string[];
  readonly publicity: string | null;
  readonly printed: Printed;
  /**
   * What is read for facts: from after the addressees to the end, carried instruments and attachments included,
   * without signature, date, publicity and imprint lines.
   */
  readonly blocks: readonly Block[];
  /** Declared short names (以下简称…): short → full, with the place of the declaration. */
  readonly shortNames: readonly ShortName[];
  /** The place of the issuer, such as 临江市 of 临江市人民政府办公室; null where unknown. */
  readonly jurisdiction: string | null;
}

export interface ShortName {
  readonly short: string;
  readonly full: string;
  /** Where it is declared; it holds from here to the end of the document. */
  readonly at: Place;
}

/** What a rule read: the value, where, and which rule. `at` becomes the row's `span` and `evidence`. */
export interface Finding<T> {
  readonly value: T;
  readonly at: Place;
  readonly rule: RuleId;
}

/** Input trouble, as data: where, which rule, what it expected and what it found. Text never makes the loader throw. */
export interface Diagnostic {
  readonly rule: DiagnosticId;
  readonly severity: 'warning' | 'error';
  readonly at: Place | null;
  readonly message: string;
}
