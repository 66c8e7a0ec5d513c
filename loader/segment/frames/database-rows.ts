/**
 * A dump of a database holds a document a row: INSERT INTO `notice` VALUES (83, '关于…的通知', '各单位：…', '2018-11-18');. Where the cleaning left the title of a
 * row, a page of its own begins, so that no document takes the words, the day or the signature of the next one.
 */
import type { SourceText } from '../../text.ts';
import type { Labelled } from '../blocks/index.ts';
import { kindOf } from '../kinds.ts';

/** What stands before the title on the line that opens a row: the statement and fields without a word of Chinese, or with the class alone. */
const OPENS =
  /^\s*(?:INSERT\s+INTO\b.{1,400}?\bVALUES\s*)?\(\s*(?:(?:'[^'\p{Script=Han}]{0,80}'|'\p{Script=Han}{1,6}'|-?\d{1,14}|NULL)\s*,\s*){1,12}'\s*$/iu;
const LONGEST = 1000;

/** The blocks of each row; of any other text all blocks as one. */
export function rowsOf(blocks: readonly Labelled[], source: SourceText): Labelled[][] {
  const starts =
    source.raw.includes("', '") || source.raw.includes("','") ? blocks.flatMap((block, i) => (opensRow(block, source) ? [i] : [])) : [];
  return starts.length < 2 ? [[...blocks]] : starts.map((start, k) => blocks.slice(k === 0 ? 0 : start, starts[k + 1]));
}

function opensRow({ kind, label, start, text }: Labelled, { raw, map }: SourceText): boolean {
  if (kind === 'row' || label !== null || text.length > 120 || kindOf(text) === null) return false;
  const at = map[start] ?? 0;
  const line = raw.lastIndexOf('\n', at - 1) + 1;
  return at - line <= LONGEST && OPENS.test(raw.slice(line, at));
}
