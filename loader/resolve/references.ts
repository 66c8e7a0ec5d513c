/**
 * From a reference in a text to the document it means: by number; else by title with date and issuer; else by
 * title. Exactly one candidate, or the target stays a document that is not held. Never a guess.
 */
import type { EdgeType, Quotation, RelationRow, RelationType } from '../../graph-schema/index.ts';
import type { NameRow, ReferenceRow } from '../../queries/store.ts';
import { placeNamed } from './agency/index.ts';
import type { CandidateDetail } from './documents.ts';
import { nodeId } from './ids.ts';
import { letters, likeness, numberName, titleName, titleScope, withoutIssuer } from './names.ts';

/** All that resolution needs to know of a reference. */
export interface Reference {
  readonly from: string;
  readonly type: RelationType;
  readonly target: RelationRow['target'];
  readonly effectiveOn: string | null;
  /** What of the target is meant, as printed; null for all of it. */
  readonly part: string | null;
  /** The new last day of the target where the effect sets one, or how much longer its term is. */
  readonly expiresOn: string | null;
  readonly extendedBy: string | null;
  readonly place: string | null;
  readonly date: string | null;
  /** Letters of the titles that the referring document itself goes by. */
  readonly own: readonly string[];
  readonly quotation: Quotation;
}

/** What a reference was resolved to: a document known by name, or one not held under an id of its own. */
export interface Resolution {
  readonly target: string;
  readonly known: boolean;
}

export const EDGE_OF: Readonly<Record<RelationType, EdgeType>> = {
  repeals: 'REPEALS',
  amends: 'AMENDS',
  replaces: 'REPLACES',
  adjusts: 'ADJUSTS',
  forwards: 'FORWARDS',
  replies_to: 'REPLIES_TO',
  based_on: 'BASED_ON',
  cites: 'CITES',
  prevails_over: 'PREVAILS_OVER',
};

/** Effects reach back in time: their target is older than the text, and a target of the same title is the former version. */
const EFFECTS = new Set<RelationType>(['repeals', 'amends', 'replaces', 'adjusts', 'prevails_over']);

/** Below this likeness a number and a title do not speak of the same document: one of them is misread. */
const SAME_TITLE = 0.35;

/** The names that a reference uses. */
function namesUsed({ target }: Pick<Reference, 'target'>): string[] {
  const titles = target.title ? [target.title, withoutIssuer(target.title)] : [];
  return [
    ...new Set(
      [target.number && numberName(target.number), ...titles.map((title) => title && titleName(title))].filter(
        (name) => name !== null && name !== '',
      ),
    ),
  ] as string[];
}

/** A reference that gives number and title makes the title lead to the number, for references that give the title alone. */
export function aliasOf(reference: Reference): NameRow | null {
  const { target } = reference;
  if (!target.number || !target.title) return null;
  const detail: CandidateDetail = {
    place: titleScope(target.title, reference.place),
    date: target.date ?? yearOf(target.number),
    title: target.title,
    carries: [],
    held: false,
  };
  return { name: titleName(target.title), target: numberName(target.number), kind: 'alias', detail: JSON.stringify(detail) };
}

export const referenceRow = (id: string, reference: Reference): ReferenceRow => ({
  id,
  names: namesUsed(reference),
  detail: JSON.stringify(reference),
});

/**
 * Resolves a reference among those who answer to its names (`named` gives them, aliases included). Gives null for
 * a document that names itself.
 */
export function resolve(reference: Reference, named: (name: string) => readonly NameRow[]): Resolution | null {
  const { target } = reference;
  if (target.number) {
    const answering = documents(named(numberName(target.number)));
    const fitting = answering.filter((candidate) => fits(target.title, candidate));
    const found = byPlace(
      reference,
      fitting.filter(({ id }) => id !== reference.from),
    );
    if (found) return { target: found, known: true };
    if (fitting.some(({ id }) => id === reference.from)) return null;
    const key = answering.length ? [letters(target.title ?? '')] : [];
    return { target: nodeId('Document', numberName(target.number), ...key), known: false };
  }
  const found = byTitle(reference, named);
  return found ? { target: found, known: true } : { target: unheld(reference), known: false };
}

interface Candidate extends CandidateDetail {
  readonly id: string;
}

const documents = (rows: readonly NameRow[]): Candidate[] =>
  rows.filter(({ kind }) => kind === 'document').map((row) => ({ id: row.target, ...detailOf(row) }));

/** The details of rows that were read: many references ask for the same. */
const DETAILS = new WeakMap<NameRow, CandidateDetail>();
function detailOf(row: NameRow): CandidateDetail {
  let detail = DETAILS.get(row);
  if (!detail) DETAILS.set(row, (detail = JSON.parse(row.detail) as CandidateDetail));
  return detail;
}

/** Whether a document of the right number has the title that the reference gives; a misread number leads elsewhere. */
const fits = (title: string | null, candidate: CandidateDetail): boolean =>
  !title ||
  [candidate.title, ...candidate.carries].some((known) => likeness(known, title) >= SAME_TITLE || letters(known).includes(letters(title)));

/** The only candidate; of several with the same number, the only one of the place that is meant. */
function byPlace({ target, place }: Reference, candidates: readonly Candidate[]): string | null {
  const meant = (target.issuer && placeNamed(target.issuer, place)) || place;
  return only((candidates.length > 1 ? candidates.filter((candidate) => candidate.place === meant) : candidates).map(({ id }) => id));
}

function byTitle(reference: Reference, named: (name: string) => readonly NameRow[]): string | null {
  const { target, from } = reference;
  const ids = new Set<string>();
  for (const name of namesUsed(reference))
    for (const row of named(name)) {
      const detail = detailOf(row);
      if (!acceptable(reference, detail)) continue;
      if (row.kind === 'document') ids.add(row.target);
      else {
        const held = documents(named(row.target)).filter(({ place }) => place === detail.place || detail.place === null);
        for (const id of held.length ? held.map((candidate) => candidate.id) : [nodeId('Document', row.target)]) ids.add(id);
      }
    }
  ids.delete(from);
  if (target.title === null) return null;
  return only([...ids]);
}

/** Whether a candidate of the right title can be meant: in the same place, of the date that is named, not of later making. */
function acceptable({ target, place, date, type }: Reference, candidate: CandidateDetail): boolean {
  const title = target.title ?? '';
  const scope = titleScope(title, (target.issuer && placeNamed(target.issuer, place)) || place);
  if (scope !== null && candidate.place !== null && scope !== candidate.place) return false;
  if (target.date && candidate.date && !candidate.date.startsWith(target.date.slice(0, candidate.date.length))) return false;
  if (date && candidate.date && candidate.date > date) return false;
  return !(EFFECTS.has(type) && date && candidate.date === date);
}

/** The id of a document that is only known by this title. The former version of the referring document is one of its own. */
function unheld({ from, target, place, own, type }: Reference): string {
  const key = letters(target.title ?? '');
  if (EFFECTS.has(type) && own.includes(key)) return nodeId('Document', 'former', key, target.date, from);
  return nodeId(
    'Document',
    'title',
    key,
    titleScope(target.title ?? '', (target.issuer && placeNamed(target.issuer, place)) || place),
    target.date,
  );
}

const yearOf = (number: string): string | null => /〔(\d{4})〕/u.exec(number)?.[1] ?? null;
const only = (ids: readonly string[]): string | null => {
  const [id, other] = [...new Set(ids)];
  return id !== undefined && other === undefined ? id : null;
};
