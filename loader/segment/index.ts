/** Cuts a source into its documents and reads the head and foot of each. */
import { gathered } from '../gathered.ts';
import { findNumbers } from '../../graph-schema/number.ts';
import { pattern } from '../patterns/pattern.ts';
import { placeOf } from '../patterns/place.ts';
import type { Diagnostic, DocumentText, GazetteHead, SourceText } from '../text.ts';
import { type Labelled, splitBlocks, withPaths } from './blocks.ts';
import { announcedBy } from './announced.ts';
import { attachmentsOf, printedState } from './attachments.ts';
import { carriedBy, mayIssue } from './carries.ts';
import { withTitles } from './collected.ts';
import { type ContentsEntry, contentsAt, readContents, readMasthead } from './gazette.ts';
import { unglued } from './glued.ts';
import { findHeads, firstHead, type Head } from './heads/index.ts';
import { COUNT, issuersOf, plainName, signersOf } from './issuers.ts';
import { loneHead, namelessHead } from './lone.ts';
import { kindOf, rulesKindOf } from './kinds.ts';
import { shortNames } from './short-names.ts';
import { type PageIndex, readIndex } from './page.ts';
import { placed } from './note.ts';
import { bodiesApart } from './spaces.ts';
import { recordsOf } from './database-export.ts';
import { toldHead, toldKind } from './title-elsewhere.ts';
import { reassignTails } from './tails.ts';
import { readZones } from './zones.ts';
import { letters, sameLetters } from '../patterns/letters.ts';

export interface Segmented {
  readonly gazette: GazetteHead | null;
  readonly documents: readonly DocumentText[];
  readonly diagnostics: readonly Diagnostic[];
}

export function segment(source: SourceText): Segmented {
  const [first = [], ...others] = recordsOf(splitBlocks(source.text)).map((blocks) => withTitles(unglued(blocks)));
  if (!others.length) return segmentPage(source, first);
  const pages = [first, ...others].map((blocks) => segmentPage(source, blocks));
  return { gazette: null, documents: pages.flatMap(({ documents }) => documents), diagnostics: pages.flatMap(({ diagnostics }) => diagnostics) };
}

/** The documents of a text, or of one record of an export. */
function segmentPage(source: SourceText, all: readonly Labelled[]): Segmented {
  const index = readIndex(all);
  const blocks = index?.blocks ?? all;
  const gazette = readMasthead(blocks);
  const contentsStart = gazette ? contentsAt(blocks) : -1;
  const listed = contentsStart < 0 ? [] : blocks.slice(contentsStart + 1);
  const contentsEnd = contentsStart < 0 ? 0 : (firstHead(blocks)?.first ?? -1);
  const entries = readContents(listed.slice(0, Math.max(0, contentsEnd - contentsStart - 1)));
  const many = entries.length ? findHeads(blocks, entries, gazette !== null).filter(({ first }) => first >= contentsEnd) : findHeads(blocks, []);
  const lone = many.length || gazette ? null : (loneHead(blocks, index?.title ?? null) ?? (index && namelessHead(blocks, index)) ?? toldHead(blocks));
  const found = lone ? [lone] : many;
  const spans = reassignTails(blocks, found);
  const documents = found.map((head, i) => withIndex(documentAt(source, gazette, blocks, head, spans[i] ?? [], entries, index?.title ?? null), i === 0 ? index : null));
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
  return { ...document, number: document.number ?? index.number ?? orderNumber(document, index.ordinal), date: document.date ?? index.date, issuers: document.issuers.length || !index.issuer ? document.issuers : signersOf([index.issuer]) };
}

/** 公告 of 某部 by the 2012年第16号 of its index: 某部公告2012年第16号. */
const orderNumber = ({ kind, issuers }: DocumentText, ordinal: string | null): string | null => (ordinal !== null && issuers.length && /^(?:令|公告|通告)$/u.test(kind) ? `${issuers.join('、')}${kind}${ordinal}` : null);

const printed = (document: DocumentText, { number, title }: ContentsEntry): boolean =>
  (number !== null && document.number === number) || letters(document.title) === letters(title) || (isOrdered(number, document.number) && document.carries.some((carried) => letters(carried) === letters(title)));
/** 省政府令第241号 of the contents is 某省人民政府令第241号 over the text. */
const isOrdered = (listed: string | null, own: string | null): boolean => {
  const order = /[令告](?:\d{4}年)?第.{1,6}号$/u;
  const ordinal = order.exec(own ?? '')?.[0];
  return ordinal !== undefined && (listed === null || order.exec(listed)?.[0] === ordinal);
};

function documentAt(source: SourceText, gazette: GazetteHead | null, blocks: readonly Labelled[], head: Head, indices: readonly number[], entries: readonly ContentsEntry[], named: string | null): DocumentText {
  const own = indices.map((index) => blocks[index]).filter((block) => block !== undefined);
  const zones = readZones(own, source);
  const found = titleOf(head, entries, source);
  // A page may print its title in its index alone: 名称：【已失效】某市人民政府关于….
  const printedTitle = found.text || named === null ? found : { text: named.replace(/^【[^【】]{1,8}】/u, ''), gaps: [] };
  // 公告〔2019〕5号 under it says the same without the body.
  const announced = head.number === null || /^(?:公告|通告|令)〔/u.test(head.number) ? announcedBy(printedTitle.text) : null;
  // 某政发〔2023〕7号关于印发…的通知: a page may print the number before its title.
  const leading = head.number === null ? findNumbers(printedTitle.text).find(({ start }) => start === 0) : undefined;
  const title = announced ? { ...printedTitle, text: announced.title } : leading ? { text: printedTitle.text.slice(leading.end), gaps: [] } : printedTitle;
  const printed = own.slice(0, zones.noticeEnd);
  const ordered = /(?:令|公告)(?:\d{4}年|〔[^〔〕]{2,6}〕|\p{Script=Han}{2,4}届)?第.{1,8}号$/u.test(head.number ?? '');
  const notice = mayIssue(title.text, printed, ordered) ? printed.map(({ text }) => text).join('\n') : '';
  const whole = own.some(({ text }) => text.includes('重新公布')) ? own.map(({ text }) => text).join('\n') : '';
  // Rules on a page of their own, with the words that put them out behind them, are the document and not what it carries.
  const carries = carriedBy(title.text, notice, whole, ordered).filter((one) => head.number !== null || zones.addressees.length > 0 || !sameLetters(title.text, letters(one)));
  const { listed, printed: heads } = attachmentsOf(own, zones.date === null ? 0 : zones.noticeEnd);
  const text = gathered(own, (block, i) => (zones.set.has(i) ? [] : [trimmed(block, zones.textStart)]));
  const after = own.slice(zones.noticeEnd).filter((_, i) => !zones.set.has(i + zones.noticeEnd));
  const inTitle = issuersOf(title.text, title.gaps);
  // 总局关于…的公告: who it is stands under the text.
  const issuers = (inTitle.every((name) => BARE.test(name)) && zones.signers.length) || (OTHERS_TOO.test(title.text) && zones.signers.length > 1) ? [] : inTitle.length || !announced?.issuer || zones.signers.length > 1 ? inTitle : [plainName(announced.issuer)];
  // An order is one, whatever the page calls it: 某办法, over 某市人民政府令第43号 and the words that put it out; so is the announcement of a congress.
  const order = /(?<word>令|(?:代表大会|常务委员会)公告)(?:\d{4}年|〔[^〔〕]{2,6}〕|\p{Script=Han}{2,4}届)?第/u.exec(head.number ?? '')?.groups?.['word']?.slice(-2);
  const isOrder = ordered && order !== undefined && own.slice(0, 4).some(({ text }) => PUT_OUT.test(text));
  const kind = isOrder ? order : (kindOf(title.text) ?? rulesKindOf(title.text) ?? (title.text === '' ? toldKind(own.slice(0, zones.noticeEnd)) : null) ?? '其他');
  const ordering = head.number ?? placed(zones.note?.number ?? null, title.text);
  const start = blocks[head.first]?.start ?? 0;
  const last = own.at(-1) ?? blocks[head.after - 1];
  const carried = carries.map(letters);
  return {
    source, gazette, start, end: last?.end ?? start,
    number: announced?.numberOf(issuers[0] ?? zones.signers[0]) ?? leading?.number ?? ordering,
    title: title.text,
    issuers: kind === '纪要' && head.issued?.issuer ? [head.issued.issuer] : issuers.length ? issuers : orderBody(ordering) ?? (zones.signers.length ? zones.signers : head.issued?.issuer ? [withoutProvince(head.issued.issuer)] : zones.note?.issuer ? [zones.note.issuer] : []),
    kind,
    date: head.issued?.date || (zones.date ?? head.noted ?? null),
    addressees: zones.addressees,
    carries,
    attachments: listed,
    publicity: zones.publicity,
    printed: printedState(zones.publicity, carries, listed, heads, after),
    blocks: withPaths(text, (block) => carried.some((key) => sameLetters(block.text, key))),
    shortNames: shortNames(source.text, [start, last?.end ?? start]),
    jurisdiction: [...issuers, ...zones.signers, title.text, gazette?.title ?? ''].map(placeOf).find((place) => place !== null) ?? null,
  };
}

const PUT_OUT = pattern(/现(?:将[^。]{2,60})?(?:予以?)?(?:公布|发布|颁布)|^《[^。]{2,200}》[^。《》]{0,16}(?:已经|已由|已于|业经|经)[^。]{0,160}(?:通过|批准|同意|审定)/u);
/** 云岭省青岚市人民政府 is how a collection names 青岚市人民政府. */
const withoutProvince = (name: string): string => name.replace(/^[\p{Script=Han}]{2,8}?(?:省|自治区)(?=[\p{Script=Han}]{2,9}[市州盟县])/u, '');

/** A body without its name. */
/** 某部等九部门关于…: all of them sign. */
const OTHERS_TOO = new RegExp(`^[^关]{2,40}${COUNT}(?:关于|印发)`, 'u');
const BARE = /^(?:总局|省局|市局|我局|我部|我委)$/u;

/** Who makes an order or announcement, by its number: 某部 of 某部公告2026年第18号. */
const orderBody = (number: string | null): string[] | null => {
  const body = /^(?<body>[\p{Script=Han}]{3,30})(?:令|公告|通告)(?:\d{4}年)?第/u.exec(number ?? '')?.groups?.['body'];
  return body ? [plainName(body)] : null;
};

/** A block whose first words are addressees keeps only its text. */
const trimmed = (block: Labelled, textStart: number): Labelled =>
  block.start < textStart && textStart < block.end ? { ...block, start: textStart, body: textStart, text: block.text.slice(textStart - block.start) } : block;

/** The title as printed; where the print was cut, the contents complete it. `gaps` are where white space or a line end stood in it. */
function titleOf(head: Head, entries: readonly ContentsEntry[], source: SourceText): { text: string; gaps: number[] } {
  const gaps: number[] = [];
  let text = '';
  for (const line of head.title) {
    if (text) gaps.push(text.length);
    gaps.push(...bodiesApart(line, source).map((at) => text.length + at));
    text += line.text.replace(/^(?:标题|名称)[：:]/u, '').replace(/（(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}）$/u, '').replace(/^[^《》]{0,24}号《(.*)》$/u, '$1').replace(/^《(?=[^《》]*(?:〈[^〈〉]*〉[^《》]*)*》$)(.*)》$/u, '$1');
  }
  const listed = entries.find(({ number }) => number !== null && number === head.number)?.title;
  const cut = listed !== undefined && kindOf(text) === null && kindOf(listed) !== null && letters(listed).startsWith(letters(text).slice(0, 20));
  const headless = listed !== undefined && !issuersOf(text, gaps).length && letters(listed).length > letters(text).length && letters(listed).endsWith(letters(text));
  if (listed && (cut || headless)) return { text: listed, gaps: [] };
  return { text: text.replace(/的通知的通知$/u, '的通知').replace(/（(?:节选|摘录|摘编)）$/u, ''), gaps };
}

function onlyListed(source: SourceText, gazette: GazetteHead | null, { title, number, start, end }: ContentsEntry): DocumentText {
  return {
    source, gazette, start, end, number, title, issuers: issuersOf(title, []), kind: kindOf(title) ?? '其他', date: null, addressees: [], carries: carriedBy(title, '', ''), attachments: [],
    publicity: null, printed: 'toc-only', blocks: [], shortNames: [], jurisdiction: placeOf(title) ?? placeOf(gazette?.title ?? ''),
  };
}

const notPrinted = ({ title, number, start, end }: ContentsEntry): Diagnostic => ({
  rule: 'segment/contents', severity: 'warning', at: [start, end],
  message: `the contents list "${title}"${number ? ` (${number})` : ''}, but the text does not print it; is the file cut short or the number misread?`,
});

const noDocument = (source: SourceText): Diagnostic => ({
  rule: 'segment/no-document', severity: 'error', at: source.text ? [0, Math.min(source.text.length, 20)] : null,
  message: 'no official document was found: a document has a number line such as 某政发〔2024〕5号, or a title with addressees under it.',
});
