/** Relations that need no 《》: what is forwarded, what must yield, laws named in running text, bare numbers. */
import { findNumbers } from '../../../graph-schema/number.ts';
import type { DocumentText, Finding } from '../../text.ts';
import { issuersOf } from '../../segment/issuers.ts';
import type { RelationValue } from '../values.ts';
import { pattern } from '../../patterns/pattern.ts';

const EMPTY = { title: null, number: null, date: null, issuer: null } as const;

/** 转发国务院办公厅关于…的通知: the title names what it forwards. */
export function forwarded(document: DocumentText): Finding<RelationValue>[] {
  const about = /(?:转发|批转)(?<what>.{6,160}?)(?:的通知|的函|的意见)$/u.exec(document.title)?.groups?.['what'];
  const first = document.blocks[0];
  if (!about || !first) return [];
  const named = document.carries.filter((title) => title.length > 6);
  const titles = named.length ? named : [about.replace(/^《|》$/gu, '')];
  const numbers = findNumbers(first.text).map(({ number }) => number);
  return titles.map((title, i) => ({
    value: { type: 'forwards', target: { ...EMPTY, title, number: numbers[i] ?? null, issuer: issuersOf(title, []).join('、') || null }, effective: null }, at: [first.start, first.end], rule: 'effect/forward-title',
  }));
}

/** 此前有关规定与本办法不一致的，以本办法为准: whatever disagrees yields. */
const PREVAILS = pattern(/(?<what>[^。；，]{0,40}?)与本(?:办法|规定|通知|意见|细则|方案|条例|措施|决定|文件|预案|规则|标准|制度)(?:的?规定)?(?:有)?(?:不一致|不符|相抵触|抵触|不相符|冲突)的?[，、]?[^。；]{0,12}(?:以|按)(?:照)?本/gu);

export function prevailing(document: DocumentText): Finding<RelationValue>[] {
  return document.blocks.flatMap((block) => (block.text.includes('与本') ? PREVAILS.all(block.text) : []).map((match): Finding<RelationValue> => {
    const what = (match.groups?.['what'] ?? '').replace(/^(?:其他|凡|如|若|今后)/u, '');
    const end = block.text.indexOf('。', match.index);
    return { value: { type: 'prevails_over', target: { ...EMPTY, title: what || '与本文件不一致的规定' }, effective: null }, at: [block.start + match.index, block.start + (end < 0 ? block.text.length : end + 1)], rule: 'effect/prevail' };
  }));
}

/** 严格执行气象法、人工影响天气管理条例等法律法规: a list of laws by their names alone. */
const LAWS = pattern(/(?:执行|遵守|根据|依据|按照|落实)(?<list>(?:[\p{Script=Han}]{1,24}(?:法|条例|办法|规定)、){1,12}[\p{Script=Han}]{1,24}(?:法|条例|办法|规定))等(?:有关|相关)?(?:法律|法规|规定|规章)/gu);

export function namedLaws(document: DocumentText): Finding<RelationValue>[] {
  return document.blocks.flatMap((block) => LAWS.all(block.text).flatMap((match) =>
    (match.groups?.['list'] ?? '').split('、').map((title): Finding<RelationValue> => ({
      value: { type: /^(?:根据|依据|按照)/u.test(match[0]) ? 'based_on' : 'cites', target: { ...EMPTY, title }, effective: null }, at: [block.start + match.index, block.start + match.index + match[0].length], rule: 'cite/named-laws',
    }))));
}

/** 按照晋政发〔2021〕3号文件要求: a number without a title. Numbers in `taken` stand beside a title. */
export function bareNumbers(document: DocumentText, taken: readonly (readonly [number, number])[]): Finding<RelationValue>[] {
  return document.blocks.flatMap((block) => (block.text.includes('〔') ? findNumbers(block.text) : []).flatMap(({ number, start, end }): Finding<RelationValue>[] => {
    const at = [block.start + start, block.start + end] as const;
    if (number === document.number || taken.some(([from, to]) => at[0] < to && at[1] > from) || block.kind === 'row') return [];
    const before = block.text.slice(Math.max(0, start - 30), start);
    const type = /(?:根据|依据|按照|贯彻落实)[^，。；]*$/u.test(before) ? 'based_on' : 'cites';
    const repealed = /^[^。；《]{0,20}(?:同时废止|予以废止|停止执行|废止|失效|作废)/u.test(block.text.slice(end, end + 40));
    return [{ value: { type: repealed ? 'repeals' : type, target: { ...EMPTY, number }, effective: null }, at, rule: repealed ? 'effect/repeal-number' : 'cite/bare-number' }];
  }));
}
