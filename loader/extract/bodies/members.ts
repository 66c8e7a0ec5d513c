/** What stands after a role in a list, as members: persons with posts before, after or in brackets, persons alone, units; or persons and then units. */
import { gathered } from '../../gathered.ts';
import type { MemberRow } from '../../../graph-schema/index.ts';
import { AGENCY_END } from '../../patterns/agency-words.ts';
import { isName, isNameHere, person, postsAndNames, splitTop } from './persons.ts';
import { endsWithPost, personPost, splitPost, unitList } from './posts.ts';
import type { Token } from './tokens.ts';
import { BY_SOUND, NAME } from './words.ts';

const BRACKETED = /^(?<name>[\p{Script=Han}·•]{2,12})(?:同志)?（(?<aside>[^（）]*(?:（[^（）]*）[^（）]*)*)）$/u;
const GLUED = new RegExp(
  `^(?<name>${NAME})(?<post>(?:[市省州]|[县区](?!管委)|国家|国务院|副|中共|党|常务|[\\p{Script=Han}]{2,4}[市县区省州])[\\p{Script=Han}（）、]{1,40})$`,
  'u',
);

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
  ).map((name) => name.replace(/同志$/u, '').replace(/（兼）$/u, ''));
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

/** 李永锋（市农业农村局副局长）、王亚平（兼）, and units after them: 各县（市、区）政府分管负责人. */
function bracketed(role: string, text: string): MemberRow[] | null {
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

/** 陈洁，市财政局副局长；何文斌，市公安局副局长. */
function afterCommas(role: string, text: string): MemberRow[] | null {
  const items = text
    .replace(/[。；]$/u, '')
    .split(/[；。]/u)
    .map((item) => /^(?<name>[^，、]{2,12})，(?<post>[^。]{2,60})$/u.exec(item)?.groups);
  if (!items.every((groups) => groups && isNameHere(groups['name'] ?? '') && endsWithPost(groups['post'] ?? ''))) return null;
  return items.map((groups) => person(role, groups?.['name'] ?? '', personPost(groups?.['post'] ?? '')));
}

interface Entry {
  readonly name: string;
  post: string;
}

const isWhole = (post: string): boolean => endsWithPost(post) || /）$/u.test(post);
/** What a post, or the body that it belongs to, begins or ends with. */
const looksHeld = (text: string): boolean =>
  endsWithPost(text.replace(/[、，]$/u, '')) ||
  AGENCY_END.test(text) ||
  /^(?:[省市县区州旗盟]|国家|国务院|国网|中共|中国|人民|武警|党|副|常务|全国|省|[\p{Script=Han}]{2,4}[省市县区州旗盟])/u.test(text);

/** 张三 市教育局局长: entries of a name and a post, over lines that may be wrapped. */
function nameFirst(role: string, tokens: readonly Token[]): MemberRow[] | null {
  const entries: Entry[] = [];
  for (let k = 0; k < tokens.length;) {
    const open = entries.at(-1);
    const token = tokens[k];
    if (!token) break;
    const named =
      !open || isWhole(open.post) || opensLine(tokens, k) || (open.post === '' && hasUnitAside(token.text))
        ? nameAt(tokens, k)
        : open.post === '' && isName(token.text) && !looksHeld(token.text)
          ? { name: token.text, post: '' }
          : null;
    if (named) {
      entries.push({ name: named.name, post: named.post });
      k++;
      continue;
    }
    if (!open) return null;
    if (isWhole(open.post) && unitsBegin(token, tokens, k)) return [...rowsOf(role, entries), ...units(role, tokens.slice(k))];
    open.post += token.text;
    k++;
  }
  return rowsOf(role, entries);
}

function rowsOf(role: string, entries: readonly Entry[]): MemberRow[] {
  return entries
    .filter(({ post }) => post.length <= 60 && !/。./u.test(post))
    .map(({ name, post }) => person(role, name, personPost(post)));
}

/** 何明（市纪委）: a person whose unit stands in brackets, where the one above has none. */
const hasUnitAside = (text: string): boolean => {
  const { name = '', aside = '' } = BRACKETED.exec(text)?.groups ?? {};
  return isName(name) && (AGENCY_END.test(aside) || endsWithPost(aside));
};

/** A line that begins with a name and goes on with a post, whatever the line above left open. */
const opensLine = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]?.gap === 'n' && tokens[k + 1]?.gap === 's' && isNameHere(tokens[k]?.text ?? '') && looksHeld(tokens[k + 1]?.text ?? '');

/** The name that a token is or begins with, and the post that is part of the token. */
function nameAt(tokens: readonly Token[], k: number): Entry | null {
  const text = tokens[k]?.text ?? '';
  const next = tokens[k + 1];
  const plain = text.replace(/同志$/u, '').replace(/（兼）$/u, '');
  if (isName(plain) || (BY_SOUND.test(plain) && isNameHere(plain))) return { name: plain, post: '' };
  if (isNameHere(plain) && next && next.gap !== '' && looksHeld(next.text)) return { name: plain, post: '' };
  const marked = /^(?<name>[\p{Script=Han}·•]{2,12})[，,：（](?<post>.{2,60})$/u.exec(text)?.groups;
  const held = (marked?.['post'] ?? '').replace(/）$/u, '');
  if (marked && isNameHere(marked['name'] ?? '') && (endsWithPost(held) || hasUnitAside(text)))
    return { name: marked['name'] ?? '', post: held };
  return grown(text);
}

/** 张三市教育局局长: white space lost. The post must be one, and begin as posts do. */
function grown(text: string): Entry | null {
  if (!endsWithPost(text)) return null;
  for (const length of [3, 2]) {
    const name = text.slice(0, length);
    const match = isName(name) ? GLUED.exec(text)?.groups : null;
    const post = text.slice(length);
    if (match?.['name'] === name) return { name, post: match['post'] ?? '' };
    if (match && GLUED.exec(`赵一${post}`)?.groups?.['name'] === '赵一') return { name, post };
  }
  return null;
}

/** Units after the persons of a list: 以及某管委会、某分行主要负责同志; 各县（市、区）政府分管负责人. */
function unitsBegin(token: Token, tokens: readonly Token[], k: number): boolean {
  if (/^[、（]/u.test(token.text) || nameAt(tokens, k)) return false;
  const words = tokens
    .slice(k)
    .map(({ text }) => text)
    .join('');
  if (/^(?:以及|及各?|和|各)/u.test(words)) return true;
  return token.gap === 'n' && (/、/u.test(words) || /(?:负责人|负责同志|领导)$/u.test(words)) && units('', tokens.slice(k)).length > 0;
}

/** 市财政局局长 张三; 市财政局 张三 局长; 市委常委、副市长李建国: the name closes the posts before it, and white space tells a name of any form. */
function postFirst(role: string, tokens: readonly Token[]): MemberRow[] | null {
  const rows: MemberRow[] = [];
  let open = '';
  for (let k = 0; k < tokens.length; k++) {
    const { text } = tokens[k] ?? { text: '' };
    const [head = '', ...others] = splitTop(text);
    const name = head.replace(/同志$/u, '').replace(/（兼）$/u, '');
    const next = tokens[k + 1]?.text.replace(/[、，；。]$/u, '') ?? '';
    if (open && isNameHere(name) && endsWithPost(open)) {
      rows.push(person(role, name, personPost(open)));
      open = others.join('、');
    } else if (open && !others.length && isNameHere(name) && AGENCY_END.test(open) && splitPost(next)?.org === null) {
      rows.push(person(role, name, { org: open, post: next }));
      open = '';
      k++;
    } else open = open && !/[、，；]$/u.test(open) && tokens[k]?.gap === 'n' && isWhole(open) ? `${open}、${text}` : `${open}${text}`;
    const { members, rest } = postsAndNames(role, open);
    if (!members.length) continue;
    rows.push(...members);
    open = rest;
  }
  return rows.length ? [...rows, ...unitRows(role, open)] : null;
}

const unitRows = (role: string, words: string): MemberRow[] =>
  words ? unitList(words).map(({ org, post }) => ({ role, person: null, post, org })) : [];

/** Units, told apart by white space too where a name or a post ends before it and another begins after it. */
function units(role: string, tokens: readonly Token[]): MemberRow[] {
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
