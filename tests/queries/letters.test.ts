/** Letters of a text are what the whole text, normalised, has of letters and digits: whichever way they are taken. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairsOf, plainLetters } from '../../queries/asked/letters.ts';

const CODES = 0x1_0000;
const wholeText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

describe('plainLetters', () => {
  it('takes every character as in the whole text', () => {
    const differing = [];
    for (let code = 0; code < CODES; code++)
      for (const text of [String.fromCharCode(code), `水${String.fromCharCode(code)}a`])
        if (plainLetters(text) !== wholeText(text)) differing.push(code.toString(16));
    expect(differing).toEqual([]);
  });

  it('takes any text as the whole text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'青岚市《关于Ａb１…—·〔〕Éé\u0301㎡か\u3099𠀀') }),
    );
    fc.assert(
      fc.property(text, (any) => {
        expect(plainLetters(any)).toBe(wholeText(any));
      }),
    );
  });

  it.each([
    ['青政发[2019] 12 号', '青政发201912号'],
    ['（Ａ类）', 'a类'],
    ['“十四五”规划——2021', '十四五规划2021'],
    ['', ''],
  ])('of %s are %s', (text, letters) => {
    expect(plainLetters(text)).toBe(letters);
  });

  it('takes a long text too', () => {
    const long = '《水法》，'.repeat(2000);
    expect(plainLetters(long)).toBe('水法'.repeat(2000));
    expect(pairsOf('水法'.repeat(2000))).toBe(`${'水法 法水 '.repeat(1999)}水法 法`);
  });
});

describe('pairsOf', () => {
  it.each([
    ['青岚市', '青岚 岚市 市'],
    ['市', '市'],
    ['', ''],
    ['水𠀀局', '水𠀀 𠀀局 局'],
  ])('of %s are %s', (text, pairs) => {
    expect(pairsOf(text)).toBe(pairs);
  });
});
