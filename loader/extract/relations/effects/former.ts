/** 原规定同时废止: the earlier version of what the document puts out, which the text does not name. */
import { gathered } from '../../../gathered.ts';
import { pattern } from '../../../patterns/pattern.ts';
import { isTrial } from '../../terms/instruments.ts';
import type { DocumentText, Finding } from '../../../text.ts';
import type { RelationValue } from '../../values.ts';

const ENDED = pattern(
  /(?<=^|[，。；])原(?:有)?的?《?(?<kind>规定|办法|细则|方案|规则|制度|规程|预案|章程)》?(?=同时|即行|相应|自行|予以|一并|自)(?:同时|即行|相应|自行|予以|一并)*(?:自[^，。；]{2,20}起)?(?:同时|即行|相应|自行|予以|一并)*(?:废止|停止执行|失效|作废)(?=[，。；]|$)/u,
);

export function formerVersions({ blocks, carries }: DocumentText): Finding<RelationValue>[] {
  const [only, second] = carries;
  if (only === undefined || second !== undefined || isTrial(only)) return [];
  return gathered(
    blocks.filter(({ text, kind }) => kind !== 'row' && ENDED.mayHold(text)),
    (block): Finding<RelationValue>[] => {
      const match = ENDED.exec(block.text);
      const title = only.replace(EDITION, '');
      if (!match || !title.endsWith(match.groups?.['kind'] ?? '—')) return [];
      const at = [block.start + match.index, block.start + match.index + match[0].length] as const;
      return [
        {
          value: { type: 'repeals', target: { title, number: null, date: null, issuer: null }, effective: null, part: null },
          at,
          rule: 'effect/repeal-after',
        },
      ];
    },
  );
}
const EDITION = /（[^（）]{0,6}(?:修[订正]|版)[^（）]{0,3}）$/u;
