/** What is wrong with a question, as data: a code for programs, a sentence for people. */

/** The codes of questions that cannot be answered, and what each means. */
export const QUERY_ERRORS = {
  BAD_PAGE_SIZE: 'A page, or a limit of nodes, is smaller or larger than can be given.',
  BAD_CURSOR: 'A cursor that this list never gave.',
  BAD_DATE: 'What is no day of the calendar, or a range of days that is empty.',
  BAD_NUMBER: 'What is no document number; or both a number and a title, or neither.',
  BAD_TEXT: 'A text that cannot be searched for: without any letter, or too long.',
  BAD_RANGE: 'A depth, a place in a text or a count out of bounds.',
  NOT_FOUND: 'An id that nothing has, or no longer.',
} as const;
export type QueryErrorCode = keyof typeof QUERY_ERRORS;

/** A question that cannot be answered as it was asked. */
export class QueryError extends Error {
  readonly code: QueryErrorCode;

  constructor(code: QueryErrorCode, message: string) {
    super(message);
    this.name = 'QueryError';
    this.code = code;
  }
}

/** A store that cannot be used: no database, another program's, in use, not answering. */
export class StoreError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreError';
  }
}
