/** A document with its edges and what is at their other ends, in one trip, where it is known before which of them will be asked for. */
import type { GraphNode } from '../../../graph-schema/index.ts';
import { anyNodeValues, edgeValues } from '../../cypher/columns.ts';
import { otherEnd } from '../../ends.ts';
import { edgeJson, isOfTypes } from '../../sql/edges.ts';
import { listIn, nodeOf } from '../../rows.ts';
import type { Question } from '../../store.ts';
import { ofNumber, ofTitle } from './document-by-name.ts';
import { type EdgeAndNode, type EdgesAndNodes, edgesAndNodes, kindsAt, nearOf, otherJson } from '../graph/edges-with-nodes.ts';
import type { EdgesInput } from '../graph/edges.ts';

/** Edges of these types in a direction, of whichever documents are found. */
export type EdgesWanted = Omit<EdgesInput, 'ids'>;

export interface DocumentWithEdgesInput {
  /** A number, else a title. */
  readonly number?: string | null;
  readonly title?: string | null;
  readonly jurisdiction?: string | null;
  /** Types of edges of which a document can be an end. */
  readonly wanted: readonly EdgesWanted[];
}

export interface DocumentsWithEdges {
  readonly documents: readonly GraphNode<'Document'>[];
  /** Of all of them, for each that was wanted. */
  readonly edges: readonly EdgesAndNodes[];
}

export const documentsWithEdges: Question<DocumentWithEdgesInput, DocumentsWithEdges> = {
  name: 'documentsWithEdges',
  asks: 'Which documents have this number, or go by this title, and which edges of these types begin, or end, at them, with the nodes at their other ends?',
  sql: ({ number, title, jurisdiction = null, wanted }) => {
    const more = wanted
      .map(
        ({ direction, types }, i) =>
          `, (SELECT json_group_array(json_array(${edgeJson('e', types)}, ${otherJson(types, otherEnd(nearOf(direction)))})) FROM edge e WHERE ${isOfTypes('e', types)} AND e."${nearOf(direction)}" = n.row) AS edges${i}`,
      )
      .join('');
    return number ? ofNumber.sql({ number, jurisdiction }, more) : ofTitle.sql({ title: title ?? '', jurisdiction }, more);
  },
  cypher: ({ number, title, jurisdiction = null, wanted }) => {
    const more = wanted
      .map(({ direction, types }, i) => {
        const [left, right] = direction === 'out' ? ['-', '->'] : ['<-', '-'];
        return `, COLLECT { MATCH (n)${left}[r:${types.join('|')}]${right}(o) RETURN [${edgeValues()}, ${anyNodeValues(kindsAt(types, otherEnd(nearOf(direction))), 'o')}] } AS edges${i}`;
      })
      .join('');
    return number ? ofNumber.cypher({ number, jurisdiction }, more) : ofTitle.cypher({ title: title ?? '', jurisdiction }, more);
  },
  answer: (rows, { wanted }) => ({
    documents: rows.map((row) => nodeOf('Document', row['id'], row['properties'])),
    edges: wanted.map(({ direction }, i) =>
      edgesAndNodes(
        rows.flatMap((row) => listIn<EdgeAndNode>(row[`edges${i}`])),
        direction,
      ),
    ),
  }),
};
