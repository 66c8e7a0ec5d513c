/** Relations that need no 《》: what is forwarded, what must yield, laws named in running text. */
import { gathered } from '../../gathered.ts';
import { findNumbers } from '../../../graph-schema/number.ts';
import { pattern } from '../../patterns/pattern.ts';
import type { DocumentText, Finding } from '../../text.ts';
import { letters } from '../../patterns/letters.ts';
import { topTitles } from '../../patterns/title.ts';
import { issuersOf } from '../../segment/issuers.ts';
import { kindOf } from '../../segment/kinds.ts';
import type { RelationValue } from '../values.ts';
import { asideAt } from './after-title.ts';
import { issuerBefore, numberBefore } from './before-title.ts';

const EMPTY = { title: null, number: null, date: null, issuer: null } as const;

/** 转发国务院办公厅关于…的通知: the title names what it forwards. */
export function forwarded(document: DocumentText): Finding<RelationValue>[] {
  // Into the 1990s a title ended with that of what it forwards: 转发某部《关于…的通知》.
  const about = (
    /(?:转发|批转)(?<what>.{6,160}?)(?:的通知|的函|的意见)$/u.exec(document.title) ??
    /(?:转发|批转)[^《》]{0,60}(?<what>《.{6,160}》)$/u.exec(document.title)
  )?.groups?.['what'];
  const first = document.blocks[0];
  if (!about) return forwardedInText(document);
  if (!first) return [];
  const same = (title: string): boolean =>
    letters(title)
      .replaceAll('的', '')
      .endsWith(letters(about.slice(Math.max(0, about.indexOf('关于')))).replaceAll('的', ''));
  const named = document.carries.length
    ? document.carries.filter((title) => title.length > 6)
    : topTitles(first.text)
        .map(({ text }) => text)
        .filter(same);
  const titles = named.length ? named : [about.replace(/^《|》$/gu, '')];
  return titles.map((title) => ({
    value: {
      type: 'forwards',
      target: { ...EMPTY, title, ...printedWith(title, document), issuer: issuersOf(title, []).join('、') || madeBy(title, document) },
      effective: null,
    },
    at: [first.start, first.end],
    rule: 'effect/forward-title',
  }));
}

/** 现将《国务院关于…的通知》（国发〔2014〕1号）转发你们 at the head of a notice whose title tells of something else. */
const PASSES_ON = pattern(/(?:现|特)将[^。；《》]{0,40}(?<what>《[^。；]{4,160}》)[^。；《》]{0,30}(?:批转|转发)给?(?:你们|各地)/u);
/** So many blocks a notice needs to come to it. */
const HEAD = 3;

function forwardedInText({ blocks }: DocumentText): Finding<RelationValue>[] {
  return gathered(blocks.slice(0, HEAD), (block) => {
    const match = PASSES_ON.exec(block.text);
    if (!match) return [];
    const from = match.index + match[0].indexOf('《');
    return topTitles(match.groups?.['what'] ?? '').map(({ text, end }): Finding<RelationValue> => ({
      value: {
        type: 'forwards',
        target: {
          ...EMPTY,
          title: text,
          number: asideAt(block.text, from + end, text).number,
          issuer: issuersOf(text, []).join('、') || null,
        },
        effective: null,
      },
      at: [block.start + match.index, block.start + match.index + match[0].length],
      rule: 'effect/forward-title',
    }));
  });
}

/** 现将财政部、水利部《关于…的通知》转发给你们: who made it, where its title does not say. */
function madeBy(title: string, document: DocumentText): string | null {
  const text = document.blocks[0]?.text ?? '';
  const marked = topTitles(text).find((one) => letters(one.text) === letters(title));
  return marked ? issuerBefore(text.slice(Math.max(0, marked.start - 60), marked.start), document) : null;
}

/** The number of what is forwarded: behind its title, before it, or the only one of the sentence that forwards. */
function printedWith(title: string, { blocks }: DocumentText): { number: string | null } {
  const text = blocks[0]?.text ?? '';
  const marked = topTitles(text).find((one) => letters(one.text) === letters(title));
  if (marked)
    return {
      number:
        asideAt(text, marked.end, title).number ?? numberBefore(text.slice(Math.max(0, marked.start - 60), marked.start))?.number ?? null,
    };
  const sentence = text.split(/(?<=[。；])/u).find((words) => /转发|批转/u.test(words)) ?? '';
  const numbers = findNumbers(sentence);
  // The number of the request that asked for it is not its own.
  if (
    numbers.length &&
    topTitles(sentence).some((one) => letters(one.text) !== letters(title) && asideAt(sentence, one.end, one.text).number !== null)
  )
    return { number: null };
  return { number: numbers.length === 1 && !/废止|停止执行|失效/u.test(sentence) ? (numbers[0]?.number ?? null) : null };
}

/** 你们关于支持…建设示范区的请示收悉: a letter that is named by its subject, without marks and number. */
const ANSWERED = pattern(
  /(?:^|[，。])(?:(?<all>你们)|你[\p{Script=Han}]{1,4}?|贵[\p{Script=Han}]{1,4}?)(?:报来|报送|上报|呈报)?的?(?<title>关于[^。；《》（）]{4,120}?的(?:请示|报告|函|申请))(?:及[^。；，《》]{2,20})?(?:均?已?收悉|均?悉)/gu,
);

export const answered = ({ blocks, addressees }: DocumentText): Finding<RelationValue>[] =>
  gathered(blocks.slice(0, 4), (block) =>
    ANSWERED.all(block.text).map((match): Finding<RelationValue> => ({
      value: {
        type: 'replies_to',
        target: {
          ...EMPTY,
          title: match.groups?.['title'] ?? null,
          issuer: (match.groups?.['all'] ? addressees.join('、') : addressees[0]) ?? null,
        },
        effective: null,
      },
      at: [block.start + match.index, block.start + match.index + match[0].length],
      rule: 'effect/reply-received',
    })),
  );

const DIFFERS = '(?:不一致|不相一致|不尽一致|不符|不相符|相?抵触|冲突|相悖|不同|有出入)';
const OWN = '(?:本|上述|以上|此次|新)';
const WINS = `(?:之处)?的?[，、]?[^。；]{0,16}?(?:以|按照?|依照|执行|适用)(?:[\\p{Script=Han}]{2,12}(?:和|及|、))?${OWN}`;
/** 此前有关规定与本办法不一致的，以本办法为准: whatever disagrees yields. */
const PREVAILS = pattern(
  new RegExp(
    `(?<what>[^。；，]{0,40}?)，?(?:与|和|同)(?:[\\p{Script=Han}]{2,12}[法例]?(?:及|和|与|、))?${OWN}[^。；，]{0,16}?(?:有)?${DIFFERS}[^。；，]{0,4}${WINS}`,
    'gu',
  ),
);
/** 本办法与原有规定不一致的，以本办法为准. */
const PREVAILS_TURNED = pattern(
  new RegExp(`本[\\p{Script=Han}]{2,4}(?:与|和|同)(?<what>[^。；，]{2,40}?)(?:有)?${DIFFERS}[^。；，]{0,4}${WINS}`, 'gu'),
);

/** 与本, 和上述, 本办法与: what differs is compared with the document. */
const COMPARES = pattern(
  /[与和同及](?:本|上述|以上|此次|新)[^。；]{0,24}(?:[不有]|抵触|冲突|相悖)|本..?.?.?[与和同][^。；]{0,50}(?:[不有]|抵触|冲突|相悖)/u,
  new RegExp(DIFFERS, 'u'),
);

export function prevailing(document: DocumentText): Finding<RelationValue>[] {
  return gathered(
    document.blocks.filter(({ text }) => COMPARES.test(text)),
    (block) =>
      gathered([...PREVAILS.all(block.text), ...PREVAILS_TURNED.all(block.text)], (match): Finding<RelationValue>[] => {
        const what = (match.groups?.['what'] ?? '')
          .replace(/^.*：/u, '')
          .replace(/^(?:第[一二三四五六七八九十百]{1,5}条|[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])/u, '')
          .replace(/^(?:今后[，]?)?(?:凡是?|如果?|若|但|对于?|本[\p{Script=Han}]{2,4}$)/u, '')
          .replace(/(?<=.{2})(?:凡是?|如果?|若|中|有)$/u, '');
        // Titles and numbers are mentions: the list that they stand in is read with them.
        if (/[《》]|〕\d+号/u.test(what)) return [];
        const end = block.text.indexOf('。', match.index);
        const target = thatOne(what, block.text.slice(0, match.index)) ?? {
          title: what.length > 1 && !/^(?:以前|此前|过去|以往|今后)$/u.test(what) ? what : '与本文件不一致的规定',
        };
        return [
          {
            value: { type: 'prevails_over', target: { ...EMPTY, ...target }, effective: null },
            at: [block.start + match.index, block.start + (end < 0 ? block.text.length : end + 1)],
            rule: 'effect/prevail-described',
          },
        ];
      }),
  );
}

/** 该意见其他条款: those of the opinion that was named last before. */
const THAT_ONE = /^该(?<kind>办法|规定|细则|意见|方案|条例|规则|通知|决定|通告|公告)(?:的?(?:其他|其它|其余)?(?:条款|内容|规定))?$/u;

function thatOne(what: string, before: string): { title: string; number: string | null } | null {
  const kind = THAT_ONE.exec(what)?.groups?.['kind'];
  const last = kind ? topTitles(before).at(-1) : undefined;
  return last && kind && (kindOf(last.text) ?? '').endsWith(kind)
    ? { title: last.text, number: asideAt(before, last.end, last.text).number }
    : null;
}

/** 严格执行气象法、人工影响天气管理条例等法律法规: a list of laws by their names alone. */
const LAWS = pattern(
  /(?:执行|遵守|根据|依据|按照|落实)(?<list>(?:[\p{Script=Han}]{1,24}(?:法|条例|办法|规定)、){1,12}[\p{Script=Han}]{1,24}(?:法|条例|办法|规定))等(?:有关|相关)?(?:法律|法规|规定|规章)/gu,
);

/** 根据中国人民银行法的规定，制定本条例; 根据水法、防洪法和有关法律、法规，结合本市实际，制定本办法: what rules rest on, by its name alone. */
const RESTS_ON = pattern(
  /(?:根据|依据|依照)(?<list>(?!有关|相关|国家有关)[\p{Script=Han}]{1,24}(?:法|条例)(?:[、和及与](?!有关|相关|其他)[\p{Script=Han}]{1,24}(?:法|条例))*)(?=(?:的?(?:有关|相关)?规定|(?:和|及|等|的)?(?:有关|相关|其他|国家)[^。；《》]{2,24})?，[^。；《》]{0,60}制定本)/gu,
);
const NO_LAW = /(?:[方办立执司守违合用设看想做说]法|法律)$/u;

export function namedLaws(document: DocumentText): Finding<RelationValue>[] {
  return [...lawsInLists(document), ...lawsRestedOn(document)];
}

function lawsRestedOn(document: DocumentText): Finding<RelationValue>[] {
  return gathered(
    document.blocks.filter(({ text }) => RESTS_ON.mayHold(text)),
    (block) =>
      gathered(RESTS_ON.all(block.text), (match) =>
        (match.groups?.['list'] ?? '')
          .split(/[、及与]|(?<=法|条例)和/u)
          .filter((title) => title.length > 1 && !NO_LAW.test(title))
          .map((title): Finding<RelationValue> => ({
            value: { type: 'based_on', target: { ...EMPTY, title }, effective: null },
            at: [block.start + match.index, block.start + match.index + match[0].length],
            rule: 'cite/named-laws',
          })),
      ),
  );
}

function lawsInLists(document: DocumentText): Finding<RelationValue>[] {
  return gathered(
    document.blocks.filter(({ text }) => LAWS.mayHold(text)),
    (block) =>
      gathered(LAWS.all(block.text), (match) =>
        (match.groups?.['list'] ?? '').split('、').map((title): Finding<RelationValue> => ({
          value: { type: /^(?:根据|依据|按照)/u.test(match[0]) ? 'based_on' : 'cites', target: { ...EMPTY, title }, effective: null },
          at: [block.start + match.index, block.start + match.index + match[0].length],
          rule: 'cite/named-laws',
        })),
      ),
  );
}
