/**
 * Letters and white space of a text, code unit by code unit. What Unicode says of a code unit is asked once and kept: an expression
 * such as \p{L}, asked for every letter of every document, costs more than all that is done with the answer.
 */

/** Kinds of code units; half of a pair tells nothing alone. */
const UNKNOWN = 0;
const LETTER = 1;
const SPACE = 2;
const OTHER = 3;
const HALF = 4;

const kinds = new Uint8Array(65_536);

function kindOf(code: number): number {
  const known = kinds[code] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const c = String.fromCharCode(code);
  const kind = code >= 0xd800 && code <= 0xdfff ? HALF : /[\p{L}\p{N}]/u.test(c) ? LETTER : /\s/u.test(c) ? SPACE : OTHER;
  kinds[code] = kind;
  return kind;
}

/** The letters and numbers of a text, without all that stands between them. */
export function letters(text: string): string {
  let kept = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind === LETTER) continue;
    if (kind === HALF) return text.replace(/[^\p{L}\p{N}]/gu, '');
    if (i > from) kept += text.slice(from, i);
    from = i + 1;
  }
  return from === 0 ? text : kept + text.slice(from);
}

/** Whether a range of a text holds at least so many letters and numbers. */
export function holdsLetters(text: string, from: number, to: number, least: number): boolean {
  let count = 0;
  for (let i = from; i < to && count < least; i++) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind === HALF) return (text.slice(from, to).match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= least;
    if (kind === LETTER) count++;
  }
  return count >= least;
}

/** Whether the code unit at an offset is white space, as \s has it. */
export const isSpace = (text: string, at: number): boolean => at < text.length && kindOf(text.charCodeAt(at)) === SPACE;

/** The text without its white space. */
export function withoutSpace(text: string): string {
  let kept = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (kindOf(text.charCodeAt(i)) !== SPACE) continue;
    if (i > from) kept += text.slice(from, i);
    from = i + 1;
  }
  return from === 0 ? text : kept + text.slice(from);
}

/** Where the letters of `key` end that stand from an offset on, whatever marks stand between them; null where other letters do. */
export function endOfLetters(text: string, from: number, to: number, key: string): number | null {
  let found = 0;
  for (let i = from; i < to; i++) {
    if (text.charCodeAt(i) === key.charCodeAt(found)) {
      if (++found === key.length) return i + 1;
      continue;
    }
    const kind = kindOf(text.charCodeAt(i));
    if (kind === LETTER || (kind === HALF && /[\p{L}\p{N}]/u.test(text.slice(i, i + 2)))) return null;
  }
  return null;
}

/** Whether the letters of a text are those of `key`, whatever marks stand between them. */
export function sameLetters(text: string, key: string): boolean {
  const end = endOfLetters(text, 0, text.length, key);
  return end !== null && !holdsLetters(text, end, text.length, 1);
}

/** The text with one space for each run of white space. */
export function squeezed(text: string): string {
  for (let i = 0; i < text.length; i++)
    if (isSpace(text, i) && (text[i] !== ' ' || isSpace(text, i + 1))) return text.replace(/\s+/gu, ' ');
  return text;
}
