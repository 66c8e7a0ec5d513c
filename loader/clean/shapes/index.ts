/** Shapes of lines that decide whether two lines are one paragraph: what starts a paragraph, what stands alone. */
import { anyOf } from '../../patterns/any-of.ts';
import { isSpace } from '../../patterns/letters.ts';
import { pattern } from '../../patterns/pattern.ts';
import { unsignedDay, unsignedNumber } from '../../patterns/unsigned.ts';
import { isIssueHead } from '../frames/furniture.ts';
import { BRACKETED_DATE, DATE_LINE, ISSUED_LINE } from './dates.ts';
import { INDEX_LINE } from './index-keys.ts';
import { BARE_ORDINAL, NUMBER_LINE, ORDER_LINE } from './numbers.ts';
import { BRACKETED_FIELD, BULLET, DASHED, DATABASE_FIELD, FIELD, LABEL } from './openings.ts';
import { CUT_TITLE } from './titles.ts';

/** （此件公开发布）, 此复, 特此通知。 */
const PUBLICITY = pattern(/^[（(]\s*此(?:件|文件?).{1,40}[）)]$|^此\s*复\s*[。.]?$|^特此(?:通知|公告|通告|批复|函复)[。.]?$/u);

/** An entry of a table of contents: dot leaders with the page. */
const LEADERS = pattern(/(?:[.·・]{4,}|[…⋯]+|(?<=[通知决定意见方案办法批复函告令读事记单要]\s*)[\u3000 ]+)\s*[（(]?\s*\d{1,4}\s*[）)]?$/u);

/** 【部门文件】, 目录. */
const SECTION_OPENS = pattern(/^【[^】]{1,20}】?$|^目\s*录$/u);
const SECTION = pattern(/^【[^】]{1,20}】$|^目\s*录$/u);

/** PART 01 继续有效的文件: the head of a part of an article. */
const PART_HEAD = pattern(/^PART\s*\.?\d{1,2}(?!\d)/iu);

/** 人 事 任 免, 大事记（2024年4—6月）, 更正, 勘误启事: the columns of a gazette. */
const COLUMN_HEAD = pattern(
  /^(?:人\s*事\s*任\s*免|任\s*免\s*事\s*项|(?:[\p{Script=Han}]{0,8}大\s*事\s*记)|(?:更\s*正|勘\s*误)(?:\s*公\s*告|\s*启\s*事|\s*说\s*明)?)(?:\s*[（(][^（）()]{2,20}[）)])?$/u,
);

/** ——2024年8月30日在某市第七届人民代表大会常务委员会第六次会议上: when and where something was said, under its title. */
const GIVEN = pattern(/^(?:——|－－|――|—)\s*(?:19|20)\d{2}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日.{0,4}在[^。；：]{4,60}上$/u);
/** 主任、各位副主任、秘书长、各位委员：, to whom. */
const TO_ALL = pattern(/^(?:(?:主任|主席团?|委员长|议长)[，、]?\s*)?各位[^。；：]{2,40}[：:]$/u);

/** 序号: the first cell of a table that is set a cell a line. */
const FIRST_CELL = pattern(/^序\s*号$/u);

/** The name of a site in letters, under its name: Qinglan Development Zone. */
const LATIN = pattern(/^[A-Za-z][A-Za-z&.,' -]{7,}$/u);

/** 市应急救援专家库名单（略）: what stands for an attachment that is not printed. */
const LEFT_OUT = pattern(/^[^。；：]{2,60}[（(]\s*(?:此?略|另发)\s*[）)]$/u);

const STARTS = anyOf(
  GIVEN,
  TO_ALL,
  COLUMN_HEAD,
  BARE_ORDINAL,
  FIRST_CELL,
  PART_HEAD,
  BRACKETED_FIELD,
  DASHED,
  BULLET,
  LABEL,
  FIELD,
  INDEX_LINE,
  PUBLICITY,
  DATE_LINE,
  BRACKETED_DATE,
  NUMBER_LINE,
  SECTION_OPENS,
);
const ALONE = anyOf(
  CUT_TITLE,
  LEFT_OUT,
  GIVEN,
  TO_ALL,
  COLUMN_HEAD,
  LATIN,
  BARE_ORDINAL,
  PUBLICITY,
  INDEX_LINE,
  DATE_LINE,
  BRACKETED_DATE,
  NUMBER_LINE,
  ORDER_LINE,
  ISSUED_LINE,
  SECTION,
);

/** Whether a text ends in a number, in brackets perhaps, as an entry of a table of contents does in that of its page. */
function endsInNumber(text: string): boolean {
  let last = text.length - 1;
  if (text.charAt(last) === '）' || text.charAt(last) === ')') last--;
  while (isSpace(text, last)) last--;
  const code = text.charCodeAt(last);
  return code >= 48 && code <= 57;
}

/** Whether a line starts a paragraph whatever stands before it. */
export const startsParagraph = (text: string): boolean =>
  text.includes('\t') || DATABASE_FIELD.test(text) || STARTS.test(text) || isUnsigned(text);

/** A day or a number that lost its signs: 2018525, 青政办发〔201746. */
const isUnsigned = (text: string): boolean =>
  (endsInNumber(text) || text.endsWith('号')) && (unsignedDay(text) !== null || unsignedNumber(text) !== null);

/** Whether a line is complete in itself, so that nothing joins it. */
export const standsAlone = (text: string): boolean =>
  text.includes('\t') || ALONE.test(text) || (endsInNumber(text) && LEADERS.test(text)) || isUnsigned(text) || isIssueHead(text);
