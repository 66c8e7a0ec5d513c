/** The sentences of a block with the words of their time limits masked, so that what a limit names is no body of the sentence. */
import type { Block, Place } from '../../../text.ts';

/** What the words of a time limit are masked with. */
export const TIME = '\u0003';
/** A comma between a subject and its word of obligation: …经营单位，应当. */
export const PAUSE = '\u0004';

/** 修改为：“经营者停业的，…, 修改为“经营者停业的，…: the words that a text gives another one begin behind the quotation mark. */
export const GIVEN_WORDS = /^(?:[^：]{2,60}：|[^“。；]{2,40}(?:修改为|改为))?“/u;

export interface Sentence {
  readonly block: Block;
  readonly at: Place;
  /** The words with those of time limits masked. */
  readonly masked: string;
  /** The sentence before it in its paragraph, masked. */
  readonly previous: string;
}

/** 竣工后十五天内: a clock that names nobody. */
const NO_NAME = /^(?:工程|项目|建设|改造|施工)?(?:竣工|完工|建成|开工|动工|投产|投用|投入使用)/u;
/** How many letters of an expression are what starts its clock, a name among them perhaps: 公安机关接到线索后，24小时内. */
const clockIn = (words: string): number =>
  NO_NAME.test(words)
    ? 0
    : (/^.+?(?=[自从][^，]{2,30}$|(?<![\d零一二两三四五六七八九十百半年月])[\d零一二两三四五六七八九十百半]{1,4}个?(?:工作日|自然日|小时|分钟|日|天|周|星期|月|年)(?:之?内|以内)?$)/u.exec(
        words,
      )?.[0].length ?? 0);

/** The sentences of a block, without its label and the bracket of a stage that opens it. */
export function sentencesOf(block: Block, times: readonly Place[]): Sentence[] {
  let words = block.text;
  for (const [start, to] of times) {
    const from = start + clockIn(block.text.slice(start - block.start, to - block.start));
    words = words.slice(0, from - block.start) + TIME.repeat(to - from) + words.slice(to - block.start);
  }
  words = words.replace(
    /(?<=单位|企业|公司|部门|机构|组织|人|者|员|方|煤窑|煤矿|矿山|民宿|门店|酒店|宾馆|药店|诊所|医院|学校|幼儿园|养老院|养殖场|屠宰场|加油站|商场|超市|用户)，(?=(?:应当|应|须|必须|要|不得|需)(?!急))/gu,
    PAUSE,
  );
  const sentences: Sentence[] = [];
  let from = block.body - block.start;
  from +=
    /^(?:第[一二三四五六]阶段[：、]?[^（）]{0,40}|[^。；（）《]{2,16}(?:阶段)?)（(?=[^（）]*[\d年月日底末])[^（）]{4,40}）[。：]?/u.exec(
      block.text.slice(from, from + 80),
    )?.[0].length ?? 0;
  let previous = '';
  for (const piece of words.slice(from).split(/(?<=[。；])/u)) {
    if (piece.length > 5) {
      sentences.push({ block, at: [block.start + from, block.start + from + piece.length], masked: piece, previous });
      previous = piece;
    }
    from += piece.length;
  }
  return sentences;
}
