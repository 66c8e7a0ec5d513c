/** Units as members of a body, without persons: 市教育局、市公安局; 各县（市、区）政府分管负责人. */
import type { MemberRow } from '../../../../graph-schema/index.ts';
import { AGENCY_END } from '../../../patterns/agency/words.ts';
import { endsWithPost, unitList } from './posts.ts';
import type { Token } from './tokens.ts';

/** The units of a list in a role, each with its post. */
export const unitRows = (role: string, words: string): MemberRow[] =>
  words ? unitList(words).map(({ org, post }) => ({ role, person: null, post, org })) : [];

/** Units, told apart by white space too where a name or a post ends before it and another begins after it. */
export function units(role: string, tokens: readonly Token[]): MemberRow[] {
  let words = '';
  for (const { text } of tokens) {
    const parted =
      words !== '' &&
      !/[、，；（]$/u.test(words) &&
      balanced(words) &&
      (AGENCY_END.test(words) || endsWithPost(words)) &&
      /^(?:[省市县区州旗盟](?![、）])|各|国网|国家|中国|人民|武警|团[省市县区州旗])/u.test(text);
    words += `${parted ? '、' : ''}${text}`;
  }
  return unitRows(role, words.replace(/^(?:以及|和|及)/u, ''));
}

const balanced = (text: string): boolean => text.split('（').length === text.split('）').length;
