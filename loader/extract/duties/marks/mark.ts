/** A mark: where the text names the bodies of a task, with the part that each of them has. */
import type { Roles } from './role-names.ts';

export interface Mark {
  /** Offsets in the flow. */
  readonly start: number;
  readonly end: number;
  /** Where the lines of the task end that follow the mark: 整改目标：…, 整改措施：…, 整改时限：…. */
  readonly until?: number | undefined;
  readonly roles: Roles;
  readonly rule: 'duty/bracket' | 'duty/label-line' | 'duty/role-sentence';
}
