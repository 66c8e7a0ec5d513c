/**
 * How much one request is given of lists that have no pages. No estimate knows how many edges meet at a node: thousands may be based on one law, and
 * a query that goes there and back from each of them would be given that number squared.
 */
import { refused } from './errors.ts';

/** Edges and nodes of one request. The largest that the view asks for, a lineage of 1,000 documents, takes a few thousand. */
const MOST_GIVEN = 50_000;

export class Budget {
  private readonly most: number;
  private left: number;

  constructor(most: number = MOST_GIVEN) {
    this.most = most;
    this.left = most;
  }

  /** Takes what is given from the budget, and gives it; throws QUERY_TOO_COSTLY where there is not enough left. */
  spend<T>(given: readonly T[]): readonly T[] {
    this.left -= given.length;
    if (this.left < 0)
      throw refused(
        'QUERY_TOO_COSTLY',
        `The answer would hold more than ${this.most} edges and nodes; ask for fewer levels, or for lists that have pages.`,
      );
    return given;
  }
}
