/** Duties as rows: those of an agency, and those that several agencies share. */
import { EDGES, type GraphNode, ROLE_EDGES, type RoleEdge } from '../../graph-schema/index.ts';
import { duties, type DutyFilter } from '../../queries/questions/duties/duties.ts';
import { sharedDuties, type SharedInput } from '../../queries/questions/duties/shared-duties.ts';
import { sharedWithoutLead } from '../../queries/questions/duties/without-lead.ts';
import type { GraphStore } from '../../queries/store.ts';
import { type DutyFacts, dutyFacts } from './duty-facts.ts';
import { pagesOf, type Table } from './table.ts';
import { INFERRED, OTHERS, SEPARATOR } from './words.ts';

const HEADINGS = [
  '任务内容',
  '期限（原文）',
  '到期日',
  ...ROLE_EDGES.map((role) => EDGES[role].label),
  '文件',
  '发文字号',
  '成文日期',
  '位置',
  '原文依据',
  '来源文件',
];

/** The duties of an agency by deadline, what part it has in each first. Throws what `duties` throws. */
export const agencyDutyTable = (store: GraphStore, agency: string, filter: Omit<DutyFilter, 'agency'>): Table => ({
  headings: ['角色', ...HEADINGS],
  rows: rowsOf(
    store,
    pagesOf((page) => store.ask(duties, { ...filter, agency, ...page })),
    (facts) => [rolesOf(facts, agency)],
  ),
});

/** Duties that several agencies share, or none of them leads, those of the most first. Throws what `sharedDuties` throws. */
export const sharedDutyTable = (store: GraphStore, filter: Omit<SharedInput, 'first' | 'after'>, withoutLead: boolean): Table => ({
  headings: ['机构数', ...HEADINGS],
  rows: rowsOf(
    store,
    pagesOf((page) => (withoutLead ? sharedWithoutLead(store, { ...filter, ...page }) : store.ask(sharedDuties, { ...filter, ...page }))),
    ({ roles }) => [String(new Set(roles.map(({ agency }) => agency.id)).size)],
  ),
});

async function* rowsOf(
  store: GraphStore,
  pages: AsyncIterable<readonly GraphNode<'Duty'>[]>,
  first: (facts: DutyFacts) => readonly string[],
): AsyncGenerator<readonly string[]> {
  for await (const page of pages) for (const facts of await dutyFacts(store, page)) yield [...first(facts), ...rowOf(facts)];
}

/** What part an agency has in a duty: 牵头、督导. */
export const rolesOf = ({ roles }: DutyFacts, agency: string): string =>
  distinct(roles.filter((part) => part.agency.id === agency).map(({ role }) => EDGES[role].label)).join(SEPARATOR);

/** Who has a part of one kind in a duty. */
export const namesOf = ({ roles }: DutyFacts, role: RoleEdge): string =>
  distinct(roles.filter((part) => part.role === role).map(({ agency }) => agency.properties.name ?? '')).join(SEPARATOR);

function rowOf(facts: DutyFacts): string[] {
  const { duty, deadlines, document, passages } = facts;
  return [
    `${duty.properties.text ?? ''}${duty.properties.openEnded ? `（${OTHERS}）` : ''}`,
    deadlines.map(({ properties }) => properties.surface ?? '').join('；'),
    deadlines.map(dayOf).join('；'),
    ...ROLE_EDGES.map((role) => namesOf(facts, role)),
    document?.properties.title ?? '',
    document?.properties.number ?? '',
    document?.properties.issuedOn ?? '',
    duty.properties.path ?? '',
    distinct(passages.map(({ text }) => text)).join(' … '),
    distinct(passages.map(({ file }) => file)).join(SEPARATOR),
  ];
}

/** The day on which a deadline falls due; of one that recurs, or has no end, the first. */
export function dayOf({ properties: { due, dueFirst, inferred } }: GraphNode<'Deadline'>): string {
  const day = due ?? (dueFirst ? `${dueFirst} 起` : '');
  return day && inferred ? `${day}${INFERRED}` : day;
}

const distinct = (all: readonly string[]): string[] => [...new Set(all)];
