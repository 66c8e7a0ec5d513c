/**
 * The example for Spark as a user runs it: texts many times over are read by it, exported, imported by the real tool, and asked; the graph
 * and every answer are those of one load.
 */
import { execFile } from 'node:child_process';
import { readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { exportRecords } from '../../loader/commands/export.ts';
import { expand, RECORDS } from '../../loader/commands/files.ts';
import { loadFiles } from '../../loader/commands/load.ts';
import { readTask } from '../../loader/reading.ts';
import { openNeo4j } from '../../queries/neo4j/store.ts';
import { nodesByIds } from '../../queries/questions/graph/nodes.ts';
import { cases, known } from '../bench/stores/cases.ts';
import { Sampler } from '../bench/stores/sample.ts';
import { inImported } from '../support/imported.ts';
import { pythonWithSpark } from '../support/spark.ts';
import { dumped, inFolder, inStore, ROOT } from '../support/store.ts';

const python = await pythonWithSpark();
const TEXTS = ['sample', 'tests/annotated/*/source.txt'].map((path) => join(ROOT, path));
const { files } = await expand(TEXTS);
const TIMES = 3;
/** How often each question is asked, each time with another input. */
const ASKED = 15;

/** Nodes that are asked for by their ids come in any order. */
const comparable = (name: string, answer: unknown): unknown =>
  name === nodesByIds.name ? (answer as { id: string }[]).toSorted((a, b) => (a.id < b.id ? -1 : 1)) : answer;

const spark = (...args: string[]) => sparkWith({}, ...args);
const sparkWith = async (
  more: NodeJS.ProcessEnv,
  ...args: string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> =>
  promisify(execFile)(python ?? '', [join(ROOT, 'docs/spark/extract.py'), ...args], {
    maxBuffer: 1 << 26,
    env: { ...process.env, SPARK_LOCAL_IP: '127.0.0.1', ...more },
  }).then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, out: stdout, err: stderr }),
  );

describe.skipIf(!python)('texts that Spark spreads', { timeout: 600_000 }, () => {
  it(
    'give the graph and the answers of one load, imported by the real tool',
    () =>
      inFolder((folder) =>
        inStore(async (loaded) => {
          const out = join(folder, 'records');
          const read = await spark(...TEXTS, '--out', out, '--times', String(TIMES));
          expect([read.code, read.out], read.err).toEqual([
            0,
            expect.stringContaining(`${TIMES * files.length} texts, ${TIMES * files.length} of them read`),
          ]);
          expect(readdirSync(out).filter((name) => name.startsWith('part-')).length).toBeGreaterThan(1);
          const { sources, failures } = await exportRecords((await expand([out], RECORDS)).files, join(folder, 'export'));
          expect([sources, failures]).toEqual([files.length, []]);
          expect((await loadFiles(loaded, files)).failures).toEqual([]);
          const sampler = new Sampler();
          for (const path of files) sampler.add(readTask({ path }));
          const sample = sampler.sample();
          await inImported(join(folder, 'export'), async (config) => {
            const { store: imported } = await openNeo4j(config);
            try {
              expect(await dumped(imported)).toBe(await dumped(loaded));
              const questions = cases(sample, await known(loaded, sample));
              expect(questions.length).toBeGreaterThan(25);
              for (const { name, ask } of questions)
                for (let n = 0; n < ASKED; n++)
                  expect(comparable(name, await ask(imported, n)), name).toEqual(comparable(name, await ask(loaded, n)));
            } finally {
              await imported.close();
            }
          });
        }),
      ),
    1_200_000,
  );

  it(
    'are counted where they hold no document, and do not keep the others out',
    () =>
      inFolder(async (folder) => {
        const texts = join(folder, 'texts');
        await promisify(execFile)('cp', ['-r', join(ROOT, 'sample'), texts]);
        writeFileSync(join(texts, 'empty.txt'), '');
        // A system that was set up for English, and names in Chinese.
        renameSync(join(texts, 'qinglan-2019-06.txt'), join(texts, '公报 2019年第6期.txt'));
        const { code, out, err } = await sparkWith({ LC_ALL: 'C' }, texts, '--out', join(folder, 'records'), '--partitions', '2');
        expect([code, out], err).toEqual([1, expect.stringContaining('4 texts, 3 of them read: 11 records')]);
        expect(err).toContain('empty.txt): the file is empty');
      }),
    600_000,
  );

  it(
    'fail where a reader ends before it has read them',
    () =>
      inFolder(async (folder) => {
        const { code, err } = await spark(
          join(ROOT, 'sample'),
          '--out',
          join(folder, 'records'),
          '--partitions',
          '2',
          '--reader',
          'node --no-such-option',
        );
        expect(code).toBe(1);
        expect(err).toContain('exited with');
      }),
    600_000,
  );
});
