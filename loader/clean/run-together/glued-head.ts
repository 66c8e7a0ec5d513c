/**
 * The head of a document that runs into its first words, under the title of its page: 青政发〔2021〕3号青岚市人民政府关于…的通知市教育局：. The page has printed the
 * title, with its issuer or without, so that its end is known.
 */
import { endOfLetters, letters } from '../../patterns/letters.ts';

/** 青政发〔2021〕3号, and the first letter of what runs into it. */
const NUMBER = /^[\p{Script=Han}\s]{2,14}[〔﹝［[【（(]\s?(?:19|20)\d{2}\s?[〕﹞］\]】）)]\s?第?\d{1,5}\s?号(?=[\p{Script=Han}“《])/u;
/** 青岚市人民政府办公室, which the page leaves out. */
const ISSUERS = /^[\p{Script=Han}（）()、\s]*$/u;
const LONGEST_ISSUERS = 60;
/** A shorter title is a word of any text. */
const SHORTEST_TITLE = 8;

/** Where the parts of the head end at the beginning of some words, the last of them with the title of the page; none where it is not there. */
export function gluedHeadIn(words: string, title: string): number[] {
  const key = letters(title);
  if (key.length < SHORTEST_TITLE) return [];
  const over = NUMBER.exec(words)?.[0].length ?? 0;
  for (let at = over; at <= over + LONGEST_ISSUERS && at < words.length && ISSUERS.test(words.slice(over, at)); at++) {
    const end = words[at] === key[0] ? endOfLetters(words, at, words.length, key) : null;
    if (end === null) continue;
    const below = over ? 0 : (NUMBER.exec(words.slice(end))?.[0].length ?? 0);
    return [...(over ? [over] : []), end, ...(below ? [end + below] : [])];
  }
  return [];
}
