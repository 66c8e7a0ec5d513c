/** Telling whether a text looks like the number of a document (临政办发〔2024〕11号), typed with any brackets or width. */

const YEAR_IN_BRACKETS = /[〔[【［﹝(（]\s*(?:19|20)\d{2}\s*[〕\]】］﹞)）]\s*第?\s*\d+/;
const ORDER = /第\s*\d+\s*号$/;
const ENDS_AS_NUMBER = /\d+\s*号$/;

export function looksLikeNumber(text: string): boolean {
  const plain = text.normalize('NFKC').trim();
  return YEAR_IN_BRACKETS.test(plain) || ORDER.test(plain) || ENDS_AS_NUMBER.test(plain);
}

/** The year that a number names, for a document whose date is not known. */
export function yearOfNumber(number: string | null): string | null {
  return /[〔[【(（]\s*((?:19|20)\d{2})/.exec(number ?? '')?.[1] ?? null;
}
