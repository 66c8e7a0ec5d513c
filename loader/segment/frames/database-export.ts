/**
 * Exports of a legal database: records one after another, each opened by its fields in 【】, as 【标题】…【文号】…, and its text marked by 【题注】 and 【章名】. Each
 * record is a page of its own.
 */
import { DATABASE_FIELD } from '../../clean/shapes/openings.ts';
import { pattern } from '../../patterns/pattern.ts';
import { blockAt, type Labelled } from '../blocks/index.ts';

const TITLE = /^【(?:法规|文件)?(?:标题|名称|题名)】/u;
/** Marks before words of the text itself. */
const MARK = pattern(/^【(?:题注|章名|节名|正文|全文|内容)】/u);

/** The blocks of each record; of any other text all blocks as one. */
export function recordsOf(blocks: readonly Labelled[]): Labelled[][] {
  const starts = blocks.flatMap((block, i) =>
    DATABASE_FIELD.test(block.text) && !DATABASE_FIELD.test(blocks[i - 1]?.text ?? '') && hasTitle(blocks, i) ? [i] : [],
  );
  if (starts.length < 2) return [[...blocks]];
  return starts.map((start, k) => blocks.slice(start, starts[k + 1]).map(unmarked));
}

/** Whether the fields that begin at an index hold that of the title. */
function hasTitle(blocks: readonly Labelled[], from: number): boolean {
  for (let i = from; DATABASE_FIELD.test(blocks[i]?.text ?? ''); i++) if (TITLE.test(blocks[i]?.text ?? '')) return true;
  return false;
}

function unmarked(block: Labelled): Labelled {
  const length = MARK.exec(block.text)?.[0].length ?? 0;
  return length && length < block.text.length ? blockAt(block.text.slice(length), block.start + length) : block;
}
