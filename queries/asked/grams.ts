/**
 * How text is indexed and asked for: letters and digits only, in pairs, so that any part of a Chinese text is found, from one
 * character on. 青岚市 is indexed as 青岚 岚市 市; a part of two and more characters is a phrase of pairs, one character the start of a pair.
 */
import { QueryError } from '../errors.ts';
import { pairsOf, plainLetters } from './letters.ts';

export const searchLetters = plainLetters;

/** The pairs of letters that search looks in, separated by spaces. */
export const grams = pairsOf;

const LONGEST = 100;

/**
 * The words to look for, each as its letters: 殡葬 免除 are two, and a text must hold both. Where one of them has a single letter the spaces are noise (青 岚 市), and
 * the text is one word. Together 1 to 100 letters.
 */
export function searchWords(text: string): readonly string[] {
  const words = [...new Set(text.split(/\s+/u).map(searchLetters).filter(Boolean))];
  const whole = searchLetters(text);
  if (!whole) throw new QueryError('BAD_TEXT', 'text: give at least one letter, digit or Chinese character to look for.');
  if ([...whole].length > LONGEST) throw new QueryError('BAD_TEXT', `text: at most ${LONGEST} characters can be looked for; shorten it.`);
  return words.length <= MOST_WORDS && words.every((word) => [...word].length > 1) ? words : [whole];
}
/** The parameter of a statement for a word. */
export const wordName = (i: number): string => `word${i}`;
/** The words as parameters. */
export const wordParams = (text: string): Record<string, string> =>
  Object.fromEntries(searchWords(text).map((word, i) => [wordName(i), word]));
/** Of more words than this the text is taken for a passage that was copied. */
const MOST_WORDS = 8;

/** A text to look for as a question to the full-text index: a phrase for each word. */
export const phrase = (text: string): string => searchWords(text).map(phraseOf).join(' AND ');

function phraseOf(word: string): string {
  const letters = [...word];
  if (letters.length === 1) return `"${letters[0] ?? ''}"*`;
  return `"${letters
    .slice(0, -1)
    .map((letter, i) => `${letter}${letters[i + 1] ?? ''}`)
    .join(' ')}"`;
}
