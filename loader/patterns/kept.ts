/**
 * Functions of a text that several rules ask the same of, as whether 市水利局 is a body's name: what they gave is kept until the next source
 * begins, or until there is much of it.
 */

/** How much is kept of one function. */
const MOST = 4096;

const all: Map<string, unknown>[] = [];

/** Forgets everything: a source begins. */
export function forgetKept(): void {
  for (const one of all) one.clear();
}

/** The function, giving what it gave before. Its results are shared, so nobody may change them. */
export function kept<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  all.push(known);
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = work(text);
    if (known.size >= MOST) known.clear();
    known.set(text, result);
    return result;
  };
}
