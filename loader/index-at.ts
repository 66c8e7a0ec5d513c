/** Which of pieces that stand in the order of a text holds an offset. */

/** The index of the last item that begins at the offset or before it; 0 where none does. `startOf` gives where an item begins; items come in that order. */
export function indexAt<T>(items: readonly T[], offset: number, startOf: (item: T) => number): number {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const item = items[middle];
    if (item !== undefined && startOf(item) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
