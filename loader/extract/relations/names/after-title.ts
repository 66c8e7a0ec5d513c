/** The bracket after a title: its number, the order and date that made it, a short name. */
import { findNumbers, findOrderNumbers, normalizeNumber } from '../../../../graph-schema/number.ts';
import { findDates } from '../../../patterns/date.ts';
import { issuersOf } from '../../../segment/names/issuers.ts';
import { standardIn } from './standards.ts';

export interface Aside {
  /** One past the bracket, or where it would begin. */
  readonly end: number;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
}

/** Longer than the notes under titles that tell how a regulation came to its form. */
const LONGEST = 240;

/** 《…》〔（87）农（农）字第42号〕, 《…》（81）财字第5号: the year first. */
const YEAR_FIRST =
  /^(?:[〔[（][（〔[]\d{2,4}[）〕\]][\p{Script=Han}（）]{2,14}第?\d{1,4}号[〕\]）]|[（〔[]\d{2,4}[）〕\]][\p{Script=Han}（）]{2,14}第?\d{1,4}号)/u;

/** 《…办法》通知（某发〔2021〕34号）: what kind of document the number is of. */
const SAID = /^的?(?:通知|文件)(?=（[\p{Script=Han}]{2,12}〔\d{4}〕\d{1,5}号）)/u;

/** What follows a title that ends at `end`: a bracket, or a number without one. */
export function asideAt(text: string, end: number, title = ''): Aside {
  const said = SAID.exec(text.slice(end, end + 40))?.[0].length ?? 0;
  if (said) return asideAt(text, end + said, title);
  const first = /[〔[（]/u.test(text[end] ?? '') ? YEAR_FIRST.exec(text.slice(end, end + 40)) : null;
  if (first) return { end: end + first[0].length, number: findNumbers(first[0])[0]?.number ?? null, date: null, issuer: null };
  const close = text[end] === '（' ? closing(text, end) : -1;
  if (close >= 0) {
    const inner = text.slice(end + 1, close);
    const made = madeBy(inner);
    return { end: close + 1, ...made, number: made.number ?? announced(inner, title) };
  }
  const bare = /^(?![和及与])(?<open>[〔[]?)[\p{Script=Han}]{0,10}〔\d{4}〕(?:字?第)?\d{1,5}号[〕\]]?/u.exec(text.slice(end, end + 28));
  const found = bare ? findNumbers(bare[0])[0] : undefined;
  // Words before it make it another document: 《…法》和省政府青政发〔1994〕37号文件.
  const own = found && bare && found.start <= (bare.groups?.['open'] ?? '').length ? found : null;
  return { end: end + (own && bare ? bare[0].length : 0), number: own?.number ?? null, date: null, issuer: null };
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length && i - open < LONGEST; i++) {
    const c = text[i];
    if (c === '\n' || c === '\t') return -1;
    if (c === '（') depth++;
    else if (c === '）' && --depth === 0) return i;
  }
  return -1;
}

/** 2001年11月6日云岭省人民政府令第134号公布，…修正; 1998年3月9日国内贸易部发布; 市政府令第12号; GB 5749. */
const MADE = /^(?<who>[\p{Script=Han}、]{2,30}?)(?:经国务院批准)?(?:令|公告|公布|发布|颁布|印发|批准)/u;

function madeBy(inner: string): Omit<Aside, 'end'> {
  const date = findDates(inner)[0];
  const made = date && date.start <= 1 ? inner.slice(date.end) : null;
  const who = made === null ? null : (MADE.exec(made)?.groups?.['who'] ?? null);
  // 省政府令294号: as it is spoken of.
  const first = (inner.split(/[，；。\u3000]/u)[0] ?? '').replace(/(?<=政府令|国务院令|[部委局署]令)(?=\d{1,4}号)/u, '第');
  const number =
    findNumbers(inner)[0]?.number ??
    (/[令告]/u.test(inner) ? orderIn(first) : null) ??
    MINUTES.exec(inner)
      ?.slice(1, 3)
      .reduce((year, n) => `〔${year}〕${Number(n)}号`) ??
    standardIn(inner);
  return {
    number,
    date: made === null || !/^[^，。；]{0,50}?(?:公布|发布|颁布|印发|批准|通过|令)/u.test(made) ? null : (date?.iso ?? null),
    issuer: who && /[府会院局厅部委署办室]$/u.test(who) ? who.replace(/^中华人民共和国(?=国务院|.{2,12}[部委])/u, '') : null,
  };
}

/** （〔2017〕第32号）: minutes bear a number without a code. */
const MINUTES = /^〔(\d{4})〕第?(\d{1,4})号$/u;

/** （2015年第48号） after 《国家税务总局关于…的公告》: the announcement's number, its body being named in its title. */
export function announced(inner: string, title: string): string | null {
  const kind = /(?:公告|通告|令)$/u.exec(title)?.[0];
  const who = kind && /^(?:\d{4}年)?第\d{1,4}号(?:[，；]|$)/u.test(inner) ? issuersOf(title, [])[0] : undefined;
  return kind && who ? normalizeNumber(`${who}${kind}${inner.split(/[，；]/u)[0] ?? ''}`) : null;
}

/** The number of the order or announcement that made the instrument: the first one that is named. */
const orderIn = (words: string): string | null =>
  (JOINT.test(words) ? normalizeNumber(words) : null) ?? findOrderNumbers(words)[0]?.number ?? normalizeNumber(words);
/** 建设部、财政部令第165号: an order of several bodies. */
const JOINT = /^[\p{Script=Han}]{2,14}[部委局署院行会厅]、[\p{Script=Han}、]{2,40}(?:令|公告)/u;
