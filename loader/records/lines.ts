/** Lines of a stream of bytes, one at a time, however long the stream: only the line in hand is kept. */

/** A line and its number, from 1; `text` is null where the line is not UTF-8 or longer than can be held. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
  /** What is wrong where `text` is null. */
  readonly problem: string | null;
}

/** 256 MB: a text of that size is no document, and a string cannot be much longer. */
const LONGEST = 256_000_000;
const LINE_END = 0x0a;

/** Splits at line feeds only: JSON may hold other separators of lines in its strings. A line of white space is left out. */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let length = 0;
  let number = 0;
  const take = (part: Buffer): void => {
    length += part.length;
    if (length > LONGEST) parts = [];
    else parts.push(part);
  };
  const line = (): Line | null => {
    number++;
    const made =
      length > LONGEST
        ? { number, text: null, problem: `the line is longer than ${LONGEST / 1_000_000} MB; give one text a line` }
        : decoded(Buffer.concat(parts), number);
    parts = [];
    length = 0;
    return made.text === null || /\S/u.test(made.text) ? made : null;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_END); end !== -1; end = chunk.indexOf(LINE_END, from)) {
      take(chunk.subarray(from, end));
      const made = line();
      if (made) yield made;
      from = end + 1;
    }
    if (from < chunk.length) take(chunk.subarray(from));
  }
  const last = length ? line() : null;
  if (last) yield last;
}

function decoded(bytes: Buffer, number: number): Line {
  try {
    return { number, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problem: null };
  } catch {
    return { number, text: null, problem: 'the line is not UTF-8' };
  }
}
