/** What a document of a given shape must be read as. */
import type { DocumentRecord, RelationType } from '../../../graph-schema/index.ts';

export type Target = readonly [type: RelationType, title: string | null, number: string | null];

export interface Shape {
  /** Name of the text under documents/, without its ending. */
  readonly file: string;
  readonly number: string | null;
  readonly title: string;
  readonly issuers: readonly string[];
  readonly kind: string;
  readonly date: string | null;
  readonly addressees: readonly string[];
  readonly carries: readonly string[];
  readonly printed: DocumentRecord['printed'];
  readonly relations: readonly Target[];
}

export const FIELDS = ['number', 'title', 'issuers', 'kind', 'date', 'addressees', 'carries', 'printed', 'relations'] as const;
export type Field = (typeof FIELDS)[number];
