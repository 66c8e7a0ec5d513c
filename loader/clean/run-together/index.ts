/**
 * A page whose whole body stands on one line, as crawlers store it: where one is in it, title, addressees, headings, signature and date, what is attached.
 * Such a line becomes the lines that a careful reader sees: over the text one at every space, in it one before a label that follows a stop
 * or counts on, and around who signed and when. What the page offers to do with it goes.
 */
import { gathered } from '../../gathered.ts';
import { type Line, measured } from '../lines.ts';
import { frontOf } from './front.ts';
import { countsClauses, labelsIn } from './labels.ts';
import { rolesIn } from './roles.ts';
import { signaturesIn } from './signatures.ts';
import { isTool, tailOf } from './tools.ts';

/** Shorter lines are paragraphs. */
const LONG = 400;
/** So many labels no paragraph holds; fewer do where a front or a signature stands in it too. */
const MANY = 8;
const FEW = 2;

/** Lines with every such line as the lines of its paragraphs. */
export const splitRunTogether = (lines: readonly Line[]): readonly Line[] =>
  lines.some(mayBe) ? gathered(lines, (line) => (mayBe(line) ? (paragraphsOf(line) ?? [line]) : [line])) : lines;

const mayBe = ({ text, cells }: Line): boolean => text.length >= LONG && !cells && !text.includes('\t') && !text.includes('|');

function paragraphsOf(line: Line): Line[] | null {
  const { text } = line;
  const front = frontOf(text);
  const signed = signaturesIn(text);
  const labels = labelsIn(text, front.at(-1) ?? 0, signed);
  const few = labels.length < MANY && !countsClauses(text, labels);
  if (few && !front.length && !(signed.length && labels.length >= FEW)) return null;
  const cuts = [...new Set([0, ...front, ...signed, ...labels, ...rolesIn(text), ...tailOf(text)])].sort((a, b) => a - b);
  return gathered(cuts, (from, i) => pieceOf(line, from, cuts[i + 1] ?? text.length, i === 0));
}

/** The words between two cuts as a line of their own; none where they are but space or a tool of the page. */
function pieceOf(line: Line, from: number, to: number, isFirst: boolean): Line[] {
  const words = line.text.slice(from, to);
  const text = words.trim();
  if (text === '' || isTool(text)) return [];
  const start = line.start + from + words.indexOf(text);
  return [
    {
      ...line,
      start,
      end: start + text.length,
      text,
      ...measured(text),
      gap: isFirst ? line.gap : 1,
      indented: !isFirst || line.indented,
      broken: false,
    },
  ];
}
