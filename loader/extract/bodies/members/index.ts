/** What stands after a role in a list, as members: persons with posts before, after or in brackets, persons alone, units; or persons and then units. */
import { gathered } from '../../../gathered.ts';
import type { MemberRow } from '../../../../graph-schema/index.ts';
import { bareName, isName, isNameHere, person, splitTop } from './persons.ts';
import { endsWithPost, personPost } from './posts.ts';
import type { Token } from './tokens.ts';
import { bracketed } from './bracketed.ts';
import { nameFirst } from './name-first.ts';
import { postFirst } from './post-first.ts';
import { units } from './unit-rows.ts';

export interface Read {
  readonly members: MemberRow[];
  /** Persons by name, not units alone. */
  readonly persons: boolean;
}

/** The members that the words of a role name; null where they are neither persons nor units. */
export function readMembers(role: string, tokens: readonly Token[]): Read | null {
  const text = tokens.map((token) => token.text).join('');
  const rows =
    namesOnly(role, tokens) ?? bracketed(role, text) ?? afterCommas(role, text) ?? nameFirst(role, tokens) ?? postFirst(role, tokens);
  if (rows) return { members: rows, persons: true };
  const members = units(role, tokens);
  return members.length ? { members, persons: false } : null;
}

/** 刘鹏、周国华; 张三 李四 王五. */
function namesOnly(role: string, tokens: readonly Token[]): MemberRow[] | null {
  const names = (
    spacedInside(tokens) ? splitTop(tokens.map(({ text }) => text).join('')) : gathered(tokens, ({ text }) => splitTop(text))
  ).map(bareName);
  const certain =
    names.length > 0 &&
    (names.length > 1 || (tokens[0]?.text.length ?? 9) < 5) &&
    names.every((name) => isName(name) || (names.length > 1 && isNameHere(name) && !endsWithPost(name)));
  return certain && (isName(names[0] ?? '') || names.filter(isName).length * 2 >= names.length)
    ? names.map((name) => person(role, name, { org: null, post: null }))
    : null;
}

/** 陈 璐、许 诺、马小乐: between stops, white space stands inside names of two letters alone. */
const spacedInside = (tokens: readonly Token[]): boolean =>
  tokens.length > 1 &&
  tokens.some(({ text }) => text.includes('、')) &&
  tokens.every(
    ({ text, gap }, k) =>
      k === 0 || (gap === 's' && /^\p{Script=Han}(?:、|$)/u.test(text) && /(?:^|、)\p{Script=Han}$/u.test(tokens[k - 1]?.text ?? '')),
  );

/** 陈洁，市财政局副局长；何文斌，市公安局副局长. */
function afterCommas(role: string, text: string): MemberRow[] | null {
  const items = text
    .replace(/[。；]$/u, '')
    .split(/[；。]/u)
    .map((item) => /^(?<name>[^，、]{2,12})，(?<post>[^。]{2,60})$/u.exec(item)?.groups);
  if (!items.every((groups) => groups && isNameHere(groups['name'] ?? '') && endsWithPost(groups['post'] ?? ''))) return null;
  return items.map((groups) => person(role, groups?.['name'] ?? '', personPost(groups?.['post'] ?? '')));
}
