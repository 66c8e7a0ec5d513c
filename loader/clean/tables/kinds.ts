/**
 * What the columns of a table hold, told by the names in its header, and whether words can stand in one. Rows whose cells were lost or shifted are
 * put right by it: 市水利局、市财政局 is no limit, 6月底前 no body.
 */
import { findNumbers, findOrderNumbers } from '../../../graph-schema/number.ts';
import { AGENCY_END } from '../../patterns/agency/words.ts';
import { ROW_HEADER, ROW_NUMBER } from './grid.ts';

export type Kind = 'ordinal' | 'bodies' | 'limit' | 'date' | 'document' | 'remark' | 'words';

const DATES = /^(?:发布|印发|公布|发文|颁布|成文|制定|实施|施行)?日期$|^(?:发布|印发|公布|发文|颁布|成文|制定)时间$/u;
const DOCUMENT = /^(?:发文|文件|制发)?(?:文号|字号)$|^发文字号|机[关构](?:和|及|、)(?:文号|字号)$|^标准(?:编号|号|代号)$/u;
export const LIMITS = /时限|时间|期限|节点|进度/u;
export const BODIES = /单位|部门|(?:制定|制发|发文|发布|牵头|起草)机[关构]/u;
const REMARK = /^(?:备注|说明|备考)$/u;

/** What the column under a name of a header holds. */
export function kindOfColumn(name: string): Kind {
  if (ROW_HEADER.test(name)) return 'ordinal';
  if (REMARK.test(name)) return 'remark';
  if (DATES.test(name)) return 'date';
  if (DOCUMENT.test(name)) return 'document';
  if (LIMITS.test(name)) return 'limit';
  return BODIES.test(name) && !/职责/u.test(name) ? 'bodies' : 'words';
}

/** A cell of bodies; the end of one where it wraps. */
const LIST = /^[\p{Script=Han}（）()、，；/]{2,200}$/u;
/** What says when, wherever it stands. */
const WHEN = /[年月日]|季度|长期|持续|常态|全年|期|适时|及时|立行立改|即[知时行]/u;
const DATE = /^(?:19|20)\d{2}\s*(?:年|[.\-/])\s*\d{1,2}(?:(?:月|[.\-/])\s*(?:\d{1,2}日?)?)?$/u;
const LIMIT_ALONE =
  /^(?:于|每[年月季周日]?|分别于)?(?:(?:20\d{2}|今|当|次)?年)?(?:\d{1,2}月)?(?:\d{1,2}日|[上中下]旬|[底末初])?(?:之?前|以前|底前|起)?(?:完成)?$|^(?:20\d{2}年)?(?:第?[一二三四1-4]季度|[上下]半年|全年|年内)(?:[底末]?前)?$|^(?:长期|持续|常态化?|全年)(?:坚持|推进|开展|进行|实施)?$|^立行立改$/u;

/** A list of bodies, each with a name that ends as one does: 市财政局、各镇（街道）, 市公安局等部门. */
export const isBodies = (text: string): boolean =>
  LIST.test(text) &&
  text
    .replace(/[、，；]$/u, '')
    .split(/[、，；](?![^（(]*[）)])/u)
    .every(
      (name) =>
        AGENCY_END.test(name) ||
        /^各?[\p{Script=Han}]{1,8}[县市区镇乡旗](?:（[^（）]{1,8}）)?$/u.test(name) ||
        /等(?:有关|相关)?(?:部门|单位)?$/u.test(name),
    );
export const isLimit = (text: string): boolean => WHEN.test(text);
/** Words that are a limit and nothing else. */
export const isLimitAlone = (text: string): boolean => text.length > 1 && LIMIT_ALONE.test(text);
const isDocument = (text: string): boolean => text.length < 60 && (findNumbers(text).length > 0 || findOrderNumbers(text).length > 0);

/** How ill words stand in a column: 0 well, 1 where they would do better in another, 9 where they cannot be. */
export function misfit(text: string, kind: Kind): number {
  switch (kind) {
    case 'ordinal':
      return ROW_NUMBER.test(text) ? 0 : IMPOSSIBLE;
    case 'bodies':
      return isBodies(text) ? 0 : IMPOSSIBLE;
    case 'limit':
      return isLimit(text) && !isBodies(text) ? 0 : IMPOSSIBLE;
    case 'date':
      return DATE.test(text) ? 0 : IMPOSSIBLE;
    case 'document':
      return isDocument(text) ? 0 : IMPOSSIBLE;
    default:
      return ROW_NUMBER.test(text) || DATE.test(text) || isLimitAlone(text) || isBodies(text) || (isDocument(text) && kind === 'words')
        ? 1
        : 0;
  }
}
const IMPOSSIBLE = 9;

/**
 * Whether words that may stand in either of two columns side by side belong to the second: a cell of a name of tasks is set over several rows and printed in
 * the first of them, what each is about is printed in all.
 */
const isMerged = (kinds: readonly Kind[], first: number | undefined, second: number): boolean =>
  first !== undefined && first === second - 1 && kinds[first] === 'words' && kinds[second] === 'words';

/**
 * The columns that the cells of a row stand in, where some are blank and left out: the one way to set them in the order of the columns in which each
 * fits best. Null where none fits or two fit as well.
 */
export function columnsFor(cells: readonly string[], kinds: readonly Kind[]): readonly number[] | null {
  interface Way {
    readonly cost: number;
    readonly columns: readonly number[];
    readonly tied: boolean;
  }
  const none: Way = { cost: IMPOSSIBLE, columns: [], tied: false };
  // The best ways to set the first cells into the first columns, column after column.
  let ways: Way[] = [{ cost: 0, columns: [], tied: false }, ...cells.map(() => none)];
  for (const [column, kind] of kinds.entries()) {
    ways = ways.map((left, set) => {
      const before = ways[set - 1];
      const cost = before && before.cost < IMPOSSIBLE ? before.cost + misfit(cells[set - 1] ?? '', kind) : IMPOSSIBLE;
      if (!before || cost >= IMPOSSIBLE || cost > left.cost) return left;
      if (cost === left.cost && isMerged(kinds, left.columns.at(-1), column))
        return { cost, columns: [...before.columns, column], tied: before.tied };
      if (cost === left.cost) return { ...left, tied: true };
      return { cost, columns: [...before.columns, column], tied: before.tied };
    });
  }
  const way = ways[cells.length];
  return way && way.cost < IMPOSSIBLE && !way.tied ? way.columns : null;
}
