/** An agency as a picture: from left to right the agency, its duties by document, and the documents that state them. */
import type { DutyRole } from '../generated/graphql.ts';
import { t } from '../i18n/index.ts';
import { statedId, type DutyRow } from '../parts/dutycells.ts';
import { shortened, type DocumentLine } from '../parts/names.ts';
import { NEUTRAL, ROLE_COLOURS } from './colours.ts';
import type { Placed } from './layers.ts';
import { nodeLabel } from './lineage.ts';
import type { PictureContent } from './picture.ts';

/** So many duties are drawn, the first of the table. */
const MOST_DRAWN = 60;
const DUTY_X = 320;
const DOCUMENT_X = 640;
const STEP = 66;
/** Between the duties of two documents. */
const GAP = 22;

export function agencyPicture(agency: { readonly id: string; readonly name: string }, all: readonly DutyRow[]): PictureContent {
  const duties = all.slice(0, MOST_DRAWN);
  const { places, documents } = placed(duties);
  const node = (id: string, data: object, place: Placed | undefined) => ({
    group: 'nodes' as const,
    data: { id, ...data },
    position: { ...(place ?? { x: 0, y: 0 }) },
  });
  const edge = (id: string, source: string, target: string, type: DutyRole | 'STATED_IN', label: string, colour: string, order = 0) => ({
    group: 'edges' as const,
    data: { id, source, target, type, label, colour, order, branch: true },
  });
  return {
    view: 'top',
    left: all.length - duties.length,
    layout: { name: 'preset', fit: false },
    elements: [
      node(agency.id, { kind: 'Agency', label: agency.name }, { x: 0, y: 0 }),
      ...duties.map((duty) => node(duty.id, { kind: 'Duty', label: dutyLabel(duty) }, places.get(duty.id))),
      ...documents.map((document) =>
        node(document.id, { kind: 'Document', label: nodeLabel(document), unheld: !document.held }, places.get(document.id)),
      ),
      ...duties.flatMap((duty) =>
        duty.roles
          .filter((role) => role.agency.id === agency.id)
          .map((role, order) => edge(role.id, agency.id, duty.id, role.role, t().roles[role.role], ROLE_COLOURS[role.role], order)),
      ),
      ...duties.map((duty) => edge(statedId(duty.id), duty.id, duty.document.id, 'STATED_IN', t().duty.statedIn, NEUTRAL)),
    ],
  };
}

/** Duties one below another, those of a document together; the document beside the first of them. */
function placed(duties: readonly DutyRow[]): { readonly places: ReadonlyMap<string, Placed>; readonly documents: readonly DocumentLine[] } {
  const groups = new Map<string, DutyRow[]>();
  for (const duty of duties) groups.set(duty.document.id, [...(groups.get(duty.document.id) ?? []), duty]);
  const places = new Map<string, Placed>();
  const documents: DocumentLine[] = [];
  let y = 0;
  for (const group of groups.values()) {
    group.forEach((duty, index) => {
      if (index === 0) {
        documents.push(duty.document);
        places.set(duty.document.id, { x: DOCUMENT_X, y });
      }
      places.set(duty.id, { x: DUTY_X, y });
      y += STEP;
    });
    y += GAP;
  }
  return { places, documents };
}

function dutyLabel(duty: DutyRow): string {
  const when = duty.due ?? duty.deadlines[0]?.node.surface;
  return when ? `${shortened(duty.text, 31)}\n${t().duty.deadline}${t().colon}${shortened(when, 12)}` : shortened(duty.text, 46);
}
