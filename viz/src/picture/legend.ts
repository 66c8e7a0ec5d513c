/** What the colours and borders of a picture mean. */
import { h } from '../dom.ts';
import type { DocumentRelation } from '../generated/graphql.ts';
import { t } from '../i18n/index.ts';
import { ROLES } from '../parts/dutycells.ts';
import { RELATION_COLOURS, ROLE_COLOURS } from './colours.ts';

export function lineageLegend(types: readonly DocumentRelation[]): HTMLElement {
  return legend([
    ...types.map((type) => edgeEntry(t().relations[type], RELATION_COLOURS[type], type === 'CITES')),
    h('li', {}, h('span', { class: 'box dashed' }), t().lineage.unheld),
    h('li', {}, h('span', { class: 'box bold' }), t().lineage.focus),
  ]);
}

export function roleLegend(): HTMLElement {
  return legend(ROLES.map((role) => edgeEntry(t().roles[role], ROLE_COLOURS[role], false)));
}

function edgeEntry(name: string, colour: string, dotted: boolean): HTMLElement {
  const line = h('span', { class: dotted ? 'line dotted' : 'line' });
  line.style.borderColor = colour;
  return h('li', {}, line, name);
}

const legend = (entries: readonly HTMLElement[]): HTMLElement => h('ul', { class: 'legend', 'aria-label': t().picture.legend }, entries);
