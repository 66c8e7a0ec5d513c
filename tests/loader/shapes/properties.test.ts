/** What holds for any text: no throw, the same records for the same bytes, evidence where the span says. */
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type DocumentRecord, documentRecordSchema } from '../../../graph-schema/index.ts';
import { type Extracted, extractSource } from '../../../loader/pipeline.ts';
import { WORDS } from './words.ts';

const extract = (text: string): Extracted => extractSource(Buffer.from(text), 'a.txt');
const rowsOf = ({ relations, duties, deadlines, terms, bodies }: DocumentRecord) => [...relations, ...duties, ...deadlines, ...terms, ...bodies];

/** Rows whose span does not give their evidence, and spans out of bounds. */
function misquoted({ source, records }: Extracted): string[] {
  const raw = source?.raw ?? '';
  const wrong: string[] = [];
  for (const record of records) {
    const [from, to] = record.span;
    if (from < 0 || to < from || to > raw.length) wrong.push(`record ${String(from)}-${String(to)}`);
    for (const { evidence, span: [start, end], rule } of rowsOf(record))
      if (start < 0 || end > raw.length || raw.slice(start, end).replace(/\s/gu, '') !== evidence) wrong.push(`${rule} ${String(start)}-${String(end)}: ${evidence}`);
  }
  return wrong;
}

/** Deadline indices of duties that lead nowhere. */
const dangling = ({ records }: Extracted): number[] => records.flatMap(({ duties, deadlines }) => duties.flatMap((duty) => duty.deadlines.filter((index) => index >= deadlines.length)));

const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }).map((list) => list.join(''));
/** Words under the head of a document, so that the rules for its text run. */
const inDocument = words.map((text) => `青岚市人民政府\n关于做好河道清淤工作的通知\n青政发〔2024〕5号\n各县（区）人民政府：\n${text}\n青岚市人民政府\n2024年5月22日\n`);

function check(text: string): void {
  const first = extract(text);
  expect(misquoted(first)).toEqual([]);
  expect(dangling(first)).toEqual([]);
  for (const record of first.records) documentRecordSchema.parse(record);
  expect(extract(text)).toEqual(first);
}

describe('any text', () => {
  it('of Unicode', () => { fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), check), { numRuns: 300 }); });
  it('of words of documents in any order', () => { fc.assert(fc.property(words, check), { numRuns: 500 }); });
  it('of words in a document', () => { fc.assert(fc.property(inDocument, check), { numRuns: 700 }); });
  it('of bytes', () => { fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => { expect(misquoted(extractSource(bytes, 'a.txt'))).toEqual([]); }), { numRuns: 500 }); });
});

describe('whole documents', () => {
  const folder = new URL('documents/', import.meta.url);
  const names = readdirSync(folder);
  const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

  it.each(names)('%s', (name) => { check(textOf(name)); });

  it.each(names)('%s cut short at any place', (name) => {
    const text = textOf(name);
    fc.assert(fc.property(fc.nat(text.length), (at) => { expect(misquoted(extract(text.slice(0, at)))).toEqual([]); }), { numRuns: 25 });
  });

  it('with page furniture between any two lines', () => {
    fc.assert(fc.property(fc.constantFrom(...names), fc.nat(200), (name, at) => {
      const lines = textOf(name).split('\n');
      lines.splice(at % lines.length, 0, '', '— 12 —', '');
      expect(misquoted(extract(lines.join('\n')))).toEqual([]);
    }), { numRuns: 200 });
  });

  it('in any order', () => {
    fc.assert(fc.property(fc.shuffledSubarray(names, { maxLength: 4 }), (some) => { expect(misquoted(extract(some.map(textOf).join('\n\n')))).toEqual([]); }), { numRuns: 60 });
  });
});
