/** An agency as a picture: from left to right the agency, its duties, and the documents that state them. */
import { t } from '../i18n/index.ts';
import { statedId, type DutyRow } from '../parts/dutycells.ts';
import { shortened } from '../parts/names.ts';
import { NEUTRAL, ROLE_COLOURS } from './colours.ts';
import { nodeLabel } from './lineage.ts';
import type { PictureContent } from './picture.ts';

export function agencyPicture(agency: { readonly id: string; readonly name: string }, duties: readonly DutyRow[]): PictureContent {
  const documents = [...new Map(duties.map(({ document }) => [document.id, document])).values()];
  const layout = { name: 'dagre', rankDir: 'LR', nodeSep: 12, edgeSep: 6, rankSep: 90, fit: false, animate: false };
  return {
    focus: agency.id,
    layout,
    elements: [
      { group: 'nodes', data: { id: agency.id, kind: 'Agency', label: agency.name } },
      ...duties.map((duty) => ({ group: 'nodes' as const, data: { id: duty.id, kind: 'Duty', label: dutyLabel(duty) } })),
      ...documents.map((document) => ({ group: 'nodes' as const, data: { id: document.id, kind: 'Document', label: nodeLabel(document), unheld: !document.held } })),
      ...duties.flatMap((duty) => duty.roles.filter((edge) => edge.agency.id === agency.id).map((edge) => ({
        group: 'edges' as const,
        data: { id: edge.id, source: agency.id, target: duty.id, type: edge.role, label: t().roles[edge.role], colour: ROLE_COLOURS[edge.role] },
      }))),
      ...duties.map((duty) => ({
        group: 'edges' as const,
        data: { id: statedId(duty.id), source: duty.id, target: duty.document.id, type: 'STATED_IN', label: t().duty.statedIn, colour: NEUTRAL },
      })),
    ],
  };
}

function dutyLabel(duty: DutyRow): string {
  const when = duty.due ?? duty.deadlines[0]?.node.surface;
  return when ? `${shortened(duty.text, 28)}\n⏱ ${shortened(when, 16)}` : shortened(duty.text, 42);
}
