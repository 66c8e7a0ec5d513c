/**
 * Questions of every kind about a graph, drawn by chance that repeats: about what its dump names and about what it does not name, with pages,
 * cursors, filters, days and texts as people type them and as they never should.
 */
import { DOCUMENT_EDGES, EDGE_TYPES, EDGES, NODE_KINDS, SEARCHED_KINDS } from '../../../graph-schema/index.ts';
import { agencies, agenciesByName, agencyCount, surfacesOf } from '../../../queries/questions/agencies.ts';
import { documentsByNumber, documentsByTitle } from '../../../queries/questions/documents/document-by-name.ts';
import { documentsWithEdges } from '../../../queries/questions/documents/document-with-edges.ts';
import { documentsByStatus } from '../../../queries/questions/documents/documents-by-status.ts';
import { documentCount, documents } from '../../../queries/questions/documents/documents.ts';
import { duties, dutyCount } from '../../../queries/questions/duties/duties.ts';
import { dutyCounts } from '../../../queries/questions/duties/duty-counts.ts';
import { edgesAmong, leadsBeyond } from '../../../queries/questions/graph/edges-among.ts';
import { edgesWithNodes } from '../../../queries/questions/graph/edges-with-nodes.ts';
import { edgesAt } from '../../../queries/questions/graph/edges.ts';
import { lineage } from '../../../queries/questions/documents/lineage.ts';
import { loadedPaths } from '../../../queries/questions/sources/loaded-paths.ts';
import { neighbourhood } from '../../../queries/questions/graph/neighbourhood.ts';
import { neighbours } from '../../../queries/questions/graph/neighbours.ts';
import { nodesByIds } from '../../../queries/questions/graph/nodes.ts';
import { relations } from '../../../queries/questions/documents/relations.ts';
import { search } from '../../../queries/questions/search.ts';
import { sharedDuties } from '../../../queries/questions/duties/shared-duties.ts';
import { passage, sourceCount, sources } from '../../../queries/questions/sources/sources.ts';
import { statistics } from '../../../queries/questions/sources/statistics.ts';
import { storedRecords, storedSource } from '../../../queries/questions/sources/stored-source.ts';
import type { DocumentStatus } from '../../../queries/questions/documents/status.ts';
import { sharedWithoutLead } from '../../../queries/questions/duties/without-lead.ts';
import type { Question } from '../../../queries/store.ts';
import { between, pick, random } from '../../bench/generate/random.ts';
import { whole } from '../surroundings.ts';
import { type Asked, list, one, pages } from './asked.ts';
import { Draw } from './draw.ts';
import type { Facts } from './facts.ts';
import { agencyFilter, documentFilter, dutyFilter, FROM_DOCUMENTS, number, passageOf, sharing } from './filters.ts';

const STATUSES: readonly DocumentStatus[] = ['IN_FORCE', 'AMENDED', 'REPEALED', 'EXPIRED', 'NOT_YET_EFFECTIVE', 'NOT_HELD', 'UNKNOWN'];
const TO_DOCUMENTS = EDGE_TYPES.filter((type) => EDGES[type].to === 'Document');

const DRAWN: readonly ((draw: Draw) => Asked)[] = [
  (draw) => list(documents, { ...documentFilter(draw), ...draw.page() }),
  (draw) => one(documentCount, documentFilter(draw)),
  (draw) => list(duties, { ...dutyFilter(draw), ...draw.page() }),
  (draw) => one(dutyCount, dutyFilter(draw)),
  (draw) => list(agencies, { ...agencyFilter(draw), ...draw.page() }),
  (draw) => one(agencyCount, agencyFilter(draw)),
  (draw) => {
    const input = { text: draw.text(), ...draw.maybe(0.4, () => ({ kinds: draw.subset(SEARCHED_KINDS) })), ...draw.page() };
    return { name: 'search', input, ask: (store) => pages((after) => search(store, { ...input, after: after ?? null }), input.after) };
  },
  (draw) =>
    list(sharedDuties, {
      ...draw.maybe(0.7, () => ({ agencies: sharing(draw) })),
      minimum: draw.often(0.9) ? between(draw.chance, 2, 4) : pick(draw.chance, [0, 1, 2.5, 1000, 1001]),
      ...draw.page(),
    }),
  (draw) => one(documentsByNumber, { number: number(draw), ...draw.maybe(0.4, () => ({ jurisdiction: draw.place() })) }),
  (draw) => {
    const title = draw.one(
      [
        ...draw.facts.values('Document', 'title'),
        ...draw.facts.edges
          .map(({ properties }) => (properties as { targetTitle?: string | null }).targetTitle)
          .filter((text) => typeof text === 'string'),
      ],
      ['水法'],
    );
    return one(documentsByTitle, {
      title: draw.often(0.85) ? pick(draw.chance, [title, `《${title}》`, title.replace(/^.*?关于/u, ''), ` ${title}`]) : draw.text(),
      ...draw.maybe(0.3, () => ({ jurisdiction: draw.place() })),
    });
  },
  (draw) => {
    const names = [
      ...draw.facts.values('Agency', 'name'),
      ...draw.facts.edges
        .map(({ properties }) => (properties as { surface?: string | null }).surface)
        .filter((text) => typeof text === 'string'),
    ];
    const name = draw.one(names, ['市水利局']);
    return one(agenciesByName, {
      name: draw.often(0.85) ? pick(draw.chance, [name, [...name].join(' ')]) : draw.text(),
      ...draw.maybe(0.4, () => ({ jurisdiction: draw.place() })),
    });
  },
  (draw) => one(dutyCounts, { agencies: draw.ids(20) }),
  (draw) => one(surfacesOf, { agency: draw.id('Agency') }),
  (draw) => one(edgesAt, { ids: draw.ids(6), direction: draw.often(0.5) ? 'in' : 'out', types: draw.subset(EDGE_TYPES) }),
  (draw) =>
    one(neighbours, {
      ids: draw.ids(5),
      direction: pick(draw.chance, ['in', 'out', 'both'] as const),
      types: draw.subset(EDGE_TYPES),
      most: pick(draw.chance, [1, 2, 100]),
      limit: pick(draw.chance, [1, 5, 500]),
    }),
  (draw) => one(edgesAmong, { ids: draw.ids(30), types: draw.subset(EDGE_TYPES) }),
  (draw) => one(leadsBeyond, { ids: draw.ids(30), types: draw.subset(EDGE_TYPES) }),
  (draw) =>
    one(edgesWithNodes, {
      asked: Array.from({ length: between(draw.chance, 1, 3) }, () => ({
        ids: draw.ids(6),
        direction: draw.often(0.5) ? ('in' as const) : ('out' as const),
        types: draw.subset(EDGE_TYPES),
      })),
    }),
  (draw) => {
    const wanted = Array.from({ length: between(draw.chance, 1, 3) }, () => {
      const direction = draw.often(0.5) ? ('in' as const) : ('out' as const);
      const met = direction === 'out' ? FROM_DOCUMENTS : TO_DOCUMENTS;
      return { direction, types: [...new Set([pick(draw.chance, met), ...draw.subset(met)])] };
    });
    return one(documentsWithEdges, {
      ...(draw.often(0.7) ? { number: number(draw) } : { title: draw.one(draw.facts.values('Document', 'title'), ['水法']) }),
      ...draw.maybe(0.3, () => ({ jurisdiction: draw.place() })),
      wanted,
    });
  },
  (draw) => {
    const input = { document: draw.id('Document'), types: DOCUMENT_EDGES.filter(() => draw.often(0.6)), ...draw.page() };
    return {
      name: 'relations',
      input,
      ask: (store) => pages((after) => relations(store, { ...input, after: after ?? null }), input.after),
    };
  },
  (draw) => one(nodesByIds, { ids: draw.ids(20) }),
  (draw) => {
    const input = {
      document: draw.id('Document'),
      depth: pick(draw.chance, [1, 2, 3, 10, 1000, 0, 1.5]),
      ...draw.maybe(0.5, () => ({ types: draw.subset(DOCUMENT_EDGES) })),
    };
    return { name: 'lineage', input, ask: (store) => whole(lineage(store, input)) };
  },
  (draw) => {
    const input = {
      node: draw.id(pick(draw.chance, NODE_KINDS)),
      depth: pick(draw.chance, [1, 2, 3, 4]),
      limit: pick(draw.chance, [1, 7, 60, 500, 501, 0]),
    };
    return { name: 'neighbourhood', input, ask: (store) => whole(neighbourhood(store, input)) };
  },
  (draw) => {
    const input = { ...documentFilter(draw), statuses: draw.subset(STATUSES), asOf: draw.day(), ...draw.page() };
    return {
      name: 'documentsByStatus',
      input,
      ask: (store) => pages((after) => documentsByStatus(store, { ...input, after: after ?? null }), input.after),
    };
  },
  (draw) => {
    const input = { ...draw.maybe(0.5, () => ({ agencies: sharing(draw) })), minimum: between(draw.chance, 2, 4), ...draw.page() };
    return {
      name: 'sharedWithoutLead',
      input,
      ask: (store) => pages((after) => sharedWithoutLead(store, { ...input, after: after ?? null }), input.after),
    };
  },
  (draw) => list(sources, draw.page()),
  (draw) => one(passage, passageOf(draw)),
  (draw) => one(storedSource, { source: draw.id('Source') }),
  (draw) => one(storedRecords, { source: draw.id('Source') }),
  (draw) => one(draw.often(0.5) ? sourceCount : (loadedPaths as Question<object, unknown>), {}),
  () => one(statistics, {}),
];

/** Those that have more to choose are drawn more often. */
const MANIFOLD = DRAWN.slice(0, 8);

/** So many questions, each kind at least once where there are enough; the same for the same facts and seed. */
export function questions(facts: Facts, seed: string, count: number): Asked[] {
  const draw = new Draw(facts, random('questions', seed));
  const makers = [...DRAWN, ...MANIFOLD, ...MANIFOLD, ...MANIFOLD];
  return Array.from({ length: count }, (_, i) => (makers[i % makers.length] as (draw: Draw) => Asked)(draw));
}
