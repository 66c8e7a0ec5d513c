/** Records that were extracted elsewhere give the graph, and the passages, of the texts themselves. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { expand, RECORDS } from '../../../loader/commands/files.ts';
import { loadFiles } from '../../../loader/commands/load.ts';
import { loadRecordFiles } from '../../../loader/commands/records.ts';
import { readTask } from '../../../loader/reading.ts';
import { recordLines } from '../../../loader/records/line.ts';
import { loadedPaths } from '../../../queries/questions/sources/loaded-paths.ts';
import { passage } from '../../../queries/questions/sources/sources.ts';
import type { GraphStore } from '../../../queries/store.ts';
import { gongwen } from '../../support/gongwen.ts';
import { dumped, inFolder, inStore, ROOT } from '../../support/store.ts';

const SAMPLE = join(ROOT, 'sample');
const FILES = readdirSync(SAMPLE).sort().map((file) => join(SAMPLE, file));
const LINES = FILES.flatMap((path) => [...recordLines(readTask({ path }), false)]);

interface Line {
  source: { file: string };
  origin?: { text: string };
  duties: object[];
}
const valueOf = (line = ''): Line => JSON.parse(line) as Line;
const changed = (line: string | undefined, change: (value: Line) => void): string => { const value = valueOf(line); change(value); return `${JSON.stringify(value)}\n`; };

/** What a store says: its graph, and each source whole. */
async function held(store: GraphStore) {
  const texts: Record<string, string> = {};
  for (const { source } of await store.ask(loadedPaths, {})) texts[source] = (await store.ask(passage, { source, start: 0, end: 0, context: 5000 })).text;
  return { dump: await dumped(store), texts };
}

const plain = (): ReturnType<typeof held> => inStore(async (store) => { await loadFiles(store, FILES); return held(store); });

/** Runs work over lines as a file of records and an empty store. */
const withLines = <T>(lines: readonly string[], work: (store: GraphStore, file: string) => Promise<T>): Promise<T> => inFolder((folder) => {
  const file = join(folder, 'r.jsonl');
  writeFileSync(file, lines.join(''));
  return inStore((store) => work(store, file));
});

describe('records', () => {
  it('give the graph and the passages of the texts, whatever the order of the lines', async () => {
    const expected = await plain();
    await withLines(LINES, async (store, file) => {
      const mixed = `${file}.gz`;
      writeFileSync(mixed, gzipSync([...LINES, ...LINES.slice(3)].reverse().join('')));
      expect(await loadRecordFiles(store, [mixed])).toMatchObject({ loaded: 3, total: 3, failures: [] });
      expect(await held(store)).toEqual(expected);
      expect(await loadRecordFiles(store, [file])).toMatchObject({ loaded: 0, unchanged: 3 });
      await loadFiles(store, FILES);
      expect(await held(store)).toEqual(expected);
    });
  });

  it('are loaded by a command', () => withLines(LINES, async (_, file) => {
    const { code, err } = gongwen('load', '--records', file, SAMPLE, '--db', `${file}.sqlite`);
    expect(code).toBe(1);
    expect(err).toMatch(/^failed: .*sample: the folder holds no records \(\.jsonl/mu);
    expect(err).toMatch(/Loaded 3 of 3 sources \(0 unchanged, 1 failed\)/u);
  }));

  it('that are none are named, of a file the first ten', () => withLines(['{"a": 1}\n', ...Array.from({ length: 30 }, () => '公文\n')], async (store, file) => {
    const { failures } = await loadRecordFiles(store, [file]);
    expect(failures).toHaveLength(11);
    expect([failures[0], failures[10]]).toEqual([expect.stringMatching(/r\.jsonl:1: /u), `${file}: 21 more lines cannot be used.`]);
  }));

  it('are found in folders, as engines write them', () => inFolder(async (folder) => {
    for (const name of ['part-00000', '_SUCCESS', '.part-00000.crc', 'a.jsonl', 'b.ndjson.gz', 'c.txt']) writeFileSync(join(folder, name), '');
    const { files } = await expand([folder], RECORDS);
    expect(files.map((file) => basename(file))).toEqual(['a.jsonl', 'b.ndjson.gz', 'part-00000']);
  }));

  it('of a changed text replace those of its path', () => inStore((store) => inFolder(async (folder) => {
    const file = join(folder, 'r.jsonl');
    for (const text of FILES.slice(0, 2)) {
      writeFileSync(file, [...recordLines(readTask({ path: 'bucket/2024/a.txt', bytes: readFileSync(text) }), true)].join(''));
      await loadRecordFiles(store, [file]);
    }
    expect((await store.ask(loadedPaths, {})).map(({ path }) => path)).toEqual(['bucket/2024/a.txt']);
  })));

  it('that are wrong are named by file and line; their source is not loaded, the others are', async () => {
    const wrong = LINES.findIndex((line) => valueOf(line).duties.length > 0);
    const { file: name } = valueOf(LINES[wrong]).source;
    await withLines(LINES.map((line, i) => (i === wrong ? changed(line, ({ duties }) => { duties[0] = { ...duties[0], class: 'work' }; }) : line)), async (store, file) => {
      const { loaded, failures } = await loadRecordFiles(store, [file]);
      expect(loaded).toBe(2);
      expect(failures).toEqual([expect.stringMatching(new RegExp(`r\\.jsonl:${wrong + 1}: duties\\[0\\]\\.class: `, 'u')), expect.stringMatching(new RegExp(`^${name}: .*; nothing of it is loaded`, 'u'))]);
      expect(await dumped(store)).not.toContain(name);
    });
  });

  const ONE = LINES.filter((line) => valueOf(line).source.file === valueOf(LINES[0]).source.file);
  it.each<[string, string[], RegExp]>([
    ['lack one', ONE.slice(1), /\d of its \d+ records are there; nothing/u],
    ['are cut', [`${(ONE[0] ?? '').slice(0, 200)}\n`, ...ONE.slice(1)], /r\.jsonl:1: this is no JSON/u],
    ['disagree', [...ONE, changed(ONE[0], (value) => { value.duties = []; })], /r\.jsonl:\d+: another line gives record 0 .* otherwise/u],
    ['bring another text', [changed(ONE[0], ({ origin }) => { if (origin) origin.text = origin.text.replace('青岚', '青山'); }), ...ONE.slice(1)], /its text is not the one/u],
    ['without origin stand beside a line that cannot be read', ['{\n', ...ONE.map((line) => changed(line, (value) => { delete value.origin; }))], /a line of it cannot be used/u],
  ])('that %s are refused', (_, lines, message) => withLines(lines, async (store, file) => {
    const { loaded, failures } = await loadRecordFiles(store, [file]);
    expect(failures.join('\n')).toMatch(message);
    expect(loaded).toBe(0);
    expect(await dumped(store)).toBe('');
  }));

  it('without origin show no passages until the text is loaded', async () => {
    await withLines(LINES.map((line) => changed(line, (value) => { delete value.origin; })), async (store, file) => {
      expect(await loadRecordFiles(store, [file])).toMatchObject({ loaded: 3, failures: [] });
      await expect(held(store)).rejects.toThrow(/load the text itself/u);
      await loadFiles(store, FILES);
      expect(await held(store)).toEqual(await plain());
    });
  });
});
