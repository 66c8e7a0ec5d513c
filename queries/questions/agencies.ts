/**
 * Agencies: lists by name, and which go by a name that texts use. The cursor of a list holds name and id. Throws BAD_PAGE_SIZE, BAD_CURSOR,
 * and BAD_TEXT for a text that cannot be searched for.
 */
import { byName, crowdOf, type GraphNode, indexKey } from '../../graph-schema/index.ts';
import { Conditions } from '../statements/conditions.ts';
import { nodeValues } from '../cypher/columns.ts';
import { countCypher, LAST, listCypher } from '../cypher/list.ts';
import { ANY_TEXT, keysAfter, type Page, pageOf, pageSize, type PageInput } from '../lists/page.ts';
import { nodeJson, nodeOf } from '../rows.ts';
import type { Question } from '../store.ts';
import { countHolding, listHolding } from '../sql/text.ts';

export interface AgencyFilter {
  /** A part of a name that texts use. */
  readonly text?: string | null;
  readonly jurisdiction?: string | null;
  readonly kind?: string | null;
}

/** Name and id. */
const KEYS = [ANY_TEXT, ANY_TEXT];

const conditions = ({ jurisdiction, kind }: AgencyFilter): Conditions =>
  new Conditions()
    .add(Boolean(jurisdiction), 'n.jurisdiction = @place', { place: jurisdiction ?? null })
    .add(Boolean(kind), 'n.kind = @kind', { kind: kind ?? null });

const list = ({ text, jurisdiction, kind }: AgencyFilter, after: string) => ({
  kind: 'Agency' as const,
  parts: [{ after, before: LAST }],
  text: text ?? null,
  equal: { ...(kind ? { kind } : {}), ...(jurisdiction ? { jurisdiction } : {}) },
});

export const agencies: Question<AgencyFilter & PageInput, Page<GraphNode<'Agency'>>> = {
  name: 'agencies',
  asks: 'Which agencies fit these conditions, by name?',
  sql: (input) => {
    const after = keysAfter(input, KEYS);
    const where = conditions(input).add(
      after !== null,
      '(n.name, n.id) > (@name, @id)',
      after ? { name: String(after[0]), id: String(after[1]) } : {},
    );
    return listHolding('Agency', input.text, {
      columns: `n.id AS id, n.name AS name, ${nodeJson('Agency', 'n')} AS properties`,
      where,
      order: 'n.name, n.id',
      limit: pageSize(input) + 1,
    });
  },
  cypher: (input) => {
    const after = keysAfter(input, KEYS);
    return listCypher(
      list(input, after ? byName(String(after[0]), String(after[1])) : ''),
      `n.id AS id, n.name AS name, ${nodeValues('Agency')} AS properties`,
      pageSize(input) + 1,
    );
  },
  answer: (rows, input) => pageOf(rows, input, ['name', 'id'], (row) => nodeOf('Agency', row['id'], row['properties'])),
};

export const agencyCount: Question<AgencyFilter, number> = {
  name: 'agencyCount',
  asks: 'How many agencies fit these conditions?',
  sql: (input) => countHolding('Agency', input.text, conditions(input)),
  cypher: (input) => countCypher(list(input, '')),
  answer: ([row]) => Number(row?.['count']),
};

const plainName = (name: string): string => name.replace(/\s/gu, '');

export const agenciesByName: Question<{ readonly name: string; readonly jurisdiction?: string | null }, readonly GraphNode<'Agency'>[]> = {
  name: 'agenciesByName',
  asks: 'Which agencies go by this name, in full or as texts print it, in this place? Those of this very name first, then by name; of very many, twenty.',
  sql: ({ name, jurisdiction }) => {
    const inPlace = jurisdiction ? 'AND s.place = @place' : '';
    return {
      text: `SELECT n.id AS id, ${nodeJson('Agency', 'n')} AS properties FROM (SELECT * FROM (SELECT s.agency AS agency, s.name AS name, 0 AS other FROM surface s WHERE s.surface = @name ${inPlace} AND s.name = @name ORDER BY s.agency LIMIT 20) UNION ALL SELECT * FROM (SELECT s.agency, s.name, 1 FROM surface s WHERE s.surface = @name ${inPlace} AND s.name <> @name ORDER BY s.name, s.agency LIMIT 20)) f JOIN "Agency" n ON n.id = f.agency ORDER BY f.other, f.name, n.id LIMIT 20`,
      params: { name: plainName(name), ...(jurisdiction ? { place: jurisdiction } : {}) },
    };
  },
  cypher: ({ name, jurisdiction }) => ({
    text: `MATCH (s:_Surface {surfaceKey: $key}) WHERE s.surface = $name MATCH (n:Agency {id: s.agency}) WHERE $place IS NULL OR n.jurisdiction = $place WITH n ORDER BY CASE n.name WHEN $name THEN 0 ELSE 1 END, n.order LIMIT 20 RETURN n.id AS id, ${nodeValues('Agency')} AS properties`,
    params: { name: plainName(name), key: indexKey(plainName(name)), place: jurisdiction || null },
  }),
  answer: (rows) => rows.map((row) => nodeOf('Agency', row['id'], row['properties'])),
};

export const surfacesOf: Question<{ readonly agency: string }, readonly string[]> = {
  name: 'surfacesOf',
  asks: 'By which names do texts call this agency?',
  sql: ({ agency }) => ({
    text: 'SELECT surface FROM surface WHERE agency = @agency AND printed > 0 ORDER BY surface',
    params: { agency },
  }),
  cypher: ({ agency }) => ({
    text: 'MATCH (s:_Surface) WHERE s.key STARTS WITH $begin AND s.uses > 0 RETURN s.surface AS surface ORDER BY s.key',
    params: { begin: crowdOf(agency) },
  }),
  answer: (rows) => rows.map((row) => String(row['surface'])),
};
