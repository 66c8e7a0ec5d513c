/**
 * The files of Neo4j's import tool: one for each label and type, with the names and types of its columns on the first line. Text is in
 * quotes always, so that an empty one is told from none; the items of a list are joined by what is no character.
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Neo4jProperties, Neo4jType } from '../../graph-schema/index.ts';

/** Between the items of a list: a code point that is no character. In an item, where it is damage, the sign for that stands in its place. */
const UNIT = '\ufdd0';
const DAMAGE = '\ufffd';
/** Text that waits to be written to one file, in UTF-16 code units. */
const WAITING = 500_000;

type Columns = Readonly<Record<string, Neo4jType>>;

class CsvFile {
  /** Lines of it are broken within a field. */
  multiline = false;
  /** UTF-16 code units of its longest field. */
  longest = 0;
  rows = 0;
  private waiting: string[] = [];
  private length = 0;
  private readonly handle: number;
  private readonly columns: readonly (readonly [string, Neo4jType])[];

  constructor(path: string, head: readonly string[], columns: Columns) {
    this.handle = openSync(path, 'wx');
    this.columns = Object.entries(columns);
    this.write(`${[...head, ...this.columns.map(([name, type]) => `${name}:${type}`)].join(',')}\n`);
  }

  row(head: readonly string[], properties: Neo4jProperties): void {
    const fields = [...head.map((value) => this.text(value)), ...this.columns.map(([name, type]) => this.field(type, properties[name]))];
    this.write(`${fields.join(',')}\n`);
    this.rows++;
  }

  close(): void {
    this.flush();
    closeSync(this.handle);
  }

  private field(type: Neo4jType, value: unknown): string {
    if (value === undefined || value === null) return '';
    if (type === 'string') return this.text(String(value));
    if (!type.endsWith('[]')) return String(value);
    const items = value as readonly unknown[];
    return this.text(items.map((item) => String(item).replaceAll(UNIT, DAMAGE)).join(UNIT));
  }

  private text(value: string): string {
    this.longest = Math.max(this.longest, value.length);
    this.multiline ||= value.includes('\n') || value.includes('\r');
    return `"${value.includes('"') ? value.replaceAll('"', '""') : value}"`;
  }

  private write(line: string): void {
    this.waiting.push(line);
    this.length += line.length;
    if (this.length > WAITING) this.flush();
  }

  private flush(): void {
    writeSync(this.handle, this.waiting.join(''));
    this.waiting = [];
    this.length = 0;
  }
}

/** The files of an export; each is made with its first row. */
export class CsvFolder {
  private readonly files = new Map<string, { readonly file: CsvFile; readonly option: string; readonly name: string }>();
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** A node that edges lead to, by its property `id`. */
  node(labels: readonly string[], { id, ...columns }: Columns, { id: value, ...properties }: Neo4jProperties): void {
    if (id === undefined) throw new Error(`CsvFolder.node: ${labels.join(':')} has no id`);
    this.file(`nodes-${labels.at(-1) ?? ''}.csv`, `--nodes=${labels.join(':')}`, ['id:ID'], columns).row([String(value)], properties);
  }

  /** A node without edges. */
  lone(label: string, columns: Columns, properties: Neo4jProperties): void {
    this.file(`store${label}.csv`, `--nodes=${label}`, [], columns).row([], properties);
  }

  edge(type: string, columns: Columns, ends: readonly [from: string, to: string], properties: Neo4jProperties): void {
    this.file(`edges-${type}.csv`, `--relationships=${type}`, [':START_ID', ':END_ID'], columns).row(ends, properties);
  }

  /** Rows of files whose names begin so. */
  count(beginning: string): number {
    return [...this.files.values()].filter(({ name }) => name.startsWith(beginning)).reduce((sum, { file }) => sum + file.rows, 0);
  }

  /** Closes all files. Gives the arguments of the import tool, to be run in the folder. */
  close(): string[] {
    const all = [...this.files.values()];
    for (const { file } of all) file.close();
    // Some quotations of records that were read elsewhere; it makes the tool read in one thread. Not `v2` with the names of the files: that stumbles over line ends where its buffer ends.
    const multiline = all.some(({ file }) => file.multiline);
    const longest = Math.max(0, ...all.map(({ file }) => file.longest));
    return [
      '--id-type=string',
      `--array-delimiter=U+${UNIT.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ...(multiline ? ['--multiline-fields=true'] : []),
      // The tool must hold the longest field; a code unit takes up to three bytes.
      ...(longest > 1_000_000 ? [`--read-buffer-size=${longest * 4}`] : []),
      ...all.map(({ option, name }) => `${option}=${name}`),
    ];
  }

  private file(name: string, option: string, head: readonly string[], columns: Columns): CsvFile {
    const known = this.files.get(name);
    if (known) return known.file;
    const file = new CsvFile(join(this.folder, name), head, columns);
    this.files.set(name, { file, option, name });
    return file;
  }
}
