/**
 * A picture of nodes and edges that opens panels. It tells its state on its element: `data-nodes`, `data-edges`,
 * and `data-ready` once it is laid out; the Cytoscape instance is the element's property `cy`.
 */
import cytoscape, { type Core, type ElementDefinition, type LayoutOptions } from 'cytoscape';
import { h } from '../dom.ts';
import { t } from '../i18n/index.ts';
import { openPanel } from '../navigation.ts';
import { drawLayers, type Layer } from './layerlabels.ts';
import { PICTURE_STYLE } from './style.ts';

export interface PictureContent {
  readonly elements: readonly ElementDefinition[];
  readonly layout: LayoutOptions;
  readonly layers?: readonly Layer[];
  /** What to have in view where the whole does not fit: the top, in full width, or the node of this id. */
  readonly view: string;
  /** How many of what the table has are not drawn. */
  readonly left: number;
}

export interface Picture {
  readonly element: HTMLElement;
  /** Draws the content in place of what was drawn. The element must be on the page. */
  draw(content: PictureContent): void;
  /** Marks the node or edge whose panel is open. */
  mark(id: string | null): void;
  destroy(): void;
}

/** Below this, text cannot be read: the picture then shows a part, and can be moved. */
const LEGIBLE = 0.7;
const MARGIN = 24;
/** The width of the dates at the left edge. */
const LABELS = 88;
/** Above this, boxes look clumsy. */
const LARGEST = 1.05;

export function createPicture(label: string, legend: HTMLElement): Picture {
  const canvas = h('div', {
    id: 'picture',
    class: 'picture',
    role: 'img',
    'aria-label': label,
    'data-ready': 'false',
    'aria-busy': 'true',
  });
  let cy: Core | null = null;
  let marked: string | null = null;
  let settled: (() => void) | null = null;
  let wide = 0;
  // A panel that opens beside the page takes width: what was in view is brought into view again.
  const resized = new ResizeObserver(() => {
    cy?.resize();
    if (canvas.clientWidth === wide) return;
    wide = canvas.clientWidth;
    settled?.();
  });
  resized.observe(canvas);
  const zoom = (factor: number) => (): void => {
    cy?.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  };
  const button = (id: string, text: string, name: string, onclick: () => void): HTMLElement =>
    h('button', { type: 'button', id, title: name, 'aria-label': name, onclick }, text);
  const tools = h(
    'div',
    { class: 'picture-tools' },
    button('zoom-in', '＋', t().picture.zoomIn, zoom(1.25)),
    button('zoom-out', '－', t().picture.zoomOut, zoom(0.8)),
    button('zoom-fit', t().picture.fit, t().picture.fit, () => cy?.fit(undefined, MARGIN)),
  );
  const note = h('p', { class: 'left-out', role: 'status', hidden: true });
  const element = h(
    'figure',
    { class: 'picture-frame' },
    tools,
    note,
    canvas,
    h('figcaption', {}, legend, h('p', { class: 'muted' }, t().picture.help)),
  );

  const showMark = (): void => {
    cy?.elements('.open').removeClass('open');
    if (cy && marked) cy.getElementById(marked).addClass('open');
  };

  const draw = ({ elements, layout, layers = [], view, left }: PictureContent): void => {
    settled = null;
    cy?.destroy();
    note.hidden = left === 0;
    note.textContent = t().picture.left(left);
    canvas.replaceChildren();
    canvas.dataset['ready'] = 'false';
    const made = cytoscape({
      container: canvas,
      elements: [...elements],
      style: PICTURE_STYLE,
      minZoom: 0.05,
      maxZoom: 3,
      autoungrabify: true,
      boxSelectionEnabled: false,
      layout: { name: 'preset', fit: false },
    });
    cy = made;
    Object.assign(canvas, { cy: made });
    made.on('tap', 'node, edge', (event) => openPanel(String(event.target.id())));
    made.on('mouseover mouseout', 'node, edge', (event) => canvas.classList.toggle('over', event.type === 'mouseover'));
    const placing = made.layout(layout);
    placing.one('layoutstop', () => {
      wide = canvas.clientWidth;
      settled = () => settle(made, view, layers.length ? LABELS : MARGIN);
      settled();
      drawLayers(made, canvas, layers);
      showMark();
      canvas.dataset['nodes'] = String(made.nodes().length);
      canvas.dataset['edges'] = String(made.edges().length);
      canvas.dataset['ready'] = 'true';
      canvas.removeAttribute('aria-busy');
    });
    placing.run();
  };

  return {
    element,
    draw,
    mark: (id) => {
      marked = id;
      showMark();
    },
    destroy: () => {
      resized.disconnect();
      settled = null;
      cy?.destroy();
      cy = null;
    },
  };
}

/** The whole picture where its text can still be read; else its top, or the part around a node. `left` is kept free for labels. */
function settle(cy: Core, view: string, left: number): void {
  const box = cy.elements().boundingBox();
  const width = cy.width() - left - MARGIN;
  const height = cy.height() - 2 * MARGIN;
  const whole = Math.min(LARGEST, width / box.w, height / box.h);
  if (whole >= LEGIBLE) {
    cy.viewport({
      zoom: whole,
      pan: { x: left + (width - box.w * whole) / 2 - box.x1 * whole, y: MARGIN + (height - box.h * whole) / 2 - box.y1 * whole },
    });
  } else if (view === 'top') {
    const zoom = Math.min(LARGEST, Math.max(LEGIBLE, width / box.w));
    cy.viewport({ zoom, pan: { x: left - box.x1 * zoom, y: MARGIN - box.y1 * zoom } });
  } else {
    cy.zoom(LEGIBLE);
    cy.center(cy.getElementById(view));
  }
}
