/** A file's bytes to a source, and the diagnostics of what is none. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { extractSource } from '../../../loader/pipeline.ts';
import { readSource } from '../../../loader/read/index.ts';

describe('readSource', () => {
  it('keeps name, hash, encoding and the text as it is', () => {
    const bytes = Buffer.from('\ufeff青岚市　人民政府\r\n通知');
    const source = readSource(bytes, 'a.txt');
    expect(source).toMatchObject({ file: 'a.txt', encoding: 'utf-8', raw: '\ufeff青岚市　人民政府\r\n通知', sha256: createHash('sha256').update(bytes).digest('hex') });
  });

  it.each(['\ufeff', ' \n\t', '— 12 —\n', '12345', '。，；', '\u3000\u3000\n'])('says that %j holds no words', (text) => {
    expect(readSource(Buffer.from(text), 'a.txt')).toMatch(/^the file holds no words, .* read it by OCR first\.$/);
  });

  it('reads the same text from every encoding', () => {
    const text = '青岚市人民政府\n通知';
    const texts = [Buffer.from(text), Buffer.from(`\ufeff${text}`), Buffer.from(`\ufeff${text}`, 'utf16le'), Buffer.from(`\ufeff${text}`, 'utf16le').swap16()].map((bytes) => {
      const source = readSource(bytes, 'a.txt');
      return typeof source === 'string' ? source : source.text;
    });
    expect(new Set(texts)).toEqual(new Set(['青岚市人民政府\n通知']));
  });
});

describe('extractSource', () => {
  it('turns unreadable bytes into a diagnostic', () => {
    expect(extractSource(new Uint8Array(), 'a.txt')).toEqual({
      source: null, records: [], diagnostics: [{ rule: 'read/decode', severity: 'error', at: null, message: 'the file is empty; give a file with the text of a document or gazette.' }],
    });
  });

  it('says so where there is no document', () => {
    const { source, records, diagnostics } = extractSource(Buffer.from('今天天气很好。'), 'a.txt');
    expect(source?.text).toBe('今天天气很好。');
    expect(records).toEqual([]);
    expect(diagnostics).toMatchObject([{ rule: 'segment/no-document', severity: 'error', at: [0, 7] }]);
  });
});
