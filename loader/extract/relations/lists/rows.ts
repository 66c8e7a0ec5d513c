/** A row of a clean-up table: title, number, date, and what the table says of it. Remarks that name other documents are left to citation. */
import { findNumbers, findOrderNumbers, normalizeNumber } from '../../../../graph-schema/number.ts';
import { findDates } from '../../../patterns/date.ts';
import { topTitles } from '../../../patterns/title.ts';
import { kindOf } from '../../../segment/kinds.ts';
import { issuersOf } from '../../../segment/names/issuers.ts';
import type { Cell } from '../../../text.ts';
import type { RelationValue } from '../../values.ts';
import { announced, asideAt } from '../names/after-title.ts';
import { ARTICLES } from '../names/parts.ts';
import { standardIn } from '../names/standards.ts';
import { type Fate, fateOf } from './heads.ts';
import { numberBehind } from './number-behind.ts';

export interface ListedRow {
  readonly target: RelationValue['target'];
  readonly part: string | null;
  /** What the row itself says; null where it says nothing. */
  readonly fate: Fate | null;
  /** The cells that name the document; the others are remarks. */
  readonly naming: readonly Cell[];
}

/** Which columns a head row names. */
export interface Columns {
  readonly title: number;
  readonly number: number;
  readonly fate: number;
  readonly date: number;
  /** Until when the documents hold from now on. */
  readonly longer: number;
  /** Of a list that acts on parts of its documents. */
  readonly part: number;
}

const TITLE = /^(?:规范性|政府|行政)*(?:文件|规章|法规|政策|措施|标准|制度|决定|公文)*(?:名称|标题|题目|名)$/u;
const NUMBER = /^(?:发文|文件|制发)?(?:文号|字号|编号|号)$|文号|发文字号|令号|机[关构](?:和|及|、)字号$|^标准(?:编号|号|代号)$/u;
const DATE = /^(?:发布|印发|公布|发文|颁布|成文)(?:日期|时间)$/u;
/** 延长后有效期截止日期, 新的有效期, 有效期延长至; not 原有效期, which tells how long they held before. */
const LONGER =
  /^(?:(?:延长|延续|顺延)后?的?|新的?)(?:有效|施行|执行|试行)(?:期|至)|^(?:有效|施行|执行|试行)期限?(?:延长|延续|顺延)(?:至|到)?/u;
const FATE = /(?:清理|处理|审查|评估|审核)(?:意见|结果|结论|建议|决定|方式|情况)|效力|^(?:结果|结论|意见|状态)$/u;

/** 废止条款, 失效的条文, 失效废止的条款. */
const PARTS = /^(?:被|拟)?(?:(?:废止|失效|修改|修订|停止执行|停用|删除)[、和或]?){1,2}的?(?:具体)?(?:条款|条文|内容|部分|规定)$/u;

/** The columns of a table whose head row these cells are, or null. */
export function columnsOf(cells: readonly Cell[]): Columns | null {
  const words = cells.map(({ text }) => text.replace(/\s/gu, ''));
  if (words.some((text) => text.length > 16)) return null;
  const title = words.findIndex((text) => TITLE.test(text));
  if (title < 0) return null;
  return {
    title,
    number: words.findIndex((text) => NUMBER.test(text)),
    fate: words.findIndex((text) => FATE.test(text)),
    date: words.findIndex((text) => DATE.test(text)),
    longer: words.findIndex((text) => LONGER.test(text)),
    part: words.findIndex((text) => PARTS.test(text)),
  };
}

/** 废止, 宣布失效, 继续有效, 废止（已重新印发）: a cell that says nothing else. */
const FATE_CELL =
  /^(?:拟|予以|建议|宣布|自动|已)?(?:废止|失效|宣布失效|修改|修订|继续有效|保留|有效|停止执行|继续执行)(?:（[^（）]{0,40}）)?$/u;

/** What a row says; null where it names no document. */
export function readRow(cells: readonly Cell[], columns: Columns | null): ListedRow | null {
  const titled = columns && titledAt(cells, columns) ? columns.title : cells.findIndex(({ text }) => isTitle(text));
  const named = titled < 0 ? beforeNumber(cells) : titled;
  const cell = cells[named];
  if (!cell) return null;
  const numbered =
    columns && columns.number >= 0
      ? cells[columns.number]
      : cells.find(({ text }, i) => i !== named && (NUMBERED.test(text) || normalizeNumber(text.replace(MADE_ON, '')) !== null));
  const inTitle = titleOf(cell.text);
  const said = numbered?.text ?? '';
  const fate =
    columns && columns.fate >= 0
      ? fateCell(cells[columns.fate]?.text ?? '')
      : (cells.map(({ text }) => (FATE_CELL.test(text) ? fateCell(text) : null)).find((one) => one !== null) ?? null);
  const inNumber = numberIn(said) && !/^(?:19|20)\d{2}年/u.test(said) ? null : (findDates(said)[0]?.iso ?? null);
  const dated = columns && columns.date >= 0 ? (findDates(cells[columns.date]?.text ?? '')[0]?.iso ?? null) : null;
  return {
    target: {
      title: inTitle.title,
      number: numberIn(said) ?? announced(said, inTitle.title) ?? inTitle.number,
      date: inTitle.date ?? inNumber ?? dated,
      issuer: issuersOf(inTitle.title, []).join('、') || inTitle.issuer,
    },
    part: inTitle.part ?? (columns && columns.part >= 0 ? partIn(cells[columns.part]?.text ?? '') : null),
    fate: (fate === null || fate === 'cites') && isLonger(cells, columns) ? 'adjusts' : fate,
    naming: numbered ? [cell, numbered] : [cell],
  };
}

/** A cell that opens with a number, or with the day and the number: 1982年8月19日〔82〕高检经函字第5号. */
const NUMBERED =
  /^(?:(?:19|20)\d{2}年\d{1,2}月(?:\d{1,2}日)?)?[\p{Script=Han}]{0,12}〔\d{4}〕\d{1,5}(?:-\d)?号[；;、，]?|(?:令|公告)(?:\d{4}年)?第.{1,6}号/u;
const MADE_ON = /^(?:19|20)\d{2}年\d{1,2}月\d{1,2}日/u;

/** 2026年12月31日 in the column of new terms, or 有效期延长至2026年6月30日 in a remark. */
const isLonger = (cells: readonly Cell[], columns: Columns | null): boolean =>
  (columns !== null && columns.longer >= 0 && NEW_TERM.test(cells[columns.longer]?.text ?? '')) ||
  cells.some(({ text }) => LONGER_REMARK.test(text));
const NEW_TERM = /(?:19|20)\d{2}|[\d一二三四五六七八九十两]{1,3}(?:年|个月)/u;
const LONGER_REMARK =
  /^(?:继续(?:有效|执行|施行|实施)，?)?(?:将?其?(?:有效|施行|执行|试行|实施)期限?)(?:延长|延续|顺延)(?:(?:至|到)(?:19|20)\d{2}年|[\d一二三四五六七八九十两]{1,3}(?:年|个月))/u;

/** The cell right before the one that is a number, whatever kind of document it names: 某公共演出服务目录（2021版） | 某政办秘〔2021〕31号. -1 for none. */
function beforeNumber(cells: readonly Cell[]): number {
  const number = cells.findIndex(({ text }) => normalizeNumber(text) !== null);
  return number > 0 && NAMED.test(cells[number - 1]?.text ?? '') ? number - 1 : -1;
}
const NAMED = /^(?:\d{1,3}[.．、])?[\p{Script=Han}《“][^。；：]{5,90}$/u;

/** Whether the column of titles holds one; beside a number in its column any words are: 某实施规范, 某考试大纲. */
function titledAt(cells: readonly Cell[], { title, number }: Columns): boolean {
  const text = cells[title]?.text ?? '';
  return isTitle(text) || (number >= 0 && NAMED.test(text) && numberIn(cells[number]?.text ?? '') !== null);
}

/** The part that a cell names: its articles, else its words; null where it is blank or means the whole. */
const partIn = (text: string): string | null =>
  ARTICLES.exec(text)?.[1] ?? (text === '' || /^(?:全文|全部|整个|[—–-]|\/|无)/u.test(text) ? null : text);

const PAST = /^已(?:被|经|于[^，。；]{2,16})?(?:宣布)?(?:废止|失效)/u;

function fateCell(text: string): Fate | null {
  // 已废止: what an earlier document did.
  const fate = text === '有效' || PAST.test(text) ? 'cites' : fateOf(text.replace(/（.*$/u, ''));
  return fate === 'mixed' ? null : fate;
}

const numberIn = (cell: string): string | null => {
  const text = cell.slice(MAKER.exec(cell)?.[0].length ?? 0);
  const found = findNumbers(text)[0];
  // 中国人民银行、国家外汇管理局令〔2003〕第11号: all of those who joined.
  if (found && JOINED_ORDER.test(text.slice(0, found.end))) return text.slice(0, found.start) + found.number;
  return found?.number ?? findOrderNumbers(text)[0]?.number ?? standardIn(text);
};
const JOINED_ORDER = /^(?:[\p{Script=Han}]{2,12}[部委局署行会]、)+[\p{Script=Han}]{2,12}(?:令|公告)〔/u;
/** 省革委滦革发〔1979〕140号, 省物价委、粮食厅滦价农〔1982〕97号: who made it, in one cell with the number. */
const MAKER =
  /^[省市县州区地](?:革命委员会|革委会?|人民委员会|人委会?|人民政府|政府|[\p{Script=Han}]{1,8}?[厅局委院])(?:、[\p{Script=Han}]{2,10}?[厅局委院])*(?=[\p{Script=Han}]{2,6}〔)/u;

/** A title in 《》 or without, long enough to be one. */
const isTitle = (text: string): boolean => {
  const { title } = titleOf(text);
  return (
    title.length >= 6 &&
    (/^(?:\d{1,3}[.、]?)?《/u.test(text) || (kindOf(title) !== null && !/[。；]/u.test(title) && /[\p{Script=Han}]{4}/u.test(title)))
  );
};

export interface Titled {
  readonly title: string;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly part: string | null;
}

/** 信访条例, 水法实施细则: a title has a subject and a kind. */
const SHORTEST = 4;

/** The title of a cell or line, with what the bracket after it says: 关于…的通知（青岚市物价局）. */
export function titleOf(text: string): Titled {
  const words = text.replace(/^[▲△◆◇※*]+|^\d{1,3}[.、．]?(?!\d|年)/u, '');
  const offset = text.length - words.length;
  const marked = words.startsWith('《') ? topTitles(words)[0] : undefined;
  if (marked) {
    const { number, date, issuer, end } = asideAt(words, marked.end);
    return { title: marked.text, number, date, issuer, part: ARTICLES.exec(words.slice(end))?.[1] ?? null };
  }
  const from = words.search(
    /（(?!(?!(?:19|20)\d{2}年(?:\d{1,2}月|[\p{Script=Han}]{0,16}令第))[^（）]*(?:试行|暂行|修订|修正|年版|\d{4}[—–-]\d{4}))[^（）]*(?:（[^（）]*）[^（）]*)*(?:）?|）中?的?(?:第|附件).*)$/u,
  );
  const bracket = from >= SHORTEST && (kindOf(words.slice(0, from)) !== null || NUMBER_ALONE.test(words.slice(from))) ? from : -1;
  if (bracket < 0) {
    const behind = numberBehind(words);
    return behind && offset + behind.title.length > 8 ? { ...NOTHING, ...behind } : { ...NOTHING, title: words };
  }
  const aside = asideAt(words, bracket);
  const body = words.slice(bracket + 1, aside.end - 1);
  return {
    title: words.slice(0, bracket),
    number: aside.number,
    date: aside.date,
    issuer: aside.issuer ?? (/^[\p{Script=Han}、]{3,40}[府会院局厅部委署办室]$/u.test(body) ? body : null),
    part: ARTICLES.exec(words.slice(aside.end))?.[1] ?? null,
  };
}

/** （滦普字〔1984〕1号）: it ends a title of whatever kind. */
const NUMBER_ALONE = /^（[\p{Script=Han}]{2,12}〔\d{4}〕\d{1,5}号）$/u;
const NOTHING = { number: null, date: null, issuer: null, part: null } as const;
