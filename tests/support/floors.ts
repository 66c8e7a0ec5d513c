/**
 * What the extraction has reached on the annotated sources, in percent of F1, rounded down. It only rises: `npm run -s score -- --floors` prints the rows anew.
 */

/** The metrics of the scorer that have floors, in the order of the rows. */
export const METRICS = [
  'document', 'number', 'title', 'date', 'kind', 'publicity', 'printed', 'issuer', 'addressee', 'carries', 'relation.effect', 'relation.basis+cites', 'relation.basis+cites typed',
  'duty', 'role', 'deadline', 'deadline.value', 'duty.deadline', 'term', 'body', 'body.member', 'grounded',
] as const;

/** One floor a metric; null where a set has nothing of the kind. */
export type Floors = readonly (number | null)[];

/** Over all annotated gazettes together. */
export const GAZETTES: Floors = [100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 98, 98, 98, 99, 97, 97, 92, 100, 100, 99, 100];

/** On each annotated gazette alone. */
export const EACH: Floors = [98, 98, 95, 95, null, null, null, 95, null, null, 90, 90, null, 95, 95, 89, null, null, 100, 98, null, 100];

/** Over the documents of fictional places by the letters that their names begin with, set by set as they were written: other levels, years and shapes, with the noise of web pages and OCR. */
export const SETS: Readonly<Record<string, Floors>> = {
  'a b c d e': [100, 99, 100, 100, 100, 100, 99, 99, 97, 98, 100, 100, 100, 98, 98, 99, 99, 97, 100, 98, 99, 100],
  g: [100, 100, 100, 100, 100, 100, 100, 100, 95, 80, 96, 96, 76, 96, 96, 98, 96, 94, 100, 100, 98, 100],
  f: [93, 100, 93, 100, 100, 100, 100, 100, 100, 100, 97, 95, 85, 97, 97, 96, 94, 93, 94, 100, 100, 100],
  'h i': [98, 100, 100, 100, 100, 100, 97, 100, 100, 100, 98, 99, 94, 97, 93, 98, 95, 94, 98, 100, 100, 100],
  'j k': [98, 97, 100, 100, 100, 100, 88, 95, 97, 100, 97, 97, 97, 95, 94, 95, 94, 93, 97, 92, 82, 100],
  l: [94, 100, 100, 100, 100, 100, 87, 96, 94, 85, 93, 86, 84, 89, 86, 95, 88, 87, 91, 88, 90, 100],
  n: [100, 100, 100, 100, 100, 100, 93, 100, 100, 100, 96, 94, 92, 95, 94, 100, 98, 97, 73, null, null, 100],
  o: [100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 94, 95, 87, 97, 91, 96, 95, 89, 100, 100, 100, 100],
  m: [100, 100, 100, 100, 93, 88, 93, 100, 98, 94, 100, 100, 98, 95, 96, 97, 89, 92, 100, 100, 99, 100],
  p: [100, 100, 100, 100, 100, 85, 100, 100, 100, 100, 98, 97, 96, 90, 82, 98, 96, 90, 90, 100, 100, 100],
  q: [100, 100, 100, 100, 100, 100, 100, 97, 80, 95, 94, 98, 93, 96, 92, 98, 97, 92, 100, 84, 94, 100],
  r: [100, 100, 100, 100, 94, 100, 100, 93, 100, 100, 95, 92, 89, 93, 86, 93, 93, 90, 89, null, null, 100],
  t: [98, 100, 100, 100, 100, 100, 100, 100, 95, 100, 96, 94, 82, 95, 91, 96, 92, 90, 88, 95, 88, 100],
  u: [97, 100, 94, 88, 100, 100, 89, 85, 100, 95, 89, 89, 76, 83, 80, 89, 87, 80, 88, 94, 77, 100],
  v: [100, 100, 100, 100, 100, 100, 100, 89, 88, 100, 94, 97, 85, 88, 78, 97, 93, 85, 100, 50, 80, 100],
  w: [100, 100, 100, 100, 100, 100, 100, 100, 95, 94, 100, 100, 100, 99, 99, 98, 96, 98, 100, 81, 87, 100],
  x: [100, 97, 100, 100, 100, 100, 94, 97, 100, 100, 99, 98, 96, 99, 97, 99, 98, 98, 95, 100, 98, 100],
  y: [100, 96, 100, 94, 100, 100, 94, 98, 100, 85, 94, 95, 83, 97, 96, 98, 97, 96, 97, 100, 96, 100],
  z: [96, 100, 100, 100, 100, 80, 100, 100, 95, 100, 100, 95, 87, 97, 96, 96, 94, 92, 84, 100, 99, 100],
  aa: [100, 100, 83, 100, 100, 75, 100, 96, 100, 95, 100, 99, 91, 98, 97, 96, 92, 96, 100, 80, 98, 100],
  ab: [95, 100, 100, 100, 100, 100, 96, 93, 100, 100, 89, 85, 77, 82, 74, 93, 90, 82, 90, 100, 90, 100],
  ac: [100, 100, 100, 100, 100, 83, 93, 87, 97, 100, 95, 99, 78, 96, 94, 98, 96, 92, 100, 97, 97, 100],
  ad: [97, 100, 98, 99, 97, 100, 93, 96, 98, 96, 92, 90, 79, 95, 92, 93, 92, 93, 87, 100, 100, 100],
  ae: [100, 100, 100, 93, 100, 100, 93, 86, 100, 100, 98, 97, 97, 97, 93, 98, 96, 96, 100, 100, 100, 100],
};

/** Whether a source is of one of the sets of a row: a-01-… of `a b`, aa-01-… of `aa`. */
export const isOf = (sets: string, { name }: { readonly name: string }): boolean => sets.split(' ').includes(setOf(name));
/** The letters that a name begins with: aa of aa-01-…. */
export const setOf = (name: string): string => name.slice(0, Math.max(0, name.indexOf('-')));
