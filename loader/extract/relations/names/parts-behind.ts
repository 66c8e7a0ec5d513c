/**
 * Parts of an instrument that a sentence names one after another, each with what becomes of it: 《…》第十二条废止，第十三条修改为“…”. All of them belong to
 * the title ahead, up to the next one.
 */
import { pattern } from '../../../patterns/pattern.ts';
import { ARTICLES } from './parts.ts';

/** A further clause begins with a part: ，第十三条, ；删去第十五条, ，并将第二十条. */
const CLAUSE = pattern(/[，；](?:同时|并|且)?(?:将|对|删去|删除|废止)?(?=第[（一二三四五六七八九十百\d])/gu);
/** What is done to it must be said in its clause. */
const DONE = /^[^，；。]{0,40}?(?:修改|修订|改为|改成|调整为|增加|删去|删除|废止|失效|停止执行|不再|移至|合并|作为第)/u;
const DELETES = /(?:删去|删除|废止)$/u;
/** How far behind the title its parts are looked for. */
const REACH = 400;

/** The part right behind a title that ends at `end`, with those of the clauses that follow; null for none. */
export function partsBehind(text: string, end: number): string | null {
  const first = ARTICLES.exec(text.slice(end, end + 80))?.[1];
  if (first === undefined) return null;
  const behind = withoutWording(sentence(text.slice(end, end + REACH)));
  const parts = [first];
  for (const match of CLAUSE.all(behind)) {
    const clause = behind.slice(match.index + match[0].length);
    const part = ARTICLES.exec(clause.slice(0, 80))?.[1];
    if (part !== undefined && !parts.includes(part) && (DELETES.test(match[0]) || DONE.test(clause.slice(part.length)))) parts.push(part);
  }
  return parts.join('、');
}

/** The sentence, up to the next title: its full stop may stand within wording. */
const sentence = (words: string): string => /^(?:[^《。“”]|“[^“”]{0,200}”){0,400}/u.exec(words)?.[0] ?? '';

/** What is said in “” is the wording of the part, and names none. */
const withoutWording = (words: string): string => words.replace(/“[^“”]{0,200}”/gu, '“”');
