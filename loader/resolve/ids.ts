/** Ids from keys: the same key gives the same id in every store, on every machine. */
import { hash } from 'node:crypto';
import { type EdgeType, ID_LETTERS, type NodeKind } from '../../graph-schema/index.ts';

const digest = (text: string): string => hash('sha256', text, 'base64url').slice(0, 22);

/** The id of a node: its kind and 132 bits of the key's hash. */
export const nodeId = (kind: NodeKind, ...key: readonly (string | null)[]): string => `${kind}:${digest(key.join('\u0001'))}`;

/** The id of a source, from the SHA-256 of its bytes. */
export const sourceId = (sha256: string): string => nodeId('Source', sha256);

/** How many letters of an id what is a part of it begins with. */
const BEGINNING = 10;

/** The id of a part of a document: it begins like that of the whole, so that stores keep them together. */
export const partId = (kind: string, whole: string, ...key: readonly (string | null)[]): string => {
  const at = whole.indexOf(':') + 1;
  return `${kind}:${whole.slice(at, at + BEGINNING)}${digest([whole, ...key].join('\u0001')).slice(BEGINNING)}`;
};

/** How many letters say the place of a part. */
const PLACE = 3;

/** The same for a part whose place among its kind is known: after the beginning its id says that place, so that ids come in the order of the document. */
export function orderedPartId(kind: string, whole: string, place: number, ...key: readonly (string | null)[]): string {
  const id = partId(kind, whole, ...key);
  const at = kind.length + 1 + BEGINNING;
  const letters = Array.from({ length: PLACE }, (_, i) => ID_LETTERS[Math.floor(place / 64 ** (PLACE - 1 - i)) % 64] ?? '').join('');
  return `${id.slice(0, at)}${letters}${id.slice(at + PLACE)}`;
}

/** The id of an edge; `which` tells apart edges of one type between the same two nodes (a unit with two members). */
export const edgeId = (type: EdgeType, from: string, to: string, which = ''): string =>
  `${type}:${digest([from, to, which].join('\u0001'))}`;

/** The id of an agency: its place and canonical name. */
export const agencyId = ({ jurisdiction, name }: { readonly jurisdiction: string | null; readonly name: string }): string =>
  nodeId('Agency', jurisdiction, name);
