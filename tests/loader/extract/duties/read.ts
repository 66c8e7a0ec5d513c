/** Duties of a text as the tests write them. */
import { noticeOf, recordOf } from '../notice.ts';

/** What a duty is said to be, what is not said left open. */
export interface Expected {
  readonly class?: string;
  readonly path?: string;
  readonly starts?: string;
  readonly lead?: string[];
  readonly responsible?: string[];
  readonly cooperating?: string[];
  readonly supervising?: string[];
  readonly inherited?: string[];
  readonly deadlines?: number[];
}

/** The duties of a text. */
export const read = (body: string) =>
  recordOf(noticeOf(body)).duties.map((duty) => ({
    class: duty.class,
    path: duty.path,
    starts: duty.text.slice(0, 10),
    lead: duty.lead,
    responsible: duty.responsible,
    cooperating: duty.cooperating,
    supervising: duty.supervising,
    inherited: duty.inherited,
    deadlines: duty.deadlines,
  }));
/** A duty, what is not said empty. */
export const duty = (more: Expected) => ({
  class: 'assigned',
  path: '一',
  lead: [],
  responsible: [],
  cooperating: [],
  supervising: [],
  inherited: [],
  deadlines: [],
  ...more,
});
