/** The dates at the left edge of a layered picture. They move with it up and down, never sideways. */
import type { Core } from 'cytoscape';
import { h } from '../dom.ts';

export interface Layer {
  readonly label: string;
  /** The middle of the layer, in the picture's own units. */
  readonly y: number;
}

export function drawLayers(cy: Core, canvas: HTMLElement, layers: readonly Layer[]): void {
  if (!layers.length) return;
  const labels = layers.map((layer) => ({ layer, element: h('span', { class: 'layer' }, layer.label) }));
  canvas.append(
    h(
      'div',
      { class: 'layers', 'aria-hidden': 'true' },
      labels.map(({ element }) => element),
    ),
  );
  const place = (): void => {
    for (const { layer, element } of labels) element.style.transform = `translateY(${layer.y * cy.zoom() + cy.pan().y}px)`;
  };
  cy.on('viewport', place);
  place();
}
