/** Loaded files: their paths, their texts in pieces, and the records that were read out of them. */
import { indexKey, PIECE } from '../../../graph-schema/index.ts';
import type { ReadBy, StoredRecord, StoredSource } from '../../store.ts';
import type { Transaction } from '../transaction.ts';
import { sent } from '../values.ts';
import { packed, packedText } from './packed.ts';

/** A text in pieces that follow each other; none ends within a character. */
export function piecesOf(text: string): { readonly start: number; readonly text: string }[] {
  const pieces: { start: number; text: string }[] = [];
  for (let start = 0; start < text.length;) {
    const end = start + PIECE;
    const high = /[\ud800-\udbff]/u.test(text.charAt(end - 1)) ? 1 : 0;
    pieces.push({ start, text: text.slice(start, end - high) });
    start = end - high;
  }
  return pieces;
}

/** Which sources are there, and how many characters of each: 0 where records came without their text. */
export class LoadedSources {
  private readonly characters = new Map<string, number | null>();
  private readonly tx: Transaction;

  constructor(tx: Transaction) {
    this.tx = tx;
  }

  /** Looks up those that are not known yet. */
  async learn(ids: readonly string[]): Promise<void> {
    const unknown = ids.filter((id) => !this.characters.has(id));
    for (const id of unknown) this.characters.set(id, null);
    for (const { id, characters } of await this.tx.read(
      'MATCH (s:_Source {id: row}) RETURN s.id AS id, s.characters AS characters',
      this.tx.perhaps('source', unknown),
    ))
      this.characters.set(String(id), Number(characters));
  }

  /** What is there of a source that is about to be written; null where nothing is. */
  take({ id, raw }: StoredSource): number | null {
    const known = this.characters.get(id) ?? null;
    this.characters.set(id, known || raw.length);
    return known;
  }

  drop(id: string): void {
    this.characters.delete(id);
  }
}

/** Sources with their records and paths, written together: a statement for each costs more than its rows. */
export class SourceWrites {
  private readonly tx: Transaction;
  private readonly created: unknown[] = [];
  private readonly completed: unknown[] = [];
  private readonly texts: unknown[] = [];
  private readonly paths = new Map<string, string>();
  private readonly emptied = new Set<string>();
  private readonly records = new Map<string, readonly unknown[]>();
  private readonly readBy = new Map<string, ReadBy>();

  constructor(tx: Transaction) {
    this.tx = tx;
  }

  /** A source with its records, and that the path holds it; `known` is what `LoadedSources` says of it. */
  add(
    path: string,
    { id, file, sha256, encoding, raw, gazette }: StoredSource,
    records: readonly StoredRecord[],
    known: number | null,
  ): void {
    if (known === null) this.created.push({ id, file, sha256, encoding, gazette, characters: sent(raw.length) });
    // Records may have come without the text before.
    else if (known === 0) this.completed.push([id, encoding, sent(raw.length)]);
    if (!known)
      for (const [i, { start, text }] of piecesOf(raw).entries()) this.texts.push([`${id} ${i}`, id, sent(start), packedText(text)]);
    this.tx.note('path', [path]);
    this.tx.note('source', [id]);
    this.tx.note(
      'group',
      records.map(({ group }) => indexKey(group)),
    );
    this.readBy.delete(id);
    this.paths.set(path, id);
    if (known !== null) this.emptied.add(id);
    this.records.set(
      id,
      records.map(({ ordinal, group, json }) => [`${id} ${ordinal}`, id, sent(ordinal), group, indexKey(group), packed(json)]),
    );
  }

  /** By whom a source was read. */
  note(id: string, readBy: ReadBy): void {
    this.readBy.set(id, readBy);
  }

  /** Sends what was gathered. */
  flush(): void {
    const { tx } = this;
    tx.send('CREATE (s:_Source) SET s = row', this.created.splice(0));
    tx.send('MATCH (s:_Source {id: row[0]}) SET s.encoding = row[1], s.characters = row[2]', this.completed.splice(0));
    tx.send('MATCH (s:_Source {id: row}) REMOVE s.reader, s.duties', [...this.emptied]);
    tx.send(
      'MATCH (s:_Source {id: row[0]}) SET s.reader = row[1], s.duties = row[2]',
      [...this.readBy].map(([id, { reader, duties }]) => [id, reader, sent(duties)]),
    );
    tx.send('CREATE (:_Text {id: row[0], source: row[1], start: row[2], text: row[3]})', this.texts.splice(0));
    tx.send('MERGE (p:_Path {path: row[0]}) SET p.source = row[1]', [...this.paths]);
    tx.send('MATCH (r:_Record) USING INDEX SEEK r:_Record(source, ordinal) WHERE r.source = row AND r.ordinal >= 0 DELETE r', [
      ...this.emptied,
    ]);
    tx.send(
      'CREATE (:_Record {id: row[0], source: row[1], ordinal: row[2], group: row[3], groupKey: row[4], json: row[5]})',
      [...this.records.values()].flat(),
    );
    this.paths.clear();
    this.emptied.clear();
    this.records.clear();
    this.readBy.clear();
  }
}

/** Forgets a path; with its last path the source goes. Gives the source's id where it went. */
export async function forgetSource(tx: Transaction, path: string): Promise<string | null> {
  const [known] = await tx.read('MATCH (p:_Path {path: row}) WITH p, p.source AS source DELETE p RETURN source', [path]);
  if (!known) return null;
  const source = String(known['source']);
  const others = await tx.read(
    "MATCH (p:_Path) USING INDEX SEEK p:_Path(source, path) WHERE p.source = row AND p.path > '' RETURN p.path AS path LIMIT 1",
    [source],
  );
  if (others.length) return null;
  tx.send('MATCH (r:_Record) USING INDEX SEEK r:_Record(source, ordinal) WHERE r.source = row AND r.ordinal >= 0 DELETE r', [source]);
  tx.send("MATCH (t:_Text) USING INDEX SEEK t:_Text(id) WHERE t.id STARTS WITH row + ' ' DELETE t", [source]);
  tx.send('MATCH (s:_Source {id: row}) DELETE s', [source]);
  return source;
}
