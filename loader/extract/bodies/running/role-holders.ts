/** Whom the words beside a role name in running text: persons known or new, with posts before them, in brackets or shared; else units. */
import type { MemberRow } from '../../../../graph-schema/index.ts';
import { AGENCY_END } from '../../../patterns/agency/words.ts';
import { isName, isNameHere, person, postsAndNames, splitTop } from '../members/persons.ts';
import { endsWithPost, personPost } from '../members/posts.ts';
import { unitRows } from '../members/unit-rows.ts';

/** 张三、李四副局长任副组长, 张三、李四两位副局长: names that share the bare post after the last of them. */
function sharingPost(role: string, items: readonly string[]): MemberRow[] | null {
  const last = SHARED_POST.exec(items.at(-1) ?? '')?.groups;
  const names = [...items.slice(0, -1), last?.['name'] ?? ''];
  return last && names.length > 1 && names.every((name) => isName(name))
    ? names.map((name) => person(role, name, { org: null, post: last['post'] ?? null }))
    : null;
}
const SHARED_POST =
  /^(?<name>\p{Script=Han}{2,3}?)(?:等?[两二三四五六七八九十\d]{1,2}[位名])?(?<post>副?(?:[省市县区州局厅处科部镇乡校院]长|主任|书记|秘书长|总经理))$/u;

/** 王英（市史志办主任）, and 陈强（市监）, which only tells one of two of that name from the other; a name alone. */
function namedAside(role: string, item: string): MemberRow | null {
  const { name = item, aside = '' } = /^(?<name>[\p{Script=Han}·]{2,8})（(?<aside>[^（）]{2,30})）$/u.exec(item)?.groups ?? {};
  if (!isName(name)) return null;
  return person(role, name, endsWithPost(aside) || AGENCY_END.test(aside) ? personPost(aside) : { org: null, post: null });
}

/** The members that words name for a role; `known` holds persons named before. None where the words are no names. */
export function whoIs(role: string, words: string, known: readonly MemberRow[]): MemberRow[] {
  const plain = words
    .replace(/[，。；]+$/u, '')
    .replace(/（兼）$/u, '')
    .replace(/(?<!负责|领导)同志$/u, '');
  if (
    plain.length < 2 ||
    /等\d+[名位]|(?:确定|指定)$/u.test(plain) ||
    /[：“”]|[其此]$|^其(?!他)|成立|组建|设立|负责(?!人|同志)|下设/u.test(plain.replace(/分管|协管|“两委”/gu, ''))
  )
    return [];
  const items = splitTop(plain).map((item) => item.replace(/（兼）$|(?<!负责|领导)同志$/gu, ''));
  const isKnown = (name: string): MemberRow | undefined => known.find((member) => member.person === name);
  if (
    items.every((name) => isKnown(name) ?? isName(name)) ||
    (items.length > 1 && items.some(isName) && items.every((name) => isName(name) || (isNameHere(name) && name.length < 4)))
  )
    return items.map((name) => person(role, name, { org: isKnown(name)?.org ?? null, post: isKnown(name)?.post ?? null }));
  const named = items.map((item) => namedAside(role, item));
  if (named.every((member) => member !== null)) return named;
  const shared = sharingPost(role, items);
  if (shared) return shared;
  const { members, rest } = postsAndNames(role, plain);
  const others =
    rest || !members.length
      ? unitRows(role, members.length ? rest : plain).filter(({ org }) => !/^各成员单位/u.test(org ?? '') || role === '成员')
      : [];
  return [...members, ...others];
}
