/** Governments and departments of a place, with what followed them: a reform of the bodies, or a change of the place itself. */
import { kindOf } from './kinds.ts';
import { REFORMS, STATE_REFORMS } from './lexicon/reforms.ts';
import { COUNTIES, PREFECTURES } from './lexicon/renamed-places.ts';
import { departmentName, partyName } from './names.ts';
import { enclosing, isListed, stemOf, tierOf } from './places.ts';
import type { ResolvedAgency, Succession } from './resolved.ts';

const RENAMED = new Map(
  [PREFECTURES, COUNTIES]
    .flatMap((table) => Object.entries(table))
    .flatMap(([year, rows]) =>
      rows.split(' ').map((row): [string, { to: string; year: number }] => {
        const [from = '', to = ''] = row.split('>');
        return [from, { to, year: Number(year) }];
      }),
    ),
);

const STATE_SUCCESSORS = new Map(
  STATE_REFORMS.flatMap(({ reform, year, rows }) =>
    rows.map(([former, successor]): [string, { successor: string; reform: string; year: number }] => [former, { successor, reform, year }]),
  ),
);

/** The government of a place: its 人民政府, the 行政公署 of a prefecture or league; `body` is what the text says. */
export function government(place: string, body?: string): ResolvedAgency {
  const words = body ?? (/(?:地区|盟)$/u.test(place) ? '行政公署' : '人民政府');
  const own: ResolvedAgency = { name: `${place}${words}`, jurisdiction: place || null, kind: 'government' };
  const renamed = words === '' ? undefined : RENAMED.get(place);
  return renamed
    ? { ...own, succession: { successors: [government(renamed.to)], certain: true, reform: '行政区划变更', year: renamed.year } }
    : own;
}

/** A department of a place by its full name; the place may be empty where it is unknown. */
export function department(place: string, words: string): ResolvedAgency {
  // A city has no other court than its intermediate one.
  const full = words === '人民法院' && isListed(place) && tierOf(place) === 'prefecture' ? '中级人民法院' : words;
  const jurisdiction = place || null;
  const own: ResolvedAgency = { name: `${place}${full}`, jurisdiction, kind: kindOf(`${place}${full}`) };
  const parent = /^(?<parent>.{2,12}?[局委])(?:.{1,8}(?:支队|大队|总队|分局))$/u.exec(full)?.groups?.['parent'];
  const parentName = departmentName(parent ?? '');
  const succession = place ? successionOf(place, full) : null;
  return { ...own, ...(succession ? { succession } : {}), ...(parentName !== undefined ? { partOf: department(place, parentName) } : {}) };
}

function successionOf(place: string, full: string): Succession | null {
  const tier = tierOf(place);
  const row = REFORMS.flatMap((reform) =>
    reform.rows
      .filter(([former]) => former === full)
      .map(([, ...successors]) => ({ ...reform, successors, sure: tier !== null && reform.certain.includes(tier) })),
  ).sort((a, b) => Number(b.sure) - Number(a.sure))[0];
  return row
    ? { successors: row.successors.flatMap((name) => successor(place, name)), certain: row.sure, reform: row.reform, year: row.year }
    : null;
}

/** The names that a text must print for a successor to be known. */
const NAMED = new Set(REFORMS.flatMap(({ rows }) => rows.flatMap(([, ...successors]) => successors)));

/** Whether a body can be what another's duties went to: texts that name it are looked at again for those that wait for it. */
export const canSucceed = ({ name, jurisdiction }: ResolvedAgency): boolean =>
  jurisdiction !== null && (NAMED.has(name.replace(/^中共/u, '').slice(jurisdiction.length)) || /生态环境局.{1,8}分局$/u.test(name));

/** A successor by what stands after the place: a department, or a body of the Party's committee. That of a county may be a branch of its city's. */
function successor(place: string, name: string): ResolvedAgency[] {
  const party = name.startsWith('委') ? partyName(place, name) : null;
  if (party !== null) return [{ name: party, jurisdiction: place, kind: 'party' }];
  const city = name === '生态环境局' && tierOf(place) === 'county' ? enclosing('市', place, []) : null;
  const branch: ResolvedAgency[] =
    city === null || city === place ? [] : [{ name: `${city}${name}${stemOf(place)}分局`, jurisdiction: city, kind: 'department' }];
  return [department(place, name), ...branch];
}

/** A body of the state with what followed it. */
export function succeeded(own: ResolvedAgency): ResolvedAgency {
  const row = STATE_SUCCESSORS.get(own.name);
  return row
    ? {
        ...own,
        succession: {
          successors: [succeeded({ ...own, name: row.successor, kind: kindOf(row.successor) })],
          certain: true,
          reform: row.reform,
          year: row.year,
        },
      }
    : own;
}
