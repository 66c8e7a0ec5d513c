/** The day from which a measure holds that a notice decides in its opening: 市政府决定从2024年7月1日起，免除…. */
import { findDates } from '../../patterns/date.ts';
import type { DocumentText } from '../../text.ts';
import { sentencesOf } from './sentences.ts';
import { type Row, merge, EMPTY } from './rows.ts';

/** 市政府决定从2024年7月1日起，免除…: the opening of a notice that carries nothing gives the day from which its measure holds. */
export function decided(document: DocumentText, rows: Map<string, Row>): void {
  if (document.carries.length || [...rows.values()].some(({ value }) => value.effective !== null)) return;
  const preamble = document.blocks.slice(
    0,
    Math.max(
      1,
      document.blocks.findIndex(({ label }) => label !== null),
    ),
  );
  for (const block of preamble.slice(0, 4))
    for (const [from, to] of sentencesOf(block)) {
      const sentence = document.source.text.slice(from, to);
      const date = findDates(sentence).find(
        ({ start, end }) =>
          /决定[，：]?(?:自|从|于)$/u.test(sentence.slice(0, start)) &&
          /^起[，\p{Script=Han}]/u.test(sentence.slice(end)) &&
          !/^起?(?:至|到)/u.test(sentence.slice(end)),
      );
      if (!date) continue;
      merge(rows, { value: { ...EMPTY, instrument: null, effective: date.iso }, at: [from, to], rule: 'term/decided' });
      return;
    }
}
