/** The questions of the bench, each with inputs from the data; every question of the store is asked by one of them. */
import { DOCUMENT_EDGES, EDGE_TYPES, type EdgeType } from '../../../graph-schema/index.ts';
import { agencies, agenciesByName, agencyCount, surfacesOf } from '../../../queries/questions/agencies.ts';
import { documentsByNumber, documentsByTitle } from '../../../queries/questions/documents/document-by-name.ts';
import { documentCount, documents } from '../../../queries/questions/documents/documents.ts';
import { duties, dutyCount } from '../../../queries/questions/duties/duties.ts';
import { documentsByStatus } from '../../../queries/questions/documents/documents-by-status.ts';
import { edgesAt } from '../../../queries/questions/graph/edges.ts';
import { lineage } from '../../../queries/questions/documents/lineage.ts';
import { neighbourhood } from '../../../queries/questions/graph/neighbourhood.ts';
import { nodesByIds } from '../../../queries/questions/graph/nodes.ts';
import { readBy } from '../../../queries/questions/sources/read-by.ts';
import { relations } from '../../../queries/questions/documents/relations.ts';
import { search } from '../../../queries/questions/search.ts';
import { sharedDuties } from '../../../queries/questions/duties/shared-duties.ts';
import { passage, sourceCount, sources } from '../../../queries/questions/sources/sources.ts';
import { statistics } from '../../../queries/questions/sources/statistics.ts';
import { sharedWithoutLead } from '../../../queries/questions/duties/without-lead.ts';
import type { GraphStore, Question } from '../../../queries/store.ts';
import { whole } from '../../support/surroundings.ts';
import type { NamedBody, Sample } from './sample.ts';

export interface Case {
  readonly name: string;
  /** Asks with the n-th input; inputs repeat where there are fewer. */
  ask(store: GraphStore, n: number): Promise<unknown>;
}

/** What the names of a sample lead to in a store. */
export interface Known {
  readonly documents: readonly string[];
  /** Documents that others are based on or cite: laws among them, which very many name. */
  readonly named: readonly string[];
  readonly agencies: readonly string[];
  readonly pairs: readonly (readonly [string, string])[];
  readonly sources: readonly string[];
}

const NAMING: readonly EdgeType[] = ['BASED_ON', 'CITES'];

const present = <T>(all: readonly (T | null | undefined)[]): T[] => all.filter((one) => one !== null && one !== undefined);

/** Looks up the names of a sample. */
export async function known(store: GraphStore, sample: Sample): Promise<Known> {
  const agency = async ({ name, city }: NamedBody): Promise<string | undefined> =>
    (await store.ask(agenciesByName, { name, jurisdiction: city }))[0]?.id;
  const each = async <T, R>(all: readonly T[], look: (one: T) => Promise<R | null | undefined>): Promise<R[]> => {
    const found: (R | null | undefined)[] = [];
    for (const one of all) found.push(await look(one));
    return present(found);
  };
  const found = await each(sample.numbers, async (number) => (await store.ask(documentsByNumber, { number }))[0]?.id);
  return {
    documents: found,
    named: await each(found, async (id) => (await store.ask(edgesAt, { ids: [id], direction: 'out', types: NAMING }))[0]?.to),
    agencies: await each(sample.bodies, agency),
    pairs: await each(sample.pairs, async ([a, b]) => {
      const [first, second] = [await agency(a), await agency(b)];
      return first !== undefined && second !== undefined && first !== second ? ([first, second] as const) : null;
    }),
    sources: (await store.ask(sources, { first: 100 })).items.map(({ node }) => node.id),
  };
}

/** A case that asks one question. */
const one = <Input, Answer>(question: Question<Input, Answer>, inputs: readonly Input[], name: string = question.name): Case => ({
  name,
  ask: (store, n) => store.ask(question, at(inputs, n, name)),
});

function at<T>(all: readonly T[], n: number, name: string): T {
  const item = all[n % all.length];
  if (item === undefined) throw new Error(`bench:stores: there is no input for ${name}`);
  return item;
}

const yearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

export function cases({ numbers, titles, texts, days, bodies }: Sample, ids: Known): Case[] {
  const ranges = days.map((day) => [day, yearAfter(day)] as const);
  const day = (i: number) => at(ranges, i, 'days');
  const page = { first: 50 };
  return [
    one(
      documentsByNumber,
      numbers.map((number) => ({ number })),
    ),
    one(
      documentsByTitle,
      titles.map((title) => ({ title })),
    ),
    one(
      nodesByIds,
      ids.documents.map((_, i) => ({ ids: Array.from({ length: 50 }, (_, j) => at(ids.documents, 7 * i + j, 'nodes')) })),
    ),
    one(
      edgesAt,
      ids.documents.map((id) => ({ ids: [id], direction: 'out', types: EDGE_TYPES })),
      'edges from a document',
    ),
    one(
      edgesAt,
      ids.documents.map((id) => ({ ids: [id], direction: 'in', types: DOCUMENT_EDGES })),
      'edges to a document',
    ),
    {
      name: 'relations of one that others name',
      ask: (store, n) => relations(store, { ...page, document: at(ids.named, n, 'relations'), types: DOCUMENT_EDGES }),
    },
    {
      name: 'lineage, 10 steps',
      ask: (store, n) =>
        whole(lineage(store, { document: at(ids.documents, n, 'lineage'), depth: 10, types: ['REPEALS', 'AMENDS', 'REPLACES'] })),
    },
    {
      name: 'lineage of all types, 2 steps',
      ask: (store, n) => whole(lineage(store, { document: at(ids.documents, n, 'lineage'), depth: 2 })),
    },
    {
      name: 'neighbourhood, 2 steps, 100 nodes',
      ask: (store, n) => whole(neighbourhood(store, { node: at(ids.documents, n, 'neighbourhood'), depth: 2, limit: 100 })),
    },
    one(
      documents,
      days.map((_, i) => ({ ...page, issuedFrom: day(i)[0], issuedTo: day(i)[1], held: true })),
      'documents of a year',
    ),
    one(
      documents,
      ids.named.map((node) => ({ ...page, via: { node, types: NAMING } })),
      'documents that name one',
    ),
    one(
      documents,
      texts.map((text) => ({ ...page, text })),
      'documents with a text',
    ),
    one(
      documentCount,
      ids.named.map((node) => ({ via: { node, types: NAMING } })),
      'count of documents that name one',
    ),
    one(
      documentCount,
      texts.map((text) => ({ text })),
      'count of documents with a text',
    ),
    {
      name: 'documents in force on a day',
      ask: (store, n) => documentsByStatus(store, { ...page, statuses: ['IN_FORCE', 'AMENDED'], asOf: at(days, n, 'days') }),
    },
    {
      name: 'documents repealed by a day',
      ask: (store, n) => documentsByStatus(store, { ...page, statuses: ['REPEALED'], asOf: at(days, n, 'days') }),
    },
    { name: 'shared duties that nobody leads', ask: (store) => sharedWithoutLead(store, { ...page, minimum: 2 }) },
    one(
      agencies,
      bodies.map(({ city: jurisdiction }) => ({ ...page, jurisdiction })),
      'agencies of a city',
    ),
    one(
      agencies,
      bodies.map(({ name }) => ({ ...page, text: name.slice(1) })),
      'agencies with a text',
    ),
    one(
      agencyCount,
      bodies.map(({ city: jurisdiction }) => ({ jurisdiction })),
      'count of agencies of a city',
    ),
    one(
      agenciesByName,
      bodies.map(({ name, city: jurisdiction }) => ({ name, jurisdiction })),
    ),
    one(
      surfacesOf,
      ids.agencies.map((agency) => ({ agency })),
    ),
    one(
      duties,
      ids.agencies.map((agency) => ({ ...page, agency })),
      'duties of an agency',
    ),
    one(
      duties,
      ids.agencies.map((agency, i) => ({ ...page, agency, roles: ['LEADS'], dueFrom: day(i)[0], dueTo: day(i)[1] })),
      'duties an agency leads in a year',
    ),
    one(
      duties,
      ids.documents.map((document) => ({ ...page, document })),
      'duties of a document',
    ),
    one(
      duties,
      days.map((_, i) => ({ ...page, dueFrom: day(i)[0], dueTo: day(i)[1] })),
      'duties of a year',
    ),
    one(
      duties,
      texts.map((text) => ({ ...page, text })),
      'duties with a text',
    ),
    one(
      dutyCount,
      ids.agencies.map((agency) => ({ agency })),
      'count of duties of an agency',
    ),
    one(
      dutyCount,
      texts.map((text) => ({ text })),
      'count of duties with a text',
    ),
    one(
      sharedDuties,
      ids.pairs.map((pair) => ({ ...page, agencies: pair, minimum: 2 })),
      'duties that two agencies share',
    ),
    one(
      sharedDuties,
      [3, 4, 5].map((minimum) => ({ ...page, minimum })),
      'duties shared by most',
    ),
    { name: 'search', ask: (store, n) => search(store, { ...page, text: at(texts, n, 'search') }) },
    one(sources, [{ ...page }]),
    one(sourceCount, [{}]),
    one(
      passage,
      ids.sources.map((source) => ({ source, start: 200, end: 260, context: 200 })),
    ),
    one(readBy, [{ paths: ['/g/00001.txt', '/g/none.txt'] }], 'by whom files were read'),
    one(statistics, [{}]),
  ];
}
