/** The day from which a measure holds that a notice decides in its opening: 市政府决定从2024年7月1日起，免除…; 自本通知印发之日起，取消…. */
import { findDates } from '../../patterns/date.ts';
import type { DocumentText } from '../../text.ts';
import { sentencesOf } from './sentences.ts';
import { type Row, merge, EMPTY } from './rows.ts';

/** 自本通知印发之日起，办理…，取消…: no limit, which would say within how many days. */
const ON_ISSUE =
  /(?:自|从)本?(?:通知|公告|通告|决定)(?:印发|发布|公布|下发)之日起，(?!\d|[一二三四五六七八九十]{1,3}[个日天年])[^。]{0,60}?(?:取消|免除|免收|停征|免予|不再)/u;

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
      const effective = date?.iso ?? (ON_ISSUE.test(sentence) ? 'on-issue' : null);
      if (effective === null) continue;
      merge(rows, { value: { ...EMPTY, instrument: null, effective }, at: [from, to], rule: 'term/decided' });
      return;
    }
}
