/** The command line on Neo4j: every command, and a loader that is killed at any moment, whose work the next load completes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentsOf } from '../support/contents.ts';
import { gongwen, gongwenBeside, pointingAt, type Run } from '../support/gongwen.ts';
import { linesIn } from '../support/lines.ts';
import { empty, neo4jTurn } from '../support/neo4j.ts';
import { inFolder, ROOT } from '../support/store.ts';
import { GAZETTES } from './write/gazettes.ts';

const SAMPLE = join(ROOT, 'sample');
const KILLS = 6;
const YEARS = 4;

const config = await neo4jTurn();

describe.skipIf(!config)('gongwen on Neo4j', { timeout: 600_000 }, () => {
  if (!config) return;
  const pointing = pointingAt(config);
  const on = (...args: string[]): Promise<Run> => gongwenBeside(pointing, ...args).ended;

  it('does with every command what it does with a file', () => inFolder(async (folder) => {
    await empty(config);
    const db = join(folder, 'graph.sqlite');
    expect(gongwen('load', SAMPLE, '--db', db).code).toBe(0);
    const expected = gongwen('dump', '--db', db).out;

    expect(await on('load', SAMPLE)).toMatchObject({ code: 0, err: expect.stringContaining('Loaded 3 of 3 files (0 unchanged, 0 failed)') as unknown });
    expect(await on('load', SAMPLE)).toMatchObject({ code: 0, err: expect.stringContaining('(3 unchanged, 0 failed)') as unknown });
    expect(await on('dump')).toMatchObject({ code: 0, out: expected });
    expect((await on('sources')).out).toBe(gongwen('sources', '--db', db).out);
    expect(await on('export', '--format', 'neo4j-admin', join(folder, 'export'))).toMatchObject({ code: 0 });
    expect(gongwen('export', '--format', 'neo4j-admin', join(folder, 'of-file'), '--db', db).code).toBe(0);
    expect(linesIn(join(folder, 'export'))).toEqual(linesIn(join(folder, 'of-file')));

    const records = join(folder, 'records.jsonl');
    const extracted = await on('extract', SAMPLE);
    writeFileSync(records, extracted.out);
    expect(extracted.out).toBe(gongwen('extract', SAMPLE).out);
    expect(await on('remove', 'qinglan-2022-03.txt')).toMatchObject({ code: 0 });
    expect((await on('sources')).out.trim().split('\n')).toHaveLength(2);
    expect(await on('remove', 'qinglan-2022-03.txt')).toMatchObject({ code: 1, err: expect.stringMatching(/no loaded source has this path/u) as unknown });
    for (const name of ['qinglan-2019-06.txt', 'qinglan-2024-05.txt']) expect((await on('remove', name)).code).toBe(0);
    expect((await on('dump')).out).toBe('');
    expect(await contentsOf(config)).toEqual([]);
    expect((await on('load', '--records', records)).code).toBe(0);
    expect((await on('load', SAMPLE)).code).toBe(0);
    expect(gongwen('load', '--records', records, '--db', join(folder, 'records.sqlite')).code).toBe(0);
    expect((await on('dump')).out.split('\n').length).toBe(expected.split('\n').length);

    for (const command of [['serve', '--port', '0'], ['start', '--port', '0']]) {
      const running = gongwenBeside(pointing, ...command);
      const url = await new Promise<string>((done, failed) => {
        running.process.stdout?.on('data', (text: string) => { const found = /GraphQL at (\S+)/u.exec(text)?.[1]; if (found) done(found); });
        void running.ended.then(({ err }) => failed(new Error(err)));
      });
      const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ document(number: "青政发[2024] 7 号") { repeals { node { number } } } statistics { documents } }' }) });
      expect(await response.json()).toMatchObject({ data: { document: { repeals: expect.arrayContaining([{ node: { number: '青政发〔2019〕12号' } }, { node: { number: '青政发〔2022〕5号' } }]) as unknown } } });
      running.process.kill('SIGTERM');
      expect(await running.ended).toMatchObject({ code: 0, out: expect.stringContaining(config.uri) as unknown });
    }
  }));

  it('is completed by the next load where a loader was killed', () => inFolder(async (folder) => {
    const texts = join(folder, 'texts');
    mkdirSync(texts);
    for (let year = 1; year <= YEARS; year++)
      for (const [name, text] of Object.entries(GAZETTES)) writeFileSync(join(texts, `${year}-${name}`), text.replace(/〔20(\d\d)〕/gu, (_, digits: string) => `〔${1900 + ((Number(digits) * year) % 100)}〕`));
    // The second load tells how long one takes: at the first the server makes its indexes and compiles.
    let took = 0;
    for (let load = 0; load < 2; load++) {
      await empty(config);
      const began = performance.now();
      expect((await on('load', texts)).code).toBe(0);
      took = performance.now() - began;
    }
    const [expected, contents] = [(await on('dump')).out, await contentsOf(config)];

    await empty(config);
    let kills = 0;
    for (let round = 0; round < KILLS; round++) {
      const began = performance.now();
      const loader = gongwenBeside(pointing, 'load', texts);
      // From before its first statement to its last, however fast the machine is.
      setTimeout(() => loader.process.kill('SIGKILL'), took * (0.3 + (0.7 * round) / KILLS));
      if ((await loader.ended).code === null) kills++;
      else took = performance.now() - began;
      const known = (await contentsOf(config)).filter((line) => line.includes('"_Path"')).length;
      expect([0, Object.keys(GAZETTES).length * YEARS]).toContain(known);
    }
    expect(kills).toBeGreaterThan(0);
    expect((await on('load', texts)).code).toBe(0);
    expect((await on('dump')).out).toBe(expected);
    expect(await contentsOf(config)).toEqual(contents);
  }));
});
