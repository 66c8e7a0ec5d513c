/** Ids from keys: the same key gives the same id in every store, on every machine. */
import { hash } from 'node:crypto';
import type { EdgeType, NodeKind } from '../../graph-schema/index.ts';

const digest = (text: string): string => hash('sha256', text, 'base64url').slice(0, 22);

/** The id of a node: its kind and 132 bits of the key's hash. */
export const nodeId = (kind: NodeKind, ...key: readonly (string | null)[]): string => `${kind}:${digest(key.join('\u0001'))}`;

/** How many letters of an id what is a part of it begins with. */
const BEGINNING = 10;

/** The id of a part of a document: it begins like that of the whole, so that stores keep them together. */
export const partId = (kind: string, whole: string, ...key: readonly (string | null)[]): string => {
  const at = whole.indexOf(':') + 1;
  return `${kind}:${whole.slice(at, at + BEGINNING)}${digest([whole, ...key].join('\u0001')).slice(BEGINNING)}`;
};

/** The id of an edge; `which` tells apart edges of one type between the same two nodes (a unit with two members). */
export const edgeId = (type: EdgeType, from: string, to: string, which = ''): string =>
  `${type}:${digest([from, to, which].join('\u0001'))}`;

/** The id of an agency: its place and canonical name. */
export const agencyId = ({ jurisdiction, name }: { readonly jurisdiction: string | null; readonly name: string }): string =>
  nodeId('Agency', jurisdiction, name);
