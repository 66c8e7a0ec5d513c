/** Names of persons: by their form, by where they stand, and at the end of a post. */
import type { MemberRow } from '../../../../graph-schema/index.ts';
import { kept } from '../../../patterns/kept.ts';
import { AGENCY_END } from '../../../patterns/agency/words.ts';
import type { Held } from './held.ts';
import { endsWithPost, mayBePost, personPost } from './posts.ts';
import { BY_SOUND, NAME, NO_NAME, NO_NAME_HERE } from '../words.ts';

const WHOLE_NAME = new RegExp(`^${NAME}$`, 'u');
const LETTERS = /^\p{Script=Han}{2,4}$/u;

/** A personal name by its form alone: no word of offices and organisations has it. */
export const isName: (text: string) => boolean = kept((text) => WHOLE_NAME.test(text) && !NO_NAME.test(text));

/** A name where the layout says that one may stand: white space, brackets or the end of a post around it. Any surname will do. */
export const isNameHere: (text: string) => boolean = kept(
  (text) => !NO_NAME_HERE.test(text) && (WHOLE_NAME.test(text) || BY_SOUND.test(text) || (LETTERS.test(text) && !AGENCY_END.test(text))),
);

/** A name without 同志 and （兼） behind it. */
export const bareName = (text: string): string => text.replace(/同志$/u, '').replace(/（兼）$/u, '');

/** The row of a person in a role. */
export const person = (role: string, name: string, held: Held): MemberRow => ({ role, person: name, post: held.post, org: held.org });

/** Names are this long where they have no dot; of one sound a letter, they may be longer. */
const LENGTHS = [3, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** 副区长于宁: behind a post 于 is a surname. */
const AFTER_POST = /^于\p{Script=Han}{1,2}$/u;

/** Words that no name has at its end; 李有为 and 季春和 have one, where nothing follows it. */
const isNoName = (words: string): boolean =>
  NO_NAME.test(AFTER_POST.test(words) ? `余${words.slice(1)}` : words) &&
  !(words.length === 3 && /[为和]$/u.test(words) && !NO_NAME.test(words.slice(0, 2)));

export interface Titled {
  readonly name: string;
  readonly post: string;
}

/** 市工信局局长常立智; 旗委副书记、旗长斯琴巴特尔; 市政府秘书长、办公室主任高雅铭同志: words that are a post and then a name. */
export function nameAfterPost(words: string): Titled | null {
  const plain = words
    .replace(/[。；，]$/u, '')
    .replace(/（兼）$/u, '')
    .replace(/(?<!负责|领导)同志$/u, '');
  if (endsWithPost(plain)) return null;
  let weak: Titled | null = null;
  for (const length of LENGTHS) {
    const post = plain.slice(0, -length);
    if (post.length < 2) continue;
    if (!mayBePost(post)) continue;
    const name = plain.slice(-length);
    const byForm = WHOLE_NAME.test(name) && !isNoName(name) && (length < 4 || /[·•]/u.test(name) || length === 4);
    if (!byForm && !(weak === null && isNameHere(name) && !NO_NAME.test(name))) continue;
    if (!endsWithPost(post)) continue;
    if (byForm) return { name, post };
    weak = { name, post };
  }
  return weak;
}

/** The person that words name after a post; null where they name none. */
function postThenName(role: string, words: string): MemberRow | null {
  const titled = nameAfterPost(words);
  return titled ? person(role, titled.name, personPost(titled.post)) : null;
}

/** 市发展改革委李明副主任, 市农商银行王磊行长: the name stands between the body and the post that goes with it. */
function nameBeforePost(role: string, words: string): MemberRow | null {
  const { before = '', post = '', head = '' } = BEHIND_NAME.exec(words)?.groups ?? {};
  const end = ENDS_OF_BODIES[head];
  for (const length of end === undefined ? [] : [3, 2]) {
    const name = before.slice(-length);
    const org = before.slice(0, -length);
    if (org.length > 2 && end?.test(org) && isName(name)) return person(role, name, { org, post });
  }
  return null;
}
const BEHIND_NAME = /^(?<before>[^、，；]{5,40}?)(?:同志)?(?<post>副?(?<head>[局厅处科行院部站校]长|主任))$/u;
/** Who leads a 局 is a 局长: any other post is of another body. */
const ENDS_OF_BODIES: Readonly<Record<string, RegExp>> = {
  局长: /局$/u,
  厅长: /厅$/u,
  处长: /处$/u,
  科长: /科$/u,
  行长: /行$/u,
  院长: /院$/u,
  部长: /部$/u,
  站长: /站$/u,
  校长: /(?:学|校)$/u,
  主任: /(?:委|委员会|办|办公室|中心|管委会)$/u,
};

const STOPS = '、，；';

/** Words cut at their stops outside brackets. */
export function splitTop(text: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let current = '';
  for (const c of text) {
    depth = Math.max(0, depth + (c === '（' ? 1 : c === '）' ? -1 : 0));
    if (depth === 0 && STOPS.includes(c)) {
      items.push(current);
      current = '';
    } else current += c;
  }
  items.push(current);
  return items.filter(Boolean);
}

/** 市水利局局长周强、市应急局局长陈洁和副旗长乌云其木格: each name closes the posts before it. What follows the last name is `rest`. */
export function postsAndNames(role: string, words: string): { members: MemberRow[]; rest: string } {
  const members: MemberRow[] = [];
  let open = '';
  for (const item of splitTop(words.replace(/[。；，]$/u, '').replace(/以及/gu, '、'))) {
    // 陆建中、市城管局局长周凯: one whose post the text has told before.
    if (!open && isName(item)) {
      members.push(person(role, item, { org: null, post: null }));
      continue;
    }
    open = open ? `${open}、${item}` : item;
    const found = pairOf(role, open) ?? one(role, open);
    if (!found) continue;
    members.push(...found);
    open = '';
  }
  return { members, rest: open };
}

const one = (role: string, words: string): MemberRow[] | null => {
  const found = postThenName(role, words) ?? nameBeforePost(role, words);
  return found ? [found] : null;
};

/** 赵维平同志和市统计局副局长任丽萍: one whose post the text has told before. */
const alone = (role: string, words: string): MemberRow | null =>
  words.endsWith('同志') && isName(words.slice(0, -2)) ? person(role, words.slice(0, -2), { org: null, post: null }) : null;

/** Two persons with "and" between them. */
function pairOf(role: string, words: string): MemberRow[] | null {
  for (const { index } of words.matchAll(/[和及与]/gu)) {
    const first = postThenName(role, words.slice(0, index)) ?? alone(role, words.slice(0, index));
    const second = first && postThenName(role, words.slice(index + 1));
    if (first && second) return [first, second];
  }
  return null;
}
