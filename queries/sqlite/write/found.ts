/** By which words nodes are found: the names that texts print for agencies, and the full-text indexes. Collected, and written at the end. */
import { compare, type PlacedKind, SEARCHED_KINDS, type SearchedKind, searchTable, SLOTS } from '../../../graph-schema/index.ts';
import { grams, searchLetters } from '../../asked/grams.ts';
import type { PreparedSql, Value } from '../prepared.ts';

/** Where a text is in the index: agencies have their row as slot of place 0. */
interface TextPlace {
  readonly place: number;
  readonly slot: number;
}

/** Between the names of an agency: no text that is looked for runs across it. */
const BETWEEN = '|';

export class Found {
  private readonly sql: PreparedSql;
  /** For each agency, how many edges more, or fewer, carry a name. */
  private readonly printed = new Map<string, Map<string, number>>();
  /** Agencies that came, went or changed. */
  private readonly agencies = new Set<string>();
  private readonly newAgencies = new Set<string>();
  /** Texts that came to the indexes, as grams, and places of which the texts are gone. */
  private readonly indexed = new Map<SearchedKind, (TextPlace & { readonly words: string })[]>(SEARCHED_KINDS.map((kind) => [kind, []]));
  private readonly dropped = new Map<SearchedKind, TextPlace[]>(SEARCHED_KINDS.map((kind) => [kind, []]));

  constructor(sql: PreparedSql) {
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

  /** A text came, with these letters. */
  text(kind: PlacedKind, at: TextPlace, letters: string): void {
    this.indexed.get(kind)?.push({ ...at, words: grams(letters) });
  }

  /** The text that was there is gone. */
  gone(kind: PlacedKind, at: TextPlace): void {
    this.dropped.get(kind)?.push(at);
  }

  noAgency(row: number): void {
    this.dropped.get('Agency')?.push({ place: 0, slot: row });
  }

  flush(): void {
    this.flushNames();
    for (const kind of SEARCHED_KINDS) this.flushIndex(kind);
  }

  private flushNames(): void {
    const touched = [...new Set([...this.printed.keys(), ...this.agencies])];
    if (!touched.length) return;
    const rows = new Map<string, { readonly row: number; readonly name: string; readonly place: string | null }>();
    for (const [id, row, name, place] of this.sql.rows(
      'a.id, a.row, a.name, a.jurisdiction',
      'FROM json_each(?) j CROSS JOIN "Agency" a ON a.id = j.value',
      touched,
    ))
      rows.set(String(id), { row: Number(row), name: String(name ?? ''), place: place === null ? null : String(place) });
    const surfaces = new Map<string, Map<string, number>>(touched.map((id) => [id, new Map()]));
    for (const [id, surface, printed] of this.sql.rows(
      's.agency, s.surface, s.printed',
      'FROM json_each(?) j CROSS JOIN surface s ON s.agency = j.value',
      touched,
    ))
      surfaces.get(String(id))?.set(String(surface), Number(printed));
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
    this.sql.insert(
      'INSERT INTO surface',
      5,
      written,
      'ON CONFLICT (agency, surface) DO UPDATE SET printed = excluded.printed, name = excluded.name, place = excluded.place',
    );
    this.sql.each('DELETE FROM surface WHERE (agency, surface) IN (SELECT value ->> 0, value ->> 1 FROM json_each(?))', gone);
    this.sql.each('UPDATE "Agency" SET letters = j.value ->> 1 FROM json_each(?) j WHERE row = j.value ->> 0', this.lettersOfAgencies);
  }

  private readonly lettersOfAgencies: [row: number, letters: string][] = [];
  private describe(row: number, names: readonly string[], isNew: boolean): void {
    const searched = names
      .map((name) => [name, searchLetters(name)] as const)
      .filter(([, letters]) => letters)
      .sort(([a], [b]) => compare(a, b))
      .map(([, letters]) => letters);
    if (!isNew) this.noAgency(row);
    this.indexed.get('Agency')?.push({ place: 0, slot: row, words: searched.map(grams).join(' ') });
    this.lettersOfAgencies.push([row, searched.join(BETWEEN)]);
  }

  /** Rows in ascending order: the index writes them in one go. Texts that share a row stand one after the other. */
  private flushIndex(kind: SearchedKind): void {
    const table = searchTable(kind);
    this.sql.each(
      `DELETE FROM ${table} WHERE rowid IN (SELECT (value ->> 0) * ${SLOTS} + (value ->> 1) FROM json_each(?))`,
      (this.dropped.get(kind) ?? []).map(({ place, slot }) => [place, slot]),
    );
    const texts = [...(this.indexed.get(kind) ?? [])].sort((a, b) => a.place - b.place || a.slot - b.slot);
    const values: Value[] = [];
    texts.forEach(({ place, slot, words }, i) => {
      const before = texts[i - 1];
      if (before?.place === place && before.slot === slot) values.push(`${String(values.pop())} ${words}`);
      else values.push(place, slot, words);
    });
    this.sql.insert(`INSERT INTO ${table} (rowid, grams)`, 3, values, '', `(CAST(? AS INTEGER) * ${SLOTS} + CAST(? AS INTEGER), ?)`);
  }
}
