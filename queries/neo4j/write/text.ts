/**
 * Texts for Neo4j's full-text index with the `cjk` analyzer, so that it finds what pairs of letters find.
 *
 * The analyzer makes pairs of neighbouring Chinese characters by itself. Of other letters it makes words, leaves out some short ones
 * (as, it), and does not join them to what stands beside: here they are written in pairs, each with an underscore, which makes
 * them words of their own. A single last character begins no pair and is added. 政发2021号 is written 政发 发2_ 2_0_ 0_2_ 2_1_ 1_号 号.
 *
 * A text holds another exactly if its written form holds the other's.
 */
import { searchLetters, searchWords } from '../../asked/grams.ts';

const CJK = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u;

/** A text as it is indexed. */
export function searchedText(text: string): string {
  const letters = [...searchLetters(text)];
  const last = letters.at(-1);
  return last === undefined ? '' : `${written(letters)} ${marked(last)}`.trimStart();
}

/** The words of a text as they are looked for: what `searchedText` of a text that holds them holds. */
export const lookedFor = (text: string): readonly string[] =>
  searchWords(text).map((word) => {
    const letters = [...word];
    return letters.length === 1 ? marked(letters[0] ?? '') : written(letters);
  });

/** The question to the index: a phrase for each word, or for one character the beginning of a pair. */
export function fulltextQuery(text: string): string {
  const [word, ...others] = searchWords(text);
  const forms = lookedFor(text);
  return !others.length && [...(word ?? '')].length === 1 ? `${forms[0] ?? ''}*` : forms.map((form) => `"${form}"`).join(' AND ');
}

const marked = (letter: string): string => (CJK.test(letter) ? letter : `${letter}_`);

function written(letters: readonly string[]): string {
  let text = '';
  for (let i = 0; i + 1 < letters.length; i++) {
    const [one, next] = [letters[i] ?? '', letters[i + 1] ?? ''];
    const joined = CJK.test(one) && CJK.test(next);
    const within = joined && i > 0 && CJK.test(letters[i - 1] ?? '');
    text += within ? next : `${i ? ' ' : ''}${marked(one)}${marked(next)}`;
  }
  return text;
}
