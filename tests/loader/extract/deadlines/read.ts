/** Deadlines of a sentence as the tests write them, in a notice of 22 May 2024. */
import { noticeOf, recordOf } from '../notice.ts';

/** The values of the deadlines of a sentence. */
export const read = (sentence: string) =>
  recordOf(noticeOf(`一、工作要求\n\n${sentence}`)).deadlines.map(({ kind, start, end, recurrence, duration, from, inferred }) => ({
    kind,
    start,
    end,
    recurrence,
    duration,
    from,
    inferred,
  }));
/** A value, what is not said left open. */
export const value = (more: object) => ({
  kind: 'date',
  start: null,
  end: null,
  recurrence: null,
  duration: null,
  from: null,
  inferred: false,
  ...more,
});
