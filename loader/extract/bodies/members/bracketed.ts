/** Persons of a list with their posts in brackets: 李永锋（市农业农村局副局长）、王亚平（兼）; names without one may come first, units last. */
import type { MemberRow } from '../../../../graph-schema/index.ts';
import { AGENCY_END } from '../../../patterns/agency/words.ts';
import { isName, isNameHere, person, splitTop } from './persons.ts';
import { endsWithPost, personPost } from './posts.ts';
import { unitRows } from './unit-rows.ts';

const BRACKETED = /^(?<name>[\p{Script=Han}·•]{2,12})(?:同志)?（(?<aside>[^（）]*(?:（[^（）]*）[^（）]*)*)）$/u;

/** 李永锋（市农业农村局副局长）、王亚平（兼）, and units after them: 各县（市、区）政府分管负责人. */
export function bracketed(role: string, text: string): MemberRow[] | null {
  if (!/^[\p{Script=Han}·•]{2,12}（/u.test(text)) return afterOthers(role, text);
  const items = splitTop(text.replace(/）(?=[\p{Script=Han}·•]{2,12}（)/gu, '）、').replace(/[。；]$/u, ''));
  const rows: MemberRow[] = [];
  let rest: string[] = [];
  let named = 0;
  const flush = (): void => {
    if (rest.length) rows.push(...unitRows(role, rest.join('、')));
    rest = [];
  };
  for (const item of items) {
    const found = BRACKETED.exec(item)?.groups;
    const aside = found?.['aside'] ?? '';
    if (found && isNameHere(found['name'] ?? '')) {
      flush();
      named++;
      rows.push(person(role, found['name'] ?? '', /^兼|^兼任$/u.test(aside) ? { org: null, post: null } : personPost(aside)));
    } else if (isName(item)) {
      flush();
      rows.push(person(role, item, { org: null, post: null }));
    } else rest.push(item.replace(/^(?:以及|和|及)/u, ''));
  }
  flush();
  return named > 0 ? rows : null;
}

/** 桑榆、孔阳（县住建局局长）: names without brackets may come first. */
function afterOthers(role: string, text: string): MemberRow[] | null {
  const [first = ''] = splitTop(text);
  if (!text.includes('（') || !isName(first)) return null;
  const rest = bracketed(role, text.slice(first.length).replace(/^[、，；]/u, ''));
  return rest ? [person(role, first, { org: null, post: null }), ...rest] : null;
}

/** 何明（市纪委）: a person whose unit stands in brackets, where the one above has none. */
export const hasUnitAside = (text: string): boolean => {
  const { name = '', aside = '' } = BRACKETED.exec(text)?.groups ?? {};
  return isName(name) && (AGENCY_END.test(aside) || endsWithPost(aside));
};
