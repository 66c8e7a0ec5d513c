/** The vocabulary of the graph and the format of records: what the other rooms import. */
export * from './property.ts';
export * from './day.ts';
export * from './nodes.ts';
export * from './edges.ts';
export * from './quotation.ts';
export * from './record.ts';
export * from './record-line.ts';
export * from './number.ts';
export * from './order.ts';
export * from './sqlite.ts';
export * from './neo4j/names.ts';
export * from './neo4j/crowded.ts';
export * from './neo4j/values.ts';
export * from './neo4j/store.ts';
