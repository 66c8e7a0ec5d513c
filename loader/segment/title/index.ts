/** The title of a document: put together from the lines of its head, completed by the contents, or taken from the index of its page. */
import { findNumbers } from '../../../graph-schema/number.ts';
import { letters } from '../../patterns/letters.ts';
import type { SourceText } from '../../text.ts';
import { bodiesApart } from '../blocks/spaces.ts';
import type { ContentsEntry } from '../frames/gazette.ts';
import type { Head } from '../heads/index.ts';
import { kindOf } from '../kinds.ts';
import { issuersOf } from '../names/issuers.ts';
import { type Announced, announcedBy } from './announced.ts';

/** A title without white space; `gaps` are where white space or a line end stood in it. */
interface Printed {
  readonly text: string;
  readonly gaps: readonly number[];
}

export interface Title extends Printed {
  /** What an announcement says of its number beside its title. */
  readonly announced: Announced | null;
  /** A number that stands before the title on its lines. */
  readonly leading: string | null;
}

/** （失效）某市某局关于…的通知, 【已废止】…: what a page says of the document today. */
const STATUS = /^[（【[](?:已|现已|全文)?(?:失效|废止|作废)[）】\]](?=[\p{Script=Han}《\d])/u;

/** The title under a head; `named` is what the index of the page gives. */
export function titleOf(head: Head, entries: readonly ContentsEntry[], named: string | null, source: SourceText): Title {
  const found = printedTitle(head, entries, source);
  // A page may print its title in its index alone: 名称：【已失效】某市人民政府关于….
  const title = found.text || named === null ? found : { text: named.replace(/^【[^【】]{1,8}】/u, ''), gaps: [] };
  // 公告〔2019〕5号 under it says the same without the body.
  const announced = head.number === null || /^(?:公告|通告|令)〔/u.test(head.number) ? announcedBy(title.text) : null;
  if (announced) return { ...title, text: announced.title, announced, leading: null };
  // 某政发〔2023〕7号关于印发…的通知: a page may print the number before its title.
  const leading = head.number === null ? findNumbers(title.text).find(({ start }) => start === 0) : undefined;
  return leading
    ? { text: title.text.slice(leading.end), gaps: [], announced, leading: leading.number }
    : { ...title, announced, leading: null };
}

/** The title as printed; where the print was cut, the contents complete it. */
function printedTitle(head: Head, entries: readonly ContentsEntry[], source: SourceText): Printed {
  const gaps: number[] = [];
  let text = '';
  for (const line of head.title) {
    if (text) gaps.push(text.length);
    gaps.push(...bodiesApart(line, source).map((at) => text.length + at));
    text += line.text
      .replace(/^(?:标题|名称)[：:]/u, '')
      .replace(STATUS, '')
      .replace(/^（[\p{Script=Han}]{2,8}(?:省|自治区)）(?=[\p{Script=Han}]{2,8}[市州盟县])/u, '')
      .replace(/（(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}）$/u, '')
      .replace(/^[^《》]{0,24}号《(.*)》$/u, '$1')
      .replace(/^《(?=[^《》]*(?:〈[^〈〉]*〉[^《》]*)*》$)(.*)》$/u, '$1');
  }
  const listed = entries.find(({ number }) => number !== null && number === head.number)?.title;
  const cut =
    listed !== undefined && kindOf(text) === null && kindOf(listed) !== null && letters(listed).startsWith(letters(text).slice(0, 20));
  const headless =
    listed !== undefined &&
    !issuersOf(text, gaps).length &&
    letters(listed).length > letters(text).length &&
    letters(listed).endsWith(letters(text));
  if (listed && (cut || headless)) return { text: listed, gaps: [] };
  return { text: text.replace(/的通知的通知$/u, '的通知').replace(/（(?:节选|摘录|摘编)）$/u, ''), gaps };
}
