/** Resolution of references: a table of what is known, what is referred to, and what it must come to. */
import { describe, expect, it } from 'vitest';
import { type CandidateDetail } from '../../../loader/resolve/documents.ts';
import { titleName } from '../../../loader/resolve/names.ts';
import { aliasOf, type Reference, resolve } from '../../../loader/resolve/references.ts';
import type { NameRow } from '../../../queries/store.ts';

const known = (target: string, name: string, detail: Partial<CandidateDetail>): NameRow =>
  ({ name, target, kind: 'document', detail: JSON.stringify({ place: '青岚市', date: '2018-01-10', title: '青岚市河道管理办法', carries: [], held: true, ...detail }) });

const reference = (target: Partial<Reference['target']>, more: Partial<Reference> = {}): Reference => ({
  from: 'Document:self', type: 'repeals', target: { title: null, number: null, date: null, issuer: null, ...target }, effectiveOn: null, part: null, expiresOn: null, extendedBy: null, place: '青岚市', date: '2023-03-03', own: [],
  quotation: { source: 'Source:x', start: 0, end: 1, text: '废', rule: 'effect/test' }, ...more,
});

const among = (...rows: NameRow[]) => (name: string) => rows.filter((row) => row.name === name);
const RIVER = titleName('青岚市河道管理办法');

describe('a reference', () => {
  it.each<[string, Reference, NameRow[], string | null]>([
    ['by number leads to the document of that number', reference({ number: '青政发〔2018〕3号' }), [known('Document:a', 'n:青政发〔2018〕3号', {})], 'Document:a'],
    ['by number prefers its own place where two cities share the number', reference({ number: '青政发〔2018〕3号' }), [known('Document:a', 'n:青政发〔2018〕3号', {}), known('Document:b', 'n:青政发〔2018〕3号', { place: '青屏市' })], 'Document:a'],
    ['by title leads to the only document of that title', reference({ title: '青岚市河道管理办法' }), [known('Document:a', RIVER, {})], 'Document:a'],
    ['by title with a date takes the one of that date', reference({ title: '青岚市河道管理办法', date: '2018-01-10' }), [known('Document:a', RIVER, {}), known('Document:b', RIVER, { date: '2021-04-02' })], 'Document:a'],
    ['never means a document that is newer', reference({ title: '青岚市河道管理办法' }, { date: '2019-01-01' }), [known('Document:a', RIVER, {}), known('Document:b', RIVER, { date: '2021-04-02' })], 'Document:a'],
    ['never means the document itself', reference({ title: '青岚市河道管理办法' }), [known('Document:self', RIVER, {}), known('Document:a', RIVER, {})], 'Document:a'],
  ])('%s', (_, asked, rows, expected) => {
    expect(resolve(asked, among(...rows))).toEqual({ target: expected, known: true });
  });

  it.each<[string, Reference, NameRow[]]>([
    ['with two candidates', reference({ title: '青岚市河道管理办法' }), [known('Document:a', RIVER, {}), known('Document:b', RIVER, { date: '2021-04-02' })]],
    ['with a number that is not known', reference({ number: '青政发〔1999〕1号' }), []],
    ['whose number belongs to a document of quite another title', reference({ number: '青政发〔2018〕3号', title: '青岚市城市供水价格调整方案' }), [known('Document:a', 'n:青政发〔2018〕3号', {})]],
    ['by a title that another place uses too', reference({ title: '河道管理办法' }), [known('Document:b', titleName('河道管理办法'), { place: '青屏市' })]],
    ['to the former version of the document itself', reference({ title: '青岚市河道管理办法' }, { own: ['青岚市河道管理办法'] }), [known('Document:self', RIVER, {})]],
  ])('%s stays a document not held', (_, asked, rows) => {
    const resolution = resolve(asked, among(...rows));
    expect(resolution?.known).toBe(false);
    expect(rows.map(({ target }) => target)).not.toContain(resolution?.target);
  });

  it('to itself by number is none', () => {
    expect(resolve(reference({ number: '青政发〔2023〕4号' }), among(known('Document:self', 'n:青政发〔2023〕4号', {})))).toBeNull();
  });

  it('with number and title teaches the title to later references', () => {
    const both = reference({ number: '青政发〔2018〕3号', title: '青岚市河道管理办法' });
    const alias = aliasOf(both);
    expect(alias).toMatchObject({ name: RIVER, target: 'n:青政发〔2018〕3号', kind: 'alias' });
    const byNumber = resolve(both, among());
    const byTitle = resolve(reference({ title: '青岚市河道管理办法' }), among(...(alias ? [alias] : [])));
    expect(byTitle?.target).toBe(byNumber?.target);
  });
});
