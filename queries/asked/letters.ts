/** The letters of a text: what is left of it without brackets, quotes, spaces and the widths of characters. */

const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/**
 * What becomes of a character by itself: of those that never join others when a text is normalised, which are nearly all that documents are
 * printed in. `OTHER` stands for the rest.
 */
const ALONE: readonly (readonly [first: number, last: number])[] = [
  // ASCII; · and ×; quotes, dashes and …; 、。々〇〈〉《》「」『』【】〔〕; Han; forms of full width.
  [0x20, 0x7e],
  [0xb7, 0xb7],
  [0xd7, 0xd7],
  [0x2013, 0x2014],
  [0x2018, 0x201d],
  [0x2026, 0x2026],
  [0x3000, 0x3003],
  [0x3005, 0x3011],
  [0x3014, 0x3017],
  [0x4e00, 0x9fff],
  [0xff01, 0xff5e],
];
const [NOTHING, OTHER] = [0, 0xffff];
const BECOMES = new Uint16Array(0x1_0000).fill(OTHER);
for (const [first, last] of ALONE)
  for (let code = first; code <= last; code++) {
    const letters = lettersOf(String.fromCharCode(code));
    if (letters.length <= 1) BECOMES[code] = letters ? letters.charCodeAt(0) : NOTHING;
  }

/** Texts up to this length are taken letter by letter, in a place kept for it. */
const LONGEST = 2048;
const place = new Uint16Array(3 * LONGEST);
/** The first so many of the place. */
const placed = (end: number): string => String.fromCharCode.apply(null, place.subarray(0, end) as unknown as number[]);

/** Letters and digits only, in their common forms and small. */
export function plainLetters(text: string): string {
  const { length } = text;
  if (length > LONGEST) return lettersOf(text);
  let end = 0;
  let same = true;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    const letter = BECOMES[code] ?? OTHER;
    if (letter === OTHER) return lettersOf(text);
    same &&= letter === code;
    if (letter !== NOTHING) place[end++] = letter;
  }
  return same ? text : placed(end);
}

const SPACE = 0x20;
const isHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

/** The pairs of letters that follow one another, separated by spaces, and the last letter alone. */
export function pairsOf(text: string): string {
  const { length } = text;
  let end = 0;
  for (let i = 0; i < length && length <= LONGEST; i++) {
    const code = text.charCodeAt(i);
    // Letters of two code units are one.
    if (isHalf(code)) return pairsOfAny(text);
    if (i) {
      place[end++] = code;
      place[end++] = SPACE;
    }
    place[end++] = code;
  }
  return length > LONGEST ? pairsOfAny(text) : placed(end);
}

function pairsOfAny(text: string): string {
  const letters = [...text];
  return letters.map((letter, i) => `${letter}${letters[i + 1] ?? ''}`).join(' ');
}
