/** Who is given which role in running text: 组长由…担任; 由…任组长，…为成员; 主任由…兼任 of an office spoken of before. */
import type { MemberRow } from '../../../../graph-schema/index.ts';
import { isName, postsAndNames } from '../members/persons.ts';
import { endsWithPost } from '../members/posts.ts';
import { SUFFIX } from '../words.ts';
import { mayAssign, anchorsOf } from './role-anchors.ts';
import { whoIs } from './role-holders.ts';

/** Members that a sentence gives a body, or its office. */
export interface Assignment {
  /** The words before an office's role that name its body; empty for the one spoken of. */
  readonly of: string;
  readonly office: boolean;
  readonly members: readonly MemberRow[];
}

/** Many bodies of one kind at once, or those who step down. */
const MANY = /若干|分别由各|各分|各专项|相应类别/u;
const NO_MORE = /(?:不再|免去|原|未)$/u;

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
    .replace(/^[^：]{0,30}?办公室(?:（[^（）]{2,30}）)?：/u, '')
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
