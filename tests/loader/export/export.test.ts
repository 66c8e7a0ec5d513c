/** The files of an export: from a store and from records alike, whole or not there. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportRecords, exportStore, importCommand } from '../../../loader/commands/export.ts';
import { loadFiles } from '../../../loader/commands/load.ts';
import { loadRecordFiles } from '../../../loader/commands/records.ts';
import { CsvFolder } from '../../../loader/export/csv.ts';
import { gongwen } from '../../support/gongwen.ts';
import { linesIn } from '../../support/lines.ts';
import { inFolder, inStore, ROOT } from '../../support/store.ts';

const SAMPLE = ['qinglan-2019-06.txt', 'qinglan-2022-03.txt', 'qinglan-2024-05.txt'].map((name) => join(ROOT, 'sample', name));

describe('an export for the import tool', () => {
  it('is the same from records and from the store that they were loaded into', () => inFolder((folder) => inStore(async (store) => {
    const records = join(folder, 'records.jsonl');
    writeFileSync(records, gongwen('extract', ...SAMPLE).out);
    expect(await loadRecordFiles(store, [records])).toMatchObject({ failures: [], loaded: 3 });
    const fromStore = await exportStore(store, join(folder, 'store'));
    const fromRecords = await exportRecords([records], join(folder, 'records'));
    expect(fromRecords).toEqual(fromStore);
    expect(fromStore.edges).toBeGreaterThan(200);
    expect(linesIn(join(folder, 'records'))).toEqual(linesIn(join(folder, 'store')));
  })));

  it('names every file that it wrote for the tool, and prints how to import them', () => inFolder(async (folder) => {
    const db = join(folder, 'graph.sqlite');
    const out = join(folder, 'for neo4j');
    gongwen('load', ...SAMPLE, '--db', db);
    const { code, out: printed, err } = gongwen('export', '--format', 'neo4j-admin', out, '--db', db);
    expect([code, err]).toEqual([0, expect.stringMatching(/^Exported 3 sources: \d+ nodes and \d+ edges\./u)]);
    expect(printed).toBe(`cd '${out}' && neo4j-admin database import full neo4j @import.args\n`);
    const args = readFileSync(join(out, 'import.args'), 'utf8').split('\n');
    // The tool reads in parallel only where no field has a line end.
    expect(args.filter((one) => one.startsWith('--multiline-fields'))).toEqual([]);
    const named = args.map((line) => line.split('=').at(-1)).filter((name) => name?.endsWith('.csv'));
    expect([...new Set(named), 'import.args'].sort()).toEqual(readdirSync(out).sort());
  }));

  it('leaves a folder that holds something as it is, and nothing beside it', () => inFolder((folder) => inStore(async (store) => {
    mkdirSync(join(folder, 'full'));
    writeFileSync(join(folder, 'full', 'note.txt'), 'kept');
    await expect(exportStore(store, join(folder, 'full'))).rejects.toThrow(/not empty; name one that is empty/u);
    expect(readdirSync(folder)).toEqual(['full']);
    expect(readdirSync(join(folder, 'full'))).toEqual(['note.txt']);
  })));

  it('leaves nothing where it is stopped', () => inFolder((folder) => inStore(async (store) => {
    await loadFiles(store, SAMPLE);
    const stop = new AbortController();
    const exporting = exportStore(store, join(folder, 'out'), stop.signal);
    stop.abort();
    await expect(exporting).rejects.toThrow(/stopped; nothing of it was kept/u);
    expect(readdirSync(folder)).toEqual([]);
  })));

  it('leaves out sources that are not whole, and says which', () => inFolder(async (folder) => {
    const records = join(folder, 'records.jsonl');
    const lines = gongwen('extract', ...SAMPLE.slice(0, 2)).out.split('\n').filter(Boolean);
    writeFileSync(records, lines.slice(0, -1).join('\n'));
    const { sources, failures } = await exportRecords([records], join(folder, 'out'));
    expect([sources, failures]).toEqual([1, [expect.stringMatching(/qinglan-2022-03\.txt: 3 of its 4 records are there/u)]]);
  }));

  it.each<[string, string[], number, RegExp]>([
    ['no format', ['export', 'x'], 2, /--format/u],
    ['a format that is none', ['export', 'x', '--format', 'gexf'], 2, /neo4j-admin/u],
    ['a store that is not there', ['export', 'x', '--format', 'neo4j-admin', '--db', '/tmp/there/is/no/store.sqlite'], 1, /no such store/u],
  ])('answers %s', (_, args, code, message) => {
    const run = gongwen(...args);
    expect([run.code, run.err]).toEqual([code, expect.stringMatching(message)]);
    expect(existsSync(join(ROOT, 'x'))).toBe(false);
  });
});

describe('a file of an export', () => {
  it('keeps quotes, lines, empty texts and lists of any text apart', () => inFolder(async (folder) => {
    const csv = new CsvFolder(folder);
    csv.lone('_Thing', { text: 'string', none: 'string', list: 'string[]', number: 'long', day: 'date' }, { text: '说"一"\n二', list: ['a;b', 'c,d', '“e”', '坏\ufdd0'], number: 7, day: '2024-05-01' });
    csv.lone('_Thing', { text: 'string', none: 'string', list: 'string[]', number: 'long', day: 'date' }, { text: '' });
    const args = csv.close();
    expect(readFileSync(join(folder, 'store_Thing.csv'), 'utf8')).toBe('text:string,none:string,list:string[],number:long,day:date\n"说""一""\n二",,"a;b\ufdd0c,d\ufdd0“e”\ufdd0坏\ufffd",7,2024-05-01\n"",,,,\n');
    expect(args).toContain('--array-delimiter=U+fdd0');
    expect(args).toContain('--multiline-fields=true');
  }));

  it('is imported by a command that any folder name goes into', () => {
    expect(importCommand("/a/b's c")).toBe("cd '/a/b'\\''s c' && neo4j-admin database import full neo4j @import.args");
  });
});
