/** Persons of a list whose names stand before their posts, parted by white space: 张三 市教育局局长. Lines may be wrapped, and white space lost. */
import type { MemberRow } from '../../../../graph-schema/index.ts';
import { AGENCY_END } from '../../../patterns/agency/words.ts';
import { bareName, isName, isNameHere, person } from './persons.ts';
import { endsWithPost, isWhole, personPost } from './posts.ts';
import type { Token } from './tokens.ts';
import { BY_SOUND, NAME } from '../words.ts';
import { hasUnitAside } from './bracketed.ts';
import { units } from './unit-rows.ts';

const GLUED = new RegExp(
  `^(?<name>${NAME})(?<post>(?:[市省州]|[县区](?!管委)|国家|国务院|副|中共|党|常务|[\\p{Script=Han}]{2,4}[市县区省州])[\\p{Script=Han}（）、]{1,40})$`,
  'u',
);

/** A person, and as much of the post as has been read. */
interface Entry {
  readonly name: string;
  post: string;
}

/** What a post, or the body that it belongs to, begins or ends with. */
const looksHeld = (text: string): boolean =>
  endsWithPost(text.replace(/[、，]$/u, '')) ||
  AGENCY_END.test(text) ||
  /^(?:[省市县区州旗盟]|国家|国务院|国网|中共|中国|人民|武警|党|副|常务|全国|省|[\p{Script=Han}]{2,4}[省市县区州旗盟])/u.test(text);

/** 张三 市教育局局长: entries of a name and a post, over lines that may be wrapped. */
export function nameFirst(role: string, tokens: readonly Token[]): MemberRow[] | null {
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

/** Entries as members; what is too long for a post, or more than a sentence, is none. */
function rowsOf(role: string, entries: readonly Entry[]): MemberRow[] {
  return entries
    .filter(({ post }) => post.length <= 60 && !/。./u.test(post))
    .map(({ name, post }) => person(role, name, personPost(post)));
}

/** A line that begins with a name and goes on with a post, whatever the line above left open. */
const opensLine = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]?.gap === 'n' && tokens[k + 1]?.gap === 's' && isNameHere(tokens[k]?.text ?? '') && looksHeld(tokens[k + 1]?.text ?? '');

/** The name that a token is or begins with, and the post that is part of the token. */
function nameAt(tokens: readonly Token[], k: number): Entry | null {
  const text = tokens[k]?.text ?? '';
  const next = tokens[k + 1];
  const plain = bareName(text);
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
