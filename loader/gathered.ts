/** What a function gives for each item, all in one list: `items.flatMap(work)`, which engines do several times as slowly as this loop. */
export function gathered<T, U>(items: readonly T[], work: (item: T, index: number) => readonly U[]): U[] {
  const all: U[] = [];
  for (let i = 0; i < items.length; i++) {
    const found = work(items[i] as T, i);
    for (let k = 0; k < found.length; k++) all.push(found[k] as U);
  }
  return all;
}
