/**
 * Documents that a collection prints one after another and numbers: 一、某市人民政府关于…的意见, over the number or the addressees. The item's number is no part
 * of the title, and the line no heading of the document before.
 */
import { type Labelled } from '../blocks/index.ts';
import { numberOf } from '../heads/numbered.ts';
import { BARE_ORDER } from '../heads/order.ts';
import { WHOLE_LINE } from '../heads/title.ts';
import { kindOf } from '../kinds.ts';
import { isAddressed } from '../names/addressees.ts';

/** 一、, 1. before a title; （节选） behind it. */
const ITEM = /^(?:[一二三四五六七八九十]{1,3}|\d{1,2})$/u;
const LONGEST = 130;

/** Blocks with such lines as titles of their own. */
export const withTitles = (blocks: readonly Labelled[]): readonly Labelled[] =>
  blocks.some((block, i) => isTitled(blocks, block, i))
    ? blocks.map((block, i) => (isTitled(blocks, block, i) ? untitled(block) : block))
    : blocks;

function isTitled(blocks: readonly Labelled[], block: Labelled, at: number): boolean {
  if (block.label === null || !ITEM.test(block.label) || block.text.length > LONGEST) return false;
  const title = block.text.slice(block.body - block.start);
  const [first, second] = [blocks[at + 1], blocks[at + 2]];
  // In a list of documents nothing but the next title follows the number.
  return (
    WHOLE_LINE.test(title) &&
    kindOf(title) !== null &&
    (isAddressed(first) ||
      (first !== undefined &&
        (numberOf(first) !== null || BARE_ORDER.test(first.text)) &&
        (isAddressed(second) || /。$/u.test(second?.text ?? ''))))
  );
}

const untitled = (block: Labelled): Labelled => ({
  ...block,
  kind: 'line',
  text: block.text.slice(block.body - block.start),
  start: block.body,
  label: null,
  level: null,
});
