/** What came and what went between two readings of the same sources, and what was read by another rule. */
import type { DocumentRecord } from '../../graph-schema/index.ts';
import { nameOf, type Claim, claimsOf } from '../../loader/claims.ts';

export interface Change extends Claim {
  readonly source: string;
  readonly change: 'came' | 'went';
}

export interface Moved {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

export interface Gains {
  readonly before: number;
  readonly after: number;
  readonly changes: readonly Change[];
  readonly moved: readonly Moved[];
}

/** A document whose number or title is read otherwise now is the same document: the one that stands where it stood. */
function laterName(record: DocumentRecord, after: readonly DocumentRecord[]): string {
  const inSource = after.filter(({ source }) => source.sha256 === record.source.sha256);
  const name = nameOf(record);
  if (inSource.some((other) => nameOf(other) === name)) return name;
  const there = inSource.find(
    ({ span: [start, end] }) =>
      2 * (Math.min(end, record.span[1]) - Math.max(start, record.span[0])) > Math.max(end - start, record.span[1] - record.span[0]),
  );
  return there ? nameOf(there) : name;
}

const keyOf = ({ kind, document, says }: Claim, source: string): string => JSON.stringify([source, kind, document, says]);

/** Compares readings; `sourceOf` names the source of a record. The same claim twice counts twice. */
export function compare(
  before: readonly DocumentRecord[],
  after: readonly DocumentRecord[],
  sourceOf: (record: DocumentRecord) => string,
): Gains {
  const flat = (records: readonly DocumentRecord[], name: (record: DocumentRecord) => string) =>
    records.flatMap((record) => claimsOf(record, name(record)).map((row) => ({ row, source: sourceOf(record) })));
  const old = flat(before, (record) => laterName(record, after));
  const now = flat(after, nameOf);
  const left = new Map<string, Claim[]>();
  for (const { row, source } of old) left.set(keyOf(row, source), [...(left.get(keyOf(row, source)) ?? []), row]);
  const moved = new Map<string, number>();
  const came: Change[] = [];
  for (const { row, source } of now) {
    const known = left.get(keyOf(row, source)) ?? [];
    // One that the same rule read is the same; else any of the others.
    const at = known.findIndex(({ rule }) => rule === row.rule);
    const [same] = known.splice(at < 0 ? 0 : at, 1);
    if (!same) came.push({ ...row, source, change: 'came' });
    else if (same.rule !== row.rule) moved.set(`${same.rule}\n${row.rule}`, (moved.get(`${same.rule}\n${row.rule}`) ?? 0) + 1);
  }
  const went = old.flatMap(({ row, source }): Change[] => {
    const rest = left.get(keyOf(row, source));
    const at = rest?.indexOf(row) ?? -1;
    if (at < 0) return [];
    rest?.splice(at, 1);
    return [{ ...row, source, change: 'went' }];
  });
  return {
    before: old.length,
    after: now.length,
    changes: [...went, ...came],
    moved: [...moved].map(([key, count]) => ({ from: key.split('\n')[0] ?? '', to: key.split('\n')[1] ?? '', count })),
  };
}

/** The comparison for a terminal: by rule and kind, what went before what came, and the totals. */
export function* lines({ before, after, changes, moved }: Gains): Iterable<string> {
  for (const rule of [...new Set(changes.map((change) => change.rule))].sort()) {
    const ofRule = changes.filter((change) => change.rule === rule);
    yield `\n== ${rule}: ${counts(ofRule)}`;
    for (const kind of [...new Set(ofRule.map((change) => change.kind))].sort()) {
      const ofKind = ofRule.filter((change) => change.kind === kind);
      yield `  ${kind}: ${counts(ofKind)}`;
      for (const { change, source, document, says, evidence } of ofKind)
        yield `  ${change === 'came' ? '+' : '-'} ${source} ${document}: ${says}${evidence ? `  «${cut(evidence)}»` : ''}`;
    }
  }
  for (const { from, to, count } of moved) yield `\n${count} the same, read by ${to} instead of ${from}`;
  yield `\n${before} → ${after} statements: ${counts(changes)}, ${moved.reduce((sum, { count }) => sum + count, 0)} read by another rule`;
}

const counts = (changes: readonly Change[]): string =>
  `${changes.filter(({ change }) => change === 'came').length} came, ${changes.filter(({ change }) => change === 'went').length} went`;
const PASSAGE = 60;
const cut = (text: string): string => (text.length > PASSAGE ? `${text.slice(0, PASSAGE)}…` : text);
