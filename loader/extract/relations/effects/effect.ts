/** An effect that one document has on another, with the rule that read it. */
import type { RelationType } from '../../../../graph-schema/index.ts';
import type { RuleId } from '../../../rules/index.ts';

export interface Effect {
  readonly type: RelationType;
  readonly rule: RuleId;
}
