/** Which instrument a clause is about: where each carried or attached instrument begins, and whether a title says 试行. */
import { gathered } from '../../gathered.ts';
import { kindOf } from '../../segment/kinds.ts';
import type { DocumentText, Place } from '../../text.ts';
import { endOfLetters, letters } from '../../patterns/letters.ts';
import { topTitles } from '../../patterns/title.ts';
import { PUT_OUT } from './words.ts';

export interface Begun {
  readonly title: string;
  readonly at: Place;
  /** It is older than the document, which only prints it again: a document of its own. */
  readonly reprint?: true;
}

const TRIAL =
  /[（(][^（）()]{0,6}(?:试行|暂行)[^（）()]{0,4}[）)]|(?:试行|暂行)(?:办法|规定|条例|细则|标准|意见|方案|规则|规程|制度|规范|措施|通知|章程|准则)?$/u;

/** Whether a title calls its instrument one on trial. */
export const isTrial = (title: string): boolean => TRIAL.test(title.replace(/[》”"]+$/u, ''));

/** Instruments that the document prints: what it carries, and attachments that are instruments by their name. */
export function printedInstruments(document: DocumentText): string[] {
  const attached = document.attachments
    .map((one) => one.replace(/^附件\d* ?/u, '').replace(CHANGED, '$<title>'))
    .filter((title) => /办法|规定|细则|规则|条例|标准|规程|章程|方案|规划|预案|措施/u.test(kindOf(title) ?? ''));
  return [...new Set([...document.carries, ...attached])];
}

/** 修改后的《…规定》, 《…规定》: the instrument, as it reads now. */
const CHANGED = /^(?:(?:修[改订正]|调整|完善)后的)?《(?<title>[^《》]+)》$/u;
/** …规定（2025年修订）, in a list of attachments, where the head of the text has the name alone. */
const EDITION = /（[^（）]{0,6}(?:修[订正改]|版)[^（）]{0,3}）$/u;

/** Where in the cleaned text each printed instrument begins: its title standing alone, or at the end of a paragraph that it was joined to. */
export function beginnings(document: DocumentText): Begun[] {
  // 关于延长《…暂行规定》有效期的通知, which prints the rules behind it.
  const longer = LONGER_TITLE.exec(document.title)?.groups?.['title'];
  const instruments = [...printedInstruments(document), ...(longer === undefined ? [] : [longer])];
  const reprints = reprinted(document).filter(
    ({ title }) => !instruments.some((one) => letters(one.replace(EDITION, '')) === letters(title)),
  );
  if (!instruments.length) return reprints;
  const { text } = document.source;
  const from = document.blocks[0]?.start ?? document.start;
  const find = (title: string): Begun | null => {
    const key = letters(title);
    const first = key[0];
    for (
      let start = first ? text.indexOf(first, from) : -1;
      first && start >= 0 && start < document.end;
      start = text.indexOf(first, start + 1)
    ) {
      if (start > 0 && !MAY_STAND_BEFORE.includes(text.charAt(start - 1))) continue;
      const end = endOfLetters(text, start, document.end, key);
      if (end !== null && standsAlone(text, start, end))
        return { title, at: [start, end + (/^[）)》”]{1,2}/u.exec(text.slice(end, end + 2))?.[0].length ?? 0)] };
    }
    return null;
  };
  return gathered(instruments, (title) => {
    const one = find(title) ?? (EDITION.test(title) ? find(title.replace(EDITION, '')) : null);
    return one ? [one] : [];
  })
    .concat(reprints)
    .sort((a, b) => a.at[0] - b.at[0]);
}

/** 河道管理办法 on a line of its own, and under it （2009年…公布 根据2014年…修正）: what an order that changes it prints again. */
function reprinted({ blocks, title: own, carries }: DocumentText): Begun[] {
  return gathered(blocks, ({ text, label, start, end }, i) => {
    const history = blocks[i + 1];
    const named = label === null && text.length <= 60 && INSTRUMENT.test(text) && history?.label === null && HISTORY.test(history.text);
    return named && ![own, ...carries].some((one) => letters(one).endsWith(letters(text)))
      ? [{ title: text, at: [start, end] as const, reprint: true }]
      : [];
  });
}
const INSTRUMENT = /^[^，。；：]{4,}(?:办法|规定|细则|规则|条例|规程|准则|章程)(?:（[^（）]{1,8}）)?$/u;
const HISTORY = /^（?(?:19|20)\d{2}年\d{1,2}月\d{1,2}日[^。；]{0,60}?(?:公布|发布|通过|颁布)[^\n]{0,400}?修[正订改]/u;

const LONGER_TITLE = /(?:延长|延续|延展)《(?<title>[^《》]{4,80})》/u;

/** A title that stands alone has one of these right before it. */
const MAY_STAND_BEFORE = '\n。；《（';

/** No words before it on its line, or the end of a sentence; nothing but closing marks after it. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const line = text.indexOf('\n', end);
  const after = text.slice(end, line < 0 ? text.length : line);
  return /(?:^|[。；])[《（]?$/u.test(before) && /^[^\p{L}\p{N}《]*$/u.test(after);
}

/** The instrument that a clause stands in; in the notice itself, what it puts out, where that is one and 本通知 is not the subject. */
export function instrumentOf(sentence: string, at: number, begun: readonly Begun[], document: DocumentText): string | null {
  const inside = begun.filter((one) => one.at[0] <= at).at(-1);
  if (inside) return inside.title;
  const [only, second] = document.carries;
  // 一、《…规程》自10月1日起施行, in a notice that puts out several.
  const named = second === undefined ? undefined : topTitles(sentence)[0];
  if (named && /^[\p{Script=Han}、.．（）\d]{0,6}$/u.test(sentence.slice(0, named.start)))
    return document.carries.find((title) => letters(title) === letters(named.text)) ?? null;
  if (only === undefined || second !== undefined) return null;
  const self = /(?:本|此)(?:通知|函|令|公告|通告|决定|批复)/u.exec(sentence);
  if (self && !only.endsWith(self[0].slice(1))) return null;
  return begun.length === 0 || PUT_OUT.test(sentence) || topTitles(sentence).some(({ text }) => letters(text) === letters(only))
    ? only
    : null;
}
