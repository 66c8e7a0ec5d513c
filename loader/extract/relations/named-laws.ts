/** Laws by their names alone, without 《》: 严格执行气象法、人工影响天气管理条例等法律法规; 根据水法、防洪法…，制定本办法. */
import { gathered } from '../../gathered.ts';
import { pattern } from '../../patterns/pattern.ts';
import type { DocumentText, Finding } from '../../text.ts';
import type { RelationValue } from '../values.ts';
import { EMPTY } from './target.ts';

/** 严格执行气象法、人工影响天气管理条例等法律法规: a list of laws by their names alone. */
const LAWS = pattern(
  /(?:执行|遵守|根据|依据|按照|落实)(?<list>(?:[\p{Script=Han}]{1,24}(?:法|条例|办法|规定)、){1,12}[\p{Script=Han}]{1,24}(?:法|条例|办法|规定))等(?:有关|相关)?(?:法律|法规|规定|规章)/gu,
);

/** 根据中国人民银行法的规定，制定本条例; 根据水法、防洪法和有关法律、法规，结合本市实际，制定本办法: what rules rest on, by its name alone. */
const RESTS_ON = pattern(
  /(?:根据|依据|依照)(?<list>(?!有关|相关|国家有关)[\p{Script=Han}]{1,24}(?:法|条例)(?:[、和及与](?!有关|相关|其他)[\p{Script=Han}]{1,24}(?:法|条例))*)(?=(?:的?(?:有关|相关)?规定|(?:和|及|等|的)?(?:有关|相关|其他|国家)[^。；《》]{2,24})?，[^。；《》]{0,60}制定本)/gu,
);
const NO_LAW = /(?:[方办立执司守违合用设看想做说]法|法律)$/u;

/** Laws that a document cites or rests on by their names alone. */
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
