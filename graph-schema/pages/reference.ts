/** The reference page of the vocabulary, as Markdown: what each kind of node and type of edge is, maps to and carries. */
import { EDGES, type EdgeDefinition } from '../edges.ts';
import { NODES, type NodeDefinition } from '../nodes.ts';
import type { PropertyDefinitions } from '../property.ts';

const properties = (definitions: PropertyDefinitions): string =>
  Object.entries(definitions)
    .map(([name, { label, type, note, indexed }]) => `| \`${name}\` | ${label} | ${type}${indexed ? ', indexed' : ''} | ${note} |`)
    .join('\n');

const table = (definitions: PropertyDefinitions): string =>
  Object.keys(definitions).length
    ? `\n| property | 中文 | type | what it says |\n| --- | --- | --- | --- |\n${properties(definitions)}\n`
    : '';

const node = ([kind, { label, note, standard, key, shared, properties: own }]: [string, NodeDefinition]): string =>
  `### ${kind} ${label}\n\n${note}\n\nKey: ${key}. ${shared ? 'Shared: it lives as long as one source names it.' : 'It belongs to the document that states it.'} Standard term: \`${standard}\`.\n${table(own)}`;

const edge = ([type, { from, to, label, inverseLabel, standard, stated, properties: own }]: [string, EdgeDefinition]): string =>
  `### ${type} ${label}\n\n${from} → ${to}; asked from the other end: ${inverseLabel}. ${stated ? 'Read from a passage: keeps its quotations.' : 'Follows from a key: no quotation.'} Standard term: \`${standard}\`.\n${table(own)}`;

export const referencePage = (): string =>
  `# The graph\n\nGenerated from the vocabulary by \`npm run generate\`; do not edit.\n\n## Nodes\n\n${Object.entries<NodeDefinition>(NODES).map(node).join('\n')}\n## Edges\n\n${Object.entries<EdgeDefinition>(EDGES).map(edge).join('\n')}`;
