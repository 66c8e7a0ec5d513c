/** Dates as the address gives them: valid ISO calendar dates, or not dates at all. */

export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A date parameter: its value, null where it is missing, and whether it is there but no date. */
export function dateParam(params: URLSearchParams, name: string): { readonly value: string | null; readonly bad: string | null } {
  const text = params.get(name);
  if (!text) return { value: null, bad: null };
  return isDate(text) ? { value: text, bad: null } : { value: null, bad: text };
}

/** The day it is where the reader is. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
