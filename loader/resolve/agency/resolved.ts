/** What a name is resolved to, and what resolution must know of the text. */
import type { AgencyKind } from './kinds.ts';

export interface ResolvedAgency {
  /** Canonical name, its place included. */
  readonly name: string;
  readonly jurisdiction: string | null;
  readonly kind: AgencyKind;
  /** The body that it is an office or a branch of. */
  readonly partOf?: ResolvedAgency;
  /** Of a class: its members, and what they are known from. */
  readonly members?: { readonly agencies: readonly ResolvedAgency[]; readonly basis: string };
  /** Of a former body: what its duties went to. */
  readonly succession?: Succession;
}

export interface Succession {
  /** Names that the successor may have; one alone where it is certain. */
  readonly successors: readonly ResolvedAgency[];
  /** Whether it is the only one there can be; else a text must name exactly one of them. */
  readonly certain: boolean;
  readonly reform: string;
  readonly year: number;
}

/** A former body and the ids of those that may have followed it, until a text names exactly one of them. */
export interface PendingSuccession {
  readonly former: string;
  /** Ids of the bodies that may have followed. */
  readonly successors: readonly string[];
  readonly reform: string;
  readonly year: number;
}

/** How the text that prints a name is to be understood. */
export interface AgencyContext {
  /** The place whose bodies the text speaks of without naming it. */
  readonly jurisdiction: string | null;
  /** Places around it that the text names, innermost first. */
  readonly above?: readonly string[];
  /** Short names that the text declares. */
  readonly shortNames: Readonly<Record<string, string>>;
  /** What the document itself is called where a name means a body of this document only. */
  readonly scope: string;
  /** The issuer (本局) and the only addressee (你局). */
  readonly self?: string;
  readonly addressee?: string;
}
