/**
 * Terms that a document gives another one by new wording: 《…》第二十二条“有效期5年”修改为“有效期至2028年12月31日”; 将第二十条修改为：“本办法自2019年5月1日起试行，有效期至2022年4月30日。”. They are
 * those of the document that is changed.
 */
import { gathered } from '../../gathered.ts';
import { pattern } from '../../patterns/pattern.ts';
import { topTitles } from '../../patterns/title.ts';
import { kindOf } from '../../segment/kinds.ts';
import type { Block, DocumentText, Finding } from '../../text.ts';
import type { TermValue } from '../values.ts';
import { readClause } from './clauses.ts';
import { interpreterIn } from './interpreter.ts';
import { EMPTY } from './rows.ts';

/** Wording that speaks of the instrument itself; the term of a permit is none: 许可证有效期为4年. */
const GIVEN = pattern(
  /(?:修改|修订|改|调整)为[：:]?“(?<wording>(?:本(?:办法|规定|细则|条例|规则|通知|意见|方案|措施|标准|规程|制度|决定|公告|通告)|(?:有效|试行|施行)期)[^“”]{2,160}?)”/gu,
);
/** 有效期“至2024年9月30日”修改为“至2027年9月30日” */
const UNTIL = pattern(/有效期“[^“”]{2,20}”(?:修改|改|调整)为“(?<until>至[^“”]{6,16})”/gu);
/** 自施行之日起算的有效期 of somebody else: the wording goes on about permits. */
const OTHERS = /许可|证书|执照|证件/u;
/** How far above its wording a document may be named. */
const REACH = 12;

export function rewordedTerms(document: DocumentText): Finding<TermValue>[] {
  return gathered(document.blocks, (block, i) =>
    gathered([...GIVEN.all(block.text), ...UNTIL.all(block.text)], (match): Finding<TermValue>[] => {
      const { wording, until } = match.groups ?? {};
      const words = wording ?? `有效期${until ?? ''}`;
      const clause = OTHERS.test(words)
        ? null
        : readClause(words, { inTermSection: true, afterClause: true, issued: null, isOwn: () => true });
      const instrument = clause && changedBy(document, i, match.index);
      if (!clause || !instrument) return [];
      // 自印发之日起: that of the document that is changed, which lies behind.
      const effective = clause.effective === 'on-issue' ? null : clause.effective;
      return (effective ?? clause.expires ?? clause.validity)
        ? [
            {
              value: { ...EMPTY, instrument, ...clause, effective, interpreter: interpreterIn(words) },
              at: [block.start + match.index, block.start + match.index + match[0].length],
              rule: 'term/reworded',
            },
          ]
        : [];
    }),
  );
}

/** The document that is named last before some wording: in its block, in the cells of its row, or in a line above. */
function changedBy(document: DocumentText, at: number, index: number): string | null {
  const block = document.blocks[at];
  if (!block) return null;
  if (block.kind === 'row')
    return block.cells.map(({ text }) => titleIn(text, document) ?? bareTitle(text)).find((title) => title !== null) ?? null;
  const own = titleIn(block.text.slice(0, index), document);
  for (let k = at - 1, title = own; ; k--) {
    if (title !== null) return title;
    const above: Block | undefined = document.blocks[k];
    if (!above || k < at - REACH) return null;
    title = titleIn(above.text, document) ?? (above.kind === 'row' ? null : bareTitle(above.text.slice(above.body - above.start)));
  }
}

/** The last title of words, in full; what stands in “” is wording. */
function titleIn(words: string, { shortNames }: DocumentText): string | null {
  const title = topTitles(words.replace(/“[^“”]*”/gu, (quoted) => '〇'.repeat(quoted.length))).at(-1)?.text;
  return title === undefined ? null : (shortNames.find(({ short }) => short === title)?.full.replace(/^《|》$/gu, '') ?? title);
}

/** 某市粮食流通管理办法（某政发〔2017〕33号）, an item of a list without marks. */
function bareTitle(words: string): string | null {
  const title = words.replace(/（[^（）]*号）?$/u, '');
  return title.length >= 6 && title.length <= 60 && !/[，。；：“”]/u.test(title) && kindOf(title) !== null ? title : null;
}
