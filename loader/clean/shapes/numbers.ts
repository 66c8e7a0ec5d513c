/** Lines that are the number of a document. */
import { pattern } from '../../patterns/pattern.ts';

/** A line that is a document number. */
export const NUMBER_LINE = pattern(
  /^[\p{Script=Han}\s]{1,20}[〔﹝[［【(（〈<]\s*(?:[1lI]\s*9|2\s*[0OoQ])?\s*[\dOoQlI]\s*[\dOoQlI]\s*[〕﹞\]］】)）〉>]\s*第?\s*[\dOoQlI][\dOoQlI\s]{0,6}号(?:\s*签\s*发\s*人\s*[：:].{1,14}|\s+(?:19|20)\d{2}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|(?:\s+(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2})?\s+(?:全文|部分条款|现行)?(?:有效|失效|废止))?$/u,
);

/** A line that is the number of an order or announcement, its bodies parted by white space: 国家税务总局 财政部公告2020年第23号; a collection sets the day and what is in force behind it, others its title in brackets: 水利部令〔2005〕第1号（河道采砂管理办法）. */
export const ORDER_LINE = pattern(
  /^[\p{Script=Han}\s、]{2,60}(?:令|公告|通告)\s*(?:[〔（(]\s*(?:19|20)\d{2}\s*[〕）)]\s*|[（(]?(?:(?:19|20)\d{2}\s*年\s*)?)第\s*\d{1,4}\s*号[）)]?(?:[（(](?:关于[^。]{4,160}|《?[^。；（()）]{4,80}(?:办法|规定|细则|条例|规则|决定)(?:[（(][^（()）]{1,12}[）)])?》?)[）)])?(?:\s+(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2})?(?:\s+(?:全文|部分条款|现行)?(?:有效|失效|废止))?$/u,
);

/** A line that is such a number without its name: 第12号, （2023年第6号）. */
export const BARE_ORDINAL = pattern(/^[（(]?(?:(?:19|20)\d{2}\s*年\s*)?第\s*\d{1,4}\s*号[）)]?$/u);
