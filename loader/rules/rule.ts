/** What a rule's entry says. */
export interface Rule {
  /** What it reads, in English with the words that it looks for. */
  readonly reads: string;
  /**
   * A sentence of a fictional place that it reads, or several lines as a document has them. The reference page shows what comes out of it, and a
   * test holds that it is read by this rule.
   */
  readonly example: string;
  /** The title of the document that the example stands in, where it matters. */
  readonly title?: string;
}
