/** The head of a document: its number and the lines of its title. */
import type { Labelled } from '../blocks/index.ts';

export interface Head {
  /** Indices of blocks: the first of the head, the first after it. */
  readonly first: number;
  readonly after: number;
  readonly number: string | null;
  /** The blocks of the title, issuer lines included, in order. */
  readonly title: readonly Labelled[];
  /** The day that a note between title and number tells. */
  readonly noted?: string | null;
  /** What the document is, where its text tells it and no title does. */
  readonly kind?: string;
  /** 〔2019〕第4号: the number of an announcement that lacks its name. */
  readonly ordinal?: string;
  /** Who it is by the red head over its number: 某市人民政府文件. */
  readonly red?: string | null;
  /** 某市人民政府办公室2026年4月24日, where minutes and briefs print it between number and title. */
  readonly issued?: { readonly issuer: string; readonly date: string } | null;
}
