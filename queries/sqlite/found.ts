/** By which words nodes are found: the names that texts print for agencies, and the full-text indexes. Collected, and written at the end. */
import { type SearchedKind, SEARCHED_KINDS, searchTable } from '../../graph-schema/index.ts';
import { grams, searchLetters } from '../grams.ts';
import type { Statements, Value } from './prepared.ts';

/** Between the names of an agency: no text that is looked for runs across it. */
const BETWEEN = '|';

export class Found {
  private readonly sql: Statements;
  /** For each agency, how many edges more, or fewer, carry a name. */
  private readonly printed = new Map<string, Map<string, number>>();
  /** Agencies that came, went or changed. */
  private readonly agencies = new Set<string>();
  private readonly newAgencies = new Set<string>();
  /** What the indexes are to say of a row: its grams, or that it is gone. */
  private readonly indexed = new Map<SearchedKind, Map<number, string | null>>(SEARCHED_KINDS.map((kind) => [kind, new Map()]));
  /** Rows of which the indexes know already. */
  private readonly known = new Map<SearchedKind, number[]>(SEARCHED_KINDS.map((kind) => [kind, []]));

  constructor(sql: Statements) {
    this.sql = sql;
  }

  /** An edge came (1) or went (-1) that prints a name for an agency. */
  print(agency: string, surface: string, count: 1 | -1): void {
    let names = this.printed.get(agency);
    if (!names) this.printed.set(agency, (names = new Map()));
    names.set(surface, (names.get(surface) ?? 0) + count);
  }

  /** An agency came, went or changed. */
  agency(id: string, isNew: boolean): void {
    this.agencies.add(id);
    if (isNew) this.newAgencies.add(id);
  }

  /** The text of a row is this one now; null where the row is gone. */
  text(kind: SearchedKind, row: number, text: string | null, isNew: boolean): void {
    this.index(kind, row, text === null ? null : grams(text), isNew);
  }

  private index(kind: SearchedKind, row: number, words: string | null, isNew: boolean): void {
    this.indexed.get(kind)?.set(row, words);
    if (!isNew) this.known.get(kind)?.push(row);
  }

  flush(): void {
    this.flushNames();
    for (const kind of SEARCHED_KINDS) this.flushIndex(kind);
  }

  private flushNames(): void {
    const touched = [...new Set([...this.printed.keys(), ...this.agencies])];
    if (!touched.length) return;
    const rows = new Map<string, { readonly row: number; readonly name: string; readonly place: string | null }>();
    for (const [id, row, name, place] of this.sql.rows('a.id, a.row, a.name, a.jurisdiction', 'FROM json_each(?) j CROSS JOIN "Agency" a ON a.id = j.value', touched)) rows.set(String(id), { row: Number(row), name: String(name ?? ''), place: place === null ? null : String(place) });
    const surfaces = new Map<string, Map<string, number>>(touched.map((id) => [id, new Map()]));
    for (const [id, surface, printed] of this.sql.rows('s.agency, s.surface, s.printed', 'FROM json_each(?) j CROSS JOIN surface s ON s.agency = j.value', touched)) surfaces.get(String(id))?.set(String(surface), Number(printed));
    const written: Value[] = [];
    const gone: string[][] = [];
    for (const id of touched) {
      const own = rows.get(id) ?? { name: '', place: null };
      const before = surfaces.get(id) ?? new Map<string, number>();
      const now = new Map(before);
      for (const [surface, count] of this.printed.get(id) ?? []) now.set(surface, (now.get(surface) ?? 0) + count);
      if (rows.has(id) && !now.has(own.name)) now.set(own.name, 0);
      let changed = this.agencies.has(id);
      for (const [surface, printed] of now) {
        const kept = printed > 0 || (rows.has(id) && surface === own.name);
        if (kept && (this.agencies.has(id) || before.get(surface) !== printed)) written.push(id, surface, printed, own.name, own.place);
        if (!kept) gone.push([id, surface]);
        if (!kept) now.delete(surface);
        changed ||= !kept || !before.has(surface);
      }
      if (changed && rows.has(id)) this.describe(rows.get(id)?.row ?? 0, [...now.keys()], this.newAgencies.has(id));
    }
    this.sql.insert('INSERT INTO surface', 5, written, 'ON CONFLICT (agency, surface) DO UPDATE SET printed = excluded.printed, name = excluded.name, place = excluded.place');
    this.sql.each('DELETE FROM surface WHERE (agency, surface) IN (SELECT value ->> 0, value ->> 1 FROM json_each(?))', gone);
    this.sql.each('UPDATE "Agency" SET letters = j.value ->> 1 FROM json_each(?) j WHERE row = j.value ->> 0', this.lettersOfAgencies);
  }

  private readonly lettersOfAgencies: [row: number, letters: string][] = [];
  private describe(row: number, names: readonly string[], isNew: boolean): void {
    const searched = names.filter((name) => searchLetters(name)).sort();
    this.index('Agency', row, searched.map(grams).join(' '), isNew);
    this.lettersOfAgencies.push([row, searched.map(searchLetters).join(BETWEEN)]);
  }

  /** Rows in ascending order: the index writes them in one go. */
  private flushIndex(kind: SearchedKind): void {
    const rows = [...(this.indexed.get(kind) ?? [])].sort(([a], [b]) => a - b);
    const table = searchTable(kind);
    this.sql.each(`DELETE FROM ${table} WHERE rowid IN (SELECT value FROM json_each(?))`, this.known.get(kind) ?? []);
    this.sql.insert(`INSERT INTO ${table} (rowid, grams)`, 2, rows.flatMap(([row, words]) => (words === null ? [] : [row, words])));
  }
}
