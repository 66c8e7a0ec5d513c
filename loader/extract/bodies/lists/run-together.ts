/**
 * Lists whose lines have run together, as web pages print them: 张三 市财政局局长李四 市水利局局长. Where the post of one member ends, the name of
 * the next begins, or a class of units: …局局长各村（居）委会主任.
 */
import { gathered } from '../../../gathered.ts';
import { AGENCY_END } from '../../../patterns/agency/words.ts';
import { isName, isNameHere, nameAfterPost } from '../members/persons.ts';
import { endsWithPost } from '../members/posts.ts';
import type { Token } from '../members/tokens.ts';
import { NAME, SURNAME } from '../words.ts';

const ONE = /^\p{Script=Han}$/u;
/** A post or a body, after which the next name may have begun: 副局长, 市水利局, 市水利局局长王五, 市水利局局长王. */
const isHeld = (text: string): boolean =>
  endsWithPost(text) ||
  AGENCY_END.test(text) ||
  nameAfterPost(text) !== null ||
  (SURNAME.test(text.at(-1) ?? '') && endsWithPost(text.slice(0, -1)));

/** Cuts the tokens of a list that puts the name first; another is left as it is. */
export function parted(tokens: readonly Token[]): readonly Token[] {
  if (!beginsWithName(tokens)) return tokens;
  return gathered(tokens, (token, k) =>
    gathered(cutBeforeClass(token), (one) => gathered(cutBeforeName(one, tokens[k + 1], tokens[k + 2]), cutChain)),
  );
}

/** 张三 or 张 三 and then a post, or 张三市财政局局长 in one. */
function beginsWithName(tokens: readonly Token[]): boolean {
  const [first, second] = [tokens[0]?.text ?? '', tokens[1]?.text ?? ''];
  return (
    isName(first) ||
    CHAINED.test(first) ||
    (ONE.test(first) && ONE.test(second) && isName(first + second)) ||
    (isNameHere(first) && isHeld(second))
  );
}

/** 市财政局局长李四 before 市水利局局长, and 市财政局局长李 before 四. */
function cutBeforeName(token: Token, next: Token | undefined, afterNext: Token | undefined): readonly Token[] {
  if (next?.gap !== 's' || endsWithPost(token.text)) return [token];
  const [post, letter] = [token.text.slice(0, -1), token.text.slice(-1)];
  if (ONE.test(next.text) && SURNAME.test(letter) && endsWithPost(post) && isName(letter + next.text) && isHeld(afterNext?.text ?? ''))
    return cutAt(token, post.length);
  const titled = isHeld(next.text) ? nameAfterPost(token.text) : null;
  return titled ? cutAt(token, titled.post.length) : [token];
}

/** …一级主任科员各村（居）委会主任: units of a class after the last person. */
function cutBeforeClass(token: Token): readonly Token[] {
  const at = CLASS.exec(token.text)?.index ?? 0;
  const before = token.text.slice(0, at);
  if (at === 0 || !endsWithPost(before)) return [token];
  return [
    { text: before, gap: token.gap },
    { text: token.text.slice(at), gap: 'n' },
  ];
}
const CLASS = /(?<=[\p{Script=Han}）])各(?=[县市区乡镇街村行相成有])/u;

/** 张三县计委主任李四县财政局局长: names and posts without any white space. */
function cutChain(token: Token): readonly Token[] {
  if (!CHAINED.test(token.text) || !endsWithPost(token.text)) return [token];
  const pieces: Token[] = [];
  let from = 0;
  for (const { index } of token.text.matchAll(/(?<=[长任记员席人干])(?=\p{Script=Han}{2,3}[省市县区州旗])/gu)) {
    if (index - from < 5 || !CHAINED.test(token.text.slice(index)) || !endsWithPost(token.text.slice(from, index))) continue;
    pieces.push({ text: token.text.slice(from, index), gap: from === 0 ? token.gap : 'n' });
    from = index;
  }
  return pieces.length ? [...pieces, { text: token.text.slice(from), gap: 'n' }] : [token];
}
/** A name, and then the body of a post at the place. */
const CHAINED = new RegExp(`^${NAME}[省市县区州旗](?=[\\p{Script=Han}（）]{2})`, 'u');

const cutAt = ({ text, gap }: Token, at: number): readonly Token[] => [
  { text: text.slice(0, at), gap },
  { text: text.slice(at), gap: 's' },
];
