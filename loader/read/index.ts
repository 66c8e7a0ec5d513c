/** A file's bytes to a source: decoded, hashed, cleaned. */
import { createHash } from 'node:crypto';
import { clean } from '../clean/index.ts';
import { withLettersOf } from '../patterns/plain.ts';
import type { SourceText } from '../text.ts';
import { decode } from './decode.ts';

/** Gives the source, or one sentence that says why the bytes are no readable text and what to do. */
export function readSource(bytes: Uint8Array, file: string): SourceText | string {
  const decoded = decode(bytes);
  if (typeof decoded === 'string') return decoded;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { text, map } = withLettersOf(decoded.raw, () => clean(decoded.raw));
  if (!/\p{L}/u.test(text))
    return 'the file holds no words, only white space or page furniture (a scan without a text layer?); read it by OCR first.';
  return { file, sha256, encoding: decoded.encoding, raw: decoded.raw, text, map };
}
