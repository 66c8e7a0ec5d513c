/** Texts as lines on standard input: the records of files, bad lines named, no more in hand than is wanted. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { gongwen, gongwenWith } from '../../support/gongwen.ts';
import { ROOT } from '../../support/store.ts';

const SAMPLE = join(ROOT, 'sample');
const FILES = readdirSync(SAMPLE).sort();
const textOf = (file: string): string => readFileSync(join(SAMPLE, file), 'utf8');
const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
const lines = (text: string): string[] => text.split('\n').filter(Boolean);

describe('gongwen extract', () => {
  it('gives the same records from standard input and on several threads as from files', () => {
    const { out } = gongwen('extract', SAMPLE);
    expect(gongwen('extract', SAMPLE, '--workers', '3')).toEqual({ code: 0, out, err: '' });
    expect(gongwenWith(FILES.map((file) => line({ file, text: textOf(file) })).join(''), 'extract', '--stdin')).toEqual({ code: 0, out, err: '' });
    expect(gongwenWith(FILES.map((file) => line({ file, base64: readFileSync(join(SAMPLE, file)).toString('base64') })).join(''), 'extract', '--stdin', '--workers', '2')).toEqual({ code: 0, out, err: '' });
  });

  it('names each bad line with its number and reads the others', () => {
    const [file = ''] = FILES;
    const input = ['not json\n', line({ file, text: textOf(file) }), '\n', line({ file: 'a.txt' }), line({ file: 'b.txt', text: '把面粉和水揉成面团。' }), line({ file, text: textOf(file) })].join('');
    const { code, out, err } = gongwenWith(input, 'extract', '--stdin');
    expect(code).toBe(1);
    const once = gongwen('extract', join(SAMPLE, file)).out;
    expect(out).toBe(once + once);
    expect(lines(err)).toEqual([
      expect.stringMatching(/^failed: line 1: this is no JSON; a line is \{"file"/u),
      expect.stringMatching(/^failed: line 4: a line is \{"file": "…", "text": "…"\}/u),
      expect.stringMatching(/^failed: line 5 \(b\.txt\):1: no official document/u),
    ]);
  });

  it('goes on where a worker cannot read a file', () => {
    const { code, out, err } = gongwen('extract', join(SAMPLE, FILES[0] ?? ''), join(ROOT, 'package.json'), join(SAMPLE, FILES[1] ?? ''), '--workers', '2');
    expect(code).toBe(1);
    expect(lines(err)).toEqual([expect.stringMatching(/^failed: .*package\.json:1: no official document/u)]);
    expect(new Set(lines(out).map((one) => (JSON.parse(one) as { source: { file: string } }).source.file))).toEqual(new Set(FILES.slice(0, 2)));
  });

  it.each([['1'], ['2']])('takes no more than it can give: %s workers', { timeout: 120_000 }, async (workers) => {
    const COPIES = 300;
    const [file = ''] = FILES;
    const child = spawn(process.execPath, ['--import', 'tsx', 'gongwen.ts', 'extract', '--stdin', '--workers', workers], { cwd: ROOT });
    const one = line({ file, text: textOf(file) });
    for (let i = 0; i < COPIES; i++) child.stdin.write(one);
    child.stdin.end();
    await setTimeout(5_000);
    // Nobody has read what it says, so it has stopped listening.
    expect(child.stdin.writableFinished).toBe(false);
    let read = 0;
    for await (const chunk of child.stdout) read += (chunk as Buffer).toString('latin1').split('\n').length - 1;
    expect(read).toBe(COPIES * lines(gongwen('extract', join(SAMPLE, file)).out).length);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('ends whole lines on %s', async (signal) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'gongwen.ts', 'extract', '--stdin'], { cwd: ROOT });
    const [file = ''] = FILES;
    child.stdin.write(line({ file, text: textOf(file) }));
    let out = '';
    const ended = new Promise<number | null>((done) => { child.on('exit', done); });
    for await (const chunk of child.stdout) {
      out += (chunk as Buffer).toString();
      if (!child.killed) child.kill(signal);
    }
    expect(await ended).toBe(signal === 'SIGINT' ? 130 : 143);
    for (const one of lines(out)) expect(() => JSON.parse(one) as unknown).not.toThrow();
  });
});
