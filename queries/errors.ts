/** What is wrong with a question, as data: a code for programs, a sentence for people. */
export type QueryErrorCode = 'BAD_PAGE_SIZE' | 'BAD_CURSOR' | 'BAD_DATE' | 'BAD_NUMBER' | 'BAD_TEXT' | 'BAD_ID' | 'BAD_RANGE' | 'NOT_FOUND';

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
