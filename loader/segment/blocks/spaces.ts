/** Where white space stood in the print within a line: it parts the names of bodies that stand on it. */
import { placeOf } from '../../patterns/place.ts';
import type { SourceText } from '../../text.ts';
import type { Labelled } from './index.ts';

/** The offsets in a line before which white space was printed, and that white space. */
function spacesOf({ start, text }: Labelled, { map, raw }: SourceText): { at: number; space: string }[] {
  const found: { at: number; space: string }[] = [];
  for (let at = 1; at < text.length; at++) {
    const [from, to] = [(map[start + at - 1] ?? 0) + 1, map[start + at] ?? 0];
    if (to > from) found.push({ at, space: raw.slice(from, to) });
  }
  return found;
}

/** The offsets before which there was white space. */
export const gapsIn = (line: Labelled, source: SourceText): number[] => spacesOf(line, source).map(({ at }) => at);

/** Those in a title where a body begins, with a place of its own, of the state, or apart by two spaces or a wide one: joint issuers on one line. */
export const bodiesApart = (line: Labelled, source: SourceText): number[] =>
  spacesOf(line, source)
    .filter(
      ({ at, space }) =>
        at >= 3 &&
        at < line.text.length - 1 &&
        (placeOf(line.text.slice(at)) !== null || (WIDE_APART.test(space) && MINISTRY.test(line.text.slice(at)))),
    )
    .map(({ at }) => at);

const WIDE_APART = /^(?:[ \u00a0]{2,}|\u3000+)$/u;
/** 农业农村部 is no part of the name before it, as 办公厅 would be. */
const MINISTRY = /^(?!办公|关于)[\p{Script=Han}]{2,12}?(?:部|总局|委员会|委|署|局|银行)/u;
