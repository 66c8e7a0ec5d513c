/**
 * Where a text asks for a time limit, so that whatever stands there is one: after 完成时限：, in the column of limits of a table,
 * at the end of a row of a table whose cells ran together.
 */
import { pattern } from '../../patterns/pattern.ts';
import type { Block, Cell } from '../../text.ts';

/** Stretches of a block that are asked for as limits (offsets in its text), and whether only what closes a row counts there. */
export interface Slots {
  readonly ranges: readonly (readonly [number, number])[];
  readonly closing: boolean;
}

const NAME =
  '(?:时限|期限|工期|(?:完成|整改|办结|办理|落实|推进|实施|达标|销号|报送|上报|提请|提交)(?:时间|日期|节点)|(?:报送|上报|提请|提交)[\\p{Script=Han}]{2,8}?时间|时间(?:节点|进度|安排|要求)|进度(?:要求|安排|节点)|[季月]度安排)(?:要求|安排|节点)?';
const NOT_LIMITS = '有效|执行|施行|试行|规划|公示|保管|保存|保质|聘用|租赁|合同|贷款|使用|服务|公告|经营|担保|任职|建设|缓缴';
/** 完成时限：, 【整改时限】. */
const LABEL = pattern(new RegExp(`(?<!${NOT_LIMITS})${NAME}(?:[：:]|(?<=[【〔［[]\\p{Script=Han}{0,4}${NAME})[】〕］\\]][：:]?)`, 'gu'));
/** Ends of a slot: a stop, or the label of the next field. */
const NEXT_LABEL = /^(?:[\p{Script=Han}]{0,6}(?:单位|部门|领导|责任人|人|措施|目标))[：:]/u;
/** 印发时间, 失效时间: of documents, in a list of them. */
const OF_DOCUMENTS = '(?!印发|发布|公布|颁布|成文|制定|制发|发文|出台|施行|生效|废止|失效|签发)';
const COLUMN = new RegExp(`^${OF_DOCUMENTS}[\\p{Script=Han}]{0,4}(?:${NAME}|时间|进度|节点|完成情况时间)(?:（.{0,8}）)?$`, 'u');
const GLUED_HEAD = pattern(new RegExp(`序号[^。；\\t]{0,60}?${NAME}`, 'u'));

/** 二、下放交接时间, with nothing but a day under it: the time of what somebody has to do; that of a meeting or of taking effect is not. */
const TIMED_HEADING = new RegExp(
  `(?<!${NOT_LIMITS})(?:(?!实施|执行)${NAME}|(?:交接|移交|接管|划转|下放|搬迁|报名|申报|申请|受理|提交|上报|填报|报到|缴费|换发|采集|登记|征集|清理|排查|整治|活动|工作)(?:时间|日期))$`,
  'u',
);
const ONLY_DAYS = /^(?=.*[月年])[\d年月日号底末前后上中下旬至到起止自从于在：:时点分—–~（）()星期周一二三四五六日天、-]{4,40}。?$/u;

/** The columns of limits of a table, and how many columns its header has. */
interface Columns {
  readonly indices: readonly number[];
  readonly width: number;
}

/** The cells of a row under these columns; of a row with fewer cells only what is sure: one that begins with its number, or the last cell. */
function cellsUnder({ cells }: Block, { indices, width }: Columns): readonly Cell[] {
  const whole = cells.length === width || (cells.length < width && /^\d{1,3}$/u.test(cells[0]?.text ?? ''));
  const under = whole ? indices : indices.includes(width - 1) ? [cells.length - 1] : [];
  return under.flatMap((index) => {
    const cell = cells[index];
    return cell?.text ? [cell] : [];
  });
}

/** 14、… between the rows 13 and 15: a row whose cells could not be told does not end the table. */
const isRowLeftOut = ({ text }: Block, next: Block | undefined, width: number): boolean =>
  next?.kind === 'row' && next.cells.length === width && Number(/^(\d{1,3})、/u.exec(text)?.[1]) + 1 === Number(next.cells[0]?.text);

/** The slots of every block that has some. */
export function slotsOf(blocks: readonly Block[]): Map<Block, Slots> {
  const found = new Map<Block, Slots>();
  let column: Columns | null = null;
  let glued = false;
  let open = false;
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'row') {
      open = glued = false;
      const indices = block.cells.flatMap(({ text }, at) => (COLUMN.test(text) ? at : []));
      if (indices.length) column = { indices, width: block.cells.length };
      else if (column) {
        const ranges = cellsUnder(block, column).map((cell) => [cell.start - block.start, cell.end - block.start] as const);
        if (ranges.length) found.set(block, { ranges, closing: false });
      }
      continue;
    }
    if (block.kind !== 'heading' && !(column && isRowLeftOut(block, blocks[i + 1], column.width))) column = null;
    if (open && block.text.length <= 40) found.set(block, { ranges: [[0, block.text.length]], closing: false });
    open = false;
    if (glued && (/^(?:附件|第)/u.test(block.label ?? '') || /^(?:说明|备注|注|抄送|此件)/u.test(block.text))) glued = false;
    const head = GLUED_HEAD.exec(block.text);
    if (head) glued = true;
    if (glued) {
      found.set(block, { ranges: [[head ? head.index + head[0].length : 0, block.text.length]], closing: true });
      continue;
    }
    const ranges = [...labelled(block.text), ...closingMarks(block.text)].sort(([a], [b]) => a - b);
    open =
      ranges.at(-1)?.[0] === block.text.length ||
      (block.kind === 'heading' && TIMED_HEADING.test(block.text) && ONLY_DAYS.test(blocks[i + 1]?.text ?? ''));
    if (ranges.length) found.set(block, { ranges, closing: false });
  }
  return found;
}

function labelled(text: string): (readonly [number, number])[] {
  return LABEL.all(text).map((match) => {
    const from = match.index + match[0].length;
    let depth = 0;
    for (let i = from; i < text.length && i - from < LONGEST; i++) {
      const c = text[i] ?? '';
      if (c === '（') depth++;
      else if (c === '）' && depth > 0) depth--;
      else if (/[；。）〕\]】\t]/u.test(c) || (i > from && NEXT_LABEL.test(text.slice(i, i + 10)))) return [from, i] as const;
    }
    return [from, Math.min(text.length, from + LONGEST)] as const;
  });
}

/** （市发展改革委牵头，市财政局按职责分工负责，持续推进）, （市水利局、市司法局；6月底）: what closes a mark of bodies is until when. */
const CLOSES_MARK = pattern(
  /[（〔【［(][^（）〔〕【】()]{4,}?(?:负责|牵头|配合|落实|参与|参加|[局委厅部办府会院])[，；](?<when>(?:持续|长期|常年|常态化)[\p{Script=Han}]{0,4}|(?:20\d{2}年)?\d{1,2}月(?:份|[底末]|[上中下]旬|\d{1,2}[日号])?|20\d{2}年[底末]?)[）〕】］)]/gu,
);
/** …，加大宣传力度。（长期持续推进）: a bracket that closes a paragraph and says nothing else. */
const CLOSES_TEXT = pattern(/[。；][（〔【](?<when>(?:持续|长期|常年|常态化)[\p{Script=Han}]{0,6})[）〕】](?=。?$)/u);
const closingMarks = (text: string): (readonly [number, number])[] =>
  [...CLOSES_MARK.all(text), ...CLOSES_TEXT.all(text)].map(
    (match) => [match.index + match[0].length - 1 - (match.groups?.['when']?.length ?? 0), match.index + match[0].length - 1] as const,
  );

/** No field is longer. */
const LONGEST = 120;

/** Whether an expression closes a row of a table whose cells ran together: the end of the block, or the number of the next row. */
export const closesRow = (text: string, end: number): boolean =>
  end === text.length || /^[1-9]\d?(?=[\p{Script=Han}“])/u.test(text.slice(end, end + 4));
