/** The parts of a sentence that binds several bodies: where each begins, who helps it, and which limits are its own. */
import { isAgency, onlyAgencies } from '../../../patterns/agency/index.ts';
import { type Sentence, TIME } from './masked.ts';
import type { Subject } from './subject.ts';

/** A subject with more that help it. */
export const withHelp = (subject: Subject, more: readonly string[]): Subject => ({
  ...subject,
  withOthers: [...subject.withOthers, ...more.filter((name) => !subject.names.includes(name) && !subject.withOthers.includes(name))],
});

/** …，市某局、某县人民政府配合做好…: a clause of those who help the body before it. */
export const helpersOf = (clause: string): readonly string[] => onlyAgencies(HELPING.exec(clause)?.[1] ?? '');
const HELPING = /^([^，。；]{2,80}?)(?:积极|协同|密切|共同|予以|做好|全力)*(?:配合|协助)(?!单位|部门)/u;

/** 下放部门要加强对承接部门的指导，双方于…前衔接: the limit binds the other one, too, whom the clause before names. */
export function withOtherSide(subject: Subject, masked: string): Subject {
  const other = BOTH.exec(masked)?.groups?.['other'] ?? '';
  return subject.names.length === 1 && isAgency(other) && !subject.names.includes(other)
    ? { ...subject, names: [...subject.names, other] }
    : subject;
}
const BOTH = new RegExp(
  `(?:对|向|与|同|和)(?<other>[\\p{Script=Han}]{2,20}?(?:部门|单位|人民政府|[局委办厅]))的?[^，。；]{0,40}，双方(?:应当?|要|须|需|于|在|自)?[^，。；${TIME}]{0,12}${TIME}`,
  'u',
);

/** Where the part of a sentence begins that binds a body. */
export interface Opening {
  readonly from: number;
  readonly subject: Subject;
  /** The body has one of several shares, before the limit of all. */
  readonly shares?: boolean;
}

/** A part of a sentence, from the beginning of its words to their end, with the limits that bind its body. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly subject: Subject;
  readonly limits: number[];
}

/** Where a limit ends that a sentence opens with, before the first body: 6月底前，市某局…，某局…. It holds for each of them. 0 for none. */
export function leadingLimit({ block, at, masked }: Sentence, from: number): number {
  const length = LEADING.exec(masked.slice(from))?.[0].length ?? 0;
  const printed = block.text.slice(at[0] - block.start + from, at[0] - block.start + from + length - 1);
  return length > 0 && /[前内底末]$/u.test(printed) ? from + length : 0;
}
const LEADING = new RegExp(`^${TIME}+，`, 'u');

/** The parts of a sentence: one that has no limit of its own belongs to the one before it; before one that has, it gives way. */
export function merged(
  parts: readonly Opening[],
  limitsIn: (start: number, end: number) => number[],
  length: number,
  leading: number,
): Part[] {
  const result: Part[] = [];
  let sharing = false;
  for (const [i, { from, subject, shares = false }] of parts.entries()) {
    const to = parts[i + 1]?.from ?? length;
    const own = limitsIn(from, to);
    const before = result.at(-1);
    const limits = own.length || !before || leading === 0 ? own : limitsIn(0, leading);
    if (before && !limits.length) result[result.length - 1] = { ...before, to };
    else if (before && !before.limits.length && sharing && shares) {
      // 首末站由市某集团负责，途中站点由临街单位负责，早6时前清净: the limit holds for both.
      result[result.length - 1] = {
        from: before.from,
        to,
        subject: { ...before.subject, names: [...before.subject.names, ...subject.names] },
        limits,
      };
    } else {
      if (before && !before.limits.length) result.pop();
      result.push({ from, to, subject, limits });
    }
    sharing = shares;
  }
  return result;
}
