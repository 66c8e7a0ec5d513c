/** The map of the cleaned text: every code unit leads back to the one that it stands for. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../../loader/clean/index.ts';
import { normalCode } from '../../../loader/clean/characters.ts';

const normal = (raw: string, neighbour: string): string => String.fromCharCode(normalCode(raw.charCodeAt(0), neighbour.charCodeAt(0), neighbour.charCodeAt(0)));

/** What a raw character may become: itself, its normal form, a bracket of a number, a quote, a space, the stroke between two cells, the line end between two bodies. */
function standsFor(cleaned: string, raw: string): boolean {
  if (cleaned === raw || normal(raw, ' ') === cleaned || normal(raw, 'a') === cleaned) return true;
  if (cleaned === '〔' || cleaned === '〕') return /[〔﹝[［【(（〈<〕﹞\]］】)）〉>]/u.test(raw);
  if (cleaned === '“' || cleaned === '”') return raw === '"';
  if (cleaned === '\t') return /[\s|]/u.test(raw);
  if (cleaned === '、' && raw === '\n') return true;
  return cleaned === ' ' && /[\s\u200b\ufeff]/u.test(raw);
}

/** Places where the map is wrong; none in a right one. A line end stands for the place before the next block. */
function faults(raw: string): string[] {
  const { text, map } = clean(raw);
  const wrong: string[] = [];
  if (map.length !== text.length + 1) wrong.push(`length ${String(map.length)} for ${String(text.length)}`);
  if (map[text.length] !== raw.length) wrong.push('the end');
  for (let i = 0; i < text.length; i++) {
    const at = map[i] ?? -1;
    if (at < 0 || at >= raw.length) wrong.push(`${String(i)} out of bounds: ${String(at)}`);
    if (i && at <= (map[i - 1] ?? 0)) wrong.push(`${String(i)} not after ${String(i - 1)}`);
    if (text[i] !== '\n' && !standsFor(text[i] ?? '', raw[at] ?? '')) wrong.push(`${String(i)}: ${text[i] ?? ''} for ${raw[at] ?? ''}`);
  }
  return wrong;
}

describe('map', () => {
  it.each([
    '青 岚　市\n通知', '\ufeff青岚市\r\n\r\n通知', '１２,３ 年', '青政发 [ 2024 ] 11 号', '"甲"、"乙"', '- **重点**：<b>清淤</b>', '1 \t 市水利局\t\t完成', '一、甲\n— 3 —\n二、乙',
    'Internet  of Things', '根据《青岚市河道\n管理办法》。', '⻘岚⽔利', '𬭚元素 𬭚', '',
  ])('%j', (raw) => { expect(faults(raw)).toEqual([]); });

  it.each(['q-03-suohe-inspection-cells', 'x-09-xundong-cleanup-cells'])('stays within a text whose rows begin with blank cells: %s', (name) => {
    const raw = readFileSync(new URL(`../../annotated/${name}/source.txt`, import.meta.url), 'utf8');
    const places = [...clean(raw).map];
    expect([Math.min(...places) >= 0, Math.max(...places)]).toEqual([true, raw.length]);
  });

  it('gives the raw words of a cleaned passage', () => {
    const raw = '　　根据《青岚市\n\n— 2 —\n\n河道管理 办法》[2021]9号。';
    const { text, map } = clean(raw);
    const start = text.indexOf('河道');
    expect(raw.slice(map[start], map[text.indexOf('》')])).toBe('河道管理 办法');
  });
});

const PIECES = fc.constantFrom('青岚市', '《', '》', '（', '）', '(', ')', '[2024]', '5号', '\n', '\r\n', '\n\n', ' ', '　', '\t', '、', '。', '"', '一、', '1.', '附件', '公报', '— 3 —', '**', '<b>', '</b>', '- ', 'a', ' b', '１', '\ufeff', '\u200b', '|---|', '2024年5月1日', '关于', '通知', '\f', '\u2028');

describe('any text', () => {
  it('of domain pieces', () => { fc.assert(fc.property(fc.array(PIECES, { maxLength: 60 }), (pieces) => { expect(faults(pieces.join(''))).toEqual([]); }), { numRuns: 1000 }); });
  it('of any Unicode', () => { fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (raw) => { expect(faults(raw)).toEqual([]); }), { numRuns: 1000 }); });
  it('has no white space between Chinese letters', () => {
    fc.assert(fc.property(fc.array(PIECES, { maxLength: 60 }), (pieces) => { expect(clean(pieces.join('')).text).not.toMatch(/\p{Script=Han} \p{Script=Han}|^\n|\n$|\n\n/u); }), { numRuns: 500 });
  });
});
