/** What stands after a role, as members: persons with posts, persons alone, posts before persons, or units. */
import type { MemberRow } from '../../../graph-schema/index.ts';
import { type Held, personPost, unitList } from './posts.ts';
import { type Unit, piecesOf } from './units.ts';
import { NAME, NO_NAME, POST_TAIL, SURNAME } from './words.ts';

const WHOLE_NAME = new RegExp(`^${NAME}$`, 'u');
const NAME_IN_LIST = new RegExp(`^(?<name>${NAME})(?:同志)?(?:（(?<aside>[^（）]{1,40})）)?$`, 'u');
const GLUED = new RegExp(`^(?<name>${NAME})(?<post>(?:[市省州]|[县区](?!管委)|国家|国务院|副|中共|党|常务|[\\p{Script=Han}]{2,4}[市县区省州])[\\p{Script=Han}（）、]{1,40})$`, 'u');

/** A personal name by its form: no word of offices and organisations has it. */
export const isName = (text: string): boolean => WHOLE_NAME.test(text) && !NO_NAME.test(text);

const person = (role: string, name: string, held: Held): MemberRow => ({ role, person: name, post: held.post, org: held.org });

export interface Read {
  readonly members: MemberRow[];
  /** Where in the unit the members end. */
  readonly end: number;
  /** Persons by name, not units. */
  readonly persons: boolean;
}

/** Members in a range of a unit; null where the words are neither persons nor units. */
export function readMembers(role: string, unit: Unit, from: number, to: number): Read | null {
  const words = unit.text.slice(from, to);
  const names = namesOnly(role, words) ?? namedWithCommas(role, words);
  if (names) return { members: names, end: to, persons: true };
  const entries = readEntries(role, unit, from, to);
  if (entries) return { ...entries, persons: true };
  const titled = postsAndNames(role, words);
  if (titled) return { members: titled, end: to, persons: true };
  const stop = words.search(/[。]/u);
  const list = stop < 0 ? words : words.slice(0, stop);
  const units = unitList(list).map(({ org, post }): MemberRow => ({ role, person: null, post, org }));
  return units.length ? { members: units, end: stop < 0 ? to : from + stop + 1, persons: false } : null;
}

/** 刘鹏、周国华; 王亚平（兼）、李永锋（市农业农村局副局长）. */
function namesOnly(role: string, words: string): MemberRow[] | null {
  const items = splitTop(words.replace(/[。；]$/u, ''));
  const found = items.map((item) => NAME_IN_LIST.exec(item)?.groups);
  if (!items.length || !found.every((groups) => groups && isName(groups['name'] ?? ''))) return null;
  return found.map((groups) => person(role, groups?.['name'] ?? '', /^兼/u.test(groups?.['aside'] ?? '兼') ? { org: null, post: null } : personPost(groups?.['aside'] ?? '')));
}

/** 陈洁，市财政局副局长；何文斌，市公安局副局长. */
function namedWithCommas(role: string, words: string): MemberRow[] | null {
  const items = words.replace(/[。；]$/u, '').split('；').map((item) => /^(?<name>[^，]{2,12})，(?<post>[^。]{2,60})$/u.exec(item)?.groups);
  if (!items.every((groups) => groups && isName(groups['name'] ?? '') && POST_TAIL.test(groups['post'] ?? ''))) return null;
  return items.map((groups) => person(role, groups?.['name'] ?? '', personPost(groups?.['post'] ?? '')));
}

function splitTop(text: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let current = '';
  for (const c of text) {
    depth += c === '（' ? 1 : c === '）' ? -1 : 0;
    if (depth <= 0 && /[、，；]/u.test(c)) {
      items.push(current);
      current = '';
    } else current += c;
  }
  items.push(current);
  return items.filter(Boolean);
}

/** A sentence after the list, in the same paragraph: 领导小组下设办公室…. */
const AFTER_LIST = /^(?:领导小组|领导组|指挥部|联席会议|委员会|市|县|省|专班|工作组|小组|以上|主要职责|职责|各|今后|如有|上述|办公室|成员如有)[^：]{0,60}(?:下设|设在|[，。]|变动|职责)/u;

/** Entries of persons told apart by white space: 张 三 市教育局局长 李四 市财政局副局长. */
function readEntries(role: string, unit: Unit, from: number, to: number): { members: MemberRow[]; end: number } | null {
  const pieces = piecesOf(unit, from, to);
  const entries: { name: string; post: string }[] = [];
  let end = to;
  for (let k = 0; k < pieces.length; ) {
    const piece = pieces[k];
    const named = nameAt(pieces.map(({ text }) => text), k);
    const open = entries.at(-1);
    if (!piece) break;
    if (named && (named.post || !open || open.post === '' || POST_TAIL.test(open.post) || piece.gap === 'n')) {
      entries.push({ name: named.name, post: named.post });
      k = named.next;
      continue;
    }
    if (!open) return null;
    if (POST_TAIL.test(open.post) && (AFTER_LIST.test(pieces.slice(k).map(({ text }) => text).join('')) || /。/u.test(piece.text))) {
      end = piece.start;
      break;
    }
    open.post += piece.text;
    k++;
  }
  const sane = entries.filter(({ post }) => post.length <= 60 && !/。./u.test(post));
  return sane.length ? { members: sane.map(({ name, post }) => person(role, name, personPost(post))), end } : null;
}

/** A name that begins with a piece: whole, in two single characters, or grown together with a post. */
function nameAt(pieces: readonly string[], k: number): { name: string; post: string; next: number } | null {
  const here = pieces[k] ?? '';
  const next = pieces[k + 1] ?? '';
  if (isName(here)) return { name: here, post: '', next: k + 1 };
  if (SURNAME.test(here) && /^\p{Script=Han}$/u.test(next)) return { name: here + next, post: '', next: k + 2 };
  if (SURNAME.test(here) && /^\p{Script=Han}[，（]/u.test(next) && isName(here + (next[0] ?? ''))) return { name: here + (next[0] ?? ''), post: next.slice(1), next: k + 2 };
  const marked = /^(?<name>[\p{Script=Han}·•]{2,12})[，,：（](?<post>.{2,60})$/u.exec(here)?.groups;
  if (marked && isName(marked['name'] ?? '')) return { name: marked['name'] ?? '', post: (marked['post'] ?? '').replace(/）$/u, ''), next: k + 1 };
  return grown(here, k);
}

/** 张三市教育局局长: white space lost. The post must be one, and begin as posts do. */
function grown(text: string, k: number): { name: string; post: string; next: number } | null {
  for (const length of [3, 2]) {
    const name = text.slice(0, length);
    const match = isName(name) && POST_TAIL.test(text) ? GLUED.exec(name + text.slice(length))?.groups : null;
    if (match?.['name'] === name) return { name, post: match['post'] ?? '', next: k + 1 };
  }
  return null;
}

/** 市水利局局长周强、市应急局局长陈洁; 市委常委、副市长李建国: each name closes the posts before it. */
export function postsAndNames(role: string, words: string): MemberRow[] | null {
  const found: MemberRow[] = [];
  let open = '';
  for (const item of splitTop(words.replace(/[。；，]$/u, ''))) {
    open = open ? `${open}、${item}` : item;
    const one = postThenName(role, open);
    if (!one) continue;
    found.push(one);
    open = '';
  }
  return found.length && !open ? found : null;
}

/** 市工信局局长常立智; 市政府秘书长、办公室主任高雅铭同志. */
export function postThenName(role: string, words: string): MemberRow | null {
  const plain = words.replace(/[。；，]$/u, '').replace(/（兼）$/u, '').replace(/(?<!负责|领导)同志$/u, '');
  if (POST_TAIL.test(plain)) return null;
  for (const length of [3, 2, 4]) {
    const name = plain.slice(-length);
    const post = plain.slice(0, -length);
    if (post.length >= 2 && isName(name) && POST_TAIL.test(post)) return person(role, name, personPost(post));
  }
  return null;
}
