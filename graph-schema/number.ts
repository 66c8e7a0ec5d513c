/**
 * Document numbers (发文字号, GB/T 9704-2012 7.2.5) of every level and era: 国办发〔2023〕12号, 京政发[1995]12号, 京政办发(96)第5号,
 * and the numbers of orders and announcements: 青岚市人民政府令第112号, 商务部公告2026年第18号.
 */

/** Brackets around the year: the standard's 〔〕 and what OCR, keyboards and older typewriters made of them. */
const OPEN = '[〔﹝〕\\[［【(（〈<{｛「『]';
const CLOSE = '[〕﹞〔\\]］】)）〉>}｝」』]';
const GAP = '[ \\t\\u3000\\u00a0]*';

/**
 * The issuer's code: 国办发, 晋政办函, 工信部联规, 沪府办规, 建办市函, 财综字. Two to sixteen letters, no punctuation; it may
 * hold a bracket of its own kind only in rare local practice, which is left out.
 */
const CODE = '(?<code>[\\p{Script=Han}]{1,16}?)';

/** 国办发〔2023〕12号; the 1990s print a two-digit year and 第. */
const BRACKETED = `${CODE}${GAP}${OPEN}${GAP}(?<year>(?:19|20)${GAP}\\d${GAP}\\d|[5-9]\\d)${GAP}年?${GAP}${CLOSE}${GAP}第?${GAP}(?<ordinal>\\d(?:${GAP}\\d){0,4})(?<sub>-\\d{1,3})?${GAP}号`;

/** 某市人民政府令第112号, 商务部公告2026年第18号, 公告（2026年第18号）, 令2026年第8号. */
const ORDER = `(?<body>[\\p{Script=Han}]{0,30}?)(?<what>令|公告|通告)${GAP}[（(]?${GAP}(?:(?<oyear>(?:19|20)\\d{2})${GAP}年${GAP})?第${GAP}(?<oordinal>\\d{1,4}|[一二三四五六七八九十百〇○零]{1,6})${GAP}号${GAP}[）)]?`;

const FIND = new RegExp(BRACKETED, 'gu');
const WHOLE = new RegExp(`^${BRACKETED}$`, 'u');
const ORDER_WHOLE = new RegExp(`^${ORDER}$`, 'u');
const ORDER_FIND = new RegExp(ORDER, 'gu');

export interface FoundNumber {
  /** Normalised: 〔〕, half-width digits, no white space. */
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

export interface NumberParts {
  /** 机关代字; for orders and announcements the body and the word. */
  readonly code: string;
  readonly year: number | null;
  readonly ordinal: number | null;
}

/**
 * Words that stand before a number in running text and are no part of its code. Words of one letter are left out:
 * 原, 和, 经 are letters of real codes (原平, 和田, 经信).
 */
const BEFORE_CODE = /^.*(?:发文字号|文件编号|文号|字号|编号|根据|依据|依照|参照|按照|遵照|文件|政府|贯彻|落实|执行|印发|下发|转发|废止|关于|以及|以下简称)/u;

/** A conjunction between two numbers or titles. */
const JOINED = /^[和与及、原见以]/u;

const compact = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '');
const fullYear = (digits: string): string => { const plain = digits.replace(/\s/gu, ''); return plain.length === 2 ? `19${plain}` : plain; };

/** A number in its normal form, or null for what is none: `京政发 [1995] 12 号` gives 京政发〔1995〕12号. */
export function normalizeNumber(text: string): string | null {
  const plain = compact(text);
  const parts = WHOLE.exec(plain)?.groups;
  if (parts) return `${parts['code'] ?? ''}〔${fullYear(parts['year'] ?? '')}〕${Number(parts['ordinal'])}${parts['sub'] ?? ''}号`;
  const order = ORDER_WHOLE.exec(plain)?.groups;
  if (order) return `${order['body'] ?? ''}${order['what'] ?? ''}${order['oyear'] ? `${order['oyear']}年` : ''}第${order['oordinal'] ?? ''}号`;
  return null;
}

/** All bracketed numbers of a text, in order. */
export function findNumbers(text: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const match of text.matchAll(FIND)) {
    const code = match.groups?.['code'] ?? '';
    const cut = BEFORE_CODE.exec(code)?.[0].length ?? (JOINED.test(code) && /[号》）]/u.test(text[match.index - 1] ?? '') ? 1 : 0);
    const number = normalizeNumber(match[0].slice(cut));
    if (number) found.push({ number, start: match.index + cut, end: match.index + match[0].length });
  }
  return found;
}

/** All numbers of orders and announcements of a text, in order. */
export function findOrderNumbers(text: string): FoundNumber[] {
  return [...text.matchAll(ORDER_FIND)].flatMap((match) => {
    const cut = /^(?:.*(?:根据|依据|依照|参照|按照|遵照|贯彻|落实|执行|废止|以及)|日)/u.exec(match.groups?.['body'] ?? '')?.[0].length ?? 0;
    const number = normalizeNumber(match[0].slice(cut));
    return number ? [{ number, start: match.index + cut, end: match.index + match[0].length }] : [];
  });
}

/** A normalised number taken apart; null for what is none. */
export function parseNumber(number: string): NumberParts | null {
  const parts = /^(.+)〔(\d{4})〕(\d+)(?:-\d+)?号$/u.exec(number);
  if (parts) return { code: parts[1] ?? '', year: Number(parts[2]), ordinal: Number(parts[3]) };
  const order = /^(.*(?:令|公告|通告))(?:(\d{4})年)?第(.+)号$/u.exec(number);
  return order ? { code: order[1] ?? '', year: order[2] ? Number(order[2]) : null, ordinal: /^\d+$/u.test(order[3] ?? '') ? Number(order[3]) : null } : null;
}
