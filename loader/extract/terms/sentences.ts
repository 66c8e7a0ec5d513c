/** Sentences end with a full stop; clauses on effect are read one at a time. */
import type { Block, Place } from '../../text.ts';

/** The sentences of a block, after its label. */
export function sentencesOf(block: Block): Place[] {
  const places: Place[] = [];
  for (let from = block.body; from < block.end;) {
    const stop = block.text.indexOf('。', from - block.start);
    const to = stop < 0 ? block.end : block.start + stop + 1;
    places.push([from, to]);
    from = to;
  }
  return places;
}
