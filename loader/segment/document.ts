/** One document of a source, put together from its head, its zones and what they say. */
import type { GazetteIssue } from '../../graph-schema/index.ts';
import { gathered } from '../gathered.ts';
import { letters, sameLetters } from '../patterns/letters.ts';
import { pattern } from '../patterns/pattern.ts';
import { placeOf } from '../patterns/place.ts';
import type { DocumentText, SourceText } from '../text.ts';
import { attachmentsOf, printedState } from './attachments.ts';
import { type Labelled, withPaths } from './blocks/index.ts';
import { carriedBy, mayIssue } from './carries.ts';
import type { ContentsEntry } from './frames/gazette.ts';
import { indexBelow } from './frames/index-below.ts';
import { isAppointments } from './heads/appointments.ts';
import type { Head } from './heads/index.ts';
import { kindOf, rulesKindOf } from './kinds.ts';
import { announcedNumber, columnIssuer, issuersBy, titleIssuers } from './names/issued-by.ts';
import { shortNames } from './names/short-names.ts';
import { titleOf } from './title/index.ts';
import { placed } from './title/note.ts';
import { toldKind } from './title/title-elsewhere.ts';
import { readZones } from './zones.ts';

/** What the documents of a page have in common. */
export interface Page {
  readonly source: SourceText;
  readonly gazette: GazetteIssue | null;
  readonly blocks: readonly Labelled[];
  readonly entries: readonly ContentsEntry[];
  /** The title that the index of the page gives. */
  readonly named: string | null;
}

/** The document under a head; `indices` are those of its blocks. */
export function documentAt({ source, gazette, blocks, entries, named }: Page, head: Head, indices: readonly number[]): DocumentText {
  const own = indices.map((index) => blocks[index]).filter((block) => block !== undefined);
  const zones = readZones(own, source);
  const below = head.number === null ? indexBelow(own, zones.noticeEnd) : null;
  const title = titleOf(head, entries, named, source);
  const carries = carriedIn(title.text, own, zones, head);
  const { listed, printed } = attachmentsOf(own, zones.date === null ? 0 : zones.noticeEnd);
  const after = own.slice(zones.noticeEnd).filter((_, i) => !zones.set.has(i + zones.noticeEnd));
  const inTitle = titleIssuers(title, zones);
  const kind =
    orderKind(head, own) ??
    head.kind ??
    kindOf(title.text) ??
    rulesKindOf(title.text) ??
    (title.text === '' ? toldKind(own.slice(0, zones.noticeEnd)) : null) ??
    (isAppointments(title.text) ? '任免' : '其他');
  const bare = head.ordinal !== undefined && zones.signers.length ? `${zones.signers.join('、')}${kind}${head.ordinal}` : null;
  const number = placed(head.number ?? bare ?? zones.note?.number ?? below?.number ?? null, title.text);
  const start = blocks[head.first]?.start ?? 0;
  const end = (own.at(-1) ?? blocks[head.after - 1])?.end ?? start;
  const carried = carries.map(letters);
  const issuers = issuersBy(inTitle, { kind, number, head, zones, title: title.text, own });
  return {
    source,
    gazette,
    start,
    end,
    number: announcedNumber(title.announced, inTitle, zones) ?? title.leading ?? number,
    title: title.text,
    issuers: issuers.length ? issuers : columnIssuer(kind, own),
    kind,
    date: head.issued?.date || (zones.date ?? head.noted ?? null),
    addressees: zones.addressees,
    carries,
    attachments: listed,
    publicity: zones.publicity,
    printed: printedState(zones.publicity, carries, listed, printed, after),
    blocks: withPaths(
      gathered(own, (block, i) => (zones.set.has(i) || below?.lines.includes(i) ? [] : [trimmed(block, zones.textStart)])),
      (block) => carried.some((key) => sameLetters(block.text, key)),
    ),
    shortNames: shortNames(source.text, [start, end]),
    jurisdiction:
      [...inTitle, ...zones.signers, head.issued?.issuer ?? '', title.text, gazette?.title ?? '']
        .map(placeOf)
        .find((place) => place !== null) ?? null,
  };
}

/** Whether a number is that of an order, or of an announcement that puts something out as orders do. */
const ORDERED = /(?:令|公告)(?:\d{4}年|〔[^〔〕]{2,6}〕|\p{Script=Han}{2,4}届)?第.{1,8}号$/u;
const isOrdered = ({ number }: Head): boolean => ORDERED.test(number ?? '');

/** An order is one, whatever the page calls it: 某办法, over 某市人民政府令第43号 and the words that put it out; so is the announcement of a congress. */
function orderKind(head: Head, own: readonly Labelled[]): string | null {
  const word = /(?<word>令|(?:代表大会|常务委员会)公告)(?:\d{4}年|〔[^〔〕]{2,6}〕|\p{Script=Han}{2,4}届)?第/u.exec(head.number ?? '')
    ?.groups?.['word'];
  return word !== undefined && isOrdered(head) && own.slice(0, 4).some(({ text }) => PUT_OUT.test(text)) ? word.slice(-2) : null;
}
const PUT_OUT = pattern(
  /现(?:将[^。]{2,60})?(?:予以?)?(?:公布|发布|颁布)|^《[^。]{2,200}》[^。《》]{0,16}(?:已经|已由|已于|业经|经)[^。]{0,160}(?:通过|批准|同意|审定)/u,
);

function carriedIn(
  title: string,
  own: readonly Labelled[],
  { noticeEnd, addressees }: { readonly noticeEnd: number; readonly addressees: readonly string[] },
  head: Head,
): string[] {
  const printed = own.slice(0, noticeEnd);
  const ordered = isOrdered(head);
  const notice = mayIssue(title, printed, ordered) ? printed.map(({ text }) => text).join('\n') : '';
  const whole = /下达/u.test(title) || own.some(({ text }) => text.includes('重新公布')) ? own.map(({ text }) => text).join('\n') : '';
  // Rules on a page of their own, with the words that put them out behind them, are the document and not what it carries.
  return carriedBy(title, notice, whole, ordered).filter(
    (one) => head.number !== null || addressees.length > 0 || !sameLetters(title, letters(one)),
  );
}

/** A block whose first words are addressees keeps only its text. */
const trimmed = (block: Labelled, textStart: number): Labelled =>
  block.start < textStart && textStart < block.end
    ? { ...block, start: textStart, body: textStart, text: block.text.slice(textStart - block.start) }
    : block;
