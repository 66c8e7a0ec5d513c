/** A file's bytes to a source: decoded, hashed, cleaned. */
import { createHash } from 'node:crypto';
import { clean } from '../clean/index.ts';
import { withLettersOf } from '../patterns/plain.ts';
import type { SourceText } from '../text.ts';
import { decode } from './decode.ts';
import { withoutEscapes } from './escapes.ts';
import { withoutMarkdown } from './markdown.ts';
import { withoutMarkup } from './markup.ts';
import { overBoth, type Plain } from './plain.ts';

/** Gives the source, or one sentence that says why the bytes are no readable text and what to do. */
export function readSource(bytes: Uint8Array, file: string): SourceText | string {
  const decoded = decode(bytes);
  if (typeof decoded === 'string') return decoded;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { text, map } = withLettersOf(decoded.raw, () => cleaned(decoded.raw));
  if (!/\p{L}/u.test(text))
    return 'the file holds no words, only white space or page furniture (a scan without a text layer?); read it by OCR first.';
  return { file, sha256, encoding: decoded.encoding, raw: decoded.raw, text, map };
}

/** The cleaned text of a text as it stands, or of what a page or a string of a program says; the map leads back to the text as it stands. */
function cleaned(raw: string): Plain {
  let plain: Plain | null = null;
  // A page may be escaped within a string, and its markup within another page.
  for (const step of [withoutEscapes, withoutMarkdown, withoutMarkup, withoutMarkup]) {
    const next = step(plain?.text ?? raw);
    if (next) plain = plain ? overBoth(plain, next) : next;
  }
  return plain ? overBoth(plain, clean(plain.text)) : clean(raw);
}
