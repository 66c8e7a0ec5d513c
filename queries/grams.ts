/**
 * How text is indexed and asked for: letters and digits only, in pairs, so that any part of a Chinese text is found, from one
 * character on. 青岚市 is indexed as 青岚 岚市 市; a part of two and more characters is a phrase of pairs, one character the start of a pair.
 */
import { QueryError } from './errors.ts';
import { pairsOf, plainLetters } from './letters.ts';

export const searchLetters = plainLetters;

/** The pairs of letters that search looks in, separated by spaces. */
export const grams = pairsOf;

const LONGEST = 100;

/** The letters of a text to look for, from 1 to 100. */
export function phraseLetters(text: string): readonly string[] {
  const letters = [...searchLetters(text)];
  if (!letters.length) throw new QueryError('BAD_TEXT', 'text: give at least one letter, digit or Chinese character to look for.');
  if (letters.length > LONGEST) throw new QueryError('BAD_TEXT', `text: at most ${LONGEST} characters can be looked for; shorten it.`);
  return letters;
}

/** A text to look for as a phrase of the full-text index. */
export function phrase(text: string): string {
  const letters = phraseLetters(text);
  if (letters.length === 1) return `"${letters[0] ?? ''}"*`;
  return `"${letters
    .slice(0, -1)
    .map((letter, i) => `${letter}${letters[i + 1] ?? ''}`)
    .join(' ')}"`;
}
