/**
 * A table of tasks whose cells ran together on the one line of a page, without a space between: 序号工作任务完成时限责任单位任务来源1、建成水厂6月市水利局市财政局2、….
 * A row begins with its number, one after the other, and is certain where its words end in a limit and in bodies of the place, right before what is
 * no more of them. A row that does not come out so is a line of its own, so that nobody takes it for
 * the task of those who are named in the row above.
 */
import { gathered } from '../../gathered.ts';
import { pattern } from '../../patterns/pattern.ts';
import type { Line } from '../lines.ts';
import type { Span } from '../tables/cells.ts';
import { flatRow, pieceOf, pieces } from './flat-table.ts';

const WORD = '(?:主要|具体|重点|年度)?(?:工作|目标)?';
/** 序号主要工作任务具体工作措施完成时限主要责任单位任务来源: the limit before the bodies. */
const HEADER = pattern(
  new RegExp(
    `序号(?<task>(?:${WORD}(?:任务|措施|内容|事项|项目)){1,3})(?<limit>完成(?:时限|时间|期限))(?<bodies>(?:主要)?(?:责任|牵头)(?:单位|部门))(?<more>(?:任务来源|来源|依据|备注)?)(?=1)`,
    'u',
  ),
);
const LIMIT = '(?:(?:20\\d{2}年)?\\d{1,2}月(?:底前?|前)?|全年|长期)';
/** The end of a body, and what follows it: the next one, or no more of the list. */
const END = '(?:[局委办部站处院]|政府|中心|公司|单位|部门)(?=[省市县区州旗各]\\p{Script=Han}|[相有]关|、|\\s|\\d|关于|注[：:]|$)';
/** 市水利局, 各乡镇人民政府, up to its first end. 市水利局望河水厂 may be two, of which nobody knows where the second ends. */
const BODY = `(?:[省市县区州旗]|各|相关|有关)(?:(?!${END}|局|政府|委(?!员|办)|办(?!公|事))\\p{Script=Han}){1,14}${END}`;
const ROW = new RegExp(`^(?<task>(?!\\d{1,3}、).{4,260}?)(?<limit>${LIMIT})(?<bodies>(?:${BODY}、?){1,12})(?=\\s|\\d|关于|注[：:]|$)`, 'u');
const EACH = new RegExp(BODY, 'gu');
/** The number of another row or of a source within what should be one task: 1、…2、…. */
const NUMBERED = /(?<![\d.])\d{1,3}、/u;
/** Fewer rows may be a sentence. */
const FEWEST = 5;
/** So much of the rows must be certain. */
const SHARE = 0.7;
/** A row is looked for no farther on, and has no more letters. */
const REACH = 2000;
const LONGEST = 500;

/** Lines with every such table as rows with `cells`. */
export const splitFlatTasks = (raw: string, lines: readonly Line[]): readonly Line[] =>
  lines.some(({ text, cells }) => !cells && HEADER.test(text)) ? gathered(lines, (line) => tableIn(raw, line) ?? [line]) : lines;

interface Row {
  readonly at: number;
  readonly number: Span;
  /** Task, limit and bodies; null where they are not certain. */
  readonly said: { readonly task: Span; readonly limit: Span; readonly bodies: readonly Span[]; readonly end: number } | null;
}

function tableIn(raw: string, line: Line): Line[] | null {
  const head = line.cells ? null : HEADER.exec(line.text);
  if (!head) return null;
  const from = head.index + head[0].length;
  const rows = rowsFrom(line.text, from);
  const end = rows.at(-1)?.said?.end ?? 0;
  if (rows.length < FEWEST || !end || rows.filter(({ said }) => said).length < rows.length * SHARE) return null;
  const { task = '', limit = '', bodies = '', more = '' } = head.groups ?? {};
  let at = head.index;
  const header = ['序号', task, limit, bodies, more].map((word): Span[] => {
    at += word.length;
    return [{ start: at - word.length, end: at }];
  });
  const table = rows.map(({ at: start, number, said }, i) => {
    const next = rows[i + 1]?.at ?? said?.end ?? line.text.length;
    if (!said) return pieceOf(line, start, line.text.slice(start, next).trimEnd());
    return flatRow(raw, line, [[number], [said.task], [said.limit], said.bodies, [{ start: said.end, end: next }]]);
  });
  return [...pieces(line, 0, head.index, false), flatRow(raw, line, header), ...table, ...pieces(line, end, line.text.length, true)];
}

/** The rows by their numbers. One whose words are not certain begins at the first place of its number that no certain row takes. */
function rowsFrom(text: string, from: number): Row[] {
  const rows: Row[] = [];
  for (let at = from, number = 1; ; number++) {
    const near = text.slice(at, at + REACH);
    const places = placesOf(number, near, at);
    const next = certainAt(text, places);
    // Where it is not certain, the row after it must be.
    const { place, said } = next ?? { place: certainAt(text, placesOf(number + 1, near, at)) ? places[0] : undefined, said: null };
    if (!place) return rows;
    rows.push({ at: place.start, number: { start: place.start, end: place.end - 1 }, said });
    at = said?.end ?? place.end;
  }
}

/** Where the number of a row stands in words that begin at an offset. */
const placesOf = (number: number, words: string, from: number): Span[] =>
  [...words.matchAll(new RegExp(`(?<!\\d)${String(number)}、`, 'gu'))].map(({ index, 0: { length } }) => ({
    start: from + index,
    end: from + index + length,
  }));

/** The first of these places behind which a row is certain, and what it says. */
function certainAt(text: string, places: readonly Span[]): { place: Span; said: NonNullable<Row['said']> } | null {
  for (const place of places) {
    const said = saidAt(text, place.end);
    if (said) return { place, said };
  }
  return null;
}

/** Task, limit and bodies of the row whose words begin at an offset; null where they are not certain. */
function saidAt(text: string, from: number): Row['said'] {
  const found = ROW.exec(text.slice(from, from + LONGEST))?.groups;
  const { task = '', limit = '', bodies = '' } = found ?? {};
  if (!found || NUMBERED.test(task)) return null;
  const due = from + task.length;
  const start = due + limit.length;
  return {
    task: { start: from, end: due },
    limit: { start: due, end: start },
    bodies: [...bodies.matchAll(EACH)].map(({ index, 0: { length } }) => ({ start: start + index, end: start + index + length })),
    end: start + bodies.length,
  };
}
