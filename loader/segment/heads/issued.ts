/** Who issued a paper and when, under its number: 某市人民政府办公室2026年4月24日. */
import { findDates } from '../../patterns/date.ts';
import type { Labelled } from '../blocks/index.ts';
import { signersOf } from '../names/issuers.ts';

/** Issuer and date on one line or two. */
export function issuedAt(blocks: readonly Labelled[], i: number): { issuer: string; date: string; lines: number } | null {
  for (const lines of [1, 2]) {
    const text = blocks
      .slice(i, i + lines)
      .map((block) => block.text)
      .join('');
    const date = text.length < 60 ? findDates(text)[0] : undefined;
    const issuer = date && date.end === text.length ? text.slice(0, date.start).trimEnd() : '';
    if (date && signersOf([issuer]).length) return { issuer, date: date.iso, lines };
  }
  return null;
}
