/** What a client is told where its request never came to a question: a path that leads nowhere, a body that cannot be read. */
import type { ErrorRequestHandler, RequestHandler } from 'express';
import { FAULT, log } from './errors.ts';

export const LARGEST_BODY = '100kb';

interface HttpError {
  readonly status?: number;
  readonly type?: string;
}

/** At the end of all paths: there is nothing here. */
export const nowhere: RequestHandler = (_request, _response, next) => {
  next({ status: 404 } satisfies HttpError);
};

/** Answers an error with a code and a sentence; one that is no fault of the request is logged. */
export const unread: ErrorRequestHandler = (error: HttpError, _request, response, next) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  const sentence = sentenceOf(error);
  if (sentence === null) log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  response
    .status(sentence === null ? 500 : (error.status ?? 400))
    .json({ errors: [{ message: sentence ?? FAULT, extensions: { code: sentence === null ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST' } }] });
};

/** What is wrong with the request; null where the fault is our own. */
function sentenceOf({ status = 500, type }: HttpError): string | null {
  if (status < 400 || status >= 500) return null;
  if (status === 404) return 'There is nothing at this path.';
  if (type === 'entity.too.large') return `The request is larger than ${LARGEST_BODY}; send a smaller query.`;
  return type === 'entity.parse.failed' ? 'The request body is no JSON; send {"query": "…"}.' : 'The path or request cannot be read.';
}
