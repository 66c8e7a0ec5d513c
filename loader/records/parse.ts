/** Lines of JSON that others wrote: what they hold, or what was expected of them, in a sentence. */
import type { z } from 'zod';

/** How many faults of a line are named. */
const NAMED = 3;

/** The value of a line; null for what is no JSON. */
export function parsed(text: string): { readonly json: unknown } | null {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

/** What a schema expected and did not find, by field. */
export function expected(error: z.ZodError): string {
  const faults = error.issues.map(({ path, message }) => (path.length ? `${field(path)}: ${message}` : message));
  return faults.length > NAMED ? `${faults.slice(0, NAMED).join('; ')}; and ${faults.length - NAMED} more` : faults.join('; ');
}

/** duties[0].span, as JavaScript would write it. */
const field = (path: readonly PropertyKey[]): string =>
  path.map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i ? '.' : ''}${String(step)}`)).join('');
