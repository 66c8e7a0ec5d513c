/** What a record says of standing bodies: the body, the agency its office is at, and its members. */
import type { MemberRow } from '../../graph-schema/index.ts';
import { resolveAgency } from './agency/index.ts';
import { type Collector, contextOf, quotationOf } from './collector.ts';
import type { HeldRecord } from './documents.ts';

/** A member whose organisation is not printed but whose post says it: 副市长 belongs to the government, 市委书记 to the committee. */
const POST_OF: readonly (readonly [RegExp, (post: RegExpExecArray) => string])[] = [
  [/(省|市|县|区|州|旗)委(?:常委|副?书记)/u, ([, level]) => `${level ?? ''}委`],
  [/(?:^|、)副?(省|市|县|区|州|旗)长/u, ([, level]) => `${level ?? ''}人民政府`],
];

/** Adds the bodies of a record to a graph. `place` is that of the document, `agency` gives the id of a body by the name printed. */
export function statedBodies(graph: Collector, held: HeldRecord, place: string | null, agency: (surface: string) => string): void {
  for (const row of held.record.bodies) {
    const context = contextOf(held, place);
    const resolved = resolveAgency(row.name, context);
    // A group whose name tells no place is the document's own.
    const own = resolved.jurisdiction === null ? { name: `${row.name}（${context.scope}）`, jurisdiction: place } : {};
    const body = graph.agency({ ...resolved, ...own, kind: 'standing-body' });
    const quotation = quotationOf(held.source, row);
    if (row.officeAt) graph.edge('MEMBER_OF', agency(row.officeAt), body, { role: '办公室' }, [quotation], '办公室');
    for (const member of row.members) {
      const org = member.org ?? orgOfPost(member);
      if (org)
        graph.edge(
          'MEMBER_OF',
          agency(org),
          body,
          { role: member.role, person: member.person, post: member.post },
          [quotation],
          [member.role, member.person, member.post].join('|'),
        );
    }
  }
}

function orgOfPost({ post }: MemberRow): string | null {
  for (const [pattern, org] of POST_OF) {
    const found = pattern.exec(post ?? '');
    if (found) return org(found);
  }
  return null;
}
