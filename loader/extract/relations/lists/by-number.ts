/** An item of a list that names its document by number alone: 农业部公告第278号（2003年5月22日）, 青政发〔2003〕5号文件, 市水务局公告第442号中附件2. */
import { findNumbers, findOrderNumbers } from '../../../../graph-schema/number.ts';
import { findDates } from '../../../patterns/date.ts';
import { pattern } from '../../../patterns/pattern.ts';
import type { RelationValue } from '../../values.ts';
import { ARTICLES } from '../names/parts.ts';

/** The number, the day in its bracket, and what of the document is meant; a title in 《》 behind is that of the part. */
const ALONE = pattern(
  /^(?<number>[^，。；：《》（）\t]{2,40}?(?:(?:令|公告|通告|布告)(?:\d{4}年)?第\d{1,5}号|〔\d{4}〕(?:第)?\d{1,5}号))(?:文件?)?(?<aside>（[^（）]{0,40}）)?(?<part>中?的?(?:附件|第)[^。；]{0,60})?[；。，、]?$/u,
);

export interface NumberedItem {
  readonly target: RelationValue['target'];
  readonly part: string | null;
}

/** What the words of an item name; null where they are more than a number. */
export function byNumber(words: string): NumberedItem | null {
  const { number = '', aside = '', part = '' } = ALONE.exec(words)?.groups ?? {};
  const found = number ? (findNumbers(number)[0] ?? findOrderNumbers(number)[0]) : undefined;
  if (!found || found.start > 0 || found.end < number.length) return null;
  return {
    target: { title: null, number: found.number, date: findDates(aside)[0]?.iso ?? null, issuer: null },
    part: part ? (ARTICLES.exec(part)?.[1] ?? part) : null,
  };
}
