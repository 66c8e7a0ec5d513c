/** Heads of orders and announcements on one line: 某市人民政府令第112号, 某部 某局公告〔2020〕第5号, over the words that put something out or make something known. */
import { normalizeNumber } from '../../../graph-schema/number.ts';
import { letters } from '../../patterns/letters.ts';
import { pattern } from '../../patterns/pattern.ts';
import { topTitles } from '../../patterns/title.ts';
import type { Labelled } from '../blocks/index.ts';
import type { Head } from './head.ts';
import { numbered } from './ordinal.ts';

const ORDINAL = '(?:(?:19|20)\\d{2}年|[〔（](?:19|20)\\d{2}[〕）])?第[^号]{1,6}号';
const WHOLE = pattern(new RegExp(`^(?<name>(?!.*关于)[\\p{Script=Han}、]{3,90}(?<word>令|公告|通告))(?<ordinal>${ORDINAL})$`, 'u'));
/** 中华人民共和国主席令（九届第37号）: the number in brackets, by the congress that passed the law. */
const CONGRESS = /^(?<name>[\p{Script=Han}]{3,30}(?:令|公告))[（〔](?<ordinal>第?[一二三四五六七八九十\d]{1,3}届第[^号）]{1,6}号)[）〕]$/u;
const TITLED = pattern(new RegExp(`^(?<number>[\\p{Script=Han}、]{3,90}(?:令|公告|通告)${ORDINAL})（(?<title>[^。；]{4,160})）$`, 'u'));
/** What such a bracket names, where the words under it put that out. */
const TITLE = /^《?(?<words>[^（）《》。；]{4,80}(?:（[^（）]{1,20}）)?)》?$/u;
const MADE_PUBLIC = /现(?:予以?)?(?:公布|发布|颁布)|(?:通过|批准)，/u;
const PUTS_OUT = /^现(?:予以?)?(?:公布|发布|颁布)《|^《[^。]{2,200}》[^。《》]{0,16}(?:已|业|经|由|现)/u;
/** So near its name an announcement is signed. */
const NEAR = 60;

export function wholeAt(blocks: readonly Labelled[], i: number): Head | null {
  const block = blocks[i];
  if (!block || block.kind === 'row') return null;
  const titled = TITLED.exec(block.text)?.groups;
  // The title of a page, over the name of the order itself.
  if (titled && blocks[i + 1]?.text === titled['number']) {
    const own = namedAt(blocks, i + 1);
    if (own) return { ...own, first: i };
  }
  return (titled && putOut(block, titled, blocks[i + 1]?.text ?? '', i)) ?? namedAt(blocks, i);
}

/** 某部令〔2005〕第1号（某办法）, over the words that put it out: what it is called stands in the brackets. */
function putOut(
  block: Labelled,
  { number: printed = '', title = '' }: Record<string, string | undefined>,
  under: string,
  i: number,
): Head | null {
  const told = TITLE.exec(title)?.groups?.['words'] ?? '';
  if (!told || !topTitles(under).some(({ text }) => letters(text) === letters(told)) || !MADE_PUBLIC.test(under)) return null;
  // The names of two bodies are longer than any code.
  const { name = '', ordinal = '' } = WHOLE.exec(printed)?.groups ?? {};
  const number = normalizeNumber(printed) ?? (name === '' ? null : numbered(name, ordinal));
  const start = block.start + block.text.lastIndexOf(told);
  return number
    ? { first: i, after: i + 1, number, title: [{ ...block, text: told, start, body: start, end: start + told.length }] }
    : null;
}

/** The name alone on its line, over the words that put something out; that of an announcement over any text that its bodies sign. */
function namedAt(blocks: readonly Labelled[], i: number): Head | null {
  const block = blocks[i];
  if (!block) return null;
  const under = blocks[i + 1]?.text ?? '';
  const congress = CONGRESS.exec(block.text)?.groups;
  const { name, word, ordinal = '' } = congress ?? WHOLE.exec(block.text)?.groups ?? {};
  if (
    name === undefined ||
    !(PUTS_OUT.test(under) || (word !== undefined && word !== '令' && isSigned(blocks, i, name.slice(0, -word.length))))
  )
    return null;
  const number = congress ? `${name}${ordinal}` : numbered(name, ordinal);
  return number ? { first: i, after: i + 1, number, title: [{ ...block, text: name, end: block.start + name.length }] } : null;
}

/** Whether a sentence stands under the name of an announcement and, further down, a line that names its bodies or the first of them. */
const isSigned = (blocks: readonly Labelled[], i: number, bodies: string): boolean =>
  blocks[i + 1]?.kind === 'paragraph' &&
  /[。：]$/u.test(blocks[i + 1]?.text ?? '') &&
  blocks
    .slice(i + 2, i + NEAR)
    .some(({ kind, label, text }) => kind !== 'row' && label === null && text.length >= 3 && bodies.startsWith(text));
