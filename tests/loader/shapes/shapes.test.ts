/** Whole documents in shapes that gazettes of cities do not have: header and relations of each. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DocumentRecord } from '../../../graph-schema/index.ts';
import { extractSource } from '../../../loader/pipeline.ts';
import { CLEAN_UP } from './clean-up.ts';
import { FAILURES } from './failures.ts';
import { LOCAL } from './local.ts';
import { type Field, FIELDS, type Shape } from './shape.ts';
import { STATE } from './state.ts';

const SHAPES: readonly Shape[] = [...STATE, ...LOCAL, ...CLEAN_UP];

const recordsOf = (file: string): readonly DocumentRecord[] => extractSource(readFileSync(new URL(`documents/${file}.txt`, import.meta.url)), `${file}.txt`).records;

const read = (record: DocumentRecord, field: Field): unknown =>
  field === 'relations' ? record.relations.map(({ type, target }) => [type, target.title, target.number]).sort() : record[field];
const wanted = (shape: Shape, field: Field): unknown => (field === 'relations' ? [...shape.relations].sort() : shape[field]);

describe.each(SHAPES)('$file', (shape) => {
  const failing = FAILURES[shape.file] ?? [];
  const check = (name: 'one document' | Field) => (failing.includes(name) ? it.fails : it);
  const records = recordsOf(shape.file);

  check('one document')('one document', () => { expect(records.map(({ title }) => title)).toHaveLength(1); });

  for (const field of FIELDS)
    check(field)(field, () => {
      const [record] = records;
      if (!record) throw new Error('no document was read');
      expect(read(record, field)).toEqual(wanted(shape, field));
    });
});

it('every expected failure belongs to a document of the tables', () => {
  expect(Object.keys(FAILURES).filter((file) => !SHAPES.some((shape) => shape.file === file))).toEqual([]);
});
