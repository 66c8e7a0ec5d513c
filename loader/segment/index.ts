/** Cuts a source into its documents and reads the head and foot of each. */
import type { GazetteIssue } from '../../graph-schema/index.ts';
import { letters } from '../patterns/letters.ts';
import { placeOf } from '../patterns/place.ts';
import type { Diagnostic, DocumentText, SourceText } from '../text.ts';
import { unglued } from './blocks/glued.ts';
import { type Labelled, splitBlocks } from './blocks/index.ts';
import { carriedBy } from './carries.ts';
import { documentAt } from './document.ts';
import { withTitles } from './frames/collected.ts';
import { recordsOf } from './frames/database-export.ts';
import { rowsOf } from './frames/database-rows.ts';
import { type ContentsEntry, contentsAt, readContents, readMasthead } from './frames/gazette.ts';
import { type PageIndex, publishedOn, readIndex } from './frames/page.ts';
import { isAppointments } from './heads/appointments.ts';
import { findHeads, firstHead } from './heads/index.ts';
import { toldMinutes } from './heads/minutes.ts';
import { proposalAt } from './heads/proposal.ts';
import { kindOf } from './kinds.ts';
import { withGovernment } from './names/appointed-by.ts';
import { inFull } from './names/issued-by.ts';
import { issuersOf, signersOf } from './names/issuers.ts';
import { reassignTails } from './tails.ts';
import { cutTitleOn, withCutTitle } from './title/cut-short.ts';
import { loneHead, namelessHead } from './title/lone.ts';
import { rulesBefore } from './title/rules-before.ts';
import { toldHead } from './title/title-elsewhere.ts';

export interface Segmented {
  readonly gazette: GazetteIssue | null;
  readonly documents: readonly DocumentText[];
  readonly diagnostics: readonly Diagnostic[];
}

export function segment(source: SourceText): Segmented {
  const [first = [], ...others] = recordsOf(splitBlocks(source.text))
    .flatMap((blocks) => rowsOf(blocks, source))
    .map((blocks) => withTitles(unglued(blocks)));
  if (!others.length) return segmentPage(source, first);
  const pages = [first, ...others].map((blocks) => segmentPage(source, blocks));
  return {
    gazette: null,
    documents: pages.flatMap(({ documents }) => documents),
    diagnostics: pages.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** The documents of a text, or of one record of an export. */
function segmentPage(source: SourceText, all: readonly Labelled[]): Segmented {
  const cut = cutTitleOn(all);
  const published = publishedOn(cut.blocks);
  const index = readIndex(published.blocks);
  const blocks = index?.blocks ?? published.blocks;
  const gazette = readMasthead(blocks);
  const contentsStart = gazette ? contentsAt(blocks) : -1;
  const listed = contentsStart < 0 ? [] : blocks.slice(contentsStart + 1);
  const contentsEnd = contentsStart < 0 ? 0 : (firstHead(blocks)?.first ?? -1);
  const entries = readContents(listed.slice(0, Math.max(0, contentsEnd - contentsStart - 1)));
  const many = entries.length
    ? findHeads(blocks, entries, gazette !== null).filter(({ first }) => first >= contentsEnd)
    : findHeads(blocks, [], gazette !== null);
  const lone =
    many.length || gazette
      ? null
      : (proposalAt(blocks, index?.title ?? null) ??
        loneHead(blocks, index?.title ?? null) ??
        (index && namelessHead(blocks, index)) ??
        toldMinutes(blocks) ??
        toldHead(blocks));
  const rules = many.length && !gazette ? rulesBefore(blocks, many) : null;
  const found = lone ? [lone] : rules ? [rules, ...many] : many;
  const spans = reassignTails(blocks, found);
  const read = found.map((head, i) =>
    withIndex(documentAt({ source, gazette, blocks, entries, named: index?.title ?? null }, head, spans[i] ?? []), i === 0 ? index : null),
  );
  const documents = withGovernment(
    read.map((one, i) => (i > 0 ? one : withCutTitle(one.date === null ? { ...one, date: published.date } : one, cut.words))),
  );
  const missing = entries.filter((entry) => !documents.some((document) => printed(document, entry)));
  return {
    gazette,
    documents: [...documents, ...missing.map((entry) => onlyListed(source, gazette, entry))],
    diagnostics: [...missing.map((entry) => notPrinted(entry)), ...(documents.length || missing.length ? [] : [noDocument(source)])],
  };
}

/** What the index of a page says of its document, the first one, where the text does not say it. */
function withIndex(document: DocumentText, index: PageIndex | null): DocumentText {
  // 标题：某政办〔2020〕2号 某市…的通知: a page may print the number before the title.
  if (!index || (index.title !== null && !letters(index.title).endsWith(letters(document.title)))) return document;
  return {
    ...document,
    number: document.number ?? index.number ?? orderNumber(document, index.ordinal),
    date: document.date ?? index.date,
    issuers:
      inFull(document.issuers, index.issuer ?? '') ??
      (document.issuers.length || !index.issuer || isAbove(document, index.issuer) ? document.issuers : signersOf([index.issuer])),
  };
}

/** 市政府各部门 are addressed by the government or its office: a bureau that the index names only put the page on its site. */
const isAbove = ({ addressees }: DocumentText, issuer: string): boolean =>
  /[局委厅]$/u.test(issuer) && addressees.some((name) => /^[省市县区州旗]?(?:人民)?政府各/u.test(name));

/** 公告 of 某部 by the 2012年第16号 of its index: 某部公告2012年第16号. */
const orderNumber = ({ kind, issuers }: DocumentText, ordinal: string | null): string | null =>
  ordinal !== null && issuers.length && /^(?:令|公告|通告)$/u.test(kind) ? `${issuers.join('、')}${kind}${ordinal}` : null;

const printed = (document: DocumentText, { number, title }: ContentsEntry): boolean =>
  (number !== null && document.number === number) ||
  letters(document.title) === letters(title) ||
  (isAppointments(title) && /任免|任职|免职/u.test(document.title)) ||
  (isOrdered(number, document.number) && document.carries.some((carried) => letters(carried) === letters(title)));
/** 省政府令第241号 of the contents is 某省人民政府令第241号 over the text. */
const isOrdered = (listed: string | null, own: string | null): boolean => {
  const order = /[令告](?:\d{4}年)?第.{1,6}号$/u;
  const ordinal = order.exec(own ?? '')?.[0];
  return ordinal !== undefined && (listed === null || order.exec(listed)?.[0] === ordinal);
};

function onlyListed(source: SourceText, gazette: GazetteIssue | null, { title, number, start, end }: ContentsEntry): DocumentText {
  return {
    source,
    gazette,
    start,
    end,
    number,
    title,
    issuers: issuersOf(title, []),
    kind: kindOf(title) ?? '其他',
    date: null,
    addressees: [],
    carries: carriedBy(title, '', ''),
    attachments: [],
    publicity: null,
    printed: 'toc-only',
    blocks: [],
    shortNames: [],
    jurisdiction: placeOf(title) ?? placeOf(gazette?.title ?? ''),
  };
}

const notPrinted = ({ title, number, start, end }: ContentsEntry): Diagnostic => ({
  rule: 'segment/contents',
  severity: 'warning',
  at: [start, end],
  message: `the contents list "${title}"${number ? ` (${number})` : ''}, but the text does not print it; is the file cut short or the number misread?`,
});

const noDocument = (source: SourceText): Diagnostic => ({
  rule: 'segment/no-document',
  severity: 'error',
  at: source.text ? [0, Math.min(source.text.length, 20)] : null,
  message: 'no official document was found: a document has a number line such as 某政发〔2024〕5号, or a title with addressees under it.',
});
