/** A loader that is killed at any moment leaves a store that the next load completes, as if nothing had happened. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSqlite } from '../../../queries/sqlite/store.ts';
import { dumped, inFolder, ROOT } from '../../support/store.ts';
import { GAZETTES } from './gazettes.ts';

const KILLS = 12;
const YEARS = 20;

/** Copies of the gazettes under other years, several transactions full, so that there is something to interrupt. */
function writeMany(folder: string): void {
  mkdirSync(folder);
  for (let year = 1; year <= YEARS; year++)
    for (const [name, text] of Object.entries(GAZETTES)) writeFileSync(join(folder, `${year}-${name}`), text.replace(/〔20(\d\d)〕/gu, (_, digits: string) => `〔${1900 + ((Number(digits) * year) % 100)}〕`));
}

const loader = (texts: string, db: string): ChildProcess => spawn(process.execPath, ['--import', 'tsx', 'gongwen.ts', 'load', texts, '--db', db], { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] });

/** Runs the loader; kills it when it has spoken `lines` lines and waited `delay` ms more. Gives whether it was killed in time. */
const killed = (texts: string, db: string, lines: number, delay: number): Promise<boolean> => new Promise((done) => {
  const child = loader(texts, db);
  let spoken = 0;
  child.stderr?.on('data', (chunk: Buffer) => {
    spoken += chunk.toString().split('\n').length - 1;
    if (spoken >= lines) setTimeout(() => child.kill('SIGKILL'), delay);
  });
  child.on('exit', (_code, signal) => done(signal === 'SIGKILL'));
});

const finished = (texts: string, db: string): Promise<number | null> => new Promise((done) => {
  const child = loader(texts, db);
  child.stderr?.resume();
  child.on('exit', done);
});

async function graph(db: string): Promise<string> {
  const store = openSqlite(db);
  try {
    return await dumped(store);
  } finally {
    await store.close();
  }
}

describe('a killed loader', () => {
  it('leaves a store that the next load completes', { timeout: 300_000 }, async () => {
    await inFolder(async (folder) => {
      const texts = join(folder, 'texts');
      writeMany(texts);
      const whole = join(folder, 'whole.sqlite');
      expect(await finished(texts, whole)).toBe(0);
      const expected = await graph(whole);
      const db = join(folder, 'killed.sqlite');
      let kills = 0;
      for (let round = 0; round < KILLS; round++) if (await killed(texts, db, 1, (round * 11) % 47)) kills++;
      expect(kills).toBeGreaterThan(KILLS / 2);
      expect(await finished(texts, db)).toBe(0);
      expect(await graph(db)).toBe(expected);
    });
  });
});
