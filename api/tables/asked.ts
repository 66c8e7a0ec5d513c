/** What the address of a table asks for, checked. What makes no sense is refused with a sentence, as the questions refuse it. */
import type { GraphNode } from '../../graph-schema/index.ts';
import { QueryError } from '../../queries/errors.ts';
import type { DutyFilter } from '../../queries/questions/duties/duties.ts';
import { nodesByIds } from '../../queries/questions/graph/nodes.ts';
import type { DocumentStatus } from '../../queries/questions/documents/status.ts';
import type { GraphStore } from '../../queries/store.ts';
import type { DutyRole } from '../generated/resolvers.ts';
import { roleEdges } from '../values.ts';
import { STATUS_WORDS } from './words.ts';

const ROLES: readonly DutyRole[] = ['LEAD', 'RESPONSIBLE', 'COOPERATING', 'SUPERVISING'];
const STATUSES = Object.keys(STATUS_WORDS) as DocumentStatus[];

/** Words of a list, parted by commas, in capitals with `_` or as one types them: in-force. Throws BAD_TEXT for a word that is none of these. */
function wordsOf<T extends string>(name: string, text: string, all: readonly T[]): T[] {
  return text
    .split(',')
    .filter(Boolean)
    .map((word) => {
      const known = all.find((one) => one === word.trim().toUpperCase().replaceAll('-', '_'));
      if (known) return known;
      throw new QueryError(
        'BAD_TEXT',
        `${name}: "${word.slice(0, 40)}" is none of ${all.map((one) => one.toLowerCase().replaceAll('_', '-')).join(', ')}.`,
      );
    });
}

/** Roles by their names, parted by commas; all where none is named. */
export const rolesAsked = (text: string | null | undefined): NonNullable<DutyFilter['roles']> =>
  roleEdges(wordsOf('roles', text ?? '', ROLES));

/** In force, amended too: the statuses where none is named. */
export const IN_FORCE: readonly DocumentStatus[] = ['IN_FORCE', 'AMENDED'];

/** Statuses by their names, parted by commas. */
export function statusesAsked(text: string | null | undefined): readonly DocumentStatus[] {
  const named = wordsOf('status', text ?? '', STATUSES);
  return named.length ? named : IN_FORCE;
}

/** The first and the last day of a year; nothing where none is named. Throws BAD_DATE for what is no year. */
export function yearAsked(text: string | null | undefined): { readonly issuedFrom?: string; readonly issuedTo?: string } {
  if (!text) return {};
  if (!/^[1-9]\d{3}$/u.test(text)) throw new QueryError('BAD_DATE', `year: "${text.slice(0, 40)}" is no year; write it with four digits.`);
  return { issuedFrom: `${text}-01-01`, issuedTo: `${text}-12-31` };
}

/** A whole number; throws BAD_RANGE for what is none. */
export function numberAsked(name: string, text: string | null | undefined, otherwise: number): number {
  if (!text) return otherwise;
  if (!/^\d{1,6}$/u.test(text)) throw new QueryError('BAD_RANGE', `${name}: "${text.slice(0, 40)}" is no whole number.`);
  return Number(text);
}

/** The agency of an id; throws NOT_FOUND. */
export async function agencyAsked(store: GraphStore, id: string): Promise<GraphNode<'Agency'>> {
  const [found] = id ? await store.ask(nodesByIds, { ids: [id] }) : [];
  if (found?.kind === 'Agency') return found as GraphNode<'Agency'>;
  throw new QueryError('NOT_FOUND', `agency: no agency has the id "${id.slice(0, 60)}".`);
}
