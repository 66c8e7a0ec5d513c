/**
 * Rows with fewer cells than the header, as tools write them that leave out cells which a page sets over several rows or columns:
 * | 6月底前 | 市水利局 | 市财政局 | under 序号|任务|时限|牵头|配合. The cell of the limit, else the first of bodies, tells which columns it has.
 */
import { isAgency, splitAgencies } from '../../../patterns/agency/index.ts';
import { pattern } from '../../../patterns/pattern.ts';
import type { Cell } from '../../../text.ts';
import type { Column } from './columns.ts';

/** Such a row. */
export interface Ragged {
  /** By column: '' for one that is merged with that of the row above, null for one of which the row says nothing. */
  readonly texts: readonly (string | null)[];
  /** How many columns its first cell stands behind that of the header. */
  readonly shift: number;
}

/** A cell that holds nothing but a limit: 年底前, 2026年6月, 6-9月, 长期实施. */
const LIMIT = pattern(
  /^(?=.{2,20}$)(?:(?:20\d{2}年)?(?:\d{1,2}月(?:\d{1,2}日|[底末份]|[上中下]旬)?|[上下]半年|第?[一二三四1-4]季度|年?[底末内])?(?:[之以]?前)?|\d{1,2}月?[—–-]\d{1,2}月|(?:长期|持续|常年|全年|常态化)\p{Script=Han}{0,4})$/u,
);
/** ——, /, 无: nobody. */
const NOBODY = /^(?:[—–\-－/]{1,4}|无)$/u;

const holdsBodies = (text: string): boolean => {
  const { agencies } = splitAgencies(text);
  return agencies.length > 0 && agencies.every(isAgency);
};

/** The columns of such a row; null where it has all, or does not tell. */
export function ragged(cells: readonly Cell[], columns: readonly Column[]): Ragged | null {
  const width = columns.length;
  if (cells.length >= width || cells.length < 2) return null;
  const when = columns.findIndex(({ is }) => is === 'deadline');
  const who = columns.findIndex(({ is }) => is === 'role' || is === 'unit');
  const texts = cells.map(({ text }) => text.trim());
  const [column, at] = when < 0 ? [who, texts.findIndex(holdsBodies)] : [when, texts.findLastIndex((text) => LIMIT.test(text))];
  const shift = column - at;
  if (at < 0 || shift < 0 || shift + cells.length > width) return null;
  const row: (string | null)[] = [...Array<string>(shift).fill(''), ...texts];
  if (row.length === width) return { texts: row.map((text) => (text !== null && NOBODY.test(text) ? null : text)), shift };
  // Of the cells behind, one stands for two columns, nobody knows which: only the first is sure.
  const sure = Math.max(column, who) + 1;
  return { texts: Array.from({ length: width }, (_, i) => (i < sure ? (row[i] ?? null) : null)), shift };
}
