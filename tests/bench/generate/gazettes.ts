/** Issues of the gazettes of cities that do not exist: text after text, so that memory does not grow with their number. */
import { city } from './city.ts';
import { FIRST_YEAR, head, ISSUE, ISSUES, type Place } from './kinds.ts';
import { paper } from './paper.ts';

export interface Gazette {
  /** Unique, and in the order of the issues: 0001-2015-01.txt. */
  readonly file: string;
  readonly text: string;
  readonly documents: number;
}

/** So many documents, city by city and issue by issue; the last issue is cut where they are enough. The same for the same number. */
export function* gazettes(documents: number): Generator<Gazette> {
  for (let index = 0, left = documents; left > 0; index++) {
    const own = city(index);
    for (let issue = 0; issue < ISSUES && left > 0; issue++) {
      const places = ISSUE.slice(0, left).map((_, slot): Place => ({ city: own, issue, slot }));
      left -= places.length;
      const year = FIRST_YEAR + Math.floor(issue / 12);
      const month = (issue % 12) + 1;
      const contents = places
        .map(head)
        .map(({ issuer, title, number }, i) => `${issuer}${title}\n（${number}）………………………………（${3 * i + 1}）`);
      yield {
        file: `${String(index + 1).padStart(4, '0')}-${year}-${String(month).padStart(2, '0')}.txt`,
        documents: places.length,
        text: `${[`${own.name}人民政府公报`, `${year}年第${month}期（总第${issue + 1}期）`, `${own.name}人民政府办公室 主管主办`, `${year}年${month}月28日出版（月刊）`, '目 录', ...contents, ...places.map(paper)].join('\n\n')}\n`,
      };
    }
  }
}
