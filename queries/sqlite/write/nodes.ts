/** The rows of nodes that several owners can state. */
import { listPlace, NODE_KINDS, type NodeKind, type NodeProperties, quoted, type Variant } from '../../../graph-schema/index.ts';
import { searchLetters } from '../../asked/grams.ts';
import { mergeNodes } from '../../merge.ts';
import type { PreparedSql, Value } from '../prepared.ts';
import { COLUMNS, isOwn, nodeContent, nodeFrom, widthOf } from './elements.ts';
import type { Told } from './told.ts';
import { HELD } from './totals.ts';
import { type Changes, type Known, type Rows, settle } from './variants.ts';

export interface NodeElement {
  readonly id: string;
  readonly kind: NodeKind;
}

/** The store's own columns beside `owners`. */
const OWN: Readonly<Partial<Record<NodeKind, readonly string[]>>> = { Document: ['place', 'slot', 'letters'], Agency: ['letters'] };

type Facts = NodeProperties<'Document'>;
const factsOf = (content: string): Facts => nodeFrom('Document', '', content).properties as Facts;
const placeOf = (id: string, { issuedOn }: Facts): number => listPlace('Document', issuedOn, id);
const lettersOf = ({ title, number }: Facts): string => searchLetters([title, number].filter((text) => text !== null).join(' '));

/** A row of a document as it is. */
interface KnownRow extends Known {
  readonly row: number;
  readonly slot: number;
}

/** Writes what has changed; gives the documents that came, went or stand elsewhere in lists, with their places before (null for none). */
export function writeNodes(sql: PreparedSql, changes: Changes<NodeElement>, told: Told): Map<string, number | null> {
  const moved = new Map<string, number | null>();
  for (const kind of NODE_KINDS) {
    if (isOwn(kind)) continue;
    const own: Changes<NodeElement> = new Map([...changes].filter(([, { element }]) => element.kind === kind));
    if (!own.size) continue;
    const known = new Map<string, KnownRow>();
    for (const [id, row, owners, content, slot] of sql.rows(
      `n.id, n.row, n.owners, json_array(${COLUMNS[kind]}), ${kind === 'Document' ? 'n.slot' : '0'}`,
      `FROM json_each(?) j CROSS JOIN ${quoted(kind)} n ON n.id = j.value`,
      [...own.keys()],
    ))
      known.set(String(id), { row: Number(row), owners: Number(owners), content: JSON.stringify(content), slot: Number(slot) });
    for (const [id, { row }] of known) told.rows.set(id, row);
    if (kind === 'Document')
      told.slots.learn(
        kind,
        [...own.values()].flatMap(({ element: { id }, said }) =>
          known.has(id) ? [] : said.flatMap(({ content }) => (content === null ? [] : [placeOf(id, factsOf(content))])),
        ),
      );
    const rows = new KindRows(sql, kind, known, { ...told, moved });
    settle(sql, own, known, rows);
    rows.flush();
  }
  return moved;
}

class KindRows implements Rows<NodeElement> {
  private readonly sql: PreparedSql;
  private readonly kind: NodeKind;
  private readonly known: ReadonlyMap<string, KnownRow>;
  private readonly told: Told & { readonly moved: Map<string, number | null> };
  private next: number;
  private readonly inserted: Value[] = [];
  private readonly counted: [row: number, owners: number][] = [];
  private readonly removed: number[] = [];

  constructor(sql: PreparedSql, kind: NodeKind, known: ReadonlyMap<string, KnownRow>, told: KindRows['told']) {
    this.sql = sql;
    this.kind = kind;
    this.known = known;
    this.told = told;
    this.next = Number(sql.get(`SELECT coalesce(max(row), 0) + 1 AS next FROM ${quoted(kind)}`)?.['next']);
  }

  insert({ id }: NodeElement, content: string, owners: number): void {
    const row = this.next++;
    this.told.rows.add(id, row);
    const own = this.kind === 'Document' ? this.document(id, null, content) : this.ownOfOthers;
    this.inserted.push(row, id, ...(JSON.parse(content) as Value[]), owners, ...own);
    this.told.totals.add(this.kind, 1);
    if (this.kind === 'Agency') this.told.found.agency(id, true);
  }

  replace({ id }: NodeElement, content: string, owners: number): void {
    const before = this.known.get(id);
    if (!before) return;
    const own = this.kind === 'Document' ? this.document(id, before, content) : this.ownOfOthers;
    this.sql.run(
      `UPDATE ${quoted(this.kind)} SET (${this.columns}) = (${Array<string>(this.width).fill('?').join(', ')}) WHERE row = ?`,
      ...(JSON.parse(content) as Value[]),
      owners,
      ...own,
      before.row,
    );
    if (this.kind === 'Agency') this.told.found.agency(id, false);
  }

  count({ id }: NodeElement, owners: number): void {
    this.counted.push([this.known.get(id)?.row ?? 0, owners]);
  }

  remove({ id }: NodeElement): void {
    const before = this.known.get(id);
    if (!before) return;
    this.removed.push(before.row);
    this.told.totals.add(this.kind, -1);
    if (this.kind === 'Agency') {
      this.told.found.agency(id, false);
      this.told.found.noAgency(before.row);
    }
    if (this.kind === 'Document') this.document(id, before, null);
  }

  merge({ id, kind }: NodeElement, stated: readonly Variant<string>[]): string {
    return nodeContent(mergeNodes(stated.map(({ count, stated: content }) => ({ count, stated: nodeFrom(kind, id, content) }))));
  }

  flush(): void {
    const table = quoted(this.kind);
    this.sql.insert(`INSERT INTO ${table} (row, id, ${this.columns})`, 2 + this.width, this.inserted);
    this.sql.each(`UPDATE ${table} SET owners = j.value ->> 1 FROM json_each(?) j WHERE row = j.value ->> 0`, this.counted);
    this.sql.each(`DELETE FROM ${table} WHERE row IN (SELECT value FROM json_each(?))`, this.removed);
  }

  private get columns(): string {
    return [COLUMNS[this.kind], 'owners', ...(OWN[this.kind] ?? [])].join(', ');
  }

  private get width(): number {
    return widthOf(this.kind) + 1 + (OWN[this.kind]?.length ?? 0);
  }

  /** The values of the store's own columns: those of an agency are written when all its names are known. */
  private get ownOfOthers(): Value[] {
    return this.kind === 'Agency' ? [''] : [];
  }

  /** Says what becomes of a document; gives the values of the store's own columns. */
  private document(id: string, before: KnownRow | null, now: string | null): Value[] {
    const { found, totals, moved, slots } = this.told;
    const was = before && factsOf(before.content);
    const is = now === null ? null : factsOf(now);
    totals.add(HELD, Number(is?.held ?? 0) - Number(was?.held ?? 0));
    const place = was && placeOf(id, was);
    const placeNow = is && placeOf(id, is);
    const letters = is && lettersOf(is);
    const stays = place === placeNow;
    if (!stays) moved.set(id, place);
    const slot = placeNow === null ? 0 : before && stays ? before.slot : slots.take('Document', placeNow);
    if (!stays || letters !== (was && lettersOf(was))) {
      if (before && place !== null) found.gone('Document', { place, slot: before.slot });
      if (placeNow !== null) found.text('Document', { place: placeNow, slot }, letters ?? '');
    }
    return [placeNow, slot, letters];
  }
}
