import type { GraphNode } from '../../graph-schema/index.ts';
import { Conditions } from '../conditions.ts';
import { keysAfter, type Page, pageOf, pageSize, type PageInput } from '../page.ts';
import { nodeJson, nodeOf } from '../rows.ts';
import type { Question } from '../store.ts';
import { countHolding, listHolding } from '../text.ts';

export interface AgencyFilter {
  /** A part of a name that texts use. */
  readonly text?: string | null;
  readonly jurisdiction?: string | null;
  readonly kind?: string | null;
}

const conditions = ({ jurisdiction, kind }: AgencyFilter): Conditions => new Conditions()
  .add(Boolean(jurisdiction), 'n.jurisdiction = @place', { place: jurisdiction ?? null })
  .add(Boolean(kind), 'n.kind = @kind', { kind: kind ?? null });

export const agencies: Question<AgencyFilter & PageInput, Page<GraphNode<'Agency'>>> = {
  name: 'agencies',
  asks: 'Which agencies fit these conditions, by name?',
  sql: (input) => {
    const after = keysAfter(input, 2);
    const where = conditions(input).add(after !== null, '(n.name, n.id) > (@name, @id)', after ? { name: String(after[0]), id: String(after[1]) } : {});
    return listHolding('Agency', input.text, { columns: `n.id AS id, n.name AS name, ${nodeJson('Agency', 'n')} AS properties`, where, order: 'n.name, n.id', limit: pageSize(input) + 1 });
  },
  answer: (rows, input) => pageOf(rows, input, ['name', 'id'], (row) => nodeOf('Agency', row['id'], row['properties'])),
};

export const agencyCount: Question<AgencyFilter, number> = {
  name: 'agencyCount',
  asks: 'How many agencies fit these conditions?',
  sql: (input) => countHolding('Agency', input.text, conditions(input)),
  answer: ([row]) => Number(row?.['count']),
};

export const agenciesByName: Question<{ readonly name: string; readonly jurisdiction?: string | null }, readonly GraphNode<'Agency'>[]> = {
  name: 'agenciesByName',
  asks: 'Which agencies go by this name, in full or as texts print it, in this place? Those of this very name first, then by name; of very many, twenty.',
  sql: ({ name, jurisdiction }) => {
    const inPlace = jurisdiction ? 'AND s.place = @place' : '';
    return {
      text: `SELECT n.id AS id, ${nodeJson('Agency', 'n')} AS properties FROM (SELECT * FROM (SELECT s.agency AS agency, s.name AS name, 0 AS other FROM surface s WHERE s.surface = @name ${inPlace} AND s.name = @name ORDER BY s.agency LIMIT 20) UNION ALL SELECT * FROM (SELECT s.agency, s.name, 1 FROM surface s WHERE s.surface = @name ${inPlace} AND s.name <> @name ORDER BY s.name, s.agency LIMIT 20)) f JOIN "Agency" n ON n.id = f.agency ORDER BY f.other, f.name, n.id LIMIT 20`,
      params: { name: name.replace(/\s/gu, ''), ...(jurisdiction ? { place: jurisdiction } : {}) },
    };
  },
  answer: (rows) => rows.map((row) => nodeOf('Agency', row['id'], row['properties'])),
};

export const surfacesOf: Question<{ readonly agency: string }, readonly string[]> = {
  name: 'surfacesOf',
  asks: 'By which names do texts call this agency?',
  sql: ({ agency }) => ({ text: 'SELECT surface FROM surface WHERE agency = @agency AND printed > 0 ORDER BY surface', params: { agency } }),
  answer: (rows) => rows.map((row) => String(row['surface'])),
};
