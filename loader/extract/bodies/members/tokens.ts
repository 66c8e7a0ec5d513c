/** The words of a role as a list of pieces between white space, ready for reading: names with a space inside are whole again, asides on the person gone. */
import { gathered } from '../../../gathered.ts';
import { isName, isNameHere } from './persons.ts';
import { endsWithPost } from './posts.ts';
import { type Gap, type Unit, piecesOf } from '../lists/unit.ts';
import { parted } from '../lists/run-together.ts';
import { COMPOUND, SURNAME } from '../words.ts';

export interface Token {
  readonly text: string;
  /** What stood before it. */
  readonly gap: Gap;
}

/** A part of a unit that holds words of one role. */
export interface Part {
  readonly unit: Unit;
  readonly from: number;
  readonly to: number;
}

/** （女）, （满族）, （女，回族）: of the person, not of the post. */
const PERSONAL = /（(?:男|女)?[，、]?(?:[\p{Script=Han}]{1,4}族)?）/gu;
const COMPOUND_ALONE = new RegExp(`^(?:${COMPOUND})$`, 'u');
const ONE = /^\p{Script=Han}$/u;
/** 洁，市财政局副局长 or 宁（市住房城乡建设局局长）: a letter and what follows the name. */
const ONE_AND_MORE = /^\p{Script=Han}[，,：（]/u;

/** The pieces of the parts; a part begins on a line of its own. */
export function tokensOf(parts: readonly Part[]): Token[] {
  const pieces = gathered(unwrapped(parts), ({ unit, from, to }) =>
    piecesOf(unit, from, to).map(({ text, gap }, i): Token => ({ text, gap: i === 0 ? 'n' : gap })),
  );
  return cutAfterPosts(
    withNames(parted(pieces.map(({ text, gap }) => ({ text: text.replace(PERSONAL, ''), gap })).filter(({ text }) => text !== ''))),
  );
}

/** The words without 由…担任。 around them, which says nothing more. */
function unwrapped(parts: readonly Part[]): Part[] {
  return parts.map(({ unit, from, to }, k) => {
    const words = unit.text.slice(from, to);
    const close = k === parts.length - 1 ? (/(?:兼任|担任)?[。；]$/u.exec(words)?.[0].length ?? 0) : 0;
    return { unit, from: k === 0 && /^由\p{Script=Han}{2}/u.test(words) ? from + 1 : from, to: to - close };
  });
}

/** Puts names together that were set with a space inside: 张 三, 温 如 玉, 上官 平, 阿不都 · 克里木. */
function withNames(tokens: readonly Token[]): Token[] {
  const whole: Token[] = [];
  for (let k = 0; k < tokens.length;) {
    const token = tokens[k];
    if (!token) break;
    const glued = gluedPost(token, tokens[k + 1]);
    if (glued) {
      whole.push(...glued);
      k += 2;
      continue;
    }
    const length = spacedName(tokens, k);
    whole.push(
      length === 1
        ? token
        : {
            text: tokens
              .slice(k, k + length)
              .map(({ text }) => text)
              .join(''),
            gap: token.gap,
          },
    );
    k += length;
    if (length === 1 && !token.text) break;
  }
  return whole;
}

/** 张 勇市委常委、常务副市长: the space stands within the name, and none behind it. */
function gluedPost({ text, gap }: Token, next: Token | undefined): readonly [Token, Token] | null {
  const [letter = '', post = ''] = [next?.text[0], next?.text.slice(1)];
  return next?.gap === 's' &&
    SURNAME.test(text) &&
    ONE.test(letter) &&
    isName(text + letter) &&
    post.length > 1 &&
    POST_OPENS.test(post) &&
    endsWithPost(post)
    ? [
        { text: text + letter, gap },
        { text: post, gap: 's' },
      ]
    : null;
}
/** How a post begins, so that the letter before it is the last of a name. */
const POST_OPENS = /^(?:[省市县区州旗盟]|国家|国务院|副|中共|党|常务|[\p{Script=Han}]{2,3}[市县区省州旗])/u;

/** The token at `k` where white space parts it from the one before, else nothing. */
const spacedAt = (tokens: readonly Token[], k: number): string => (tokens[k]?.gap === 's' ? (tokens[k]?.text ?? '') : '');

/** How many tokens from `k` make one name; 1 where none follows. */
function spacedName(tokens: readonly Token[], k: number): number {
  const first = tokens[k]?.text ?? '';
  const second = spacedAt(tokens, k + 1);
  if (!second) return 1;
  const third = spacedAt(tokens, k + 2);
  if (/[·•・]$/u.test(first) || /^[·•・]/u.test(second)) return /^[·•・]$/u.test(second) && third ? 3 : 2;
  if (!ONE.test(first)) return COMPOUND_ALONE.test(first) && ONE.test(second) && !ONE.test(third) ? 2 : 1;
  const fourth = spacedAt(tokens, k + 3);
  if (ONE.test(second))
    return ONE.test(third) &&
      !ONE.test(fourth) &&
      !ONE_AND_MORE.test(fourth) &&
      isNameHere(first + second + third) &&
      !(SURNAME.test(third) && fourth === '')
      ? 3
      : isNameHere(first + second)
        ? 2
        : 1;
  if (ONE_AND_MORE.test(second)) return 2;
  return second.length === 2 && SURNAME.test(first) && isName(first + second) && !endsWithPost(second) ? 2 : 1;
}

/** 市长、李四: a stop between a post and the next name parts them as white space does. */
function cutAfterPosts(tokens: readonly Token[]): Token[] {
  return gathered(tokens, (token, k): Token[] => {
    const at = /[、，；]/u.test(token.text)
      ? Math.max(token.text.lastIndexOf('、'), token.text.lastIndexOf('，'), token.text.lastIndexOf('；'))
      : -1;
    const name = token.text.slice(at + 1);
    return at > 0 && tokens[k + 1]?.gap === 's' && isNameHere(name) && endsWithPost(token.text.slice(0, at))
      ? [
          { text: token.text.slice(0, at), gap: token.gap },
          { text: name, gap: 's' },
        ]
      : [token];
  });
}
