/** Relations of a text as the tests write them. */
import { noticeOf, recordOf } from '../notice.ts';

/** `type number title`, what is missing left out. */
export const relationsOf = (body: string): string[] =>
  recordOf(noticeOf(body)).relations.map(({ type, target }) => [type, target.number, target.title].filter(Boolean).join(' '));
