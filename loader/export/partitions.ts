/**
 * Values put aside on disk until those of one key can be worked on together: each goes to one of some hundred files by its key, and a
 * file at a time is read back. What is in memory follows the size of one file, not of all.
 */
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Text that waits to be written, over all files, in UTF-16 code units. */
const WAITING = 16_000_000;
const LINE_END = 0x0a;

export class Partitions<T> {
  private readonly waiting: string[][];
  private length = 0;
  private readonly folder: string;

  /** `count` files in a folder of their own. */
  constructor(folder: string, count: number) {
    this.folder = folder;
    this.waiting = Array.from({ length: count }, () => []);
    mkdirSync(folder, { recursive: true });
  }

  add(key: string, value: T): void {
    const line = `${JSON.stringify(value)}\n`;
    this.waiting[hash(key) % this.waiting.length]?.push(line);
    this.length += line.length;
    if (this.length > WAITING) this.flush();
  }

  /** The values of one file after the other; those of one key are in the same, in the order in which they were put aside. The files go. */
  *read(): Iterable<T[]> {
    this.flush();
    for (const at of this.waiting.keys()) {
      const file = this.file(at);
      if (!existsSync(file)) continue;
      yield valuesOf<T>(readFileSync(file));
      rmSync(file);
    }
  }

  private flush(): void {
    for (const [at, lines] of this.waiting.entries()) {
      if (!lines.length) continue;
      const file = openSync(this.file(at), 'a');
      writeSync(file, lines.join(''));
      closeSync(file);
      lines.length = 0;
    }
    this.length = 0;
  }

  private readonly file = (at: number): string => join(this.folder, `${at}.jsonl`);
}

/** FNV-1a. */
function hash(text: string): number {
  let sum = 0x811c_9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x0100_0193);
  return sum >>> 0;
}

/** A file can be larger than a string. */
function valuesOf<T>(bytes: Buffer): T[] {
  const values: T[] = [];
  for (let from = 0, end = bytes.indexOf(LINE_END); end !== -1; from = end + 1, end = bytes.indexOf(LINE_END, from))
    values.push(JSON.parse(bytes.toString('utf8', from, end)) as T);
  return values;
}
