/**
 * What is made known to all, without addressees and without a number line: 某地区行政公署布告 over 关于取消部分集资项目的布告; and the announcements of ministries whose
 * number and title stand on one line, 海关总署公告2019年第7号（关于…的公告）.
 */
import { pattern } from '../../patterns/pattern.ts';
import type { Labelled } from '../blocks/index.ts';
import { signersOf } from '../names/issuers.ts';
import { announcedBy } from '../title/announced.ts';
import type { Head } from './head.ts';
import { numberOf } from './numbered.ts';
import { BARE_ORDER } from './order.ts';

const NAME = pattern(/^(?<body>(?!.*关于)[\p{Script=Han}]{4,40})(?<word>公告|通告|布告)$/u);
const SUBJECT = /^关于[^。；：]{4,140}的(?<word>公告|通告|布告)$/u;
const OPENS = /^[\p{Script=Han}、]{2,40}(?:公告|通告|令)(?:(?:19|20)\d{2}年)?第\d{1,4}号(?:（关于|关于)/u;
/** A text has a sentence within so many lines, past what the page tells of the document. */
const NEAR = 6;

export function proclaimedAt(blocks: readonly Labelled[], i: number): Head | null {
  const block = blocks[i];
  if (!block || block.kind === 'row' || block.label !== null) return null;
  const hasText = (from: number): boolean =>
    blocks
      .slice(from, from + NEAR)
      .some(({ kind, label, text }) => kind !== 'row' && label === null && text.length > 24 && /[。：]$/u.test(text));
  const numbered = (from: number): boolean =>
    blocks.slice(from, from + 2).some((one) => numberOf(one) !== null || BARE_ORDER.test(one.text));
  if (OPENS.test(block.text))
    return announcedBy(block.text) &&
      hasText(i + 1) &&
      !numbered(i + 1) &&
      blocks[i + 1]?.kind !== 'row' &&
      !OPENS.test(blocks[i + 1]?.text ?? '')
      ? { first: i, after: i + 1, number: null, title: [block] }
      : null;
  const { body = '', word } = NAME.exec(block.text)?.groups ?? {};
  const subject = blocks[i + 1];
  if (word === undefined || !subject || SUBJECT.exec(subject.text)?.groups?.['word'] !== word || !signersOf([body]).length) return null;
  return numbered(i + 2) || !hasText(i + 2)
    ? null
    : { first: i, after: i + 2, number: null, title: [subject], issued: { issuer: body, date: '' } };
}
