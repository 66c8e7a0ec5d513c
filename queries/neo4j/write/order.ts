/** Texts in the order of their code points, as Neo4j and JavaScript have it not. */

/** As SQLite orders texts. */
export const byCodePoints = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
