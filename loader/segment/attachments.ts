/** The attachments that a document names, and how much of them and of what it carries is printed. */
import { findNumbers } from '../../graph-schema/number.ts';
import { gathered } from '../gathered.ts';
import { letters, sameLetters } from '../patterns/letters.ts';
import type { DocumentText } from '../text.ts';
import type { Labelled } from './blocks/index.ts';
import { kindOf, rulesKindOf } from './kinds.ts';

/** 附件：1.某方案 2.某名单; a list in the notice or at the end of what it carries, and the heads 附件1 in the text or of those that are said to stand elsewhere (见网络). `noticeEnd` is where a notice that is signed ends. */
export function attachmentsOf(blocks: readonly Labelled[], noticeEnd: number): { listed: string[]; printed: Set<string> } {
  const listed: string[] = [];
  const printed = new Set<string>();
  const note = (part: string, word: string): void => {
    const item = itemOf(part, word);
    if (!item) return;
    listed.push(item);
    if (ELSEWHERE.test(part)) printed.add(headOf(item));
  };
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block) continue;
    const elsewhere = block.text.includes('附件') ? SAID_ELSEWHERE.exec(block.text)?.groups?.['which'] : undefined;
    for (const which of elsewhere?.split(/[、，和及]/u) ?? []) printed.add(`附件${which}`);
    if (!/^附(?:[件表]|[：:]1[.．、])/u.test(block.text)) continue;
    // 附：1、推荐表；
    const list = /^附[件表]?[：:](.*)$/u.exec(block.text);
    const word = block.text.slice(0, 2).replace(/[：:]$/u, '件');
    if (list) {
      // Its rows stand right under its name.
      if (list[1] && (blocks[i + 1]?.kind === 'row' || (noticeEnd > 0 && i >= noticeEnd && opens(list[1], blocks[i + 1]))))
        printed.add('附件');
      const under = list[1] || !noticeEnd || i < noticeEnd ? null : titleUnder(blocks, i);
      if (under !== null) printed.add('附件');
      const items = list[1] ? [list[1]] : under !== null ? [under] : namesUnder(blocks, i, noticeEnd);
      items.push(...numberedUnder(blocks, i));
      for (const part of gathered(items, partsOf)) note(part, word);
      continue;
    }
    // 附件1：统计表.xls, 附件2：情况表.xls: a line each, over the signature; under it the heads of what is attached.
    const own = NUMBERED.exec(block.text)?.groups;
    if (own) {
      if (i < noticeEnd) note(own['name'] ?? '', own['head'] ?? '');
      else printed.add(own['head'] ?? '');
      continue;
    }
    if (!HEAD.test(block.text)) continue;
    const named = block.text.length === 2 ? numberedUnder(blocks, i) : [];
    if (
      named.some((part) => ELSEWHERE.test(part)) ||
      (named.length > 1 && i + named.length === blocks.length - 1 && !named.some((part) => part.endsWith('。')))
    )
      for (const part of named) note(part, block.text);
    else if (!isPicture(blocks, i)) printed.add(block.text);
  }
  // 附件1某目录填报单位：…: what a page ran together with its head and its title.
  for (const item of listed)
    if (blocks.some(({ text }) => text.length > item.length + RUN_TOGETHER && text.startsWith(item.replace(' ', ''))))
      printed.add(headOf(item));
  return { listed: [...new Set(listed)], printed };
}

/** So much stands behind the title of what is printed with its head on one line. */
const RUN_TOGETHER = 10;

/** 附件：任务台账 under the signature, over its first item. */
const opens = (name: string, next: Labelled | undefined): boolean =>
  !/^1[.．、]/u.test(name) && !FILE.test(name) && next?.label !== null && FIRST.test(next?.label ?? '');
const FIRST = /^(?:第一[章条]|一|1|（一）)$/u;

const NUMBERED = /^(?<head>附[件表]\d{1,2})[：:](?<name>[^。；：]{4,80})$/u;
const HEAD = /^附[件表](?:\d{1,2}|[一二三四五六七八九十]{1,2})?$/u;

/** The numbered lines right under a line: 1.某方案, 2.某名单（见网络）. */
function numberedUnder(blocks: readonly Labelled[], at: number): string[] {
  const names: string[] = [];
  for (const { text } of blocks.slice(at + 1, at + 30)) {
    if (!/^\d{1,2}[.．、]/u.test(text) || text.length > 90 || /[。；]/u.test(text.slice(0, -1))) break;
    names.push(text);
  }
  return names;
}

/** 附件1 and 某市应急响应流程图 with nothing under it: a picture, of which the text has but the name. */
function isPicture(blocks: readonly Labelled[], at: number): boolean {
  const title = blocks[at + 1];
  const next = blocks[at + 2];
  return title !== undefined && /图(?:（[^（）]{1,12}）)?$/u.test(title.text) && title.text.length <= 40 && (!next || HEAD.test(next.text));
}

/** 附件： over the name alone on the next line, or several, in a notice that is signed under it or, by the names of files, under that: elsewhere the word is the head of what is attached. */
function namesUnder(blocks: readonly Labelled[], at: number, noticeEnd: number): string[] {
  const names: string[] = [];
  for (const [i, { kind, label, text }] of blocks.slice(at + 1).entries()) {
    const name = text.replace(NOT_NAME, '');
    // Under the signature only a file shows by its name that it is one of several.
    if (at + 1 + i >= noticeEnd && !FILE.test(text)) break;
    if (
      kind === 'row' ||
      label !== null ||
      name.length > 60 ||
      /[。；：]/u.test(name) ||
      !(FILE.test(text) || kindOf(name) || rulesKindOf(name) || LISTED.test(name))
    )
      break;
    names.push(name);
  }
  // A copy lost the numbers that a word processor had set.
  return names.length > 1 ? names.map((name, i) => `${i + 1}.${name}`) : names;
}

/** 附件： under the signature, over the title of a list and its first item: the only one that is attached. */
function titleUnder(blocks: readonly Labelled[], at: number): string | null {
  const [title, next] = [blocks[at + 1], blocks[at + 2]];
  return title &&
    title.kind === 'line' &&
    title.label === null &&
    !FILE.test(title.text) &&
    (kindOf(title.text) !== null || LISTED.test(title.text)) &&
    FIRST.test(next?.label ?? '') &&
    blocks.filter(({ text }) => /^附[件表]/u.test(text)).length === 1
    ? title.text
    : null;
}
const FILE = /[.．](?:docx?|wps|ofd|pdf|xlsx?|rar|zip)(?:（[^（）]{0,12}）)?[；;。]?$/iu;
const LISTED = /(?:[表单册录图]|职责|预案|样本|格式|书)(?:（[^（）]{1,20}）)?$/u;

/** （见网络）, （详见市政府门户网站）: published, though not here. */
const ELSEWHERE =
  /（(?:详情|请|可){0,2}(?:详|另)?(?:见|在|到|登录|登陆|查阅)[^（）]{0,20}(?:网|站|平台|公众号|客户端|公报)[^（）]{0,10}）[；;。]?$/u;
/** 附件2、3详见市政府网站: said in a line of its own. */
const SAID_ELSEWHERE = /附件(?<which>\d{0,2}(?:[、，和及]\d{1,2}){0,9})(?:请|可)?(?:详|另)?(?:见|登录|查阅)[^。；]{2,20}(?:网|站|平台)/u;
/** （略）, （点击下载.xlsx）, .doc: what a page says of an attachment behind its name; —1—: the number of the page. */
const NOT_NAME =
  /(?:（(?:此?略|另发|不印发|附后|(?:点击)?下载[^（）]{0,12})）|[.．](?:docx?|wps|ofd|pdf|xlsx?|rar|zip)[；;。]?|(?<=\p{Script=Han})[—–－-]+\d{1,3}[—–－-]+)+$/iu;

/** One line of the list: 1.某方案2.某名单 run together, or a single title without a number. */
const partsOf = (line: string): string[] =>
  line
    .split(/(?=(?<![\d.])\d{1,2}[.．、](?!\d))/u)
    .map((part) => part.trim())
    .filter(Boolean);

/** 1.某方案 as 附件1 某方案; null for what is no name. */
function itemOf(part: string, word: string): string | null {
  const printed = part
    .replace(ELSEWHERE, '')
    .replace(NOT_NAME, '')
    .replace(/[；;。]$/u, '');
  const number = findNumbers(printed).find(
    ({ start, end }) => end === printed.length && /的(?:通知|意见|决定|批复|函)$/u.test(printed.slice(0, start)),
  );
  const name = number ? printed.slice(0, number.start) : printed;
  const numbered = /^(\d{1,2})[.．、](.*)$/u.exec(name);
  const item = numbered ? `${word}${numbered[1] ?? ''} ${numbered[2] ?? ''}` : `${word} ${name}`;
  return item.length > 5 ? item : null;
}

const headOf = (item: string): string => item.split(' ')[0] ?? '';

/** How much is printed: the notice alone, all but some attachments, or all. */
export function printedState(
  publicity: string | null,
  carries: readonly string[],
  attachments: readonly string[],
  printed: ReadonlySet<string>,
  after: readonly Labelled[],
): DocumentText['printed'] {
  if (carries.length) {
    const text = after.reduce((sum, block) => sum + block.text.length, 0);
    const titles = carries.map(letters);
    const titled = after.some((block) => titles.some((title) => sameLetters(block.text, title)));
    if (text < 40 || (publicity && /详见|不公开|另发/u.test(publicity) && !titled && text < 400)) return 'notice-only';
  }
  const elsewhere = publicity !== null && /详见/u.test(publicity);
  const missing = attachments.filter((item) => {
    const head = headOf(item);
    const title = letters(item.slice(head.length));
    return (
      !printed.has(head) &&
      !after.some((block, k) => sameLetters(block.text, title) && !isPicture(after, k - 1)) &&
      !(/^附[件表]$/u.test(head) && printed.size > 0)
    );
  });
  return missing.length && !elsewhere ? 'partial' : 'full';
}
