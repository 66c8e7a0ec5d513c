/** The command line as a user runs it: what it prints, what it refuses and how it ends. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentRecordSchema } from '../../graph-schema/index.ts';
import { gongwen } from '../support/gongwen.ts';
import { inFolder, ROOT } from '../support/store.ts';

const SAMPLE = join(ROOT, 'sample');
const NOT_TECHNICAL = /\n\s+at |node:internal|Error:/u;

describe('gongwen', () => {
  it('loads, lists, dumps and removes', () => inFolder(async (folder) => {
    const db = join(folder, 'graph.sqlite');
    const loaded = gongwen('load', SAMPLE, '--db', db);
    expect(loaded.code).toBe(0);
    expect(loaded.err).toMatch(/Loaded 3 of 3 files \(0 unchanged, 0 failed\): \d+ documents, \d+ duties read\./u);
    expect(gongwen('load', SAMPLE, '--db', db).err).toContain('(3 unchanged, 0 failed)');
    const listed = gongwen('sources', '--db', db);
    expect(listed.out.split('\n').filter(Boolean)).toHaveLength(3);
    const dump = gongwen('dump', '--db', db).out;
    expect(gongwen('dump', '--db', db).out).toBe(dump);
    expect(gongwen('remove', 'qinglan-2022-03.txt', '--db', db).code).toBe(0);
    expect(gongwen('sources', '--db', db).out.split('\n').filter(Boolean)).toHaveLength(2);
    gongwen('load', SAMPLE, '--db', db);
    expect(gongwen('dump', '--db', db).out).toBe(dump);
  }));

  it('extracts records as JSON Lines, and nothing else on standard output', () => {
    const { code, out } = gongwen('extract', join(SAMPLE, 'qinglan-2024-05.txt'));
    expect(code).toBe(0);
    const lines = out.split('\n').filter(Boolean);
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(documentRecordSchema.safeParse(JSON.parse(line)).error).toBeUndefined();
  });

  it('goes on after files that it cannot read, says what is wrong with each, and leaves nothing of them', () => inFolder(async (folder) => {
    const db = join(folder, 'graph.sqlite');
    const texts = join(folder, 'texts');
    mkdirSync(texts);
    mkdirSync(join(folder, 'empty'));
    writeFileSync(join(texts, 'a-empty.txt'), '');
    writeFileSync(join(texts, 'b-binary.txt'), Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256)));
    writeFileSync(join(texts, 'c-recipe.txt'), '把面粉和水揉成面团，静置半小时。\n');
    copyFileSync(join(SAMPLE, 'qinglan-2019-06.txt'), join(texts, 'd-good.txt'));
    const { code, err } = gongwen('load', texts, join(folder, 'empty'), join(folder, 'nowhere'), '--db', db);
    expect(code).toBe(1);
    const failed = err.split('\n').filter((line) => line.startsWith('failed:'));
    expect(failed).toHaveLength(5);
    expect(failed.find((line) => line.includes('a-empty'))).toMatch(/empty/u);
    expect(failed.find((line) => line.includes('b-binary'))).toMatch(/text/u);
    expect(failed.find((line) => line.includes('c-recipe'))).toMatch(/no official document/u);
    expect(failed.find((line) => line.includes('nowhere'))).toMatch(/no such file or folder/u);
    expect(failed.find((line) => line.includes('/empty:'))).toMatch(/holds no text/u);
    expect(err).not.toMatch(NOT_TECHNICAL);
    expect(gongwen('sources', '--db', db).out.split('\n').filter(Boolean)).toHaveLength(1);
  }));

  it('reads a truncated gazette as far as it goes, and says what is missing', () => inFolder(async (folder) => {
    const whole = readFileSync(join(SAMPLE, 'qinglan-2024-05.txt'), 'utf8');
    const path = join(folder, 'cut.txt');
    writeFileSync(path, whole.slice(0, whole.length / 2));
    const { code, err } = gongwen('load', path, '--db', join(folder, 'g.sqlite'));
    expect(code).toBe(0);
    expect(err).toMatch(/warning: .*cut\.txt:\d+: the contents list .* does not print it/u);
  }));

  it.each<[string, string[], number, RegExp]>([
    ['no command', [], 2, /Usage/u],
    ['an unknown command', ['fly'], 2, /unknown command/u],
    ['an unknown option', ['load', 'x', '--fast'], 2, /unknown option/u],
    ['no path', ['load'], 2, /missing required argument/u],
    ['a port that is none', ['serve', '--port', 'abc'], 2, /0 to 65535/u],
    ['a store that is not there', ['sources', '--db', '/tmp/there/is/no/store.sqlite'], 1, /no such store; load texts first/u],
    ['a store that is not there, to be served', ['start', '--db', '/tmp/there/is/no/store.sqlite'], 1, /no such store; load texts first/u],
    ['a database of another program', ['load', SAMPLE, '--db', join(ROOT, 'README.md')], 1, /no SQLite database/u],
    ['workers that are none', ['extract', 'x', '--workers', '0'], 2, /1 to 256/u],
    ['texts from nowhere', ['extract'], 2, /or --stdin/u],
    ['texts from two places', ['extract', '--stdin', SAMPLE], 2, /give no path/u],
    ['help', ['load', '--help'], 0, /files, folders, globs/u],
  ])('answers %s', (_, args, code, message) => {
    const run = gongwen(...args);
    expect(run.code).toBe(code);
    expect(run.out + run.err).toMatch(message);
    expect(run.err).not.toMatch(NOT_TECHNICAL);
  });

  it.each([['sources'], ['dump'], ['remove', 'x'], ['serve', '--port', '0'], ['start', '--port', '0'], ['export', '--format', 'neo4j-admin', 'out']])(
    'makes no store for %s, which only reads',
    (...args) => inFolder(async (folder) => {
      const db = join(folder, 'slip', 'graph.sqlite');
      const { code, err } = gongwen(...args, '--db', db);
      expect([code, err]).toEqual([1, expect.stringContaining(`${db}: there is no such store; load texts first (gongwen load PATH… --db ${db})`)]);
      expect(existsSync(join(folder, 'slip'))).toBe(false);
    }),
  );

  it('takes a file without a byte for no store, and leaves it so', () => inFolder(async (folder) => {
    const db = join(folder, 'graph.sqlite');
    writeFileSync(db, '');
    expect(gongwen('sources', '--db', db).err).toMatch(/no such store/u);
    expect(statSync(db).size).toBe(0);
    expect(gongwen('load', join(SAMPLE, 'qinglan-2019-06.txt'), '--db', db).code).toBe(0);
  }));

  it('refuses to remove what is not loaded', () => inFolder(async (folder) => {
    const db = join(folder, 'graph.sqlite');
    gongwen('load', join(SAMPLE, 'qinglan-2019-06.txt'), '--db', db);
    const run = gongwen('remove', 'nothing.txt', '--db', db);
    expect(run.code).toBe(1);
    expect(run.err).toMatch(/no loaded source has this path/u);
  }));
});
