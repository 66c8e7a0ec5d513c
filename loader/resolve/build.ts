/**
 * From the records of one document to what they state: the document with its issuers, addressees, duties,
 * deadlines and standing bodies as nodes and edges, its names, and its references for later resolution.
 */
import { compare, type DocumentRecord, type GraphNode, type Printed, type TermRow } from '../../graph-schema/index.ts';
import type { OwnerStatements } from '../../queries/store.ts';
import { parseNumber, plainNumber } from '../../graph-schema/number.ts';
import { splitAgencies } from '../patterns/agency/index.ts';
import { resolveAgency } from './agency/index.ts';
import { statedBodies } from './bodies.ts';
import { Collector, contextOf, quotationOf } from './collector.ts';
import { type DocumentIdentity, type HeldRecord, namesOf } from './documents.ts';
import { type DutyOrder, statedDuties } from './duties.ts';
import { effectOf, extensions } from './extensions.ts';
import { nodeId, partId } from './ids.ts';
import { aliasOf, type Reference, referenceRow } from './references.ts';
import { agencyName, successionRow } from './successions.ts';
import { ownTitles, termProperties, termQuotations } from './terms.ts';

/** What the records of a document state. */
export function build(identity: DocumentIdentity): OwnerStatements {
  const { id, place, records } = identity;
  const graph = new Collector();
  const references = new Map<string, Reference>();
  const document = documentNode(identity);
  graph.node(document);
  const order: DutyOrder = new Map();
  for (const held of fullestFirst(records)) {
    const { source, record } = held;
    const context = contextOf(held, place);
    const agency = once((surface) => graph.agency(resolveAgency(surface, context)));
    publication(graph, id, held);
    for (const surface of record.issuers) graph.edge('ISSUED_BY', id, agency(surface), { surface }, []);
    for (const surface of record.addressees) graph.edge('ADDRESSED_TO', id, agency(surface), { surface }, []);
    for (const term of record.terms)
      for (const surface of interpreters(term)) graph.edge('INTERPRETED_BY', id, agency(surface), { surface }, [quotationOf(source, term)]);
    statedDuties(graph, id, held, document.properties, order, agency);
    statedBodies(graph, held, place, agency);
    const common = { from: id, place, date: record.date, own: ownTitles(record) };
    for (const row of record.relations) {
      const reference: Reference = {
        ...common,
        type: row.type,
        target: row.target,
        effectiveOn: effectOf(row, record.date),
        part: row.part ?? null,
        expiresOn: null,
        extendedBy: null,
        quotation: quotationOf(source, row),
      };
      references.set([source, row.type, JSON.stringify(row.target), row.span[0], ...(row.part ? [row.part] : [])].join('|'), reference);
    }
    for (const reference of extensions(held, common))
      references.set([source, 'longer', JSON.stringify(reference.target), reference.quotation.start].join('|'), reference);
  }
  const aliases = [...references.values()].map(aliasOf).filter((alias) => alias !== null);
  return {
    nodes: [...graph.nodes.values()],
    edges: [...graph.edges.values()],
    names: [
      ...new Map(
        [...namesOf(identity), ...aliases, ...[...graph.successors].map(agencyName)].map((row) => [
          `${row.name}|${row.target}|${row.detail}`,
          row,
        ]),
      ).values(),
    ],
    references: [
      ...[...references].map(([key, reference]) => referenceRow(partId('reference', id, key), reference)),
      ...[...graph.successions.values()].map((pending) => successionRow(id, pending)),
    ],
  };
}

/** 由市水利局、市财政局负责解释: each of them. */
const interpreters = ({ interpreter }: TermRow): readonly string[] => (interpreter === null ? [] : splitAgencies(interpreter).agencies);

/** How much of a document a record prints: the fuller record decides where two differ. */
const FULLNESS: Readonly<Record<Printed, number>> = { full: 3, partial: 2, 'notice-only': 1, 'toc-only': 0 };

const fullestFirst = (records: readonly HeldRecord[]): HeldRecord[] =>
  [...records].sort(
    (a, b) =>
      FULLNESS[b.record.printed] - FULLNESS[a.record.printed] ||
      compare(a.record.source.sha256, b.record.source.sha256) ||
      a.ordinal - b.ordinal,
  );

function documentNode({ id, place, records }: DocumentIdentity): GraphNode<'Document'> {
  const ordered = fullestFirst(records);
  const first = <T>(pick: (record: DocumentRecord) => T | null): T | null =>
    ordered.map(({ record }) => pick(record)).find((value) => value !== null) ?? null;
  const list = (pick: (record: DocumentRecord) => string[]) =>
    ordered.map(({ record }) => pick(record)).find((values) => values.length) ?? null;
  const printed = ordered[0]?.record.printed ?? 'toc-only';
  const date = first((record) => record.date);
  return {
    id,
    kind: 'Document',
    properties: {
      number: first((record) => record.number && plainNumber(record.number)),
      title: first((record) => record.title),
      kind: first((record) => record.kind),
      issuedOn: date,
      held: printed !== 'toc-only',
      printed,
      publicity: first((record) => record.publicity),
      jurisdiction: place,
      carries: list((record) => record.carries),
      attachments: list((record) => record.attachments),
      ...termProperties(
        ordered.map(({ record }) => record),
        date,
      ),
    },
  };
}

/** Where the document is printed and where it belongs: source, gazette, series. */
function publication(graph: Collector, id: string, held: HeldRecord): void {
  const { source, record } = held;
  // How the file is called is not the record's to say: the same content may have other names.
  graph.node({
    id: source,
    kind: 'Source',
    properties: { file: null, sha256: record.source.sha256, encoding: null, characters: null, documents: null },
  });
  graph.edge('READ_FROM', id, source, { start: record.span[0], end: record.span[1] }, termQuotations(held), String(record.span[0]));
  const { gazette } = record.source;
  if (gazette)
    graph.edge(
      'PUBLISHED_IN',
      id,
      graph.node({ id: nodeId('Gazette', gazette.title, gazette.issue), kind: 'Gazette', properties: gazette }),
      {},
      [],
    );
  const number = record.number ? parseNumber(record.number) : null;
  if (number?.code && number.year && number.ordinal) {
    const series = graph.node({
      id: nodeId('Series', number.code, String(number.year)),
      kind: 'Series',
      properties: { issuerCode: number.code, year: number.year },
    });
    graph.edge('NUMBERED', id, series, { ordinal: number.ordinal }, []);
  }
}

/** A function of a text that is asked the same over and over: each answer is worked out once. */
function once(work: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const answer = known.get(text) ?? work(text);
    known.set(text, answer);
    return answer;
  };
}
