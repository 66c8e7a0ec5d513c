/** Document numbers as people type them: any brackets, spaces, full-width digits, or no brackets at all. */
import { normalizeNumber, plainNumber } from '../graph-schema/index.ts';
import { QueryError } from './errors.ts';

/** The number in its normal form: `临政办发 [2024] 11 号`, `临政办发202411号` without brackets give 〔2024〕. Throws BAD_NUMBER for what is none. */
export function typedNumber(text: string): string {
  const plain = text.normalize('NFKC').replace(/\s/gu, '');
  const bare = /^(?<code>\D{1,16})(?<year>(?:19|20)\d{2})年?第?(?<ordinal>\d{1,5})号?$/u.exec(plain)?.groups;
  const number =
    normalizeNumber(text) ??
    normalizeNumber(`${plain}号`) ??
    (bare ? normalizeNumber(`${bare['code'] ?? ''}〔${bare['year'] ?? ''}〕${bare['ordinal'] ?? ''}号`) : null);
  if (number) return plainNumber(number);
  throw new QueryError(
    'BAD_NUMBER',
    `number: "${text.slice(0, 60)}" is no document number; it has an issuer's code, a year in brackets and a number, as in 国办发〔2023〕12号.`,
  );
}
