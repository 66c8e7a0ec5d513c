/** Values as a CSV file of the import tool has them: days and numbers as they are written. */
import type { Neo4jValues } from '../../graph-schema/index.ts';

export const VALUES: Neo4jValues = { date: (iso) => iso, integer: (value) => value };
