/**
 * The passage that a fact was read from, as an edge keeps it. `start` and `end` are UTF-16 offsets in the decoded text of the source,
 * `text` the passage verbatim with white space removed, `rule` the id of the rule that read it.
 */
export interface Quotation {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rule: string;
}
