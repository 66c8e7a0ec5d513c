/** Who is given which role in running text: 组长由…担任; 由…任组长，…为成员; 主任由…兼任 of an office spoken of before. */
import type { MemberRow } from '../../../graph-schema/index.ts';
import { AGENCY_END } from '../../patterns/agency-words.ts';
import { isName, isNameHere, person, postsAndNames, splitTop } from './persons.ts';
import { endsWithPost, personPost, unitList } from './posts.ts';
import { SENTENCE_ROLE, SUFFIX } from './words.ts';
import { pattern } from '../../patterns/pattern.ts';

const SUFFIX_END = new RegExp(`${SUFFIX}$`, 'u');

export interface Assignment {
  /** The words before an office's role that name its body; empty for the one spoken of. */
  readonly of: string;
  readonly office: boolean;
  readonly members: readonly MemberRow[];
}

interface Anchor {
  readonly form: 'first' | 'last';
  readonly role: string;
  readonly of: string;
  readonly office: boolean;
  readonly start: number;
  readonly end: number;
}

/** 组长由…担任, 成员为…, 副组长：…, 成员单位视情由…组成; but in “两委”委员为成员 the post stands before the role. */
const ROLE_FIRST = pattern(
  new RegExp(
    `(?<office>办公室)?(?<role>${SENTENCE_ROLE})(?:，(?=由))?(?:(?:分别|原则上|一般|主要|视情况?|根据(?:工作|实际)?(?:需要|情况))?(?:由|为(?!${SENTENCE_ROLE}(?:[，。；、的）]|$))|：)(?=.)|(?=\\p{Script=Han}{2,4}（兼）))`,
    'gu',
  ),
);
/** …任组长, …为成员单位, …担任召集人, …兼任办公室主任. */
const ROLE_LAST = pattern(
  new RegExp(
    `(?:担任|兼任|出任|(?<![主责担兼出])任|作?为|兼(?!任))(?<of>[\\p{Script=Han}“”]{0,30}?(?:${SUFFIX}|市|县))?(?<office>办公室)?(?:的?领导)?(?<role>${SENTENCE_ROLE})(?=[，。；、的）兼]|和|及|$)`,
    'gu',
  ),
);
/** 指挥部办公室设在…, 下设办公室, 办公室主任由…: after it 主任 is of the office. */
const OFFICE = pattern(new RegExp(`办公室(?:原则上|暂|常)?设|(?:^|[，。；]|下设|设立?|${SUFFIX})办公室(?:[下主工承负日为（，]|$)`, 'u'));
const OFFICE_ROLE = /^(?:第一|常务|执行|专职)?(?:副?主任|成员)$/u;
/** Many bodies of one kind at once, or those who step down. */
const MANY = /若干|分别由各|各分|各专项|相应类别/u;
const NO_MORE = /(?:不再|免去|原|未)$/u;

/** What an assignment needs one of. */
export const ASSIGNS = [ROLE_FIRST, ROLE_LAST] as const;

/** Whether a sentence holds the words that an assignment needs. */
export const mayAssign = (sentence: string): boolean => ROLE_FIRST.may(sentence) || ROLE_LAST.may(sentence);

/** The roles that a sentence gives; `inOffice` says that the sentence before spoke of the office, `known` holds persons named before. */
export function assignmentsIn(sentence: string, inOffice: boolean, known: readonly MemberRow[]): Assignment[] {
  if (!mayAssign(sentence) || MANY.test(sentence)) return [];
  const anchors = anchorsOf(sentence, inOffice);
  const all: Assignment[] = [];
  let cursor = 0;
  for (const [i, anchor] of anchors.entries()) {
    const next = anchors[i + 1];
    const before = all.at(-1);
    let words: string;
    if (anchor.form === 'first') {
      const found = upTo(
        sentence.slice(anchor.end, next?.form === 'first' ? next.start : sentence.length),
        next?.form === 'last' ? next.start - anchor.end : null,
      );
      words = found.words;
      cursor = anchor.end + found.length;
    } else {
      words = sentence.slice(Math.min(cursor, anchor.start), anchor.start);
      cursor = anchor.end;
      if (NO_MORE.test(words)) continue;
      words = since(words);
    }
    const again =
      anchor.form === 'last' && words === '' && before && sentence[anchor.start] === '兼'
        ? before.members.map((member) => ({ ...member, role: anchor.role }))
        : null;
    const members = again ?? whoIs(anchor.role, words, known);
    if (members.length) all.push({ of: anchor.of, office: anchor.office, members });
  }
  return all;
}

function anchorsOf(sentence: string, inOffice: boolean): Anchor[] {
  const lasts = ROLE_LAST.all(sentence);
  const firsts = ROLE_FIRST.all(sentence);
  if (!lasts.length && !firsts.length) return [];
  let from = inOffice ? 0 : (OFFICE.exec(sentence)?.index ?? Infinity);
  const anchor = (form: Anchor['form'], match: RegExpExecArray): Anchor => {
    const { role = '', office, of = '' } = match.groups ?? {};
    const before = form === 'first' ? (/[^，。；：]*$/u.exec(sentence.slice(0, match.index))?.[0] ?? '') : of;
    const isOffice = office !== undefined || (OFFICE_ROLE.test(role) && match.index > from && !SUFFIX_END.test(before));
    return {
      form,
      role: isOffice ? `办公室${role}` : role.replace(/^双/u, ''),
      of: before,
      office: isOffice,
      start: match.index,
      end: match.index + match[0].length,
    };
  };
  const last = lasts.map((match) => ({ form: 'last' as const, match }));
  const first = firsts
    .filter(
      ({ index, 0: words }) =>
        (!words.endsWith('：') || sentence.slice(0, index + words.length).includes('办公室')) &&
        !last.some(({ match }) => match.index <= index && index < match.index + match[0].length),
    )
    .map((match) => ({ form: 'first' as const, match }));
  return [...first, ...last]
    .sort((a, b) => a.match.index - b.match.index)
    .map(({ form, match }) => {
      const found = anchor(form, match);
      if (found.office) from = Math.min(from, found.start);
      return found;
    });
}

const CLOSING = /(?:(?<!负责|领导)同志)?(?:共同|分别)?(?:担任|兼任|出任|组成(?!员)|参加|(?<![主责])任(?=[，。；]|$))/u;

/** The words after a role up to their verb; without one, up to the clause that says something else, or that the next role closes (`limit`). */
function upTo(words: string, limit: number | null): { words: string; length: number } {
  const verb = CLOSING.exec(words);
  const stop = words.search(/[。；]/u);
  if (verb && (stop < 0 || verb.index < stop || limit === null))
    return { words: words.slice(0, verb.index), length: verb.index + verb[0].length };
  const end = limit === null ? words.length : limit;
  const plain = words.slice(0, stop < 0 ? end : Math.min(stop, end));
  const cut =
    limit !== null && plain.includes('，')
      ? plain.slice(0, plain.indexOf('，'))
      : plain.replace(/，[^，]*$/u, (tail) => (endsWithPost(tail) || isName(tail.slice(1)) ? tail : ''));
  return { words: cut.replace(/（兼）$/u, ''), length: cut.length };
}

const VERBS = /^(?:经[^，]{0,20}，)?(?:同意|决定)?(?:增补|增加|新增|补充|增选|聘请|聘任|推选|任命|明确|确定|指定|请|由|以)+/u;

/** 市某局副局长张三接替李四: who steps down. */
const SUCCEEDED = /(?:接替|替换|代替|顶替)[\p{Script=Han}·]{2,6}$/u;
/** 市防汛指挥部增补…: the body before its new members. */
const ADJUSTED = new RegExp(`^[^，。；：、]{2,50}?${SUFFIX}(?=(?:增补|增加|新增|补充|增选))`, 'u');

/** The words before a verb, without what they follow: the last 由, 成立…, 增补; clauses that end in no post are of something else. */
function since(words: string): string {
  const plain = words
    .replace(/^[，、；。和及]+/u, '')
    .replace(/^.*[。；]/u, '')
    .replace(SUCCEEDED, '')
    .replace(ADJUSTED, '')
    .replace(/(?:增补|增加|补充|增选)$/u, '')
    .replace(/(?:继续|仍|改|接替)$/u, '')
    .replace(/^.*(?:成立|组建|设立|建立)(?=以|由)/u, '')
    .replace(/^.*(?<![自经理缘])(?:由|以(?!及))(?=[^，]{2})/u, '')
    .replace(/^[^、]*(?:明确|确定|指定)(?=[省市县区州旗])/u, '')
    .replace(VERBS, '');
  const parts = plain.split('，');
  let from = parts.length - 1;
  while (from > 0 && isHolder(parts[from - 1] ?? '')) from--;
  return parts.slice(from).join('，');
}

/** A clause of members before the one that the verb closes. */
const isHolder = (clause: string): boolean =>
  endsWithPost(clause) || (/[局委办厅院会政府]$/u.test(clause) && clause.includes('、')) || postsAndNames('', clause).members.length > 0;

/** 张三、李四副局长任副组长: names that share the bare post after the last of them. */
function sharingPost(role: string, items: readonly string[]): MemberRow[] | null {
  const last = SHARED_POST.exec(items.at(-1) ?? '')?.groups;
  const names = [...items.slice(0, -1), last?.['name'] ?? ''];
  return last && names.length > 1 && names.every((name) => isName(name))
    ? names.map((name) => person(role, name, { org: null, post: last['post'] ?? null }))
    : null;
}
const SHARED_POST = /^(?<name>\p{Script=Han}{2,3}?)(?<post>副?(?:[省市县区州局厅处科部镇乡校院]长|主任|书记|秘书长|总经理))$/u;

/** 王英（市史志办主任）, and 陈强（市监）, which only tells one of two of that name from the other; a name alone. */
function namedAside(role: string, item: string): MemberRow | null {
  const { name = item, aside = '' } = /^(?<name>[\p{Script=Han}·]{2,8})（(?<aside>[^（）]{2,30})）$/u.exec(item)?.groups ?? {};
  if (!isName(name)) return null;
  return person(role, name, endsWithPost(aside) || AGENCY_END.test(aside) ? personPost(aside) : { org: null, post: null });
}

function whoIs(role: string, words: string, known: readonly MemberRow[]): MemberRow[] {
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
      ? unitList(members.length ? rest : plain).filter(({ org }) => !/^各成员单位/u.test(org ?? '') || role === '成员')
      : [];
  return [...members, ...others.map(({ org, post }) => ({ role, person: null, post, org }))];
}
