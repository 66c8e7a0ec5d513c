/** Loading again reads only what could come out otherwise: other bytes, other rules, what was not read whole, what came as records. */
import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadFiles } from '../../loader/commands/load.ts';
import { loadRecordFiles } from '../../loader/commands/records.ts';
import { partUnread, unreadSummary } from '../../loader/commands/unread.ts';
import { readerId, readerIdOf } from '../../loader/reader.ts';
import { readTask } from '../../loader/reading.ts';
import { recordLines } from '../../loader/records/line.ts';
import { sourceId } from '../../loader/resolve/ids.ts';
import type { GraphStore } from '../../queries/store.ts';
import { inFolder, inStore, ROOT } from '../support/store.ts';

const SAMPLE = join(ROOT, 'sample/qinglan-2019-06.txt');

/** Runs work over a store that holds a file of its own. */
const loaded = <T>(work: (store: GraphStore, file: string) => Promise<T>): Promise<T> =>
  inFolder((folder) =>
    inStore(async (store) => {
      const file = join(folder, 'a.txt');
      copyFileSync(SAMPLE, file);
      await loadFiles(store, [file]);
      return work(store, file);
    }),
  );
const restOf = async (store: GraphStore, ...files: string[]) => (await partUnread(store, files)).rest;

describe('a file that was loaded', () => {
  it('is not read again, and counts as if it were', () =>
    loaded(async (store, file) => {
      const { unread, rest } = await partUnread(store, [file, '/nowhere.txt']);
      expect(rest).toEqual(['/nowhere.txt']);
      expect(unreadSummary(unread)).toEqual(await loadFiles(store, [file]));
    }));

  it('is read again where its bytes are others', () =>
    loaded(async (store, file) => {
      writeFileSync(file, `${readFileSync(file, 'utf8')}\n`);
      expect(await restOf(store, file)).toEqual([file]);
    }));

  it('is read again by other rules, and that is noted though they give the same', () =>
    loaded(async (store, file) => {
      const source = sourceId(readTask({ path: file }).source?.sha256 ?? '');
      await store.write((writer) => writer.noteReadBy(source, { reader: 'of another version', duties: 1 }));
      expect(await restOf(store, file)).toEqual([file]);
      expect(await loadFiles(store, [file])).toMatchObject({ unchanged: 1 });
      expect(await restOf(store, file)).toEqual([]);
    }));

  it('is read again under another path', () =>
    loaded(async (store, file) => {
      const other = `${file}.txt`;
      copyFileSync(file, other);
      expect(await restOf(store, file, other)).toEqual([other]);
    }));

  it('is read again where records of it came in between', () =>
    loaded(async (store, file) => {
      const records = join(file, '../r.jsonl');
      const lines = [...recordLines(readTask({ path: file }), true)].map((line) => line.replace('"duties":[{', '"duties":[],"former":[{'));
      writeFileSync(records, lines.join(''));
      expect(await loadRecordFiles(store, [records])).toMatchObject({ loaded: 1 });
      expect(await restOf(store, file)).toEqual([file]);
    }));

  it('is read again, with its warnings, where it could not be read whole', () =>
    inFolder((folder) =>
      inStore(async (store) => {
        const file = join(folder, 'cut.txt');
        const whole = readFileSync(join(ROOT, 'sample/qinglan-2024-05.txt'), 'utf8');
        writeFileSync(file, whole.slice(0, whole.length / 2));
        expect((await loadFiles(store, [file])).warnings).not.toEqual([]);
        expect(await restOf(store, file)).toEqual([file]);
      }),
    ));
});

describe('the id of a reader', () => {
  it('is that of its program, its tables and its packages', () =>
    inFolder(async (folder) => {
      for (const part of ['loader/patterns', 'graph-schema', 'package-lock.json'])
        cpSync(join(ROOT, part), join(folder, part), { recursive: true });
      const change = (file: string, text: string): string => {
        mkdirSync(join(folder, file, '..'), { recursive: true });
        writeFileSync(join(folder, file), text);
        return readerIdOf(folder);
      };
      const ids = [
        readerIdOf(folder),
        change('loader/patterns/words.ts', 'export {};'),
        change('loader/lexicon/more.json', '[]'),
        change('graph-schema/day.ts', ''),
        change('package-lock.json', '{}'),
      ];
      expect(new Set(ids).size).toBe(ids.length);
      expect(change('loader/RULES.md', 'Rules')).toBe(ids.at(-1));
      expect(readerId()).toMatch(/^[0-9a-f]{64}$/u);
    }));
});
