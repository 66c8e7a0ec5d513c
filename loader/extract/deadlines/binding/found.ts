/** An expression of time as it was found, with the words around it by which it binds somebody or not. */
import type { RuleId } from '../../../rules/index.ts';
import type { TimeValue } from '../rules/index.ts';
import { STEP } from '../rules/lengths.ts';

export interface Found {
  readonly rule: RuleId;
  readonly surface: string;
  readonly value: TimeValue;
  /** The sentence that it stands in, and the words before and after it in the sentence. */
  readonly sentence: string;
  readonly before: string;
  readonly after: string;
  /** The nearest heading over it. */
  readonly heading: string;
  /** Whether its paragraph names who is responsible: figures in it are somebody's task. */
  readonly assigned: boolean;
  /** How its block begins, up to the expression. */
  readonly leading: string;
  /** Whether its block ends after it, a bracket aside. */
  readonly closes: boolean;
}

/** A word of obligation before it. */
export const MUST = /(?:应当?|必?须|(?<![主重需必首])要)$/u;

/** Whether it is the bracket behind the name of a step of a procedure: 办理施工许可证（3个工作日）. */
export const closesStep = ({ before, surface, closes }: Found): boolean => closes && /日/u.test(surface) && STEP_BEFORE.test(before);
const STEP_BEFORE = new RegExp(`${STEP}[（(]$`, 'u');

/** Whether its words are a limit: 6月底前, 10日内. */
export const isLimit = (surface: string): boolean => /[前内]$/u.test(surface);

/** What stands right behind it, as far as it may belong to it. */
export const shortly = (after: string): string => after.slice(0, 60);
