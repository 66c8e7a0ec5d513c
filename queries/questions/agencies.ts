import type { GraphNode } from '../../graph-schema/index.ts';
import { Conditions, FOUND } from '../conditions.ts';
import { phrase } from '../grams.ts';
import { keysAfter, type Page, pageOf, pageSize, type PageInput } from '../page.ts';
import { nodeJson, nodeOf } from '../rows.ts';
import type { Question } from '../store.ts';

export interface AgencyFilter {
  /** A part of a name that texts use. */
  readonly text?: string | null;
  readonly jurisdiction?: string | null;
  readonly kind?: string | null;
}

const conditions = ({ text, jurisdiction, kind }: AgencyFilter): Conditions => new Conditions()
  .add(Boolean(text), FOUND('Agency'), text ? { phrase: phrase(text) } : {})
  .add(Boolean(jurisdiction), 'jurisdiction = @place', { place: jurisdiction ?? null })
  .add(Boolean(kind), 'kind = @kind', { kind: kind ?? null });

export const agencies: Question<AgencyFilter & PageInput, Page<GraphNode<'Agency'>>> = {
  name: 'agencies',
  asks: 'Which agencies fit these conditions, by name?',
  sql: (input) => {
    const after = keysAfter(input, 2);
    const { where, params } = conditions(input).add(after !== null, '(name, id) > (@name, @id)', after ? { name: String(after[0]), id: String(after[1]) } : {});
    return { text: `SELECT id, name, ${nodeJson('Agency', '"Agency"')} AS properties FROM "Agency" ${where} ORDER BY name, id LIMIT @limit`, params: { ...params, limit: pageSize(input) + 1 } };
  },
  answer: (rows, input) => pageOf(rows, input, ['name', 'id'], (row) => nodeOf('Agency', row['id'], row['properties'])),
};

export const agencyCount: Question<AgencyFilter, number> = {
  name: 'agencyCount',
  asks: 'How many agencies fit these conditions?',
  sql: (input) => {
    const { where, params } = conditions(input);
    return { text: `SELECT count(*) AS count FROM "Agency" ${where}`, params };
  },
  answer: ([row]) => Number(row?.['count']),
};

export const agenciesByName: Question<{ readonly name: string; readonly jurisdiction?: string | null }, readonly GraphNode<'Agency'>[]> = {
  name: 'agenciesByName',
  asks: 'Which agencies go by this name, in full or as texts print it, in this place?',
  sql: ({ name, jurisdiction }) => ({
    text: `SELECT id, ${nodeJson('Agency', '"Agency"')} AS properties FROM "Agency" WHERE id IN (SELECT id FROM "Agency" WHERE name = @name UNION SELECT agency FROM surface WHERE surface = @name) AND (@place IS NULL OR jurisdiction = @place) ORDER BY name = @name DESC, name, id LIMIT 20`,
    params: { name: name.replace(/\s/gu, ''), place: jurisdiction ?? null },
  }),
  answer: (rows) => rows.map((row) => nodeOf('Agency', row['id'], row['properties'])),
};

export const surfacesOf: Question<{ readonly agency: string }, readonly string[]> = {
  name: 'surfacesOf',
  asks: 'By which names do texts call this agency?',
  sql: ({ agency }) => ({ text: 'SELECT DISTINCT surface FROM surface WHERE agency = @agency ORDER BY surface', params: { agency } }),
  answer: (rows) => rows.map((row) => String(row['surface'])),
};
