/**
 * The index block of a web page (索引号、发文机关、成文日期、标题、发文字号、主题分类、有效性): facts about the one document of the page, on lines
 * of their own. They are no part of the document's text; its number is often printed nowhere else.
 */
import { normalizeNumber } from '../../graph-schema/number.ts';
import { INDEX_LINE } from '../clean/shapes.ts';
import { findDates } from '../patterns/date.ts';
import type { Labelled } from './blocks.ts';

export interface PageIndex {
  readonly title: string | null;
  readonly number: string | null;
  readonly date: string | null;
  /** The blocks that are left: the page without its index. */
  readonly blocks: readonly Labelled[];
}

const KEY = /^(?<key>[^：:]{2,6})[：:](?<value>.*)$/u;
/** Fewer lines of this form are no index: a text may have a 名称：… of its own. */
const FEWEST = 3;
/** The index stands at the head of its page. */
const FRONT = 40;

/** Null where the page has no index block. */
export function readIndex(blocks: readonly Labelled[]): PageIndex | null {
  const found = new Map<Labelled, { key: string; value: string }>();
  for (const block of blocks.slice(0, FRONT)) {
    const groups = block.kind !== 'row' && INDEX_LINE.test(block.text) ? KEY.exec(block.text)?.groups : undefined;
    if (groups) found.set(block, { key: groups['key'] ?? '', value: groups['value'] ?? '' });
  }
  if (found.size < FEWEST || ![...found.values()].some(({ key }) => /索引|文号|字号|机构|机关/u.test(key))) return null;
  const value = (keys: RegExp): string | null => [...found.values()].find(({ key }) => keys.test(key))?.value.trim() || null;
  const number = value(/发文字号|文号/u);
  const date = value(/成文日期|生成日期|发文日期/u);
  return { title: value(/标题|名称/u), number: number && normalizeNumber(number), date: date ? (findDates(date)[0]?.iso ?? null) : null, blocks: blocks.filter((block) => !found.has(block)) };
}
