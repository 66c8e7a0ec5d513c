/** What must yield to a document where it differs: 此前有关规定与本办法不一致的，以本办法为准. */
import { gathered } from '../../../gathered.ts';
import { pattern } from '../../../patterns/pattern.ts';
import type { DocumentText, Finding } from '../../../text.ts';
import { topTitles } from '../../../patterns/title.ts';
import { kindOf } from '../../../segment/kinds.ts';
import type { RelationValue } from '../../values.ts';
import { asideAt } from '../names/after-title.ts';
import { EMPTY } from '../target.ts';

const DIFFERS = '(?:不一致|不相一致|不尽一致|不符|不相符|相?抵触|冲突|相悖|不同|有出入)';
const OWN = '(?:本|上述|以上|此次|新)';
const WINS = `(?:之处)?的?[，、]?[^。；]{0,16}?(?:以|按照?|依照|执行|适用)(?:(?:[\\p{Script=Han}]{2,12}|《[^《》。]{2,60}》)(?:和|及|、))?${OWN}`;
/** 此前有关规定与本办法不一致的，以本办法为准: whatever disagrees yields. */
const PREVAILS = pattern(
  new RegExp(
    `(?<what>[^。；，]{0,40}?)，?(?:与|和|同)(?:(?:[\\p{Script=Han}]{2,12}[法例]?|《[^《》。]{2,60}》)(?:及|和|与|、))?${OWN}[^。；，]{0,16}?(?:有)?${DIFFERS}[^。；，]{0,4}${WINS}`,
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

/** What must yield to a document where it differs, described and not named. */
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

/** The instrument of that kind that was named last before, where the words say no more; null where there is none. */
function thatOne(what: string, before: string): { title: string; number: string | null } | null {
  const kind = THAT_ONE.exec(what)?.groups?.['kind'];
  const last = kind ? topTitles(before).at(-1) : undefined;
  return last && kind && (kindOf(last.text) ?? '').endsWith(kind)
    ? { title: last.text, number: asideAt(before, last.end, last.text).number }
    : null;
}
