/** Asking the server: one request, its answer typed by the operation, or one kind of error. */
import type { TypedDocumentString } from './generated/graphql.ts';

/** What went wrong, by code: the server's own, or UNREACHABLE, TIMEOUT and BAD_RESPONSE of this side. */
export class RequestError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'RequestError';
    this.code = code;
  }
}

const PATIENCE_MS = 30_000;

/** Asks. An abort by `signal` is thrown as it is: nobody waits for that answer any more. */
export async function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Result> {
  const timeout = AbortSignal.timeout(PATIENCE_MS);
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ query: document.toString(), variables }),
      signal: AbortSignal.any([signal, timeout]),
    });
    const answer = parsed(await response.text());
    signal.throwIfAborted();
    return dataOf<Result>(answer, response.status);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof RequestError) throw error;
    throw timeout.aborted ? new RequestError('TIMEOUT', 'no answer in time') : new RequestError('UNREACHABLE', String(error));
  }
}

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function dataOf<Result>(answer: unknown, status: number): Result {
  if (typeof answer !== 'object' || answer === null) {
    throw new RequestError(status >= 500 ? 'UNREACHABLE' : 'BAD_RESPONSE', `HTTP ${status} without a GraphQL answer`);
  }
  const { data, errors } = answer as Answer<Result>;
  const [first] = errors ?? [];
  if (first) throw new RequestError(first.extensions?.code ?? 'UNKNOWN', first.message);
  if (!data) throw new RequestError('BAD_RESPONSE', `HTTP ${status} without data`);
  return data;
}

/** Whether the error only says that nobody waits any more. */
export const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';
