/**
 * Where a node stands in lists of its kind, as one text: documents newest first, duties by deadline, agencies and
 * sources by name. A store that keeps this text in an index gives a page of a list without sorting the list.
 *
 * The texts compare alike by UTF-8 bytes, by code points and by UTF-16 code units, because stores differ in which they take.
 */
import type { GraphNode } from './nodes.ts';

/** Texts by their UTF-16 code units, for sorting. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The letters that hashes in ids are written in, in their order. */
export const ID_LETTERS = [...'-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'];

/** Stands for the day of what has none: after every day. */
export const UNDATED = '9999-99-99';

/** Below any letter, so that a name stands before every longer name that begins with it. */
const AFTER_NAME = '\u0001';
/** More of a name than this does not count for its place. */
const LONGEST = 1000;

/** A text that the three orders place alike: characters from the surrogates on, the only ones that they do not, become U+D7FF and their number. */
export const comparable = (text: string): string =>
  text
    .slice(0, LONGEST)
    .replace(/[\ud800-\u{10ffff}]/gu, (character) => `\ud7ff${(character.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`);

/** The place of a document of this day: the later the day the smaller the text; without a day last. */
export const newestFirst = (day: string | null, id: string): string =>
  `${(day || '0000-00-00').replace(/\d/gu, (digit) => String(9 - Number(digit)))} ${id}`;

/** The last day on which a deadline falls due; null for none. */
export const lastDayOf = ({ properties: { due, dueLast } }: GraphNode<'Deadline'>): string | null => dueLast ?? due;

/** The place of a duty whose earliest deadline ends on this day; without a day last. */
export const dueFirst = (day: string | null, id: string): string => `${day ?? UNDATED} ${id}`;

/** The place of what is listed by name. */
export const byName = (name: string | null, id: string): string => `${comparable(name ?? '')}${AFTER_NAME}${id}`;

/** The place of a duty among those that several agencies share: most agencies first. */
export const mostFirst = (parties: number, id: string): string => `${String(99_999 - Math.min(parties, 99_999)).padStart(5, '0')} ${id}`;

/** The place of a node among those of its kind. */
export function orderOf(node: GraphNode): string {
  switch (node.kind) {
    case 'Document':
      return newestFirst(node.properties.issuedOn, node.id);
    case 'Duty':
      return dueFirst(node.properties.due, node.id);
    case 'Agency':
      return byName(node.properties.name, node.id);
    case 'Source':
      return byName(node.properties.file, node.id);
    default:
      return node.id;
  }
}

/** The place of a node among those that edges join to another: documents and duties as in their lists, others by id. */
export const placeOf = (node: GraphNode): string => (node.kind === 'Document' || node.kind === 'Duty' ? orderOf(node) : node.id);
