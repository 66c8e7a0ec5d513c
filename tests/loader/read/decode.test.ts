/** Bytes to text: encodings, and a sentence for what is no text. */
import { describe, expect, it } from 'vitest';
import { decode } from '../../../loader/read/decode.ts';

const utf16le = (text: string): Uint8Array => Buffer.from(text, 'utf16le');
const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();
/** 通知：青岚市 and a line end, in GB18030. */
const GB = [0xcd, 0xa8, 0xd6, 0xaa, 0xa3, 0xba, 0xc7, 0xe0, 0xe1, 0xb0, 0xca, 0xd0, 0x0a];

describe('decode reads text', () => {
  it.each<[name: string, bytes: Uint8Array, encoding: string, raw: string]>([
    ['UTF-8', Buffer.from('通知：青岚市\n'), 'utf-8', '通知：青岚市\n'],
    ['UTF-8 with a mark, which stays', Buffer.from('\ufeff通知'), 'utf-8', '\ufeff通知'],
    ['ASCII', Buffer.from('12 abc'), 'utf-8', '12 abc'],
    ['UTF-8 with a letter beyond the basic plane', Buffer.from('𬭚元素'), 'utf-8', '𬭚元素'],
    ['GB18030', Uint8Array.from(GB), 'gb18030', '通知：青岚市\n'],
    ['GB18030 with a letter of four bytes', Uint8Array.from([...GB, 0x81, 0x39, 0xef, 0x30]), 'gb18030', '通知：青岚市\n㐁'],
    ['UTF-16 LE with a mark', utf16le('\ufeff通知'), 'utf-16le', '\ufeff通知'],
    ['UTF-16 BE with a mark', utf16be('\ufeff通知'), 'utf-16be', '\ufeff通知'],
    ['UTF-16 LE without a mark', utf16le('通知\n2024年\n'), 'utf-16le', '通知\n2024年\n'],
    ['UTF-16 BE without a mark', utf16be('通知\n2024年\n'), 'utf-16be', '通知\n2024年\n'],
    ['white space alone', Buffer.from(' \n\t'), 'utf-8', ' \n\t'],
    ['form feeds between pages', Buffer.from('第一页\f第二页\f'), 'utf-8', '第一页\f第二页\f'],
    ['a few stray control characters', Buffer.from(`${'通知'.repeat(200)}\u0001`), 'utf-8', `${'通知'.repeat(200)}\u0001`],
  ])('%s', (_, bytes, encoding, raw) => { expect(decode(bytes)).toEqual({ raw, encoding }); });
});

describe('decode says what is no text', () => {
  it.each<[name: string, bytes: Uint8Array, message: RegExp]>([
    ['an empty file', new Uint8Array(), /^the file is empty; give a file with the text/],
    ['a PDF', Buffer.from('%PDF-1.7\n'), /^the file is a PDF, not text; extract its text first/],
    ['a ZIP archive', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), /^the file is a ZIP archive or an Office document/],
    ['an old Office document', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /^the file is an old Office document/],
    ['a PNG image', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), /^the file is a PNG image, not text; read it by OCR/],
    ['a JPEG image', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), /^the file is a JPEG image/],
    ['a GIF image', Buffer.from('GIF89a'), /^the file is a GIF image/],
    ['a TIFF image', Uint8Array.from([0x49, 0x49, 0x2a, 0, 8]), /^the file is a TIFF image/],
    ['a gzip archive', Uint8Array.from([0x1f, 0x8b, 8]), /^the file is a gzip archive, not text; unpack it first/],
    ['a database', Buffer.from('SQLite format 3\0'), /^the file is an SQLite database, not text; give the texts, and the database with --db/],
    ['UTF-16 with an odd byte', Uint8Array.from([0xff, 0xfe, 0x41]), /^the file is damaged UTF-16/],
    ['UTF-16 with half a pair', Uint8Array.from([0xff, 0xfe, 0x00, 0xd8]), /^the file is damaged UTF-16/],
    ['control characters', Uint8Array.from([1, 2, 3, 4, 5, 6]), /^the file is binary, not text/],
    ['zero bytes on both sides', Uint8Array.from([0, 0, 0, 0, 7, 7, 0, 0]), /^the file is binary, not text/],
    ['bytes of no encoding', Uint8Array.from([0xff, 0xff, 0xff]), /^the bytes are no text in UTF-8, UTF-16 or GB18030; save the file as UTF-8\.$/],
    ['GB18030 cut inside a letter', Uint8Array.from([...GB, 0xd6]), /^the bytes are no text in/],
  ])('%s', (_, bytes, message) => { expect(decode(bytes)).toMatch(message); });
});
