/** The comparison of two readings: what came, what went, what another rule reads now. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { DocumentRecord } from '../../graph-schema/index.ts';
import { extractSource } from '../../loader/pipeline.ts';
import { ROOT } from '../support/store.ts';
import { compare, lines } from './compare.ts';

const TEXT =
  '青岚市人民政府\n\n关于做好河道清淤工作的通知\n\n青政发〔2024〕5号\n\n各县（区）人民政府：\n\n一、开展清淤。2024年6月底前完成清淤。（责任单位：市水利局、市财政局）\n\n《青岚市河道管理办法》（青政发〔2018〕3号）同时废止。\n\n青岚市人民政府\n\n2024年5月22日\n';
const records = extractSource(new TextEncoder().encode(TEXT), 'a.txt').records;
const changed = (change: (record: DocumentRecord) => Partial<DocumentRecord>): DocumentRecord[] =>
  records.map((record) => ({ ...record, ...change(record) }));
const compared = (after: readonly DocumentRecord[]) => {
  const { changes, moved } = compare(records, after, ({ source }) => source.file);
  return {
    changes: changes.map(({ change, kind, rule, says }) => `${change} ${kind} ${rule} ${says}`),
    moved: moved.map(({ from, to, count }) => `${from} ${to} ${count}`),
  };
};

describe('gains', () => {
  it('of the same reading are none', () => {
    expect(compared(records)).toEqual({ changes: [], moved: [] });
  });

  it('list what went by the rule that read it', () => {
    expect(compared(changed(() => ({ relations: [] }))).changes).toEqual([
      expect.stringMatching(/^went relation\.repeals effect\/\S+ 青政发〔2018〕3号 《青岚市河道管理办法》/u),
    ]);
  });

  it('list a body that a duty has no more, and one that came', () => {
    const { changes } = compared(
      changed(({ duties }) => ({ duties: duties.map((duty) => ({ ...duty, responsible: ['市水利局', '市审计局'] })) })),
    );
    expect(changes).toEqual([
      expect.stringMatching(/^went duty\.responsible \S+ 市财政局: /u),
      expect.stringMatching(/^came duty\.responsible \S+ 市审计局: /u),
    ]);
  });

  it('list a relation that is on a part now', () => {
    const { changes } = compared(changed(({ relations }) => ({ relations: relations.map((row) => ({ ...row, part: '第三条' })) })));
    expect(changes).toEqual([
      expect.stringMatching(/^went relation\.repeals /u),
      expect.stringMatching(/^came relation\.repeals .* 第三条$/u),
    ]);
  });

  it('count what another rule reads as moved, not as changed', () => {
    expect(compared(changed(({ relations }) => ({ relations: relations.map((row) => ({ ...row, rule: 'effect/new' })) })))).toEqual({
      changes: [],
      moved: [expect.stringMatching(/^effect\/\S+ effect\/new 1$/u)],
    });
  });

  it('know a document again whose number is read otherwise', () => {
    expect(compared(changed(() => ({ number: '青政发〔2024〕6号' }))).changes).toEqual([
      'went header.number document/head 青政发〔2024〕5号',
      'came header.number document/head 青政发〔2024〕6号',
    ]);
  });

  it('are printed by rule and kind, with totals', () => {
    const printed = [
      ...lines(
        compare(
          records,
          changed(() => ({ relations: [] })),
          ({ source }) => source.file,
        ),
      ),
    ].join('\n');
    expect(printed).toMatch(/== effect\/\S+: 0 came, 1 went\n {2}relation\.repeals: 0 came, 1 went\n {2}- a\.txt 青政发〔2024〕5号: /u);
    expect(printed).toMatch(/\d+ → \d+ statements: 0 came, 1 went, 0 read by another rule$/u);
  });
});

describe.skipIf(!existsSync(join(ROOT, '.git')))('npm run gains', () => {
  const gains = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, 'tests/gains/index.ts'), ...args], { cwd: ROOT, encoding: 'utf8' });

  it('compares a commit with itself: nothing came or went', () => {
    const { status, stdout, stderr } = gains('HEAD', 'HEAD', '--json', '--path', 'sample');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ sources: 3, changes: [], moved: [] });
  }, 120_000);

  it.each([
    [['no-such-commit'], 1, /no such commit/u],
    [[], 2, /name the commit/u],
    [['HEAD', '--path', 'nowhere'], 1, /no such file/u],
    [['HEAD', '--what'], 2, /what/u],
  ] as const)('%j ends with %d', (args, code, message) => {
    const { status, stderr } = gains(...args);
    expect(stderr).toMatch(message);
    expect(status).toBe(code);
  });
});
