/** How documents, agencies and deadlines are named and linked to. */
import { agencyPath, documentPath, to } from '../address.ts';
import { h } from '../dom.ts';
import type { DocumentLineFragment } from '../generated/graphql.ts';
import { t } from '../i18n/index.ts';

export type DocumentLine = DocumentLineFragment;

export const titleOf = (document: DocumentLine): string => document.title ?? document.number ?? t().document.untitled;

/** Title and number in one line. */
export function fullName(document: DocumentLine): string {
  return document.title && document.number ? `${document.title}（${document.number}）` : titleOf(document);
}

/** The shortest name that a reader knows it by. */
export const shortName = (document: DocumentLine): string => document.number ?? shortened(titleOf(document), 30);

export function shortened(text: string, length: number): string {
  const characters = [...text];
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : text;
}

export function documentLink(document: DocumentLine, text = fullName(document)): HTMLElement {
  return h('a', { href: to(documentPath(document.id)), title: fullName(document), class: document.held ? null : 'unheld' }, text);
}

export function agencyLink(agency: { readonly id: string; readonly name: string }): HTMLElement {
  return h('a', { href: to(agencyPath(agency.id)) }, agency.name);
}

/** A button that opens the panel of a node or an edge. */
export function panelButton(id: string, text: string, label?: string): HTMLElement {
  return h('button', { type: 'button', class: 'link', 'data-panel': id, 'aria-label': label }, text);
}
