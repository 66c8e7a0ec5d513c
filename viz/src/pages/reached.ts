/**
 * Which documents belong to the history of one: what it acted on, and so on, and what acted on any of these, and so on. Not what else those
 * acted on: a list that repeals a hundred documents is part of the history of each, the other ninety-nine are not.
 */

interface Effect {
  readonly from: string;
  readonly to: string;
}

export function reached(effects: readonly Effect[], id: string): ReadonlySet<string> {
  const ahead = closure([id], effects);
  return closure(
    ahead,
    effects.map(({ from, to }) => ({ from: to, to: from })),
  );
}

/** The starts, and all that steps lead to from them. */
function closure(starts: Iterable<string>, steps: readonly Effect[]): Set<string> {
  const next = new Map<string, string[]>();
  for (const { from, to } of steps) {
    const known = next.get(from);
    if (known) known.push(to);
    else next.set(from, [to]);
  }
  const found = new Set(starts);
  for (const at of found) for (const one of next.get(at) ?? []) found.add(one);
  return found;
}
