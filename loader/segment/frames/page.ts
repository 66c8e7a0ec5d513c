/**
 * The index block of a web page (索引号、发文机关、成文日期、标题、发文字号、主题分类、有效性): facts about the one document of the page, on lines
 * of their own. They are no part of the document's text; its number is often printed nowhere else.
 */
import { findNumbers, normalizeNumber } from '../../../graph-schema/number.ts';
import { INDEX_KEY, INDEX_LINE } from '../../clean/shapes/index-keys.ts';
import { findDates } from '../../patterns/date.ts';
import type { Labelled } from '../blocks/index.ts';
import { numberOf } from '../heads/numbered.ts';
import { kindOf } from '../kinds.ts';

export interface PageIndex {
  readonly title: string | null;
  readonly number: string | null;
  /** 2012年第16号: the number of an order or announcement without its name. */
  readonly ordinal: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  /** The blocks that are left: the page without its index. */
  readonly blocks: readonly Labelled[];
}

/** 生效日期, 失效日期: of a database of laws, whose 发布日期 is no day on which a page was put on the web. */
const OF_DATABASE = /^(?:生效|失效|实施|施行)日期$/u;

/** A key inside a line: after a cell's end or, where white space alone divided the pairs, anywhere before a colon. */
const PAIR = new RegExp(`(?:(?<=^|[|\\t])[•·[【]*(?<key>${INDEX_KEY})[\\]】]*[：:|\\t]?|(?<run>${INDEX_KEY})[：:])`, 'gu');
/** Fewer pairs are no index: a text may have a 名称：… of its own. */
const FEWEST = 3;
/** The index stands at the head of its page. */
const FRONT = 60;
const TEXT = /^.{40,}。$|^序号$/u;
const ABOUT = /^(?:关于|印发|转发|批转)/u;
/** The value of a key may stand on the next line. */
const LONGEST_VALUE = 120;

/** publish: "2021-09-09, of a database of laws in markdown: the day of the law. */
const PUBLISHED = /^publish(?:_?date)?：["'“]?(?<day>\d{4}-\d{2}-\d{2})$/iu;

/** Blocks without such a day, and the day. */
export function publishedOn(blocks: readonly Labelled[]): { blocks: readonly Labelled[]; date: string | null } {
  const at = blocks.slice(0, FEWEST).findIndex(({ text }) => PUBLISHED.test(text));
  const day = PUBLISHED.exec(blocks[at]?.text ?? '')?.groups?.['day'];
  return day === undefined ? { blocks, date: null } : { blocks: blocks.filter((_, i) => i !== at), date: dayOf(day) };
}

/** Null where the page has no index block. */
export function readIndex(blocks: readonly Labelled[]): PageIndex | null {
  const used = new Set<Labelled>();
  const pairs = new Map<string, string>();
  let open: string | null = null;
  let many = false;
  const front = blocks.slice(0, FRONT);
  for (const [i, block] of front.entries()) {
    if (!INDEX_LINE.test(block.text)) {
      // The value of a key that stood alone.
      // Who issued the document stands over what it is about.
      const opensTitle = ABOUT.test(front[i + 1]?.text ?? '');
      if (
        open !== null &&
        !opensTitle &&
        block.text.length <= LONGEST_VALUE &&
        !block.text.endsWith('：') &&
        !used.has(block) &&
        (/标题|名称/u.test(open) || !isTitle(block.text)) &&
        (/号|标题|名称/u.test(open) || numberOf(block) === null)
      ) {
        pairs.set(open, block.text);
        used.add(block);
      }
      // Running text has begun, or a table whose columns bear names like those of the index.
      else if (TEXT.test(block.text)) break;
      open = null;
      continue;
    }
    used.add(block);
    open = null;
    const own = pairsOf(block.text);
    // Keys whose values are blank, several on one line: an index all the same.
    if (own.length >= FEWEST) many = true;
    for (const [key, value] of own) {
      if (value && !pairs.get(key)) pairs.set(key, value);
      open = value ? null : key;
    }
  }
  if (
    used.size === 0 ||
    (pairs.size < FEWEST && !many) ||
    ![...pairs.keys()].some((key) => /索引|文号|字号|机构|机关|[布发定文]单位|[布发定文]部门/u.test(key))
  )
    return null;
  const value = (keys: RegExp): string | null => [...pairs].find(([key, text]) => keys.test(key) && text)?.[1] ?? null;
  // Beside it a cell may bear a key of no index: 文号, 青农发〔2022〕1号, 主题词.
  const number = value(/发文[字文]号|^文号|文件编号/u)?.split('\t')[0] ?? null;
  const date =
    value(/成文|生成/u) ??
    value(/发文(?:日期|时间)|印发日期|签发|颁布日期|公布日期/u) ??
    (value(OF_DATABASE) === null ? null : value(/^发布日期$/u));
  const issuer = value(/(?:发文|制发|制定)(?:机关|机构|单位|部门)/u) ?? value(/(?:发布|公开|颁布|公布)(?:机构|机关|单位|部门)/u);
  const ordinal = /^(?:令|公告|通告)?(?<ordinal>(?:(?:19|20)\d{2}年)?第\d{1,4}号)$/u.exec(number ?? '')?.groups?.['ordinal'] ?? null;
  return {
    title: value(/标题|名称/u),
    number: number && (normalizeNumber(number) ?? leading(number)),
    ordinal,
    date: date && dayOf(date),
    issuer,
    blocks: blocks.filter((block) => !used.has(block)),
  };
}

/** 青政办〔2023〕26号责任科室：, a key that no index has behind the number. */
const leading = (value: string): string | null => findNumbers(value).find(({ start }) => start === 0)?.number ?? null;

/** The day of a field, 19960812 too. */
const dayOf = (value: string): string | null => findDates(value.replace(/^(\d{4})(\d{2})(\d{2})$/u, '$1-$2-$3'))[0]?.iso ?? null;

/** A title is the value of no other key: where one follows a blank value, the index has ended. */
const isTitle = (text: string): boolean => text.length > 12 && (kindOf(text) !== null || /号[）)]$/u.test(text));

/** The pairs of a line, values trimmed of the signs between them. */
function pairsOf(text: string): [key: string, value: string][] {
  const keys = [...text.matchAll(PAIR)];
  return keys.map((match, i) => [
    match.groups?.['key'] ?? match.groups?.['run'] ?? '',
    text.slice(match.index + match[0].length, keys[i + 1]?.index ?? text.length).replace(/^[\s|：:]+|[\s|]+$/gu, ''),
  ]);
}
