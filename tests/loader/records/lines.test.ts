/** Splitting a stream into lines: at line feeds only, wherever the chunks end. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, linesOf } from '../../../loader/records/lines.ts';

async function split(chunks: readonly Buffer[]): Promise<Line[]> {
  const stream = async function* () { yield* chunks; };
  const lines: Line[] = [];
  for await (const line of linesOf(stream())) lines.push(line);
  return lines;
}

describe('linesOf', () => {
  it('gives the same lines however the bytes are cut', async () => {
    const line = fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.replace(/\n/gu, ''));
    await fc.assert(fc.asyncProperty(fc.array(line, { maxLength: 8 }), fc.integer({ min: 1, max: 7 }), async (texts, size) => {
      const bytes = Buffer.from(texts.map((text) => `${text}\n`).join(''));
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
      // A mark at the start of a line is none of its text.
      const wanted = texts.map((text, i) => ({ number: i + 1, text: text.replace(/^\uFEFF/u, '') })).filter(({ text }) => /\S/u.test(text));
      expect((await split(chunks)).map(({ number, text }) => ({ number, text }))).toEqual(wanted);
    }));
  });

  it('keeps other separators of lines, and a last line without an end', async () => {
    expect((await split([Buffer.from('a\u2028b\r\n\n  \nc')])).map(({ number, text }) => [number, text])).toEqual([[1, 'a\u2028b\r'], [4, 'c']]);
  });

  it('says where a line is not UTF-8, and goes on', async () => {
    expect(await split([Buffer.from([0x61, 0x0a, 0xff, 0x0a, 0x62])])).toEqual([
      { number: 1, text: 'a', problem: null }, { number: 2, text: null, problem: 'the line is not UTF-8' }, { number: 3, text: 'b', problem: null },
    ]);
  });
});
