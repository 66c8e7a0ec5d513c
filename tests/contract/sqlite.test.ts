/** The SQLite store keeps the contract; other processes read while it writes, and what is not ours is refused. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { putReadings } from '../../loader/write/stream.ts';
import { readText } from '../../loader/reading.ts';
import { StoreError } from '../../queries/errors.ts';
import { statistics } from '../../queries/questions/sources/statistics.ts';
import { explained } from '../../queries/sqlite/errors.ts';
import { openSqlite } from '../../queries/sqlite/store.ts';
import { NOTHING } from '../../queries/store.ts';
import { GAZETTES } from '../loader/write/gazettes.ts';
import { node, state } from '../support/graph.ts';
import { inFolder } from '../support/store.ts';
import { storeContract } from './store/index.ts';

storeContract({
  name: 'sqlite',
  open: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gongwen-contract-'));
    const store = openSqlite(join(folder, 'graph.sqlite'));
    return {
      store,
      close: async () => {
        await store.close();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  },
});

describe('a SQLite file', () => {
  it('is read by another connection while one writes', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'graph.sqlite');
      const writing = openSqlite(path);
      const reading = openSqlite(path);
      await writing.write(async (writer) => {
        await writer.put(new Map([['x', { ...NOTHING, nodes: [node('Document:a', { title: '甲', held: true })] }]]));
        expect(await reading.ask(statistics, {})).toMatchObject({ documents: 0 });
      });
      expect(await reading.ask(statistics, {})).toMatchObject({ documents: 1 });
      await state(reading, [node('Document:b', { title: '乙', held: true })], [], {}, 'y');
      expect(await writing.ask(statistics, {})).toMatchObject({ documents: 2 });
      await writing.close();
      await reading.close();
    }));

  it.each<[string, (path: string) => void, RegExp]>([
    [
      'of another program',
      (path) => {
        const other = new Database(path);
        other.exec('CREATE TABLE t (a)');
        other.close();
      },
      /another program/u,
    ],
    [
      'that is no database',
      (path) => {
        writeFileSync(path, 'hello, this is no database at all, but a text that is long enough to be looked at\n'.repeat(20));
      },
      /no SQLite database/u,
    ],
    [
      'of another version',
      (path) => {
        const other = new Database(path);
        other.exec(`CREATE TABLE t (a); PRAGMA application_id = ${0x676e_6777}; PRAGMA user_version = 99`);
        other.close();
      },
      /another version/u,
    ],
  ])('%s is refused with a sentence', (_, make, message) =>
    inFolder(async (folder) => {
      const path = join(folder, 'file.sqlite');
      make(path);
      expect(() => openSqlite(path)).toThrow(message);
    }),
  );

  it('keeps no statement for every text that was ever asked', () =>
    inFolder(async (folder) => {
      const store = openSqlite(join(folder, 'graph.sqlite'));
      for (let i = 0; i < 1200; i++)
        expect(
          await store.ask(
            {
              name: 'n',
              asks: 'Which number is this?',
              sql: () => ({ text: `SELECT ${i} AS n`, params: {} }),
              cypher: () => ({ text: '', params: {} }),
              answer: ([row]) => row?.['n'],
            },
            {},
          ),
        ).toBe(i);
      expect((Reflect.get(store, 'prepared') as Map<string, unknown>).size).toBeLessThanOrEqual(500);
      await store.close();
    }));

  it('that is a folder, or in no folder, is refused with a sentence', () =>
    inFolder(async (folder) => {
      expect(() => openSqlite(folder)).toThrow(/folder/u);
      expect(() => openSqlite(join(folder, 'no/such/file.sqlite'))).toThrow(/cannot be opened/u);
    }));

  it('that another program writes is told once the wait is over, and a load tries no more of its sources', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'graph.sqlite');
      const store = openSqlite(path, 200);
      const other = new Database(path);
      other.exec('BEGIN IMMEDIATE');
      await expect(store.write(() => Promise.resolve())).rejects.toThrow(StoreError);
      await expect(store.write(() => Promise.resolve())).rejects.toThrow(/another program is writing/u);
      const readings = Object.entries(GAZETTES).map(([name, text]) => readText(new TextEncoder().encode(text), `/${name}`));
      for await (const { outcomes } of putReadings(store, readings))
        expect([...outcomes.values()]).toEqual(
          readings.map(() => ({ failure: expect.stringMatching(/another program is writing/u) as string, store: true })),
        );
      other.exec('ROLLBACK');
      other.close();
      await state(store, [node('Document:b', { title: '乙', held: true })], [], {}, 'y');
      expect(await store.ask(statistics, {})).toMatchObject({ documents: 1 });
      await store.close();
    }));

  it('that is damaged while it is open is told as such when it is asked', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'graph.sqlite');
      const store = openSqlite(path);
      await state(store, [node('Document:b', { title: '乙', held: true })], [], {}, 'y');
      for (const end of ['', '-wal']) writeFileSync(`${path}${end}`, 'x'.repeat(100_000));
      await expect(store.ask(statistics, {})).rejects.toThrow(StoreError);
      await store.close();
    }));

  it.each([
    ['SQLITE_BUSY', 'database is locked', /another program is writing/u],
    ['SQLITE_BUSY_SNAPSHOT', 'database is locked', /another program is writing/u],
    ['SQLITE_FULL', 'database or disk is full', /disk is full/u],
    ['SQLITE_IOERR_WRITE', 'disk I/O error', /disk cannot be read or written/u],
    ['SQLITE_READONLY', 'attempt to write a readonly database', /may not be written/u],
    ['SQLITE_CORRUPT', 'database disk image is malformed', /damaged/u],
    ['SQLITE_NOTADB', 'file is not a database', /no SQLite database/u],
    ['SQLITE_CANTOPEN', 'unable to open database file', /cannot be opened/u],
  ])('says with a sentence %s', (code, message, sentence) => {
    const error = explained(new Database.SqliteError(message, code, 0), 'a.sqlite');
    expect(error).toBeInstanceOf(StoreError);
    expect((error as StoreError).message).toMatch(sentence);
  });

  it('leaves a fault of a statement as it is', () => {
    const error = new Database.SqliteError('too many terms in compound SELECT', 'SQLITE_ERROR', 1);
    expect(explained(error, 'a.sqlite')).toBe(error);
  });
});
