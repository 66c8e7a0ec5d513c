/**
 * A document as a row of a database dump: INSERT INTO news VALUES ('34', '关于…的通知', '2', '各单位：… over its text, and behind it ', '2017-11-04', 'admin');. The first
 * field that is a title and the one that holds the text stay; an abridged text before it, times and users are no text.
 */
import { gathered } from '../../gathered.ts';
import type { Line } from '../lines.ts';
import { endsAsTitle } from '../shapes/titles.ts';
import { part } from './front-matter.ts';

const OPENS = /^(?:INSERT\s+INTO\b.{1,200}?\bVALUES\s*)?[（(]\s*(?:'[^']{0,80}'|\d{1,12}|NULL)\s*[，,]/iu;
/** What stands before the first field in quotes: (84, 2016, '. */
const FIRST = /^(?:INSERT\s+INTO\b.{1,200}?\bVALUES\s*)?[（(]\s*(?:(?:-?\d{1,14}|NULL)\s*[，,]\s*){0,8}'/iu;
/** The sign between two fields: ', ' and 'a', 3, 'b'. */
const BETWEEN = /'\s*,\s*(?:(?:-?\d{1,14}|NULL)\s*,\s*){0,8}'/gu;
/** A text that goes on in other lines ends the first of them: (20, '关于…的通知', '各单位：. */
const FEWEST = 2;
/** '通知', in a field of its own, is a class of documents. */
const SHORTEST = 6;
const HAN = /\p{Script=Han}/u;
const ABRIDGED = /(?:…|\.{3})$/u;

/** Lines of such a row without its other fields; any other lines as they are. */
export function withoutRow(lines: readonly Line[]): readonly Line[] {
  return lines.some(({ text }) => isRow(text))
    ? gathered(lines, (line) => (isRow(line.text) || closes(line.text) ? fieldsOf(line) : [line]))
    : lines;
}

const isRow = (text: string): boolean => OPENS.test(text) && (text.match(BETWEEN)?.length ?? 0) >= FEWEST;
const closes = (text: string): boolean =>
  (/'\s*\)\s*[;,]?$/u.test(text) && text.search(BETWEEN) >= 0) || /^'\s*,[^\p{Script=Han}]{4,200}\)\s*[;,]?$/u.test(text);

/** The title, and the words of the text that stand on the line: the longest field of all. */
function fieldsOf(line: Line): Line[] {
  const { text } = line;
  const cuts = [...text.matchAll(BETWEEN)];
  const opens = isRow(text);
  const first = opens ? (FIRST.exec(text)?.[0].length ?? 0) : 0;
  const fields = [first, ...cuts.map(({ index, 0: sign }) => index + sign.length)]
    .map((from, i) => ({ from, to: cuts[i]?.index ?? text.length }))
    .filter((_, i) => opens || i === 0)
    .filter(({ from, to }) => HAN.test(text.slice(from, to)) && !ABRIDGED.test(text.slice(from, to)));
  const title = opens ? fields.find(({ from, to }) => to - from >= SHORTEST && endsAsTitle(text.slice(from, to))) : undefined;
  const longest = fields.filter((field) => field !== title).sort((a, b) => b.to - b.from - (a.to - a.from))[0];
  return [title, longest]
    .filter((field) => field !== undefined)
    .map(({ from, to }) => ({ ...part(line, from, to), gap: 1, indented: true }));
}
