/** A page kept as markdown: 1\. 某方案, \[责任单位：某市某局\], \_\_\_\_. Signs that would mean something there are escaped; a reader sees them without the backslash. */
import { type Plain, PlainWriter } from './plain.ts';

const ESCAPE = /\\(?=[.)(*_[\]|>#~+-])/gu;

/** What such a text says, null for one without such signs. */
export function withoutMarkdown(raw: string): Plain | null {
  if (raw.search(ESCAPE) < 0) return null;
  const writer = new PlainWriter(raw);
  let from = 0;
  for (const { index } of raw.matchAll(ESCAPE)) {
    writer.copy(from, index);
    from = index + 1;
  }
  writer.copy(from, raw.length);
  return writer.close();
}
