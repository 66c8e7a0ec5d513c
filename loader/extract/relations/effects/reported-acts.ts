/**
 * Documents that tell what others do or shall do, and do it not: an interpretation repeats that an earlier document ends, a plan of legislation names what
 * is to be ended and changed. What they say so is cited.
 */
import { gathered } from '../../../gathered.ts';
import { TELLS } from '../../../segment/kinds.ts';
import type { DocumentText, Finding } from '../../../text.ts';
import type { RelationValue } from '../../values.ts';

const PLAN = /(?:立法|规章制定|文件制定|清理)(?:工作)?(?:计划|规划|方案)/u;
/** By these rules an end or a change is read from a list or from a verb before the title: in a plan both are tasks. */
const TASKS: ReadonlySet<string> = new Set([
  'effect/list-repeals',
  'effect/list-amends',
  'effect/repeal-before',
  'effect/amend-before',
  'effect/amend-after',
  'effect/amend-article',
]);
const ACTS: ReadonlySet<string> = new Set(['repeals', 'amends', 'replaces', 'adjusts', 'prevails_over']);

export function withoutTold(document: DocumentText, stated: readonly Finding<RelationValue>[]): Finding<RelationValue>[] {
  const tells = TELLS.has(document.kind) && !/^(?:更正|勘误)$/u.test(document.kind);
  const plans = PLAN.test(document.title);
  if (!tells && !plans) return [...stated];
  return gathered(stated, (finding): Finding<RelationValue>[] => {
    const { value, rule } = finding;
    if (!ACTS.has(value.type) || !(tells || TASKS.has(rule))) return [finding];
    return value.type === 'prevails_over' && !value.target.number
      ? []
      : [
          {
            ...finding,
            value: { ...value, type: 'cites', effective: null, part: null },
            rule: value.target.title ? 'cite/title' : 'cite/number',
          },
        ];
  });
}
