/**
 * Questions of every kind about a graph, drawn by chance that repeats: about what its dump names and about what it does not name, with pages,
 * cursors, filters, days and texts as people type them and as they never should.
 */
import {
  DOCUMENT_EDGES,
  EDGE_TYPES,
  EDGES,
  type EdgeType,
  type GraphEdge,
  type GraphNode,
  NODE_KINDS,
  type NodeKind,
  ROLE_EDGES,
  SEARCHED_KINDS,
} from '../../graph-schema/index.ts';
import { cursorOf, type Page } from '../../queries/page.ts';
import { agencies, agenciesByName, agencyCount, surfacesOf } from '../../queries/questions/agencies.ts';
import { documentsByNumber, documentsByTitle } from '../../queries/questions/document-by-name.ts';
import { documentsWithEdges } from '../../queries/questions/document-with-edges.ts';
import { documentsByStatus } from '../../queries/questions/documents-by-status.ts';
import { documentCount, documents } from '../../queries/questions/documents.ts';
import { duties, dutyCount } from '../../queries/questions/duties.ts';
import { dutyCounts } from '../../queries/questions/duty-counts.ts';
import { edgesAmong, leadsBeyond } from '../../queries/questions/edges-among.ts';
import { edgesWithNodes } from '../../queries/questions/edges-with-nodes.ts';
import { edgesAt } from '../../queries/questions/edges.ts';
import { lineage } from '../../queries/questions/lineage.ts';
import { loadedPaths } from '../../queries/questions/loaded-paths.ts';
import { neighbourhood } from '../../queries/questions/neighbourhood.ts';
import { neighbours } from '../../queries/questions/neighbours.ts';
import { nodesByIds } from '../../queries/questions/nodes.ts';
import { relations } from '../../queries/questions/relations.ts';
import { search } from '../../queries/questions/search.ts';
import { sharedDuties } from '../../queries/questions/shared-duties.ts';
import { passage, sourceCount, sources } from '../../queries/questions/sources.ts';
import { statistics } from '../../queries/questions/statistics.ts';
import { storedRecords, storedSource } from '../../queries/questions/stored-source.ts';
import type { DocumentStatus } from '../../queries/questions/status.ts';
import { sharedWithoutLead } from '../../queries/questions/without-lead.ts';
import type { GraphStore, Question } from '../../queries/store.ts';
import { between, pick, type Random, random } from '../bench/generate/random.ts';
import { whole } from './surroundings.ts';

/** One question with its input. */
export interface Asked {
  readonly name: string;
  readonly input: unknown;
  ask(store: GraphStore): Promise<unknown>;
}

/** What a graph holds that can be asked for. */
export class Facts {
  readonly nodes = new Map<NodeKind, GraphNode[]>(NODE_KINDS.map((kind) => [kind, []]));
  readonly edges: GraphEdge[] = [];
  readonly texts: string[] = [];
  readonly days: string[] = [];

  /** From the lines of a dump. */
  constructor(lines: Iterable<string>) {
    for (const line of lines) {
      const { node, edge } = JSON.parse(line) as { node?: GraphNode; edge?: GraphEdge };
      if (node) this.nodes.get(node.kind)?.push(node);
      if (edge) this.edges.push(edge);
      const properties = (node ?? edge)?.properties as Readonly<Record<string, unknown>> | undefined;
      for (const name of ['title', 'number', 'text', 'name', 'surface']) if (properties?.[name]) this.texts.push(String(properties[name]));
      for (const name of ['issuedOn', 'due']) if (properties?.[name]) this.days.push(String(properties[name]));
    }
  }

  /** A property of all nodes of a kind that have it. */
  values(kind: NodeKind, property: string): string[] {
    return (this.nodes.get(kind) ?? [])
      .map((node) => (node.properties as Readonly<Record<string, unknown>>)[property])
      .filter((value) => typeof value === 'string');
  }
}

const ODD_IDS = [
  '',
  ' ',
  'Document:none',
  'Duty:none',
  'Agency:none',
  'Source:none',
  'nothing',
  'Document:',
  'Document',
  "Document:'; DROP TABLE edge; --",
  'Agency:\u0000',
  'Duty:水 利',
  'Document:\ud800',
  ':',
  'document:a',
  `Document:${'x'.repeat(9000)}`,
];
const BLANK_TEXTS = [' ', '《》', '\u3000\n', '*"', '、。', '\u200b', '—'];
const ODD_TEXTS = [
  '𠀀',
  '𬱖水',
  'é',
  'e\u0301',
  'ﬁ',
  'Ⅳ',
  '①',
  '㈠',
  'ß',
  'İ',
  '한국',
  'ｶﾞ',
  'カ',
  'का',
  'a',
  'as',
  'it',
  'THE',
  '７',
  '〇',
  '零',
  "'; DROP TABLE edge",
  'a" NEAR b',
  '水*',
  '水~',
  '+水 -利',
  '水\u0000利',
  '\ud800水',
  '水'.repeat(100),
  '水'.repeat(101),
  '/水.*/',
  '水 AND 利',
  '々',
  '20',
  '1',
];
const ODD_DAYS = ['0001-01-01', '9999-12-31', '0000-00-00', '2024-02-30', '2024-1-1', 'tomorrow', '2024-06-30 ', '10000-01-01'];
const ODD_SIZES = [0, -1, 101, 1.5, 1e9];
const FORGED = [
  '',
  'abc',
  '*',
  cursorOf([]),
  cursorOf(['2021-01-01']),
  cursorOf(['2021-01-01', 'Document:a']),
  cursorOf(['', '']),
  cursorOf(['x', 'y']),
  cursorOf([1, 2]),
  cursorOf([3, 'Duty:a']),
  cursorOf(['Document', 'x']),
  cursorOf(['Duty', cursorOf(['2021-01-01', 'Duty:a'])]),
  cursorOf(['a', 'b', 'c']),
  'x'.repeat(3000),
];
const ODD_NUMBERS = ['', '河道', '〔2021〕9号', '青政发〔2021〕', '青政发[20211]9号', '第 12 号', 'x'.repeat(500)];

const STATUSES: readonly DocumentStatus[] = ['IN_FORCE', 'AMENDED', 'REPEALED', 'EXPIRED', 'NOT_YET_EFFECTIVE', 'NOT_HELD', 'UNKNOWN'];
const FROM_DOCUMENTS = EDGE_TYPES.filter((type) => EDGES[type].from === 'Document');
const TO_DOCUMENTS = EDGE_TYPES.filter((type) => EDGES[type].to === 'Document');
const MOST_PAGES = 5;

/** Draws the parts of questions. */
export class Draw {
  readonly facts: Facts;
  readonly chance: Random;

  constructor(facts: Facts, chance: Random) {
    this.facts = facts;
    this.chance = chance;
  }

  often(part: number): boolean {
    return this.chance() < part;
  }

  /** One of all, else of the others where there are none. */
  one<T>(all: readonly T[], others: readonly T[]): T {
    return pick(this.chance, all.length ? all : others);
  }

  subset<T>(all: readonly T[]): T[] {
    const some = all.filter(() => this.often(0.4));
    return some.length ? some : [pick(this.chance, all)];
  }

  id(kind: NodeKind): string {
    const [roll, other] = [this.chance(), pick(this.chance, NODE_KINDS)];
    const own = this.facts.nodes.get(roll < 0.85 ? kind : other) ?? [];
    return roll < 0.92 && own.length ? pick(this.chance, own).id : pick(this.chance, ODD_IDS);
  }

  ids(most: number): string[] {
    return Array.from({ length: between(this.chance, 0, most) }, () => this.id(pick(this.chance, NODE_KINDS)));
  }

  text(): string {
    const roll = this.chance();
    const whole = [...this.one(this.facts.texts, ['水利'])];
    const length = roll < 0.2 ? 1 : roll < 0.4 ? 2 : between(this.chance, 2, 8);
    const at = between(this.chance, 0, Math.max(0, whole.length - length));
    const part = whole.slice(at, at + length).join('');
    if (roll < 0.5) return part;
    // Two words of one text, as a rule.
    if (roll < 0.6) return `${whole.slice(-2).join('')} ${part}`;
    if (roll < 0.68) return `${part}${pick(this.chance, [...this.one(this.facts.texts, ['利'])])}`;
    if (roll < 0.76) return [...part].join(pick(this.chance, [' ', '〔', '\n', '、']));
    if (roll < 0.82) return pick(this.chance, BLANK_TEXTS);
    return pick(this.chance, ODD_TEXTS);
  }

  day(): string {
    return this.often(0.9) ? this.one(this.facts.days, ['2021-06-30']) : pick(this.chance, ODD_DAYS);
  }

  days<Name extends string>(from: Name, to: Name): Partial<Record<Name, string | null>> {
    const [a, b] = [this.day(), this.day()].sort();
    const [first, last] = this.often(0.9) ? [a, b] : [b, a];
    return { ...(this.often(0.6) ? { [from]: first } : {}), ...(this.often(0.6) ? { [to]: last } : {}) } as Partial<Record<Name, string>>;
  }

  page(): { first: number; after?: string | null } {
    const first = this.often(0.94) ? pick(this.chance, [1, 2, 3, 5, 10, 20, 100]) : pick(this.chance, ODD_SIZES);
    return { first, ...(this.often(0.08) ? { after: pick(this.chance, FORGED) } : {}) };
  }

  /** A filter that is there or not. */
  maybe<T extends object>(part: number, filter: () => T): Partial<T> {
    return this.often(part) ? filter() : {};
  }

  place(): string {
    return this.often(0.8)
      ? this.one([...this.facts.values('Agency', 'jurisdiction'), ...this.facts.values('Document', 'jurisdiction')], ['青岚市'])
      : pick(this.chance, ['', '没有的市', '青岚市\u0000']);
  }
}

/** The pages of a list from the one that is asked for, a few of them. */
async function pages<T>(ask: (after: string | null | undefined) => Promise<Page<T>>, after: string | null | undefined): Promise<unknown> {
  const seen: Page<T>[] = [];
  for (let next = after; ;) {
    const page = await ask(next);
    seen.push(page);
    next = page.items.at(-1)?.cursor;
    if (!page.hasNextPage || seen.length === MOST_PAGES) return seen;
  }
}

const one = <Input, Answer>(question: Question<Input, Answer>, input: Input): Asked => ({
  name: question.name,
  input,
  ask: (store) => store.ask(question, input),
});
const list = <Input extends { readonly first: number; readonly after?: string | null }, T>(
  question: Question<Input, Page<T>>,
  input: Input,
): Asked => ({
  name: question.name,
  input,
  ask: (store) => pages((after) => store.ask(question, { ...input, after: after ?? null }), input.after),
});

const documentFilter = (draw: Draw) => ({
  ...draw.maybe(0.4, () => ({ text: draw.text() })),
  ...draw.maybe(0.3, () => ({ kind: draw.one(draw.facts.values('Document', 'kind'), ['通知']) })),
  ...draw.maybe(0.4, () => ({ held: draw.often(0.6) })),
  ...draw.maybe(0.5, () => draw.days('issuedFrom', 'issuedTo')),
  ...draw.maybe(0.4, () => {
    const joined = draw.facts.edges.filter(({ type }) => EDGES[type].from === 'Document');
    const edge = draw.often(0.9) && joined.length ? pick(draw.chance, joined) : null;
    const types: EdgeType[] = [
      ...new Set([
        ...(edge ? [edge.type] : []),
        ...draw.subset(FROM_DOCUMENTS).filter((type) => !edge || EDGES[type].to === EDGES[edge.type].to),
      ]),
    ];
    return { via: { node: edge?.to ?? draw.id('Agency'), types } };
  }),
});

const agencyFilter = (draw: Draw) => ({
  ...draw.maybe(0.5, () => ({ text: draw.text() })),
  ...draw.maybe(0.4, () => ({ jurisdiction: draw.place() })),
  ...draw.maybe(0.3, () => ({ kind: draw.one(draw.facts.values('Agency', 'kind'), ['department']) })),
});

const dutyFilter = (draw: Draw) => ({
  ...draw.maybe(0.5, () => ({ agency: draw.id('Agency') })),
  ...draw.maybe(0.3, () => ({ roles: draw.often(0.9) ? draw.subset(ROLE_EDGES) : [] })),
  ...draw.maybe(0.3, () => ({ document: draw.id('Document') })),
  ...draw.maybe(0.35, () => ({ text: draw.text() })),
  ...draw.maybe(0.5, () => draw.days('dueFrom', 'dueTo')),
  ...draw.maybe(0.4, () => ({ undated: draw.often(0.5) })),
});

/** The agencies of a duty, with others. */
function sharing(draw: Draw): string[] {
  const role = new Set<EdgeType>(ROLE_EDGES);
  const parts = draw.facts.edges.filter(({ type }) => role.has(type));
  const duty = parts.length ? pick(draw.chance, parts).to : '';
  const own = [...new Set(parts.filter(({ to }) => to === duty).map(({ from }) => from))].slice(0, between(draw.chance, 0, 3));
  if (draw.often(0.05)) return Array.from({ length: 21 }, (_, i) => `Agency:${i}`);
  return draw.often(0.8) ? own : [...own, draw.id('Agency')];
}

function number(draw: Draw): string {
  if (draw.often(0.15)) return pick(draw.chance, ODD_NUMBERS);
  const printed = draw.one(draw.facts.values('Document', 'number'), ['青政发〔2021〕9号']);
  return pick(draw.chance, [
    printed,
    printed.replace('〔', ' [').replace('〕', '] '),
    printed.replace('〔', '（').replace('〕', '）第'),
    printed.replace(/[〔〕]/gu, ''),
    `${printed.slice(0, -2)}99号`,
  ]);
}

function passageOf(draw: Draw): { source: string; start: number; end: number; context: number } {
  const quoted = draw.facts.edges.flatMap(({ quotations }) => quotations);
  if (!quoted.length || draw.often(0.1)) return { source: draw.id('Source'), start: 0, end: between(draw.chance, 0, 9), context: 0 };
  const { source, start, end } = pick(draw.chance, quoted);
  return {
    source,
    ...pick(draw.chance, [
      { start, end },
      { start: 0, end: 1 },
      { start: end, end: start },
      { start, end: start },
      { start: 0, end: 10_000_000 },
      { start: -1, end },
      { start: start + 0.5, end },
    ]),
    context: pick(draw.chance, [0, 1, 20, 200, 5000, 5001, -1, 0.5]),
  };
}

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
