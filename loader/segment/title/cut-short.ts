/**
 * The title of a document that its page prints cut short and nowhere whole: 某省发展改革委关于印发《某省充电设施建设 ... is completed by what the document
 * carries; any other keeps the dots that say so.
 */
import { letters } from '../../patterns/letters.ts';
import { pattern } from '../../patterns/pattern.ts';
import type { DocumentText } from '../../text.ts';
import type { Labelled } from '../blocks/index.ts';

/** The title of a page stands on one of its first lines. */
const FRONT = 3;
/** 某省发展改革委关于进一步做好增量配电业务 ...: what a document is about, ten characters before the dots at least. */
const CUT = pattern(/^(?<words>[\p{Script=Han}〈〉《》、，（）“”\d-]{2,60}(?:关于|印发|转发)[^。；：]{4,100}?)\s*(?:\.{3,6}|…{1,2})$/u);
const CARRIES = /^(?<head>.{0,60}(?:印发|转发|发布))《(?<begun>[^《》]{2,80})$/u;

/** Blocks without such a title, and its words; null where there is none. */
export function cutTitleOn(blocks: readonly Labelled[]): { readonly blocks: readonly Labelled[]; readonly words: string | null } {
  for (const block of blocks.slice(0, FRONT)) {
    const words = block.kind === 'row' ? undefined : CUT.exec(block.text)?.groups?.['words'];
    if (words !== undefined) return { blocks: blocks.filter((other) => other !== block), words: words.trim() };
  }
  return { blocks, words: null };
}

/** A document without a title with the one that its page prints cut short. */
export function withCutTitle(document: DocumentText, words: string | null): DocumentText {
  if (words === null || document.title !== '') return document;
  const { head, begun = '' } = CARRIES.exec(words)?.groups ?? {};
  const carried = head === undefined ? undefined : document.carries.find((one) => letters(one).startsWith(letters(begun)));
  return { ...document, title: carried === undefined ? `${words}…` : `${head ?? ''}《${carried}》的${document.kind}` };
}
