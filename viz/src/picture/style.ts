/** How nodes and edges are drawn: boxes with text, arrows with their type. */
import type { StylesheetJson } from 'cytoscape';
import { NEUTRAL } from './colours.ts';

const FONT = '"Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif';

export const NODE_WIDTH = 204;
export const NODE_HEIGHT = 62;

export const PICTURE_STYLE: StylesheetJson = [
  {
    selector: 'node',
    style: {
      shape: 'round-rectangle',
      width: NODE_WIDTH,
      height: NODE_HEIGHT,
      'background-color': '#ffffff',
      'border-width': 1.2,
      'border-color': '#475467',
      label: 'data(label)',
      'font-family': FONT,
      'font-size': 12.5,
      color: '#101828',
      'text-valign': 'center',
      'text-halign': 'center',
      'text-wrap': 'wrap',
      'text-overflow-wrap': 'anywhere',
      'text-max-width': `${NODE_WIDTH - 14}px`,
      'line-height': 1.25,
    },
  },
  {
    selector: 'node[kind = "Agency"]',
    style: {
      'background-color': '#1d3557',
      'border-color': '#1d3557',
      color: '#ffffff',
      'font-weight': 'bold',
      width: 140,
      'text-max-width': '126px',
    },
  },
  { selector: 'node[kind = "Duty"]', style: { 'background-color': '#f8fafc', height: 56, width: 224, 'text-max-width': '212px' } },
  { selector: 'node[?unheld]', style: { 'border-style': 'dashed', 'background-color': '#f2f4f7', color: '#475467' } },
  { selector: 'node[?focus]', style: { 'border-width': 3, 'border-color': '#1d3557', 'background-color': '#eef4fb' } },
  {
    selector: 'edge',
    style: {
      width: 1.6,
      'line-color': 'data(colour)',
      'target-arrow-color': 'data(colour)',
      'target-arrow-shape': 'triangle',
      'arrow-scale': 0.9,
      'curve-style': 'bezier',
      label: 'data(label)',
      color: 'data(colour)',
      'font-family': FONT,
      'font-size': 12,
      'text-background-color': '#ffffff',
      'text-background-opacity': 0.9,
      'text-background-padding': '2px',
    },
  },
  {
    selector: 'edge[bend]',
    style: {
      'curve-style': 'unbundled-bezier',
      'control-point-distances': 'data(bend)',
      'control-point-weights': 0.5,
      'edge-distances': 'node-position',
    },
  },
  {
    selector: 'edge[?branch]',
    style: {
      'curve-style': 'round-taxi',
      'taxi-direction': 'rightward',
      'taxi-turn': 26,
      'taxi-turn-min-distance': 4,
      'taxi-radius': 6,
      label: '',
      'target-label': 'data(label)',
      'target-text-offset': 34,
      'source-endpoint': '50% 0',
      'target-endpoint': '-50% 0',
    },
  },
  { selector: 'edge[?branch][order = 1]', style: { 'target-endpoint': '-50% 32%' } },
  { selector: 'edge[?branch][order = 2]', style: { 'target-endpoint': '-50% -32%' } },
  { selector: 'edge[type = "CITES"]', style: { 'line-style': 'dotted', width: 1.3 } },
  { selector: 'edge[type = "STATED_IN"]', style: { 'line-color': NEUTRAL, 'target-arrow-color': NEUTRAL, width: 1, 'target-label': '' } },
  { selector: 'node.open', style: { 'border-width': 3, 'border-color': '#d97706' } },
  { selector: 'edge.open', style: { width: 4, 'underlay-color': '#fbbf24', 'underlay-opacity': 0.5, 'underlay-padding': 4 } },
];
