/** Characters to their normal form, one for one: full-width digits to half-width, half-width Chinese punctuation to full-width. */
import { pattern } from '../patterns/pattern.ts';

const PUNCTUATION: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '﹙': '（',
  '﹚': '）',
  '｡': '。',
  '､': '、',
  '﹐': '，',
  '﹑': '、',
  '‧': '·',
  '・': '·',
  '∶': '：',
  '︰': '：',
  '﹕': '：',
  '﹔': '；',
  '⋯': '…',
};
const COMPATIBLE = /[\u2e80-\u2fdf\uf900-\ufaff]/u;
/** 巿, a character of its own that stands for nothing else in these texts. */
const MISREAD: Readonly<Record<string, string>> = { 巿: '市' };
/** Wide forms of ASCII letters, digits and signs that count as narrow: not the Chinese punctuation among them. */
const WIDE_ASCII = /[０-９Ａ-Ｚａ-ｚ％＋－．／＝＜＞＆＠＃＊～]/u;

/** What becomes of a code unit: it stays; it is white space or as good as that; it has one normal form; its form depends on its neighbours. */
export const STAYS = 0;
export const SPACE = 1;
export const FIXED = 2;
export const SIGN = 3;
/** It stays, and a correction may be due around it: its note says which. */
const NOTED = 4;

/** What a block holds that corrections are about, as bits. */
const NUMBER_SIGN = 1;
const SAY = 2;
const LETTER = 4;
const DASH = 8;
const QUOTE = 16;
const TREE = 32;
const ENTER = 64;
const OFFICE = 128;
const NOTES: Readonly<Record<string, number>> = {
  力: OFFICE,
  号: NUMBER_SIGN,
  曰: SAY,
  O: LETTER,
  o: LETTER,
  S: LETTER,
  l: LETTER,
  I: LETTER,
  '—': DASH,
  '–': DASH,
  '－': DASH,
  '"': QUOTE,
  '<': QUOTE,
  木: TREE,
  入: ENTER,
  己: ENTER,
};

/** The fate and the normal form of each code unit, looked up once for all texts. */
const fates = new Uint8Array(65_536);
const forms = new Uint16Array(65_536);
for (let code = 0; code < 65_536; code++) {
  forms[code] = code;
  const c = String.fromCharCode(code);
  // Ideographs and what lies about them stay, but those that are misread.
  if (code >= 0x3400 && code <= 0xd7ff && !(c in MISREAD)) continue;
  const form = formOf(c, code);
  forms[code] = form.charCodeAt(0);
  fates[code] = /[\s\u200b\ufeff★$]/u.test(c) ? SPACE : form === c ? STAYS : code < 128 && c !== '(' && c !== ')' ? SIGN : FIXED;
}

function formOf(c: string, code: number): string {
  if (code < 128) return PUNCTUATION[c] ?? c;
  if (WIDE_ASCII.test(c)) return String.fromCharCode(code - 0xfee0);
  if (COMPATIBLE.test(c)) {
    const plain = c.normalize('NFKC');
    return plain.length === 1 ? plain : c;
  }
  return PUNCTUATION[c] ?? MISREAD[c] ?? c;
}

const notes = new Uint8Array(65_536);
for (const [c, note] of Object.entries(NOTES)) {
  notes[c.charCodeAt(0)] = note;
  if (fates[c.charCodeAt(0)] === STAYS) fates[c.charCodeAt(0)] = NOTED;
}

/** The note of a code unit; 0 for none. */
export const noteOf = (code: number): number => notes[code] ?? 0;
export const fateOf = (code: number): number => fates[code] ?? STAYS;
export const formOfCode = (code: number): number => forms[code] ?? code;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isLatin = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
const isWord = (code: number): boolean => isDigit(code) || isLatin(code);

/**
 * The normal form of a code unit between its neighbours, white space skipped (0 for none): 1,000 and 10:30 and a:b between Latin letters keep their
 * signs; brackets are always Chinese.
 */
export function normalCode(code: number, before: number, after: number): number {
  return fateOf(code) === SIGN && isWord(before) && isWord(after) ? code : formOfCode(code);
}

/** A digit, or a letter that OCR puts for one: O for 0, l for 1. */
const D = '[\\dOoQlI]';
/** Brackets around the year of a document number, in any of their forms: 〔 and 〕 take their place. */
const NUMBER = new RegExp(`([〔﹝[［【(（〈<„])((?:[1lI]9|2[0OoQ])${D}{2})([〕﹞\\]］】)）〉>‟])(第?)(${D}{1,5})(?=号)`, 'gu');
/** A letter among the digits of a date or a count: 2O23年, 3l日, 6O个工作日, l5个工作日, lS分钟. */
const IN_DATE =
  /(?<=\d)[OolI](?=[\dOolI]{0,3}(?:[年月日天]|个工作|小时|分钟))|(?<![A-Za-z])[lI](?=\d[年月日])|(?<![A-Za-z\d])[lI](?=[09]\d{2}年)|(?<=\d[OolI])[OolI](?=\d?[年月日])|(?<![A-Za-z\d])[lI](?=[\dS](?:个|[天日]|小时|分钟))|(?<=\d|(?<![A-Za-z\d])[lI])S(?=个工作|小时|分钟|[日天])|(?<=月)[lI]{1,2}(?=日)|(?<=年)[lI]{1,2}(?=月\d)/gu;
/** A letter that stands for the number of an item: l.某市管理规定. */
const ITEM_NUMBER = /^[lI](?=[.．、]\s?\p{Script=Han})/u;
/** A dash that stands for 一 in numbering: —、总则, （—）. */
const DASH_LABEL = pattern(/^[—–－](?=、)|^(（)[—–－](?=）)/u);

/** A dash that stands for 一 within a word: 不—致, 进—步, 第—条, 统—领导. */
const DASH_ONE = /(?<=不)[—–－](?=致)|(?<=进)[—–－](?=步)|(?<=第)[—–－](?=[条款项章节部次批季])|(?<=统)[—–－](?=[\p{Script=Han}])/gu;

/** 曰 for 日 after a number, and where only a day can stand: 之曰起, 工作曰. */
const SAY_FOR_DAY = /(?<=[\d一二三四五六七八九十作]|月[lI]{1,2})曰|(?<=[之次即])曰(?=[起前后内])|(?<=每)曰/gu;

/** 木 for 本, before what a text calls itself: 制定木办法, 木细则自…起施行. */
const TREE_FOR_THIS =
  /(?<=^|[，。；：、“（]|制定|制订|[与以按照据反用由对])木(?=(?:办法|细则|规定|条例|规则|预案|决定|通知|意见|方案)(?!》))/gu;

/** 入 for 人 in 人民政府 and the like, 己 for 已 in 已经. */
const ENTER_FOR_PEOPLE = /入(?=民(?:政府|共和国|法院|检察院|代表大会|银行|武装|团体))|己(?=经[^营])/gu;

/** 力 for 办 in 力公室. */
const STRENGTH_FOR_OFFICE = /力(?=公[室厅])/gu;

/** <某市管理办法>: signs of comparison for the marks of a title; within 《 those of an inner one. */
const ANGLES = /<(\p{Script=Han}[^<>《》\n]{3,100})>/gu;
const opened = (text: string, at: number): boolean => text.lastIndexOf('《', at) > text.lastIndexOf('》', at);

const CLOSES_ALONE = /^[^"]+"[。；，]?$/u;

const digits = (text: string): string => text.replace(/[OoQ]/gu, '0').replace(/[lI]/gu, '1').replace(/S/gu, '5');

/** Length-preserving corrections over a whole block, of what is certain: number brackets, misread digits, straight quotes in pairs. `noted` are the notes of its letters. */
export function normalBlock(text: string, noted: number): string {
  let result = text;
  if (noted === 0) return result;
  if (noted & NUMBER_SIGN)
    result = result.replace(
      NUMBER,
      (_, _open: string, year: string, _close: string, word: string, ordinal: string) => `〔${digits(year)}〕${word}${digits(ordinal)}`,
    );
  if (noted & SAY) result = result.replace(SAY_FOR_DAY, '日');
  if (noted & ENTER) result = result.replace(ENTER_FOR_PEOPLE, (letter) => (letter === '入' ? '人' : '已'));
  if (noted & OFFICE) result = result.replace(STRENGTH_FOR_OFFICE, '办');
  if (noted & TREE) result = result.replace(TREE_FOR_THIS, '本');
  if (noted & LETTER) result = result.replace(ITEM_NUMBER, '1').replace(IN_DATE, digits);
  if (noted & DASH) result = DASH_LABEL.replace(result, '$1一').replace(DASH_ONE, '一');
  if (noted & QUOTE) {
    result = result.replace(ANGLES, (_, title: string, at: number) => (opened(result, at) ? `〈${title}〉` : `《${title}》`));
    // One at the end alone closes what an earlier paragraph opened.
    let open = CLOSES_ALONE.test(result);
    result = result.replace(/"/gu, () => {
      open = !open;
      return open ? '“' : '”';
    });
  }
  return result;
}
