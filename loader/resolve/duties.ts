/** What the duties of a record state: the duty, who has which part in it, and its deadlines. */
import type { DeadlineRow, DutyRow, RoleEdge } from '../../graph-schema/index.ts';
import { isPost } from './agency/index.ts';
import { type Collector, quotationOf } from './collector.ts';
import type { HeldRecord } from './documents.ts';
import { type DocumentDays, dueOf } from './due.ts';
import { orderedPartId, partId } from './ids.ts';
import { letters } from './names.ts';
import { fallsOf } from './recurring.ts';

/** Bodies that an earlier clause adds to an item are responsible for it. */
const ROLE_OF: readonly (readonly [keyof DutyRow & ('lead' | 'responsible' | 'cooperating' | 'supervising' | 'inherited'), RoleEdge])[] = [
  ['lead', 'LEADS'],
  ['responsible', 'RESPONSIBLE_FOR'],
  ['inherited', 'RESPONSIBLE_FOR'],
  ['cooperating', 'COOPERATES_ON'],
  ['supervising', 'SUPERVISES'],
];

/** How many letters of a duty's text tell it apart from others in the same place. */
const OPENING = 24;

/** The keys of the duties of a document in the order of its text, as far as it is known: what several prints have is one. */
export type DutyOrder = Map<string, number>;

/**
 * Adds the duties of a record to a graph; that of the fullest print comes first and gives their `order`, which goes into their ids: lists put what is due alike in the order of
 * ids. `days` are those of the document, from which deadlines count; `agency` gives the id of a body by the name printed.
 */
export function statedDuties(
  graph: Collector,
  document: string,
  held: HeldRecord,
  days: DocumentDays,
  order: DutyOrder,
  agency: (surface: string) => string,
): void {
  const seen = new Map<string, number>();
  for (const duty of held.record.duties) {
    const key = `${letters(duty.path)}|${letters(duty.text).slice(0, OPENING)}`;
    const copy = seen.get(key) ?? 0;
    seen.set(key, copy + 1);
    const whole = `${key}|${copy}`;
    if (!order.has(whole)) order.set(whole, order.size);
    stateDuty(graph, orderedPartId('Duty', document, order.get(whole) ?? 0, key, String(copy)), duty, { document, held, days, agency });
  }
}

interface Setting {
  readonly document: string;
  readonly held: HeldRecord;
  readonly days: DocumentDays;
  readonly agency: (surface: string) => string;
}

function stateDuty(graph: Collector, id: string, duty: DutyRow, { document, held, days, agency }: Setting): void {
  const quotation = quotationOf(held.source, duty);
  const deadlines = duty.deadlines.map((index) => held.record.deadlines[index]).filter((row) => row !== undefined);
  const due =
    deadlines
      .flatMap((row) => [dueOf(row, days).due, fallsOf(row, days).dueFirst])
      .filter((day) => day !== null)
      .sort()[0] ?? null;
  if (!graph.nodes.has(id))
    graph.node({ id, kind: 'Duty', properties: { text: duty.text, class: duty.class, path: duty.path, openEnded: duty.openEnded, due } });
  graph.edge('STATED_IN', id, document, {}, [quotation]);
  for (const [field, type] of ROLE_OF)
    for (const surface of duty[field].filter((name) => !isPost(name)))
      graph.edge(type, agency(surface), id, { surface, inherited: field === 'inherited' }, [quotation]);
  for (const row of deadlines) graph.edge('DUE', id, deadlineNode(graph, id, row, days), {}, [quotationOf(held.source, row)]);
}

function deadlineNode(graph: Collector, duty: string, row: DeadlineRow, days: DocumentDays): string {
  const { surface, kind, start, end, recurrence, duration, from, inferred } = row;
  return graph.node({
    id: partId('Deadline', duty, kind, start, end, recurrence, duration, from),
    kind: 'Deadline',
    properties: { surface, kind, start, end, recurrence, duration, from, inferred, ...fallsOf(row, days), ...dueOf(row, days) },
  });
}
