/** Heads with a number line: 青政发〔2024〕5号 under the title or over it. */
import { normalizeNumber } from '../../../graph-schema/number.ts';
import { findDates } from '../../patterns/date.ts';
import { kept } from '../../patterns/kept.ts';
import { letters } from '../../patterns/letters.ts';
import { unsignedNumber } from '../../patterns/unsigned.ts';
import type { Labelled } from '../blocks/index.ts';
import type { ContentsEntry } from '../frames/gazette.ts';
import { kindOf } from '../kinds.ts';
import { isAddressed } from '../names/addressees.ts';
import { issuersOf, signersOf } from '../names/issuers.ts';
import { notesAbove } from '../title/note.ts';
import type { Head } from './head.ts';
import { issuedAt } from './issued.ts';
import { isOrdinalOf } from './order.ts';
import { isTitle, titleAbove, titleBelow, WHOLE_LINE } from './title.ts';

const BRACKET_DATE = /^[（(]((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)[）)]$/u;

/** The number that a line consists of. Minutes and briefs print it without a code: 〔2026〕7号. */
export function numberOf(block: Labelled): string | null {
  if (block.kind === 'row') return beside(block);
  if (block.text.length > 40) return null;
  return (block.text.includes('号') ? numberIn(block.text) : null) ?? unsignedNumber(block.text);
}

/** 国家税务总局公告2010年第83号 2010-12-24 全文有效, 某府办函〔2003〕248号 2003年12月16日 某省: what a collection of rules says of the document, behind its number. */
const VALIDITY_BEHIND =
  /(?<=\d号[）)]?)((?:19|20)\d{2}(?:年\d{1,2}月\d{1,2}日|[-/.]\d{1,2}[-/.]\d{1,2}))?(?:(?:全文|部分)?(?:条款)?(?:现行)?(?:有效|失效|废止)(?:或(?:失效|废止))?|(?<=日)[\p{Script=Han}]{2,8}(?:省|市|自治区))?$/u;

/** 某开规〔2023〕5号 | 发布：2023-06-05 | 来源：党政办: what a page says of the document beside its number. */
function beside({ cells: [first, ...others] }: Labelled): string | null {
  return first && others.length && others.every(({ text }) => text === '' || SAID_OF_PAGE.test(text)) ? numberIn(first.text) : null;
}
const SAID_OF_PAGE =
  /^(?:【[^】]{1,10}】|\[[^\]]{1,16}\]|(?:发布|发文|公布|成文|来源|字号|浏览|点击|阅读|作者|有效性|时效|时间|日期|字体|打印|分享)[^。；]{0,40})$/u;

const numberIn: (line: string) => string | null = kept((line) => {
  // Collections of laws print the date before the number, replies to proposals their class behind it.
  const text = line
    .replace(CAPTION, '$1')
    .replace(DAY_BEFORE, '')
    .replace(VALIDITY_BEHIND, '')
    .replace(ISSUER_BEFORE, '')
    .replace(/^(?:发[文布]字号|(?:发[文布])?文号|文件编?号|编号)[：:]?/u, '')
    .replace(/^[（(](.*号)[）)]$/u, '$1')
    .replace(
      /(?<=\d号)(?:[（(]?[A-D]类?[)）]?$|类别|签发人|办理结果|分类|密级|公开|主动公开|是否|发[布文](?:日期|时间)|成文日期|印发日期|有效性|时效性|来源).{0,16}$/u,
      '',
    );
  const bare = /^[〔[（(]((?:19|20)\d{2})[〕\]）)]第?(\d{1,4})号$/u.exec(text);
  return bare ? `〔${bare[1] ?? ''}〕${Number(bare[2])}号` : normalizeNumber(text);
});

/** The head whose number line stands at `i`; `last` is where the head before ended. */
export function numberedAt(blocks: readonly Labelled[], i: number, last: number, contents: readonly ContentsEntry[]): Head | null {
  const block = blocks[i];
  const own = block ? numberOf(block) : null;
  // 环境保护部公告 over 公告2017年第5号.
  const body =
    own !== null && /^(?:公告|通告)(?:\d{4}年)?第/u.test(own)
      ? /^(?<body>(?!.*关于)[\p{Script=Han}]{3,30})(?<word>公告|通告)$/u.exec(blocks[i - 1]?.text ?? '')?.groups
      : undefined;
  const number = own !== null && body !== undefined && own.startsWith(body['word'] ?? '') ? `${body['body'] ?? ''}${own}` : own;
  if (!block || !number || isOrdinalOf(blocks[i - 1]?.text, block.text)) return null;
  const found = headAt(blocks, i, last, contents, number);
  const red = found ? redAbove(blocks, found.first, last) : null;
  const head = found && red ? { ...found, red } : found;
  // 2002年4月23日 财税〔2002〕59号: the day stands before the number.
  const said = block.text.replace(CAPTION, '$1');
  const day = DAY_BEFORE.exec(said)?.[1] ?? VALIDITY_BEHIND.exec(said)?.[1];
  return head && day && !head.issued?.date ? { ...head, noted: findDates(day)[0]?.iso ?? null } : head;
}

/** 某市人民政府文件, right over the head or with the secrecy and the date of a page between. */
function redAbove(blocks: readonly Labelled[], first: number, last: number): string | null {
  for (let k = first; k >= Math.max(last, first - 3); k--) {
    const body = RED.exec(blocks[k]?.text ?? '')?.groups?.['body'];
    if (body !== undefined) return body;
  }
  return null;
}
const RED =
  /^(?<body>(?!.*关于)[\p{Script=Han}（）]{3,40}(?:人民政府|公署|办公[室厅]|委员会|指挥部|领导小组|(?:银行|[分支]行)|[委局厅部]))文件$/u;

/** 青岚市人民政府青政发〔2019〕5号: no code holds the name of a body. */
const ISSUER_BEFORE = /^[\p{Script=Han}、]{2,40}(?:人民政府|委员会|办公[室厅])(?=[\p{Script=Han}]{2,9}[〔[（(])/u;
/** （1985年5月4日青政〔1985〕38号）: day and number in brackets over the first words. */
const CAPTION = /^（([^（）]*(?:(?:19|20)\d{2}年\d{1,2}月\d{1,2}日)[^（）]*)）$/u;
const DAY_BEFORE = /^((?:19|20)\d{2}(?:年\d{1,2}月\d{1,2}日|[-/.]\d{1,2}[-/.]\d{1,2}))，?(?=[\p{Script=Han}])/u;

function headAt(blocks: readonly Labelled[], i: number, last: number, contents: readonly ContentsEntry[], number: string): Head | null {
  const block = blocks[i];
  if (/^[（(]/u.test(block?.text ?? '') && !blocks.slice(i + 1, i + 3).some((next) => isAddressed(next) || /[。：]$/u.test(next.text)))
    return null;
  const issued = issuedAt(blocks, i + 1);
  if (issued) {
    const title = titleBelow(blocks, i + 1 + issued.lines);
    const first = i - titleAbove(blocks, i, last).length;
    if (title.length && isTitle(title)) return { first, after: i + 1 + issued.lines + title.length, number, title, issued };
  }
  // A date in brackets between title and number: the way regulations print it.
  const dated = BRACKET_DATE.exec(blocks[i - 1]?.text ?? '')?.[1];
  // （2020年12月14日…通过，自…起施行） between title and number: the way courts print it.
  const notes = dated ? null : notesAbove(blocks, i);
  const noted = notes?.note.date ?? null;
  const between = dated ? 1 : (notes?.count ?? 0);
  const above = titleAbove(blocks, i - between, last);
  const below = titleBelow(blocks, i + 1);
  // 某县人民政府 / 公告 over the number is but a name; what it announces stands under it.
  if (ANNOUNCES.test(words(above)) && /关于/u.test(words(below)) && isTitle(below))
    return { first: i - above.length, after: i + 1 + below.length, number, title: below };
  // The title of a page, printed once more under its number.
  if (below.length && isTitle(below) && words(above).startsWith(words(below))) {
    // …的 under the number, where its last line was lost: the page has it whole.
    const title = kindOf(words(below)) === null && kindOf(words(above)) !== null ? above : below;
    return { first: i - above.length, after: i + 1 + below.length, number, title };
  }
  // The same with the number before it: 青政办〔2025〕3号关于做好…的通知 / 青政办〔2025〕3号 / 青岚市人民政府办公室 / 关于做好…的通知.
  const own = letters(number);
  if (above.length === 1 && isTitle(below) && words(above).startsWith(own) && words(below).endsWith(words(above).slice(own.length)))
    return { first: i - 1, after: i + 1 + below.length, number, title: below };
  // The title of a page with its issuer, who issued it once more, the number, and the title without its issuer.
  const page = above.findLast(({ text }) => WHOLE_LINE.test(text) && below.length > 0 && letters(text).endsWith(words(below)));
  if (page && above.slice(above.indexOf(page) + 1).every(({ text }) => signersOf([text]).length > 0))
    return { first: i - above.length, after: i + 1 + below.length, number, title: [page] };
  // The name of who issued it between the title of a page and the number of the order.
  const issuing = above.at(-1)?.text ?? '';
  const body = /^(?<body>[\p{Script=Han}]{3,})(?:令|公告|通告)/u.exec(number)?.groups?.['body'] ?? '\n';
  // 渝府令第121号: the order of a government by its code.
  const isOwn = issuing.endsWith(body) || (CODED_ORDER.test(number) && issuing.endsWith('人民政府'));
  // The source of a page under a title that names it: 国务院办公厅关于…的通知 / 国务院办公厅 / 国办发〔2022〕11号.
  const isSource =
    above.length > 1 &&
    WHOLE_LINE.test(above[0]?.text ?? '') &&
    issuersOf(words(above.slice(0, -1)), []).at(-1) === issuing &&
    kindOf(words(above.slice(0, -1))) !== null;
  const alone =
    above.length > 1 && signersOf([issuing]).length > 0 && (isOwn || isSource) && isTitle(above.slice(0, -1)) ? above.slice(0, -1) : null;
  if (alone) return { first: i - above.length, after: i + 1, number, title: alone };
  if (above.length && isTitle(above)) {
    // A page names who issued it over a title that does not.
    const over = i - above.length - 1;
    const issuer =
      between === 0 && over >= last && !issuersOf(words(above), []).length ? (signersOf([blocks[over]?.text ?? ''])[0] ?? '') : '';
    // A page break may set the number into the midst of its title: …生态经济 / 某政发〔2022〕30号 / 发展规划的通知.
    const rest = blocks[i + 1];
    const cut = rest && rest.text.length <= 40 && ENDS_TITLE.test(rest.text) && kindOf(words(above)) === null ? [rest] : [];
    return {
      first: i - above.length - between,
      after: i + 1 + cut.length,
      number,
      title: [...above, ...cut],
      noted,
      issued: dated || issuer ? { issuer, date: dated ? (findDates(dated)[0]?.iso ?? '') : '' } : null,
    };
  }
  if (below.length && isTitle(below)) {
    const issuer = signersOf([above.at(-1)?.text ?? ''])[0] ?? '';
    return { first: i - above.length, after: i + 1 + below.length, number, title: below, issued: issuer ? { issuer, date: '' } : null };
  }
  // A title lost to damage: the contents have it, or the addressees show that a document begins here.
  const addressed = isAddressed(blocks[i + 1]);
  return addressed || contents.some((entry) => entry.number === number) ? { first: i, after: i + 1, number, title: [] } : null;
}

const ENDS_TITLE = /^(?!.*(?:关于|[，。；：])).*的(?:通知|决定|意见|通告|公告|批复|函)$/u;
const ANNOUNCES = /^(?!.*关于)[\p{Script=Han}]{4,40}(?:公告|通告|决定|督[查办](?:通知|通报))$/u;
const CODED_ORDER = /^[\p{Script=Han}]{1,3}府令/u;

const words = (lines: readonly Labelled[]): string => letters(lines.map(({ text }) => text).join(''));
