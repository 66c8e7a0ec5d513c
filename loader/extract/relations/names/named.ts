/** The name of an instrument as a text prints it: its title, its number, where both stand, and what is said of its making. */
import type { Place } from '../../../text.ts';
import type { Aside } from './after-title.ts';

/** The name of an instrument in a text. */
export interface Named {
  /** Empty for a number that stands alone. */
  readonly title: string;
  readonly number: string | null;
  /** Where a number before the title begins; null where none stands there. */
  readonly from: number | null;
  /** From the title to the end of the bracket with its number. */
  readonly start: number;
  readonly end: number;
  /** What the bracket after the title says of its making. */
  readonly made: Pick<Aside, 'date' | 'issuer'>;
  /** The bracket after another title that it stands in: it is an aside there, and no part of the sentence. */
  readonly within: Place | null;
  /** Whether it tells how the instrument before came to its form: 根据2011年…《…决定》修订. */
  readonly history: boolean;
}

const NOTHING = { date: null, issuer: null } as const;

/** A name of which the words beside it say nothing more. */
export const plainName = (title: string, number: string | null, start: number, end: number): Named => ({
  title,
  number,
  start,
  end,
  from: null,
  made: NOTHING,
  within: null,
  history: false,
});
