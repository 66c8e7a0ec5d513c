/**
 * Marks that name no bodies but point at another mark: 责任单位：同上; 责任单位：同第三项（市某局除外）. They take its bodies, the ones excepted left out.
 */
import { ROLES } from '../../../../graph-schema/index.ts';
import { gathered } from '../../../gathered.ts';
import { parseNumeral } from '../../../patterns/numeral.ts';
import { splitAgencies } from '../../../patterns/agency/index.ts';
import { blockIndex, type Flow } from '../flow.ts';
import type { Mark } from './mark.ts';
import { countOf, type Roles } from './role-names.ts';

const POINTS =
  /^同(?:上(?:[一]?[条项])?|前(?:[一]?[条项])?|第(?<number>[一二三四五六七八九十\d]{1,3})[条项])(?:（(?<except>[^（）]{2,60})除外）)?$/u;

/** The marks, those that point resolved; one that points at nothing keeps no such name. */
export function resolved(flow: Flow, marks: readonly Mark[]): Mark[] {
  const result: Mark[] = [];
  for (const mark of marks) {
    const roles = ROLES.some((role) => mark.roles[role].some((name) => POINTS.test(name))) ? rolesOf(flow, mark, result) : mark.roles;
    if (countOf(roles)) result.push({ ...mark, roles });
  }
  return result;
}

function rolesOf(flow: Flow, mark: Mark, before: readonly Mark[]): Roles {
  const roles: { -readonly [K in keyof Roles]: Roles[K] } = { ...mark.roles };
  for (const role of ROLES) {
    roles[role] = gathered(mark.roles[role], (name) => {
      const points = POINTS.exec(name)?.groups;
      if (!points) return [name];
      const other =
        points['number'] === undefined
          ? before.at(-1)
          : before.findLast((one) => numberAt(flow, one.start) === parseNumeral(points['number'] ?? ''));
      const except = splitAgencies(points['except'] ?? '').agencies;
      return (other?.roles[role] ?? []).filter((one) => !except.includes(one));
    });
  }
  // （责任单位：同上） under a mark that has no 责任单位: all that it has.
  const last = before.at(-1);
  return last && countOf(roles) === 0 ? last.roles : roles;
}

/** The number of the item that a mark closes. */
function numberAt(flow: Flow, offset: number): number | null {
  const label = flow.blocks[blockIndex(flow, offset)]?.block.path.at(-1);
  return label === undefined ? null : parseNumeral(label.replace(/[（）()]/gu, ''));
}
