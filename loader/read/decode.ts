/**
 * Bytes to text, the encoding decided by the content: UTF-8 with or without a byte order mark, UTF-16, GB18030.
 * A mark stays in the text, so that offsets count as in the file read as it is.
 */
import { isUtf8, transcode } from 'node:buffer';

export interface Decoded {
  readonly raw: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
}

/** Formats that hold no plain text, by their first bytes. */
const FORMATS: readonly (readonly [name: string, magic: readonly number[], advice: string])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46], 'extract its text first (pdftotext, or OCR for a scan)'],
  ['a ZIP archive or an Office document', [0x50, 0x4b, 0x03, 0x04], 'unpack it, or save the document as plain text'],
  ['an old Office document', [0xd0, 0xcf, 0x11, 0xe0], 'save it as plain text'],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47], 'read it by OCR first'],
  ['a JPEG image', [0xff, 0xd8, 0xff], 'read it by OCR first'],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38], 'read it by OCR first'],
  ['a TIFF image', [0x49, 0x49, 0x2a, 0x00], 'read it by OCR first'],
  ['a gzip archive', [0x1f, 0x8b], 'unpack it first'],
  ['an SQLite database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66], 'give the texts, and the database with --db'],
];

/** Gives the text, or one sentence that says what the bytes are and what to do. */
export function decode(bytes: Uint8Array): Decoded | string {
  if (!bytes.length) return 'the file is empty; give a file with the text of a document or gazette.';
  for (const [name, magic, advice] of FORMATS)
    if (magic.every((byte, i) => bytes[i] === byte)) return `the file is ${name}, not text; ${advice}.`;
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (marked)
    return strictly(bytes, marked) ?? 'the file is damaged UTF-16 (an odd number of bytes or broken pairs); save it again as UTF-8.';
  const utf16 = unmarkedUtf16(bytes);
  const decoded = (utf16 ? strictly(bytes, utf16) : null) ?? strictly(bytes, 'utf-8') ?? strictly(bytes, 'gb18030');
  if (!decoded) return 'the bytes are no text in UTF-8, UTF-16 or GB18030; save the file as UTF-8.';
  return isText(decoded.raw) ? decoded : 'the file is binary, not text; give a file with the text of a document or gazette.';
}

function strictly(bytes: Uint8Array, encoding: Decoded['encoding']): Decoded | null {
  // By way of UTF-16 the engine reads Chinese text ten times as fast as with a TextDecoder.
  if (encoding === 'utf-8') return isUtf8(bytes) ? { raw: transcode(bytes, 'utf8', 'utf16le').toString('utf16le'), encoding } : null;
  try {
    return { raw: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

/**
 * UTF-16 without a mark: Chinese text has line ends and digits, whose high byte is zero, on one side only. Plain UTF-8
 * and GB18030 text has no zero bytes at all.
 */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2) return null;
  const sample = bytes.subarray(0, 65_536);
  if (!sample.includes(0)) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i++)
    if (sample[i] === 0) {
      if (i % 2) odd++;
      else even++;
    }
  if (odd > 0 && even === 0) return 'utf-16le';
  if (even > 0 && odd === 0) return 'utf-16be';
  return null;
}

const CONTROL = /[^\P{Cc}\t\n\f\r]/u;

/** Control characters other than white space are no text; a few stray ones (form feeds, NUL of a bad export) are borne. */
function isText(raw: string): boolean {
  const sample = raw.slice(0, 100_000);
  if (!CONTROL.test(sample)) return true;
  let controls = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) controls++;
  }
  return controls <= sample.length / 100;
}
