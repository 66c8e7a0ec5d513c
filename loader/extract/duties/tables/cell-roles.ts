/** Who has which part in a cell of a table, where the words behind a name or the order of the names say more than the header. */
import type { Role } from '../../../../graph-schema/index.ts';
import { splitAgencies } from '../../../patterns/agency/index.ts';
import { emptyRoles, type Roles } from '../marks/role-names.ts';

const PARTS: Readonly<Record<string, Role>> = {
  牵头: 'lead',
  主责: 'lead',
  配合: 'cooperating',
  协助: 'cooperating',
  协办: 'cooperating',
  参与: 'cooperating',
  督办: 'supervising',
  督导: 'supervising',
};
const NAME = '[\\p{Script=Han}A-Za-z]{2,16}?[处科室股局委办厅部司院会站所队中心]';
const CLAUSE = new RegExp(`^(?<who>${NAME}(?:、${NAME}){0,5})（?(?<part>${Object.keys(PARTS).join('|')})?）?$`, 'u');

/**
 * 规划处，产权处配合; 改革处督办; 财评处（牵头）；资本处、规划处（配合）: clauses of names, of which every one but the first says its part. Null for another cell;
 * names that commas alone part are one list, whose last name might be said to help with the others.
 */
export function partsByClause(cell: string, unsaid: Role): Roles | null {
  const clauses = cell.split(/[，；,;]/u).map((clause) => CLAUSE.exec(clause)?.groups);
  if (!clauses.length || clauses.some((clause, i) => !clause || (i > 0 && !clause['part']))) return null;
  const bracketed = cell.includes('（');
  if (!clauses.some((clause) => clause?.['part']) || (bracketed && clauses.length < 2)) return null;
  const roles = emptyRoles();
  for (const [i, clause] of clauses.entries()) {
    const part = PARTS[clause?.['part'] ?? ''] ?? unsaid;
    const names = [...splitAgencies(clause?.['who'] ?? '').agencies];
    // 市水利局、市卫健局督导: the others of a first clause answer.
    const last = i === 0 && part === 'supervising' && !bracketed ? names.splice(-1) : names.splice(0);
    roles[part].push(...last);
    roles[unsaid].push(...names);
  }
  return roles;
}

/** The first of those who answer leads, where none is said to: of a column whose order of names tells. */
export function firstLeading(roles: Roles): Roles {
  const [first, ...others] = roles.responsible;
  return roles.lead.length || first === undefined ? roles : { ...roles, lead: [first], responsible: others };
}
