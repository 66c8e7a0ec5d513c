/** Nodes that hold a text, in Cypher: by the full-text index, or by what the node itself is searched in. */
import { type NodeKind, searchIndex } from '../../graph-schema/index.ts';
import { wordName } from '../asked/grams.ts';
import { fulltextQuery, lookedFor } from '../neo4j/write/text.ts';
import type { Parameter } from '../store.ts';

/**
 * So many hits are put in order, as a part of all nodes of a kind `any`: of a text that more hold, the list is gone through in its order and
 * meets enough of them in fewer steps, each of which reads a text: that takes several times as long as a hit.
 */
export const FEW = 'toInteger(sqrt(200.0 * count(any)))';

/** The nodes `few` that the first `most` hits lead to, and whether there are no more hits. An agency is met by each of its names. */
export function fewHits(kind: NodeKind): string {
  const met = (name: string): string => `CALL (most) { ${found(kind, 'most + 1')} RETURN collect(node) AS ${name} }`;
  if (kind !== 'Agency') return `${met('few')} WITH few, size(few) <= most AS isAll`;
  return `${met('met')} CALL (met) { UNWIND met AS node ${nodesFound(kind)} RETURN collect(n) AS few } WITH few, size(met) <= most AS isAll`;
}

/** Whether `n` holds each word of the text. An agency holds them where one of its names does. */
export const holds = (kind: NodeKind, text: string): string =>
  kind === 'Agency'
    ? `EXISTS { MATCH (s:_Surface) USING INDEX s:_Surface(key) WHERE s.key STARTS WITH n.id + ' ' AND ${contains('s', text)} }`
    : contains('n', text);
const contains = (variable: string, text: string): string =>
  lookedFor(text)
    .map((_, i) => `${variable}.searched CONTAINS $${wordName(i)}`)
    .join(' AND ');

/** Nodes `n` that the full-text index finds, each once. */
export const hits = (kind: NodeKind): string => `${found(kind, null)} ${nodesFound(kind)}`;
const nodesFound = (kind: NodeKind): string =>
  kind === 'Agency' ? 'MATCH (n:Agency {id: node.agency}) WITH DISTINCT n' : 'WITH node AS n';

/** Hits of the full-text index as `node`, so many at most. */
function found(kind: NodeKind, most: string | null): string {
  const label = kind === 'Agency' ? '_Surface' : kind;
  if (label !== '_Surface' && label !== 'Document' && label !== 'Duty') throw new Error(`hits: ${kind} is not searched`);
  return `CALL db.index.fulltext.queryNodes('${searchIndex(label)}', $phrase${most === null ? '' : `, {limit: ${most}}`}) YIELD node`;
}

/** The parameters of these statements. */
export const textParams = (text: string): Record<string, Parameter> => ({
  ...Object.fromEntries(lookedFor(text).map((word, i) => [wordName(i), word])),
  phrase: fulltextQuery(text),
});
