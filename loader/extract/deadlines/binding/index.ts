/**
 * Whether an expression of time binds somebody: not history, not a statistic, not a target, not the validity of the text itself,
 * not a condition that applicants must meet.
 */
import type { Context } from '../calendar.ts';
import { isBand } from './bands.ts';
import { bindsByRule } from './by-rule.ts';
import { isCase } from './cases.ts';
import { isCondition } from './conditions.ts';
import type { Found } from './found.ts';
import { closesMark } from './marks.ts';
import { isMeasure } from './measures.ts';
import { isTold } from './reported-times.ts';
import { isValidity } from './validity.ts';

export type { Found } from './found.ts';

export const binds = (found: Found, context: Context): boolean =>
  closesMark(found) ||
  (!isValidity(found) &&
    !isTold(found, context) &&
    !isCase(found) &&
    !isCondition(found) &&
    !isBand(found, context.bands) &&
    !isMeasure(found) &&
    bindsByRule(found, context));
