/** Nodes and edges as owners state them, gathered until the transaction ends; then what has changed is brought into the graph. */
import type { GraphEdge, GraphNode } from '../../../graph-schema/index.ts';
import { kindOfId } from '../../rows.ts';
import type { OwnerStatements } from '../../store.ts';
import type { PreparedSql } from '../prepared.ts';
import { NodeRows } from '../rows.ts';
import { digestOf } from './digest.ts';
import type { EdgeElement } from './edge-rows.ts';
import { writeEdges } from './edges.ts';
import { edgeProperties, encodeEdge, isOwn, isOwnEdge, nodeContent } from './elements.ts';
import { Found } from './found.ts';
import { type NodeElement, writeNodes } from './nodes.ts';
import { insertOwn, type Own, removeOwn, type Words } from './own.ts';
import type { OwnerState } from './owners.ts';
import { Slots } from './slots.ts';
import type { Told } from './told.ts';
import { Totals } from './totals.ts';
import { type Changes, note } from './variants.ts';

/** What an owner stated before and states now. */
export interface Put {
  readonly owner: string;
  readonly before: OwnerState | undefined;
  readonly now: OwnerState;
  readonly stated: OwnerStatements;
}

export class StatedElements {
  private readonly sql: PreparedSql;
  private readonly words: Words;
  private readonly told: Told;
  private readonly nodes: Changes<NodeElement> = new Map();
  private readonly edges: Changes<EdgeElement> = new Map();
  /** What owners state of their own, to be written at the end. */
  private readonly own = new Map<string, Own>();

  constructor(sql: PreparedSql, words: Words) {
    this.sql = sql;
    this.words = words;
    this.told = { rows: new NodeRows(sql), found: new Found(sql), totals: new Totals(sql), slots: new Slots(sql) };
  }

  /** Brings the graph up to date with what is stated. */
  finish(): void {
    const moved = writeNodes(this.sql, this.nodes, this.told);
    writeEdges(this.sql, this.edges, moved, this.told);
    insertOwn(this.sql, this.own.values(), this.told, this.words);
    this.told.found.flush();
    this.told.totals.flush();
  }

  /** Takes note of what owners state, in place of what they stated before. */
  put(puts: readonly Put[]): void {
    this.words.passages.put(puts.flatMap(({ stated }) => stated.edges));
    // What an owner stated earlier in this transaction is not written yet.
    removeOwn(
      this.sql,
      puts.flatMap(({ owner, before }) => (this.own.has(owner) ? [] : (before?.own ?? []))),
      this.told,
    );
    for (const put of puts) {
      this.takeBack(put);
      this.putNow(put);
    }
  }

  private takeBack({ before }: Put): void {
    for (const [id, digest] of before?.nodes ?? []) {
      const kind = kindOfId(id);
      if (kind) note(this.nodes, { id, kind }, digest, -1, null);
    }
    for (const [id, digest, from, to] of before?.edges ?? [])
      note(this.edges, { id, type: typeOf(id), from, to } as EdgeElement, digest, -1, null);
  }

  private putNow({ owner, now, stated }: Put): void {
    const nodes: GraphNode[] = [];
    const edges: GraphEdge[] = [];
    const own = new Set<string>();
    for (const node of stated.nodes) {
      if (isOwn(node.kind)) {
        own.add(node.id);
        nodes.push(node);
        continue;
      }
      const content = nodeContent(node);
      const digest = digestOf(content);
      note(this.nodes, { id: node.id, kind: node.kind }, digest, 1, content);
      now.nodes.push([node.id, digest]);
    }
    for (const edge of stated.edges) {
      const { id, type, from, to } = edge;
      if (own.has(from) || own.has(to)) {
        if (isOwnEdge(type)) edges.push(edge);
        continue;
      }
      const content = encodeEdge({ properties: edgeProperties(edge), passages: this.words.passages.of(edge.quotations) });
      const digest = digestOf(content);
      note(this.edges, { id, type, from, to } as EdgeElement, digest, 1, content);
      now.edges.push([id, digest, from, to]);
    }
    now.own.push(...own);
    this.own.set(owner, { nodes, edges });
  }
}

/** The id of an edge begins with its type. */
const typeOf = (id: string): string => id.slice(0, id.indexOf(':'));
