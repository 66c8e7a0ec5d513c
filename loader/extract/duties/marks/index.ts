/**
 * Marks: what names the bodies of a task. A bracket at its end （牵头单位：…；配合单位：…）, 〔市某局牵头〕; lines of their own that begin
 * with such a label; a last sentence that says nothing but who leads and who helps.
 */
import { resolved } from './as-above.ts';
import { bracketedLabels, brackets } from './brackets.ts';
import type { Order } from './first-leads.ts';
import type { Flow } from '../flow.ts';
import { labelLines, NEXT_LINE } from './label-lines.ts';
import { ANY_LABEL, hasLabel, SAME, sameNamed } from './labels.ts';
import type { Mark } from './mark.ts';
import { listedItems } from './listed-items.ts';
import { labelledRoles, verbRoles } from './roles.ts';
import { anyOf } from '../../../patterns/any-of.ts';
import { pattern } from '../../../patterns/pattern.ts';

/** 某局、某局按职责分工负责: what a mark says itself goes before what the text says of its order. */
const SHARED = /(?:按照?|根据)(?:各自)?职责(?:分工)?(?:负责|落实|实施)[。；]?[）〕】］]?。?$/u;

/** 市某局负责: of one body. */
const ALONE = /负责[。；]?[）〕】］]?。?$/u;

/** 起草单位：市某局 tasks a body in a plan of what is to be drafted; in a list of what holds or is repealed it tells who once drafted it. */
export const DRAFTING_PLAN = /(?:立法|制定|制订|修订|起草)(?:工作)?(?:计划|规划)/u;
const DRAFTED = /^[（〔【]?起草/u;

export function findMarks(flow: Flow, order: Order): Mark[] {
  const plans = DRAFTING_PLAN.test(flow.text);
  const read = [...brackets(flow), ...labelLines(flow), ...bracketedLabels(flow)].filter(
    ({ start }) => plans || !DRAFTED.test(flow.text.slice(start, start + 6)),
  );
  const marks = [...read, ...listedItems(flow, read)].sort((a, b) => a.start - b.start);
  const sentences = roleSentences(flow).filter((one) => !marks.some((mark) => mark.start < one.end && one.start < mark.end));
  const all = resolved(
    flow,
    [...marks, ...sentences].sort((a, b) => a.start - b.start),
  );
  return order
    ? all.map((mark) =>
        (mark.roles.responsible.length > 1 ? SHARED : ALONE).test(flow.text.slice(mark.start, mark.end))
          ? mark
          : { ...mark, roles: order(mark.roles, mark.start) },
      )
    : all;
}

const LAST = pattern(
  /^(?:由|此项工作由|本项工作由)?[^。]*(?:牵头|配合|负责|落实|参加|参与|协助|承担|实施)(?:落实|实施|组织实施|组织开展|开展)?。?$/u,
);

/** Without the words of these no sentence says who leads. */
const MAY_END = anyOf(LAST, ANY_LABEL, SAME);

const CLOSING_TIME =
  /^(?:要求|确保|力争|务必)?[^。；：，]{0,4}(?:\d|[一二三四]季度|年[底内])[^。；：]{0,16}(?:完成|开通|建成|投用|竣工|到位|通车|投入使用)。?$/u;

/** Where the last sentence begins; of several that each begin with a label (牵头单位：A。责任单位：B。完成时限：C。) the first. */
function labelsFrom(text: string): number {
  let from = text.lastIndexOf('。', text.length - 2) + 1;
  // 责任单位：A；协办单位：B。要求8月底前完成。
  if (from > 1 && CLOSING_TIME.test(text.slice(from))) {
    const before = text.lastIndexOf('。', from - 2) + 1;
    if (NEXT_LINE.test(text.slice(before, before + 14))) from = before;
  }
  while (from > 1 && NEXT_LINE.test(text.slice(from, from + 14))) {
    const before = text.lastIndexOf('。', from - 2) + 1;
    if (!NEXT_LINE.test(text.slice(before, before + 14))) break;
    from = before;
  }
  return from;
}

/** 市某局牵头，某局配合。 as the last sentence of a paragraph. */
function roleSentences({ blocks }: Flow): Mark[] {
  const marks: Mark[] = [];
  for (const { block, start, body, end } of blocks) {
    if (!MAY_END.mayHold(block.text)) continue;
    const from = labelsFrom(block.text);
    if (start + from <= body) continue;
    const sentence = sameNamed(block.text.slice(from));
    if (sentence.length > 300) continue;
    const labelled = hasLabel(sentence.slice(0, 14)) ? labelledRoles(sentence.replace(/。$/u, '')) : null;
    if (!labelled && !LAST.test(sentence)) continue;
    const roles = labelled ?? verbRoles(sentence.replace(/^(?:由|此项工作由|本项工作由)/u, '').replace(/。$/u, ''));
    if (roles) marks.push({ start: start + from, end, roles, rule: 'duty/role-sentence' });
  }
  return marks;
}
