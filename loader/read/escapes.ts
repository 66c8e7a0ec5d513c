/** A text as the string of a program or an interface holds it: \u3000\u3000各县人民政府：\n, \"某办法\". What the escapes stand for, where they are many. */
import { isFound, type Plain, PlainWriter } from './plain.ts';

const ESCAPE = /\\(?:u(?<unit>[\da-fA-F]{4})|(?<sign>[nrt"'/\\]))/gu;
/** Fewer are signs of the text: a path, a formula. */
const FEWEST = 4;
const SIGNS: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: ' ', '"': '"', "'": "'", '/': '/', '\\': '\\' };
const TELLING = /\\(?:u[\da-fA-F]{4}|n|r)/gu;

/** What such a text says, null for one that is none. */
export function withoutEscapes(raw: string): Plain | null {
  if (!raw.includes('\\') || !isFound(TELLING, raw, FEWEST)) return null;
  const writer = new PlainWriter(raw);
  let from = 0;
  for (const { index, 0: escape, groups } of raw.matchAll(ESCAPE)) {
    writer.copy(from, index);
    const unit = groups?.['unit'];
    writer.put(unit === undefined ? (SIGNS[groups?.['sign'] ?? ''] ?? '') : characterOf(unit), index);
    from = index + escape.length;
  }
  writer.copy(from, raw.length);
  return writer.close();
}

/** Half of a pair alone is no character. */
const characterOf = (unit: string): string => {
  const code = Number.parseInt(unit, 16);
  return code >= 0xd800 && code <= 0xdfff ? '' : String.fromCharCode(code);
};
