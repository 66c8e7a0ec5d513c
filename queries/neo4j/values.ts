/** Values between us and the driver: our numbers, ISO dates and ids on this side, its integers and dates on the other. */
import neo4j, { type Record as Neo4jRecord } from 'neo4j-driver';
import type { Neo4jValues } from '../../graph-schema/index.ts';
import type { Row } from '../store.ts';

/** Values that the driver sends as Neo4j's own. */
export const DRIVER_VALUES: Neo4jValues = {
  date: (iso) => new neo4j.Date(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10))),
  integer: (value) => neo4j.int(value),
};

/** A parameter: whole numbers are integers, everything else is itself. */
export function sent(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  return Array.isArray(value) ? value.map(sent) : value;
}

/** What the driver gives, in our types. */
export function received(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (neo4j.isInt(value)) return value.toNumber();
  if (neo4j.isDate(value)) return value.toString();
  if (Array.isArray(value)) return value.map(received);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, received(one)]));
}

export const rowOf = (record: Neo4jRecord): Row => Object.fromEntries(record.keys.map((key) => [String(key), received(record.get(key))]));
