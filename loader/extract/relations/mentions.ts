/**
 * Mentions of instruments: every 《…》, every number that stands alone, and every title without marks that its number follows in a
 * bracket; each with the number, date and issuer printed around it, and what stands before and after the list that it is part of.
 */
import { gathered } from '../../gathered.ts';
import { pattern } from '../../patterns/pattern.ts';
import type { Block, DocumentText, Place } from '../../text.ts';
import { dateBefore, issuerBefore } from './names/before-title.ts';
import { issuersOf } from '../../segment/names/issuers.ts';
import { announcing, withoutOrdinal } from './names/enumerated.ts';
import type { Named } from './names/named.ts';
import { namesIn } from './names/index.ts';
import { PART } from './names/parts.ts';
import { partsBehind } from './names/parts-behind.ts';

export interface Mention extends Named {
  readonly block: Block;
  readonly date: string | null;
  readonly issuer: string | null;
  /** What of the instrument is meant: 第三十五条, 附件2; null for all of it. */
  readonly part: string | null;
  /** The title with its number, in the cleaned text. */
  readonly at: Place;
  /** The sentence that it stands in. */
  readonly sentence: Place;
  /** The sentence before the list of titles that this one is part of, and after it; in a bracket only what the bracket holds. */
  readonly before: string;
  readonly after: string;
  /** Whether it is the first of its list. */
  readonly first: boolean;
}

/** What ends a sentence. */
const SENTENCE_END = '。！？；\n\t';
/** 中国人民银行, but not 执行. */
const BANK = '(?<=银)行';
const BODY_END = `(?:[省市县区州盟旗部委局厅院办府署会社处站室]|${BANK})`;
/** The day on which the next was made, before its order or its title: 、2003年6月18日以交通部令2003年第6号公布的《…》, 和2013年5月20日《…》. */
const DAY =
  '(?:\\d{4}|[一二][〇○零一二三四五六七八九]{3})年(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日)?)?';
/** Between two titles of one list: stops, "and", parts of the one, date and issuers of the next. Anything longer starts a new list. */
const LIST_GAP = new RegExp(
  `^(?:及其?(?:补充|配套|相关|后续)(?:通知|规定|意见|细则|文件)（?|(?:${PART}|文件?|等文件)?(?:[、，和及与]|，?(?:以及|和|及|或者?))?原?(?:[\\p{Script=Han}]{2,16}[局厅委部办会院署]、|[\\p{Script=Han}\\d]{4,30}(?:批准|发布|公布)、){0,4}(?:[\\p{Script=Han}\\d（）]{0,32}(?:${BODY_END}|等\\d{0,2}部门|联合|颁布|印发|发布|公布|制定|下发|出台|通过)的?|${DAY}[以由经原]?)?)$`,
  'u',
);
/** After a comma a verb that is no attribute begins a new clause: 根据《…》，市政府制定《…》. */
const NEW_CLAUSE = new RegExp(`^，(?!(?:以及|和|及|或者?)|原$|.*的$|[\\p{Script=Han}]{1,12}(?:[部委局厅院办府会署]|${BANK})$)`, 'u');
/** A title after a comma that what follows says something of: 根据《…》，《…》自…起停止执行. */
const IS_SUBJECT = /^(?:[自由将于经现与]|已|有效期|同时|予以|停止|废止|作废|第.{1,2}条|中|的|规定)/u;
/** In the blocks that hold none of these there is nothing to find. */
const MAY_NAME = pattern(
  /《|[〕）][\p{Script=Han}（）]{0,14}\d+号|(?:令|告)(?:\d{4}年)?第|年第\d{1,4}号(?:令|公告|通告)|[A-Z]{2,3}(?:\/[TZ])?[ \u3000]?[A-Z]?\d/u,
);

export function findMentions(document: DocumentText): Mention[] {
  return gathered(
    document.blocks.filter(({ text }) => MAY_NAME.test(text)),
    (block) => inBlock(block, document),
  );
}

function inBlock(block: Block, document: DocumentText): Mention[] {
  return gathered(groups(block.text, namesIn(block.text)), (group) => {
    const first = group[0];
    const last = group.at(-1);
    if (!first || !last) return [];
    const bounds = first.within ?? [0, block.text.length];
    const from = sentenceStart(block.text, first.start, bounds[0]);
    const to = sentenceEnd(block.text, last.end, bounds[1]);
    // The first item stands in the sentence that announces it, right behind the colon.
    const opens = Math.max(from, block.text.lastIndexOf('：', first.start) + 1);
    const announced = first.within ? null : announcing(block.text, opens);
    return group.map((name, i): Mention => {
      const prefix = block.text.slice(i ? (group[i - 1]?.end ?? from) : from, name.start);
      return {
        title: name.title,
        number: name.number,
        from: name.from,
        start: name.start,
        end: name.end,
        made: name.made,
        within: name.within,
        history: name.history,
        block,
        first: i === 0,
        date: name.made.date ?? dateBefore(prefix),
        issuer: issuersOf(name.title, []).join('、') || name.made.issuer || issuerBefore(prefix, document),
        part: partsBehind(block.text, name.end),
        at: [block.start + name.start, block.start + name.end],
        sentence: [block.start + from, block.start + to],
        before:
          announced === null
            ? block.text.slice(from, first.from ?? first.start)
            : `${announced}${withoutOrdinal(block.text.slice(opens, first.from ?? first.start))}`,
        after: block.text.slice(last.end, to),
      };
    });
  });
}

/** 恢复执行《甲》，《乙》即行作废: what is taken up again stands alone. */
const TAKEN_UP = /(?:恢复|继续|统一|仍)(?:执行|施行|适用)$/u;

function groups(text: string, names: readonly Named[]): Named[][] {
  const all: Named[][] = [];
  for (const name of names) {
    const before = all.at(-1)?.at(-1);
    const gap =
      before && before.within === name.within && name.start - before.end <= 120 ? text.slice(before.end, name.from ?? name.start) : null;
    if (
      gap !== null &&
      LIST_GAP.test(gap) &&
      !(gap.startsWith('，') && TAKEN_UP.test(text.slice(0, all.at(-1)?.[0]?.start ?? 0))) &&
      (gap === '，' ? !IS_SUBJECT.test(text.slice(name.end, name.end + 4)) : !NEW_CLAUSE.test(gap))
    )
      all.at(-1)?.push(name);
    else all.push([name]);
  }
  return all;
}

function sentenceStart(text: string, at: number, floor: number): number {
  let depth = 0;
  for (let i = at - 1; i >= floor; i--) {
    const c = text.charAt(i);
    if (c === '》') depth++;
    else if (c === '《') depth--;
    else if (depth <= 0 && SENTENCE_END.includes(c)) return i + 1;
  }
  return floor;
}

function sentenceEnd(text: string, at: number, ceiling: number): number {
  for (let i = at; i < ceiling; i++) if (SENTENCE_END.includes(text.charAt(i))) return i + 1;
  return ceiling;
}
