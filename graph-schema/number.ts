/**
 * Document numbers (发文字号, GB/T 9704-2012 7.2.5) of every level and era: 国办发〔2023〕12号, 京政发[1995]12号, 京政办发(96)第5号, （81）京政字第12号,
 * and the numbers of orders and announcements: 青岚市人民政府令第112号, 商务部公告2026年第18号.
 */

/** Brackets around the year: the standard's 〔〕 and what OCR, keyboards and older typewriters made of them. */
const OPEN = '[〔„﹝〕\\[［【(（〈<{｛「『]';
const CLOSE = '[〕‟﹞〔\\]］】)）〉>}｝」』]';
const GAP = '[ \\t\\u3000\\u00a0]*';

/** The issuer's code: 国办发, 晋政办函, 工信部联规, 沪府办规, 建办市函, 财综字, up to sixteen letters. Courts and procurators set the division in brackets: 法（行）发, 高检发（三）字. */
const CODE = '(?<code>\\p{Script=Han}{1,8}[（(]\\p{Script=Han}{1,4}[）)]\\p{Script=Han}{0,2}|\\p{Script=Han}{1,16}?)';

/** What stands behind the code: 〔2023〕12号; the 1990s print a two-digit year and 第. */
const BEHIND = `${OPEN}${GAP}(?<year>(?:19|20)${GAP}\\d${GAP}\\d|[5-9]\\d)${GAP}年?${GAP}${CLOSE}${GAP}(?<word>字?第)?${GAP}(?<ordinal>\\d(?:${GAP}\\d){0,4})(?<sub>-\\d{1,3})?${GAP}号`;

/** What stands behind the name of the body: 令第112号, 10号令, 公告2026年第18号, 公告（2026年第18号）, 令2026年第8号, 第26号令; 2026年第18号公告, 发布2026年第18号公告 right behind it. */
const ORDINAL = '(?:\\d{1,4}|[一二三四五六七八九十百〇○零]{1,6})';
const ORDERED = `(?:(?<=[部委局署院府行会])(?:(?:发布|公布)的?)?(?<fyear>(?:19|20)\\d{2})${GAP}年${GAP}第${GAP}(?<fordinal>\\d{1,4})${GAP}号${GAP}(?<fword>令|公告|通告)|(?:第|(?<=[部委局署院府]))${GAP}(?<turned>${ORDINAL})${GAP}号${GAP}(?<order>令)|(?<what>令|公告|通告)${GAP}[（(]?${GAP}(?:(?<oyear>(?:19|20)\\d{2})${GAP}年${GAP})?第${GAP}(?<oordinal>${ORDINAL})${GAP}号${GAP}[）)]?)`;

/** （81）农垦（劳）字第107号, [86]财农字12号: into the 1990s some offices set the year first. Courts number their cases so: 民初字, 刑终字, 执字. */
const YEAR_FIRST = `${OPEN}${GAP}(?<first>19\\d\\d|[5-9]\\d)${GAP}${CLOSE}${GAP}(?<letters>(?:(?![第号年月日])\\p{Script=Han}){1,9}(?:[（(]\\p{Script=Han}{1,4}[）)])?\\p{Script=Han}{0,2}(?<=[字发办函文通])(?<![初终再申执监刑民行赔仲案]字)(?<!^字))${GAP}(?<nth>第)?${GAP}(?<count>\\d{1,4})${GAP}号`;

const FIND = new RegExp(BEHIND, 'gu');
const FIND_YEAR_FIRST = new RegExp(YEAR_FIRST, 'gu');
const WHOLE_YEAR_FIRST = new RegExp(`^${YEAR_FIRST}$`, 'u');
const MAYBE_YEAR_FIRST = new RegExp(`(?:19\\d\\d|[5-9]\\d)${GAP}${CLOSE}${GAP}\\p{Script=Han}`, 'u');
const WHOLE = new RegExp(`^${CODE}${GAP}${BEHIND}$`, 'u');
const ORDER_WHOLE = new RegExp(`^(?<body>(?:[\\p{Script=Han}]{2,16}等\\d{1,2})?[\\p{Script=Han}、]{0,90}?)${ORDERED}$`, 'u');
const ORDER_FIND = new RegExp(ORDERED, 'gu');

export interface FoundNumber {
  /** Normalised: 〔〕, half-width digits, no white space. */
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

interface NumberParts {
  /** 机关代字; for orders and announcements the body and the word. */
  readonly code: string;
  readonly year: number | null;
  readonly ordinal: number | null;
}

/**
 * Words that stand before a number in running text and are no part of its code; what is left has two letters at least. Letters that
 * begin the code of some place are left out: 原 (原平), 和 (和田), 并 (太原), 经 (经信), 将 (将乐), 同 (大同), 中 (中山), 从 (从化).
 */
const BEFORE_CODE =
  /^.*(?:字号|编号|文号|(?:调整|变更|更改|[改号])为|通知|通报|通告|公告|布告|规定|办法|意见|办公[厅室]|决定|批复|细则|条例|方案|政策|措施|制度|规则|预案|纲要|要点|目录|清单|根据|依据|依照|参照|遵照|对照|精神|文件|政府|国务院|[省市县州区](?:委(?!办)|里)|[我你贵][省市州盟县区旗局委厅部院办署行]|(?:财政|物价|教育|卫生|公安|民政|劳动|人事|税务|交通|水利|农业|林业|建设|国土|环保)[厅局委部](?!通告|公告)|(?:总队|支队)(?=[\p{Script=Han}]{3})|贯彻|落实|执行|印发|下发|转发|批转|发布|公布|下达|废止|停止|修改|修订|并入|纳入|关于|以及|附件|包括|简称|[的了是在被由按据照把与及等该此其到以]|对(?!外)|[^\p{Script=Han}])(?=[\p{Script=Han}]{2})/u;

/** A conjunction between two numbers or titles, or before the number in a bracket. */
const JOINED = /^[和原见详由](?=[\p{Script=Han}]{2})/u;

/** 原 says that the number is an earlier one, unless it begins the code of 原平, 原州 or 原阳. */
const FORMER = /^原(?![平州阳政府办])(?=[\p{Script=Han}]{3})/u;

/** 1990年3月2日京政发〔1990〕12号: the day before a number, by its digit. 日照 begins its own code so, but then no digit stands there. */
const DATED = /^[年月日](?=[\p{Script=Han}]{2})/u;

/** Longer than any code: 工信厅联通信函 has seven letters. What cannot be cut to so few is damaged, and its code unknown. */
const LONGEST_CODE = 10;

const HAN = /\p{Script=Han}/u;
const SPACE = /[ \t\u3000\u00a0]/u;

/** Where the run of at most `most` Chinese letters that ends at `end` begins, not before `floor`. */
function runBefore(text: string, end: number, floor: number, most: number): number {
  let from = end;
  while (from > floor && end - from < most && HAN.test(text[from - 1] ?? '')) from--;
  return from;
}

function withoutSpaceBefore(text: string, end: number, floor: number): number {
  let at = end;
  while (at > floor && SPACE.test(text[at - 1] ?? '')) at--;
  return at;
}

/** 法（行） of 法（行）发〔1989〕31号: the code before its `tail`, with a division in brackets. */
const DIVIDED = /(?<letters>\p{Script=Han}{1,8})(?<division>[（(]\p{Script=Han}{1,4}[）)])$/u;
const DIVIDED_TAIL = /^[字发办函文通复规]{0,2}$/u;

/** How many characters before `tail`, what stands right before the bracket of the year, belong to the code with it. */
function dividedCode(before: string, tail: string): number {
  const { letters = '', division = '' } = (DIVIDED_TAIL.test(tail) && DIVIDED.exec(before)?.groups) || {};
  const cut = BEFORE_CODE.exec(letters + division.slice(1, -1) + tail)?.[0].length ?? 0;
  return cut < letters.length ? letters.length - cut + division.length : 0;
}
const DIVIDED_REACH = 14;

const compact = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '');
const fullYear = (digits: string): string => {
  const plain = digits.replace(/\s/gu, '');
  return plain.length === 2 ? `19${plain}` : plain;
};

const inFullBrackets = (letters: string): string => letters.replace(/\(/gu, '（').replace(/\)/gu, '）');

/** A number in its normal form, or null for what is none: `京政发 [1995] 12 号` gives 京政发〔1995〕12号, `京政发(95)第5号` 京政发〔1995〕第5号. */
export function normalizeNumber(text: string): string | null {
  const plain = compact(text);
  const parts = WHOLE.exec(plain)?.groups;
  if (parts)
    return `${inFullBrackets(parts['code'] ?? '')}〔${fullYear(parts['year'] ?? '')}〕${parts['word'] ?? ''}${Number(parts['ordinal'])}${parts['sub'] ?? ''}号`;
  const first = WHOLE_YEAR_FIRST.exec(plain)?.groups;
  // Both brackets were in use: （81）农垦字, 〔94〕财农字.
  if (first)
    return `${/^[(<{]/u.test(plain) ? `（${first['first'] ?? ''}）` : `〔${first['first'] ?? ''}〕`}${inFullBrackets(first['letters'] ?? '')}${first['nth'] ?? ''}${Number(first['count'])}号`;
  const order = ORDER_WHOLE.exec(plain)?.groups;
  if (order?.['fword']) return `${order['body'] ?? ''}${order['fword']}${order['fyear'] ?? ''}年第${order['fordinal'] ?? ''}号`;
  if (order)
    return `${order['body'] ?? ''}${order['what'] ?? order['order'] ?? ''}${order['oyear'] ? `${order['oyear']}年` : ''}第${order['oordinal'] ?? order['turned'] ?? ''}号`;
  return null;
}

/** How many letters at the beginning of a run are no part of a code, by the sign before them. */
function behindSign(sign: string, words: string): number {
  const lead = /[号》）（]/u.test(sign) ? JOINED : /\d/u.test(sign) ? DATED : FORMER;
  return lead.exec(words)?.[0].length ?? 0;
}

/** 青政发〔2013〕8号和〔2014〕5号: the second has the code of the first. */
const SHARES = /^(?:[、，和及与]|以及)$/u;

/** All bracketed numbers of a text, in order. */
export function findNumbers(text: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  let floor = 0;
  for (const match of text.includes('号') ? text.matchAll(FIND) : []) {
    const code = withoutSpaceBefore(text, match.index, floor);
    const before = found.at(-1);
    const shared = before && SHARES.test(text.slice(before.end, code)) ? parseNumber(before.number)?.code : undefined;
    if (shared) {
      const end = match.index + match[0].length;
      const number = normalizeNumber(shared + text.slice(match.index, end));
      if (number) found.push({ number, start: match.index, end });
      floor = end;
      continue;
    }
    const from = runBefore(text, code, floor, 16);
    const words = text.slice(from, code);
    const cut = BEFORE_CODE.exec(words)?.[0].length ?? behindSign(text[from - 1] ?? '', words);
    const divided = '）)'.includes(text[from - 1] ?? ' ') ? dividedCode(text.slice(Math.max(floor, from - DIVIDED_REACH), from), words) : 0;
    const start = divided ? from - divided : from + cut;
    const end = match.index + match[0].length;
    const number = code - start <= LONGEST_CODE ? normalizeNumber(text.slice(start, end)) : null;
    if (number) found.push({ number, start, end });
    floor = end;
  }
  if (!MAYBE_YEAR_FIRST.test(text)) return found;
  // 京政发（86）字第5号 was found by its code.
  const others = withYearFirst(text).filter(({ start, end }) => !found.some((one) => one.start < end && one.end > start));
  return [...found, ...others].sort((a, b) => a.start - b.start);
}

function withYearFirst(text: string): FoundNumber[] {
  return [...text.matchAll(FIND_YEAR_FIRST)].flatMap(({ index, 0: { length } }) => {
    const number = normalizeNumber(text.slice(index, index + length));
    return number ? [{ number, start: index, end: index + length }] : [];
  });
}

/** What stands before the name of a body that issues an order. */
const BEFORE_BODY =
  /^(?:.*(?:根据|依据|依照|参照|按照|遵照|贯彻|落实|执行|适用|废止|解除|撤销|暂停|恢复|修改|以及|关于|[的了由被按以为年月日]|已经|业经|(?<![部局署委会行院])与(?=国家|国务院|中国|[\p{Script=Han}]{2,6}部$|海关总署|税务总局)|[对将](?!外)))?[及和与原]?/u;

/** 商务部、海关总署公告2019年第45号: the bodies that join, before the one that stands by the word; 2003年8月18日农药监管局、海关总署第4号令 too. */
const JOINS =
  /(?:^|\d日|[^\p{Script=Han}、]|^[一二三四五六七八九十]{1,3}、|[。；][一二三四五六七八九十]{1,3}、|[由按据和及与]|解除|撤销|暂停|恢复)(?<bodies>(?:(?![由按据和及与]|会同|根据|经|解除|撤销|暂停|恢复)[\p{Script=Han}]{2,12}(?:部|总署|总局|委员会|委|署|银行|(?:[市省]|监管|管理)局|厅)、){1,4})$/u;
/** Longer lists of bodies join in no announcement. */
const JOINED_REACH = 60;
const JOINT_BODY = /[\p{Script=Han}]{2,16}等\d{1,2}$/u;

/** All numbers of orders and announcements of a text, in order. */
export function findOrderNumbers(text: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  let floor = 0;
  for (const match of /[令告]/u.test(text) ? text.matchAll(ORDER_FIND) : []) {
    const han = runBefore(text, match.index, floor, 30);
    // 国家发展改革委等6部委令第25号: how many bodies joined.
    const joint = /\d/u.test(text[han - 1] ?? '') ? (JOINT_BODY.exec(text.slice(Math.max(floor, han - 19), han))?.[0].length ?? 0) : 0;
    const from = han - joint;
    const own = from + (BEFORE_BODY.exec(text.slice(from, match.index))?.[0].length ?? 0);
    const start =
      own -
      (text[own - 1] === '、' && own < match.index
        ? (JOINS.exec(text.slice(Math.max(floor, own - JOINED_REACH), own))?.groups?.['bodies']?.length ?? 0)
        : 0);
    const end = match.index + match[0].length;
    const number = normalizeNumber(text.slice(start, end));
    if (number) found.push({ number, start, end });
    floor = end;
  }
  return found;
}

/** The number by which a document is known, however it is printed: the 1990s set 第 before the ordinal, or left it out, and a year that stands first in either bracket. */
export const plainNumber = (number: string): string =>
  number.replace(/^〔(19\d\d|\d\d)〕(?=(?!第)\p{Script=Han})/u, '（$1）').replace(/(?<=〕)字?第/u, '');

/** A normalised number taken apart; null for what is none. */
export function parseNumber(number: string): NumberParts | null {
  const parts = /^(.+)〔(\d{4})〕(?:字?第)?(\d+)(?:-\d+)?号$/u.exec(number);
  if (parts) return { code: parts[1] ?? '', year: Number(parts[2]), ordinal: Number(parts[3]) };
  const first = /^[（〔](\d{2}|\d{4})[）〕](.+?)第?(\d+)号$/u.exec(number);
  if (first) return { code: first[2] ?? '', year: Number(fullYear(first[1] ?? '')), ordinal: Number(first[3]) };
  const order = /^(.*(?:令|公告|通告))(?:(\d{4})年)?第(.+)号$/u.exec(number);
  return order
    ? { code: order[1] ?? '', year: order[2] ? Number(order[2]) : null, ordinal: /^\d+$/u.test(order[3] ?? '') ? Number(order[3]) : null }
    : null;
}
