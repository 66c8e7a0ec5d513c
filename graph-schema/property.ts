/**
 * The types of the properties that nodes and edges carry, and how a definition is written.
 *
 * A definition is plain data: the TypeScript types, the tables and indexes of the stores, and the
 * reference page are all derived from it.
 */

/** `date` is an ISO calendar date (`YYYY-MM-DD`); `strings` is an ordered list of texts, never an empty one. */
export type PropertyType = 'string' | 'integer' | 'boolean' | 'date' | 'strings';

export interface PropertyDefinition {
  readonly type: PropertyType;
  /** What a clerk calls it. */
  readonly label: string;
  /** What it says, in English. */
  readonly note: string;
  /** Asked for by value: the stores keep an index. */
  readonly indexed?: true;
}

export type PropertyDefinitions = Readonly<Record<string, PropertyDefinition>>;

interface TypeOfProperty {
  string: string;
  integer: number;
  boolean: boolean;
  date: string;
  strings: string[];
}

/** The values of a set of properties; every one may be unknown (`null`). */
export type PropertiesOf<D extends PropertyDefinitions> = {
  [K in keyof D]: TypeOfProperty[D[K]['type']] | null;
};

/** Whether a text is a day of the calendar, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
