/** What the view calls relations and roles is what the vocabulary calls them, and a status what the tables call it. */
import { describe, expect, it } from 'vitest';
import { STATUS_WORDS } from '../../api/tables/words.ts';
import { DOCUMENT_EDGES, EDGES, ROLE_EDGES } from '../../graph-schema/index.ts';
import { zh } from '../../viz/src/i18n/zh.ts';

const ROLES = { LEADS: 'LEAD', RESPONSIBLE_FOR: 'RESPONSIBLE', COOPERATES_ON: 'COOPERATING', SUPERVISES: 'SUPERVISING' } as const;

describe('the Chinese words of the view', () => {
  it.each(DOCUMENT_EDGES)('name %s from both ends', (type) => {
    expect([zh.relations[type], zh.inverse[type]]).toEqual([EDGES[type].label, EDGES[type].inverseLabel]);
  });
  it.each(ROLE_EDGES)('name %s', (type) => {
    expect(zh.roles[ROLES[type]]).toBe(EDGES[type].label);
  });
  it('name each status as the tables do', () => {
    expect(zh.status.names).toEqual(STATUS_WORDS);
  });
  it('name what of its target an edge is on', () => {
    expect(zh.lineage.part).toBe(EDGES.AMENDS.properties.part.label);
  });
});
