/**
 * A document as the record of a site's interface: {'FileName': '某市人民政府关于…的通知', 'DOCCONTENT': ' over its text, and ', behind it. Its title stays, where
 * it stands first, with the text; the other fields are no text.
 */
import { gathered } from '../../gathered.ts';
import type { Line } from '../lines.ts';
import { part } from './front-matter.ts';

const FIELD = /^\{?\s*(?<quote>["'])(?<key>[A-Za-z_]\w{0,30})\k<quote>\s*:\s*(?<value>.*)$/u;
/** The first field, or what holds the records: {"data": [{… */
const OPENS = /^(?:\{\s*)?["'][A-Za-z_]\w{0,30}["']\s*:|^\{\s*["']/u;
/** Fewer fields are no record. */
const FEWEST = 4;
const TITLE = /^(?:file|doc|info|article)?_?(?:title|name)$/iu;
const QUOTED = /^["'](?<words>\p{Script=Han}.{6,200}?)["'],?\}?$/u;
const OPENS_TEXT = /^["']\s*(?<words>(?!.*["'],?\}?$).*)$/u;
/** The text closes on the line that it opens on. */
const WHOLE_TEXT = /^["']\s*(?<words>[^"'].{200,}?)["'],?\}?$/u;
const CLOSES_TEXT = /["'],?\}?$/u;

/** Lines of such a record without its fields; any other lines as they are. */
export function withoutRecord(lines: readonly Line[]): readonly Line[] {
  if (!OPENS.test(lines[0]?.text ?? '') || lines.filter(({ text }) => FIELD.test(text)).length < FEWEST) return lines;
  let titled = false;
  let inText = false;
  return gathered(lines, (line) => {
    const { key = '', value } = FIELD.exec(line.text)?.groups ?? {};
    if (value === undefined) {
      const closed = inText ? (CLOSES_TEXT.exec(line.text)?.[0].length ?? 0) : 0;
      if (closed > 0) inText = false;
      return [part(line, 0, line.text.length - closed)];
    }
    const title = TITLE.test(key) && !titled ? QUOTED.exec(value)?.groups?.['words'] : undefined;
    titled ||= title !== undefined;
    const opened = OPENS_TEXT.exec(value)?.groups?.['words'];
    inText = opened !== undefined;
    const words = title ?? opened ?? WHOLE_TEXT.exec(value)?.groups?.['words'] ?? '';
    const from = line.text.lastIndexOf(words);
    return words === '' ? [] : [{ ...part(line, from, from + words.length), gap: 1, indented: true }];
  });
}
