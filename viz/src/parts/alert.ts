/** Saying that something went wrong: one sentence in the language of the page, with what to do. */
import { h, type Child } from '../dom.ts';
import { RequestError } from '../graphql.ts';
import { t } from '../i18n/index.ts';

type Known =
  | 'UNREACHABLE'
  | 'TIMEOUT'
  | 'BAD_RESPONSE'
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'TOO_LARGE'
  | 'AMBIGUOUS'
  | 'BAD_TEXT'
  | 'INTERNAL'
  | 'STORE_UNAVAILABLE';

/** Codes, and which sentence says what they mean. Every other code that begins with BAD_ blames the question. */
const SENTENCE: Readonly<Record<string, Known>> = {
  UNREACHABLE: 'UNREACHABLE',
  TIMEOUT: 'TIMEOUT',
  BAD_RESPONSE: 'BAD_RESPONSE',
  GRAPHQL_PARSE_FAILED: 'BAD_RESPONSE',
  GRAPHQL_VALIDATION_FAILED: 'BAD_RESPONSE',
  NOT_FOUND: 'NOT_FOUND',
  QUERY_TOO_COSTLY: 'TOO_LARGE',
  INTERNAL_SERVER_ERROR: 'INTERNAL',
  BAD_TEXT: 'BAD_TEXT',
  AMBIGUOUS: 'AMBIGUOUS',
  STORE_UNAVAILABLE: 'STORE_UNAVAILABLE',
};

export function sentence(error: unknown): string {
  if (!(error instanceof RequestError)) return t().errors.page;
  const known = SENTENCE[error.code] ?? (error.code.startsWith('BAD_') ? 'BAD_USER_INPUT' : undefined);
  return known ? t().errors[known] : t().errors.other(error.code);
}

export function alertBox(text: string, ...actions: Child[]): HTMLElement {
  return h('div', { class: 'alert', role: 'alert' }, h('p', {}, text), actions);
}

/** What an error says, with a button that tries again. */
export function errorBox(error: unknown, retry?: () => void): HTMLElement {
  return alertBox(sentence(error), retry && h('button', { type: 'button', onclick: retry }, t().errors.retry));
}
