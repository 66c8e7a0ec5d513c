/**
 * Which blocks belong to which document. Mostly those between two heads; but a gazette fills a column with short notices, and
 * the text before goes on after them: a tail whose numbering continues that of an earlier document is its own.
 */
import { CHINESE_DIGITS, parseNumeral } from '../patterns/numeral.ts';
import type { Labelled } from './blocks/index.ts';
import type { Head } from './heads/index.ts';

const ARTICLE = new RegExp(`^第([${CHINESE_DIGITS}]{1,5})条`, 'u');
const PUBLICITY = /^[（(]此件/u;

/** Indices of the blocks of each document, in reading order. */
export function reassignTails(blocks: readonly Labelled[], heads: readonly Head[]): number[][] {
  const spans = heads.map((head, i) => {
    const to = heads[i + 1]?.first ?? blocks.length;
    return Array.from({ length: Math.max(0, to - head.after) }, (_, k) => head.after + k);
  });
  for (let i = 1; i < spans.length; i++) {
    const tail = tailStart(blocks, spans[i] ?? []);
    if (tail === null) continue;
    const first = articleOf(blocks[spans[i]?.[tail] ?? -1]);
    for (let k = i - 1; k >= 0 && first !== null; k--) {
      const last = lastArticle(blocks, spans[k] ?? []);
      if (last === null) continue;
      if (last + 1 !== first) break;
      spans[k]?.push(...(spans[i]?.splice(tail) ?? []));
      break;
    }
  }
  return spans;
}

const articleOf = (block: Labelled | undefined): number | null => {
  const found = block && ARTICLE.exec(block.text);
  return found ? parseNumeral(found[1] ?? '') : null;
};

function lastArticle(blocks: readonly Labelled[], span: readonly number[]): number | null {
  for (const index of [...span].reverse()) {
    const article = articleOf(blocks[index]);
    if (article !== null) return article;
  }
  return null;
}

/** Where, after a notice's publicity line, articles begin that do not start at the first: null where none do. */
function tailStart(blocks: readonly Labelled[], span: readonly number[]): number | null {
  const shown = span.findIndex((index) => PUBLICITY.test(blocks[index]?.text ?? ''));
  if (shown < 0) return null;
  const article = articleOf(blocks[span[shown + 1] ?? -1]);
  return article !== null && article > 1 ? shown + 1 : null;
}
