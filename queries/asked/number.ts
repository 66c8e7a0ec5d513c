/** Document numbers as people type them: any brackets, spaces, full-width digits, Chinese numerals, traditional letters, or no brackets at all. */
import { findNumbers, normalizeNumber, plainNumber } from '../../graph-schema/index.ts';
import { QueryError } from '../errors.ts';

/** What stands around a number that was copied with it: 《临政发〔2010〕14号》, （临政发〔2010〕14号）. */
const AROUND = /^[《〈("“'‘「]+(?=\p{Script=Han})|[》〉"”'’」。,;、]+$|(?<=号)[)]+$/gu;

/** 临政发2010-14, 临政发2010年第14号, 临政发201014: without brackets. */
const BARE = /^(?<code>[^\d-]{1,16})-?(?<year>(?:19|20)\d{2})[年\-—–./]?第?(?<ordinal>\d{1,5})号?$/u;

const DIGITS = '〇一二三四五六七八九';
const NUMERAL = '[〇○零一二三四五六七八九]';
/** 〔二〇一〇〕: the year, in any brackets. */
const YEAR = new RegExp(`(?<=[^\\p{Script=Han}])${NUMERAL}{4}(?=[^\\p{Script=Han}]|年)`, 'gu');
/** 十四号, 一百一十二号, 第五号: the number behind the year. */
const ORDINAL = new RegExp(
  `(?<=[^\\p{Script=Han}]第?)(?:(?<hundreds>[一二三四五六七八九])百零?)?(?:(?<tens>[一二三四五六七八九]?)(?<ten>十))?(?<ones>${NUMERAL}?)(?=号)`,
  'gu',
);

/** Letters of codes that some type in their traditional form, each with the one that documents print. */
const TRADITIONAL = new Map(
  `發发 號号 國国 務务 辦办 廳厅 規规 財财 農农 業业 環环 衛卫 電电 黨党 組组 經经 貿贸 銀银 監监 質质 應应 審审 計计 統统 稅税 關关 會会 縣县 區区 鄉乡 鎮镇 臨临 聯联 東东 廣广 雲云 貴贵 陝陕 寧宁 遼辽 龍龙 蘇苏 贛赣 滬沪 魯鲁 閩闽 瓊琼 晉晋 長长 陽阳 門门 興兴 漢汉 師师 醫医 術术 資资 產产 勞劳 動动 體体 製制 復复 報报 護护 價价 運运 輸输 糧粮 個个 後后 內内`
    .split(' ')
    .map(([from = '', to = '']) => [from, to]),
);

const digits = (text: string): string =>
  [...text].map((one) => (one === '○' || one === '零' ? '0' : DIGITS.includes(one) ? String(DIGITS.indexOf(one)) : one)).join('');

/** The text with Arabic numerals where a number has them. */
function inDigits(text: string): string {
  return text.replace(YEAR, digits).replace(ORDINAL, (numeral, ...rest) => {
    const { hundreds, tens, ten, ones } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    if (!numeral || (!ten && !hundreds)) return digits(numeral);
    return String(
      100 * Number(digits(hundreds ?? '0')) + (ten ? 10 * Number(digits(tens ?? '') || '1') : 0) + Number(digits(ones ?? '') || '0'),
    );
  });
}

/**
 * The numbers that a text can mean, in their normal form, the likeliest first: `临政办发 [2024] 11 号`, `临政办发2024-11` and `临江市政府临政办发〔2024〕11号` give
 * 临政办发〔2024〕11号, the last one the whole as well, since a code can hold such words. None for what is no number.
 */
export function numbersTyped(text: string): readonly string[] {
  const plain = [...text.normalize('NFKC').replace(/\s/gu, '').replace(AROUND, '')]
    .map((letter) => TRADITIONAL.get(letter) ?? letter)
    .join('');
  if (plain.length > LONGEST) return [];
  const bare = BARE.exec(inDigits(plain))?.groups;
  const forms = [
    plain,
    `${plain}号`,
    inDigits(plain),
    inDigits(`${plain}号`),
    ...(bare ? [`${bare['code'] ?? ''}〔${bare['year'] ?? ''}〕${bare['ordinal'] ?? ''}号`] : []),
  ];
  const numbers = forms.flatMap((form) => [...numbersEnding(form), normalizeNumber(form)]).filter((number) => number !== null);
  return [...new Set(numbers.map(plainNumber))];
}
const LONGEST = 120;

/** The number that a text ends with, where it holds no other. */
function numbersEnding(text: string): string[] {
  const [found, other] = findNumbers(text);
  return found && !other && found.end === text.length ? [found.number] : [];
}

/** The same; throws BAD_NUMBER for what is none. */
export function typedNumbers(text: string): readonly string[] {
  const numbers = numbersTyped(text);
  if (numbers.length) return numbers;
  throw new QueryError(
    'BAD_NUMBER',
    `number: "${text.slice(0, 60)}" is no document number; it has an issuer's code, a year and a number: write 国办发〔2023〕12号, 国办发2023-12 or, of an order, 青岚市人民政府令第112号.`,
  );
}
