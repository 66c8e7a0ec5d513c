/** A numbered or plain line of a clean-up list that names a document. */
import { findNumbers } from '../../../../graph-schema/number.ts';
import { findDates } from '../../../patterns/date.ts';
import { kindOf } from '../../../segment/kinds.ts';
import { issuersOf } from '../../../segment/names/issuers.ts';
import type { Block } from '../../../text.ts';
import type { RelationValue } from '../../values.ts';
import { ARTICLES } from '../names/parts.ts';
import { byNumber } from './by-number.ts';
import { type Fate, fateOf } from './heads.ts';
import { titleOf } from './rows.ts';

export interface Item {
  readonly target: RelationValue['target'];
  readonly part: string | null;
  /** Whether the title stands in 《》: it is then read as a mention. */
  readonly marked: boolean;
  /** What the line itself says; null where it says nothing. */
  readonly fate: Fate | null;
  readonly end: number;
}

/** 《…》, 将《…》第三条, 对《…》, 删去《…》第八条, 2003年5月1日市政府发布的《…》, 青政发〔2003〕5号《…》, 省人民委员会一九五六年三月二日《…》. */
const MARKED =
  /^(?:[将对在]|删去|废止|修改)?(?!转发|批转|印发)(?:[\p{Script=Han}\d〔〕]{2,40}(?:公布|发布|印发|颁布|制定|下发|通过|批准)的|(?:[\p{Script=Han}]{2,24}〔\d{4}〕\d{1,5}号)|[\p{Script=Han}]{2,24}(?:\d{4}|[一二][〇○零一二三四五六七八九]{3})年[\p{Script=Han}\d]{1,8}[月日]|[\p{Script=Han}]{2,24}[府会院局厅部委署办室])?《/u;
/** 修改《…》, under the head of whatever list. */
const OWN_VERB = /^(?:修改|废止)《/u;
/** 《…》（国办发〔2003〕57号）予以废止。 */
const OWN_END = /[》）件](?:，?(?:自[^，。；]{2,20}起|予以|同时|一并|即行))+(?:废止|失效|停止执行)[。；]?$/u;
/** 《…》自7月1日起施行: the line puts the document into force. */
const PUT_IN_FORCE = /》(?:（[^（）]*）)?自[^，。；]{2,20}起(?:正式)?(?:施行|实施|执行)/u;
/** Words of a sentence rather than of a title; “十三五” is no speech. */
const SENTENCE = /[。：！？]|；.|，|“[^”]{16}/u;

/** What a line names; null for no item. A title broken over two lines is put together. */
export function itemOf(block: Block, fate: Fate, next?: Block): Item | null {
  if (block.kind === 'row') return null;
  const words = block.text.slice(block.body - block.start);
  if (MARKED.test(words)) {
    if (PUT_IN_FORCE.test(words)) return null;
    // Without numbering only a title with nothing but its number behind it is a row.
    if (block.label === null && !/^[^。]{0,200}[》）号][；、，。]?$/u.test(words)) return null;
    const said = OWN_VERB.test(words)
      ? fateOf(words.slice(0, 2))
      : fate === 'amends' && OWN_END.test(words)
        ? 'repeals'
        : fate === 'mixed' || fate === 'cites' || fate === 'adjusts'
          ? (fateOf(firstOf(words)) ?? fateOf(words.replace(/《.*》/u, '')))
          : null;
    return {
      target: { title: null, number: null, date: null, issuer: null },
      part: null,
      marked: true,
      fate: said === 'mixed' ? null : said,
      end: block.end,
    };
  }
  const alone = block.label === null || block.label.startsWith('附件') ? null : byNumber(words);
  if (alone) return { ...alone, marked: false, fate: null, end: block.end };
  const numbered =
    next &&
    next.label === null &&
    next.kind !== 'row' &&
    (NUMBER_LINE.test(next.text) || (block.label !== null && MADE_LINE.test(next.text)))
      ? plain(words + next.text, block, next.end)
      : null;
  return numbered ?? plain(words, block, block.end) ?? (next && broken(block, next) ? plain(words + next.text, block, next.end) : null);
}

/** What the first sentence says: 《…》等7项措施延长有效期。其中，对《…》第八条作如下修改：… changes the second one only. */
const firstOf = (words: string): string => words.slice(0, words.indexOf('。') + 1).replace(/《.*》/u, '');

/** The number of a title on a line of its own under it. */
const NUMBER_LINE = /^(?:（[^（）]{0,14}(?:〔\d{4}〕|\d{4}年)[^（）]{1,40}）|[\p{Script=Han}]{2,10}〔\d{4}〕\d{1,5}号)[；。，、]?$/u;

/** （1998年12月7日某市人民政府令第61号发布，…） under a numbered title; a rule that is printed anew has one too, under a title without a number. */
const MADE_LINE = /^（(?:19|20)\d{2}年\d{1,2}月\d{1,2}日[^（）《》]{2,40}(?:公布|发布|印发)(?:[^（）]|（[^（）]*）)*）$/u;

const broken = (block: Block, next: Block): boolean =>
  block.label !== null &&
  !GROUP.test(block.text.slice(block.body - block.start)) &&
  next.label === null &&
  next.kind !== 'row' &&
  !/[。；：）]$/u.test(block.text) &&
  next.text.length < 120;

/** 规划计划类, 市财政局（2件）: the heading of some rows. */
const GROUP = /^[\p{Script=Han}、]{2,20}(?:类|方面|领域|系统|[局委厅办部会])(?:（[^（）]{1,10}）)?$/u;

/** The items of a line that joins several: 甲的意见（某农〔2005〕512号）、乙的通知（某办〔2011〕88号）。 Empty where one of them is none. */
export function joinedItems(block: Block): readonly (Item & { readonly start: number })[] {
  if (block.kind === 'row') return [];
  const words = block.text.slice(block.body - block.start);
  if (words.startsWith('《')) return [];
  const cuts = [...words.matchAll(JOINED)];
  if (!cuts.length) return [];
  const found: (Item & { start: number })[] = [];
  let from = 0;
  for (const { index, 0: sign } of [...cuts, { index: words.length, 0: '' }]) {
    const start = block.body + from;
    const item = plain(words.slice(from, index), { ...block, start, body: start }, block.body + index);
    if (!item) return [];
    found.push({ ...item, start });
    from = index + sign.length;
  }
  return found;
}
/** Between two of them: the stop behind a bracket or behind a number, or the number of the next row: 1甲办法某政发〔2007〕30号2乙办法某政发〔2008〕11号. */
const JOINED =
  /(?<=〕第?\d{1,5}号[^（）]{0,20}）)[、；，](?=[\p{Script=Han}])|(?<=〕第?\d{1,5}号)；(?=[\p{Script=Han}])|(?<=〕第?\d{1,5}号)(?=\d{1,2}[\p{Script=Han}])/gu;

/** 某办法的通知（某政发〔2017〕9号）：删去第三十一条: a row that says what is changed. */
const CHANGED_ROW = /^(?<named>[^。；：]{6,160}?〔\d{4}〕\d{1,5}号(?:[^（）]{0,20}[）)])?)[：，；]?(?=将|删|在|第|对|原|作如下|修改|增加)/u;

/** 一九八六年十一月三十日 市人民政府 关于…的布告: when and by whom, before the title. */
const MADE_FIRST =
  /^(?:(?:19|20)\d{2}|[一二][〇○零九][〇○零一二三四五六七八九]{2})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日(?<who>[\p{Script=Han}、]{2,24}?(?:人民政府办公[室厅]|人民政府|行政公署|公署|军分区))?(?=[\p{Script=Han}《]{4})/u;

/** 甲办法（某政发〔2010〕3号）乙规定: a title holds no other document's number. */
const TWO = /（[\p{Script=Han}]{2,10}〔\d{4}〕\d{1,5}号）\p{Script=Han}{4}/u;

/** 删去第四条第二款中的“建立某机制”, 将“应急预案”修改为“应对预案”: a change of the document that stands over it names none. */
const CHANGE =
  /^(?:将|把|在|对|删[去除]|增加)?(?:原|其中)?(?:的)?(?:第[一二三四五六七八九十百零〇\d]{1,6}[编章节条款项目]|“[^”]{1,80}”(?:修改为|[前后]增加|[。，；]|$))/u;

function plain(all: string, block: Block, stop: number): Item | null {
  const named = CHANGED_ROW.exec(all)?.groups?.['named'];
  const words = named ?? all;
  const end = named === undefined ? stop : block.body + named.length;
  const { label } = block;
  const made = MADE_FIRST.exec(words);
  const line = words.slice(made?.[0].length ?? 0).replace(/[；;。、，]$/u, '');
  const numbered = /^(?<number>[\p{Script=Han}]{2,10}〔\d{4}〕\d{1,5}号)[，、：:]?(?<rest>.+)$/u.exec(line)?.groups;
  const { title, number, date, issuer, part } = titleOf(numbered?.['rest'] ?? line);
  const known = number ?? (numbered ? (findNumbers(numbered['number'] ?? '')[0]?.number ?? null) : null);
  if (/^(?:根据|依据|按照|依照|为了?)/u.test(title) || CHANGE.test(title)) return null;
  // Two lines that were set as one.
  if (TWO.test(title)) return null;
  if (
    title.length < (known === null ? 6 : 4) ||
    (kindOf(title) === null && (known === null || label === null)) ||
    !/\p{Script=Han}{4}/u.test(title) ||
    SENTENCE.test(title)
  )
    return null;
  if (!(known || (label !== null && !/^附件/u.test(label)))) return null;
  return {
    target: {
      title,
      number: known,
      date: date ?? (made && (findDates(made[0])[0]?.iso ?? null)),
      issuer: issuersOf(title, []).join('、') || issuer || (made?.groups?.['who'] ?? null),
    },
    part: part ?? (named === undefined ? null : (ARTICLES.exec(all.slice(named.length))?.[1] ?? null)),
    marked: false,
    fate: null,
    end,
  };
}

/** How a line is numbered: the items of a list are numbered alike. */
export const shapeOf = ({ label }: Block): string =>
  label === null ? '' : label.replace(/[一二三四五六七八九十百零〇]+/gu, '一').replace(/\d+/gu, '1');

/** Whether a line can be a further item of a list whose first one is numbered like `shape`. */
export const isItemOf = (shape: string | null, block: Block): boolean => shape === null || shapeOf(block) === shape;
