/**
 * Rules out of a collection in markdown: the fields between --- over them (title: 某办法, author: 某省人民政府), and the marks of its containers (::: details 目录, @tab,
 * [[toc]], {align="center"}). The title and who issued it stay, each on a line of its own; the rest is no text.
 */
import { gathered } from '../../gathered.ts';
import { pattern } from '../../patterns/pattern.ts';
import { type Line, measured } from '../lines.ts';

const RULE = /^-{3,}$/u;
/** Fields stand on so many lines at most. */
const LONGEST = 40;
const FIELD = /^(?<key>[A-Za-z]\w{1,20}):\s*(?<quote>["']?)(?<value>\p{Script=Han}.*?)\k<quote>$/u;
const KEPT = /^(?:title|author|(?:doc_?)?number)$/iu;
/** A database of laws tells beside it when they take effect: its publish is the day of the law, and not that of a page. */
const IN_FORCE = /^effective_?date:/iu;
const PUBLISHED = /^publish(?:_?date)?:\s*["']?(?:19|20)\d{2}-\d{2}-\d{2}/iu;
const CONTENTS = /^:{3,}\s*details\s*目录$/u;
const CLOSED = /^:{3,}$/u;
const MARK = pattern(/^(?::{3,}.{0,40}|@tab\s.{0,20}|\[\[toc\]\])$/iu);
const ATTRIBUTES = /\s*\{[#.]?[\w-]{1,20}(?:="[\w\s-]{0,20}")?\}$/u;

/** Lines of such a text without fields and marks; any other lines as they are. */
export function withoutFrontMatter(lines: readonly Line[]): readonly Line[] {
  const end = RULE.test(lines[0]?.text ?? '') ? lines.slice(1, LONGEST).findIndex(({ text }) => RULE.test(text)) + 1 : 0;
  if (end <= 0 || !lines.slice(1, end).some(({ text }) => /^title:/u.test(text))) return lines;
  const ofLaws = lines.slice(1, end).some(({ text }) => IN_FORCE.test(text));
  let contents = 0;
  return gathered(lines, (line, i) => {
    if (i <= end) return ofLaws && PUBLISHED.test(line.text) ? [dayOf(line)] : fieldOf(line);
    if (CONTENTS.test(line.text)) contents = i;
    // A table of contents of links ends with its container.
    const inContents = contents > 0 && i - contents <= LONGEST;
    if (CLOSED.test(line.text)) contents = 0;
    if (inContents || MARK.test(line.text)) return [];
    return [part(line, 0, line.text.length - (ATTRIBUTES.exec(line.text)?.[0].length ?? 0))];
  });
}

/** publish: "2021-09-09 of publish: "2021-09-09 00:00:00". */
const dayOf = (line: Line): Line => ({ ...part(line, 0, PUBLISHED.exec(line.text)?.[0].length ?? 0), gap: 1, indented: true });

/** 某办法 of title: 某办法; none for a field that says nothing of the document. */
function fieldOf(line: Line): Line[] {
  const { key = '', value = '' } = FIELD.exec(line.text)?.groups ?? {};
  const from = line.text.indexOf(value, key.length);
  return value !== '' && KEPT.test(key) ? [{ ...part(line, from, from + value.length), gap: 1, indented: true }] : [];
}

/** A part of a line as a line. */
export function part(line: Line, from: number, to: number): Line {
  if (from === 0 && to === line.text.length) return line;
  const text = line.text.slice(from, to);
  return { ...line, start: line.start + from, end: line.start + to, text, ...measured(text) };
}
