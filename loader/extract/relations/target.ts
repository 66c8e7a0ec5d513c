/** The target of a relation of which nothing is known yet. */
export const EMPTY = { title: null, number: null, date: null, issuer: null } as const;
