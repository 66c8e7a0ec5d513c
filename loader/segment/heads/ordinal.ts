/** The number of an order or announcement, of its name and its ordinal. */
import { normalizeNumber } from '../../../graph-schema/number.ts';

/** 某市人民政府令 of 第112号; a year in brackets stays with it: 某省人民政府令〔2019〕第11号. */
export function numbered(called: string, ordinal: string): string | null {
  const { year, nth } = IN_YEAR.exec(ordinal)?.groups ?? {};
  if (year !== undefined) return `${called}〔${year}〕${nth ?? ''}号`;
  const bare = ordinal.replace(/[（()）]/gu, '');
  return /届/u.test(bare) ? `${called}${bare}` : normalizeNumber(`${called}${bare}`);
}
/** 〔2019〕第11号. */
export const IN_YEAR = /^[〔[（(](?<year>(?:19|20)\d{2})[〕\]）)](?<nth>第?[^号]{1,6})号$/u;
