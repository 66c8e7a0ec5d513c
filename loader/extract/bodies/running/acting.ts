/** Who acts in the roles of a body, post by post: 市指挥部指挥长、副指挥长担任现场指挥部指挥长、副指挥长. */
import type { MemberRow } from '../../../../graph-schema/index.ts';
import { unitList } from '../members/posts.ts';
import { SENTENCE_ROLE, SUFFIX } from '../words.ts';
import { pattern } from '../../../patterns/pattern.ts';

/** 市指挥部指挥长、副指挥长担任现场指挥部指挥长、副指挥长: posts and roles one to one. */
export const ACTING = pattern(
  new RegExp(
    `^(?<who>[^。；]{4,80}?)(?:担任|兼任)(?<name>[\\p{Script=Han}]{2,20}?${SUFFIX})(?<roles>${SENTENCE_ROLE}(?:、${SENTENCE_ROLE}){1,3})[，。；]?$`,
    'u',
  ),
);

/** The body whose roles a sentence gives to posts, with its members; null where it gives none. */
export function actingIn(sentence: string): { name: string; members: MemberRow[] } | null {
  const found = ACTING.exec(sentence)?.groups;
  const roles = (found?.['roles'] ?? '').split('、');
  const posts = unitList(found?.['who'] ?? '');
  if (!found || posts.length !== roles.length) return null;
  return { name: found['name'] ?? '', members: posts.map(({ org, post }, i) => ({ role: roles[i] ?? '', person: null, post, org })) };
}
