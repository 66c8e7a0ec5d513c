/** Duties that an agency has as one of a class (各县（市、区）人民政府) or a body (领导小组): they stand on the page of that, and are told of on its own. */
import { h, type Child } from '../dom.ts';
import type { AgencyPageQuery } from '../generated/graphql.ts';
import { t } from '../i18n/index.ts';
import { agencyLink } from '../parts/names.ts';
import { dataTable } from '../parts/table.ts';

type Agency = Extract<NonNullable<AgencyPageQuery['node']>, { __typename: 'Agency' }>;
type Membership = Agency['memberOf'][number];

/** Each class or body once that has duties, the most first; nothing where none has. */
export function widerDuties(memberOf: readonly Membership[]): Child {
  const words = t().agency;
  const all = [...new Map(memberOf.map((one) => [one.node.id, one])).values()];
  const rows = all.filter(({ node }) => node.dutyCount).sort((a, b) => b.node.dutyCount - a.node.dutyCount);
  if (!rows.length) return null;
  return h(
    'section',
    { id: 'wider-duties', 'aria-labelledby': 'wider-duties-heading' },
    h('h2', { id: 'wider-duties-heading' }, words.wider),
    h('p', { class: 'muted' }, words.widerNote, all.length > rows.length ? words.widerNone(all.length - rows.length) : ''),
    dataTable({
      id: 'wider-duties-table',
      caption: words.wider,
      headed: true,
      rows,
      columns: [
        { header: words.name, cell: ({ node }) => agencyLink(node) },
        { header: words.kind, cell: ({ type }) => words.memberships[type], width: 'number-narrow' },
        { header: words.dutyCount, cell: ({ node }) => String(node.dutyCount), width: 'number-narrow' },
      ],
    }),
  );
}
