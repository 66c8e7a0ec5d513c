/** Ids from keys: the same key gives the same id in every store, on every machine. */
import { createHash } from 'node:crypto';
import type { EdgeType, NodeKind } from '../../graph-schema/index.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22);

/** The id of a node: its kind and 132 bits of the key's hash. */
export const nodeId = (kind: NodeKind, ...key: readonly (string | null)[]): string => `${kind}:${digest(key.join('\u0001'))}`;

/** The id of an edge; `which` tells apart edges of one type between the same two nodes (a unit with two members). */
export const edgeId = (type: EdgeType, from: string, to: string, which = ''): string => `${type}:${digest([from, to, which].join('\u0001'))}`;

/** The id of an agency: its place and canonical name. */
export const agencyId = ({ jurisdiction, name }: { readonly jurisdiction: string | null; readonly name: string }): string => nodeId('Agency', jurisdiction, name);
