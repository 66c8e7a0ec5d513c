/** How a lexicon is written and read: groups of names with their source; the first of a row is the canonical name, the others mean the same body. */
export type Row = readonly [full: string, ...shorts: string[]];

export interface Lexicon {
  /** Where the names of the group come from. */
  readonly source: string;
  readonly rows: readonly Row[];
}

/** Writings that need no row of their own: 和 left out, 委员会 as 委. */
const written = (name: string): string[] => [name, name.replace(/和(?=\p{Script=Han}{2})/gu, ''), ...(name.endsWith('委员会') ? [name.slice(0, -2), name.slice(0, -2).replace(/和(?=\p{Script=Han}{2})/gu, '')] : [])];

/** Every writing of a name to its canonical one. What two bodies share is left out: it would name neither for certain. */
export function canonical(groups: readonly Lexicon[]): ReadonlyMap<string, string> {
  const rows = groups.flatMap((group) => group.rows);
  const found = new Map(rows.map(([full]): [string, string] => [full, full]));
  const shared = new Set<string>();
  for (const [full, ...shorts] of rows)
    for (const name of [full, ...shorts].flatMap(written)) {
      const other = found.get(name);
      if (other === undefined) found.set(name, full);
      else if (other !== full && other !== name) shared.add(name);
    }
  for (const name of shared) found.delete(name);
  return found;
}
