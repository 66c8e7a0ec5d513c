/** Instruments that their titles call 试行 or 暂行: what a document carries, or the document itself. */
import type { DocumentText, Place } from '../../text.ts';
import { type Begun, isTrial } from './instruments.ts';
import { type Row, EMPTY } from './rows.ts';

/** 试行 and 暂行 in titles: of what the document carries, or of the document where it carries nothing. */
export function trials(document: DocumentText, begun: readonly Begun[], rows: Map<string, Row>): void {
  const carried = document.carries.filter(isTrial);
  for (const title of carried) mark(rows, title, begun.find((one) => one.title === title)?.at ?? titlePlace(document, title));
  // The rules that a notice gives a longer term and prints behind it.
  for (const { title, at } of begun) if (!carried.includes(title) && isTrial(title) && rows.has(title)) mark(rows, title, at);
  const own = document.title.replace(/《[^《》]*》/gu, '');
  if (!document.carries.length && isTrial(own) && !/废止|失效|修改|延长|停止/u.test(own))
    mark(rows, null, titlePlace(document, document.title));
}

/** Marks an instrument as on trial, in a row of its own where it has none. */
function mark(rows: Map<string, Row>, instrument: string | null, at: Place | null): void {
  const key = instrument ?? '';
  const row = rows.get(key);
  if (row) row.value = { ...row.value, trial: true };
  else if (at) rows.set(key, { value: { ...EMPTY, instrument, trial: true }, at, rule: 'term/trial' });
}

/** Where a title is printed, wraps and marks aside: its line, or as much of it as stands on one. */
function titlePlace(document: DocumentText, title: string): Place | null {
  const { text } = document.source;
  const at = text.indexOf(title, document.start);
  if (at >= 0 && at < document.end) return [at, at + title.length];
  const word = /[^，。、（）]{0,12}[（(]?(?:试行|暂行)[）)]?/u.exec(title)?.[0] ?? '';
  const part = word ? text.indexOf(word, document.start) : -1;
  if (part >= 0 && part < document.end) return [part, part + word.length];
  const first = document.blocks[0];
  return first ? [first.start, first.end] : null;
}
