/**
 * Lists of nodes whose text holds what is looked for, in SQL.
 *
 * The index of the texts of documents and duties is in the order of their lists: a page goes through what holds the text and ends
 * where it is full. Agencies are listed by name: a text that few hold is looked up, and what holds it is put in order; one that many
 * hold is met soon by going through the list. So no page costs what all of them would.
 */
import { atTextRow, type PlacedKind, quoted, type SearchedKind, searchTable, SLOTS } from '../../graph-schema/index.ts';
import { Conditions } from '../statements/conditions.ts';
import { phrase, searchLetters, searchWords, wordName, wordParams } from '../asked/grams.ts';
import type { Parameter, Statement } from '../store.ts';

/** So many agencies are put in order; where more hold the text, one in so many of the list does. */
const FEW = 2000;
/** A text of one letter is held by very many or by few: so much of the list is gone through to see. */
const BEGINNING = 2000;

export interface ListParts {
  /** Columns of the node `n`. */
  readonly columns: string;
  readonly where: Conditions;
  /** The order, which an index gives. */
  readonly order: string;
  readonly limit: number;
}

/** Where in a list: conditions of a node `n`, and the places from which and up to which it can be, as SQL, where they are known. */
export interface Within {
  readonly condition: string;
  readonly first?: string;
  readonly last?: string;
  /** An index leads to the few that fit: their texts are looked at. */
  readonly few?: boolean;
}

export interface PlacedParts extends Omit<ListParts, 'order'> {
  readonly within?: Within;
  readonly after: { readonly place: number; readonly id: string } | null;
}

/** Whether a node `n` holds each word of a text; an agency in one of its names, which stand between `|`. */
export function held(kind: SearchedKind, text: string): string {
  const words = searchWords(text);
  const inLetters = (letters: string): string => words.map((_, i) => `instr(${letters}, @${wordName(i)}) > 0`).join(' AND ');
  if (kind !== 'Agency' || words.length === 1) return inLetters('n.letters');
  return `EXISTS (SELECT 1 FROM json_each('["' || replace(n.letters, '|', '","') || '"]') s WHERE ${inLetters('s.value')})`;
}
/** What must be asked beside the index: it finds words in several names of an agency. */
const besideIndex = (kind: SearchedKind, text: string): string =>
  kind === 'Agency' && searchWords(text).length > 1 ? ` AND ${held(kind, text)}` : '';
const MATCHES = 'f.grams MATCH @phrase';
const indexed = (kind: SearchedKind): string => `${searchTable(kind)} f CROSS JOIN ${quoted(kind)} n ON ${atTextRow(kind)}`;
const textParams = (text: string): Record<string, Parameter> => ({ phrase: phrase(text), ...wordParams(text) });

/** Where the list begins is looked at first; the rest is asked for where that did not fill the page. */
function beginningFirst(
  kind: SearchedKind,
  { columns, where, order }: Pick<ListParts, 'columns' | 'where' | 'order'>,
  text: string,
  rest: string,
): string {
  const beginning = `(SELECT n.* FROM ${quoted(kind)} n ${where.where} ORDER BY ${order} LIMIT ${BEGINNING}) n`;
  return `WITH met AS MATERIALIZED (SELECT ${columns} FROM ${beginning} WHERE ${held(kind, text)} ORDER BY ${order} LIMIT @limit) SELECT * FROM met WHERE (SELECT count(*) FROM met) = @limit UNION ALL SELECT * FROM (${rest})`;
}
const NOT_MET = '(SELECT count(*) FROM met) < @limit';
const isLetter = (text: string): boolean => [...searchLetters(text)].length === 1;

/** A page of a list by name, of nodes `n` that hold a text where one is given. */
export function listHolding(kind: SearchedKind, text: string | null | undefined, parts: ListParts): Statement {
  const { columns, where, order, limit } = parts;
  const table = quoted(kind);
  const page = (from: string, condition: string): string =>
    `SELECT ${columns} FROM ${from} ${where.and(condition)} ORDER BY ${order} LIMIT @limit`;
  if (!text) return { text: page(`${table} n`, ''), params: { ...where.params, limit } };
  const params = { ...where.params, limit, ...textParams(text) };
  if (isLetter(text)) return { text: beginningFirst(kind, parts, text, page(indexed(kind), `${MATCHES} AND ${NOT_MET}`)), params };
  return {
    text: `WITH few AS MATERIALIZED (SELECT f.rowid AS row FROM ${searchTable(kind)} f WHERE ${MATCHES} LIMIT ${FEW + 1}) SELECT * FROM (${page(`few CROSS JOIN ${table} n ON n.row = few.row`, `(SELECT count(*) FROM few) <= ${FEW}${besideIndex(kind, text)}`)}) UNION ALL SELECT * FROM (${page(`${table} n`, `(SELECT count(*) FROM few) > ${FEW} AND ${held(kind, text)}`)})`,
    params,
  };
}

const ORDER = 'n.place, n.id';

/** A page of a list by place, of nodes `n` that hold a text where one is given. */
export function listPlaced(
  kind: PlacedKind,
  text: string | null | undefined,
  { columns, where: asked, within, after, limit }: PlacedParts,
): Statement {
  const where = new Conditions()
    .add(Boolean(within?.condition), within?.condition ?? '')
    .addAll(asked)
    .add(after !== null, '(n.place, n.id) > (@place, @id)', after ?? {});
  const page = (condition: string): string =>
    `SELECT ${columns} FROM ${quoted(kind)} n ${where.and(condition)} ORDER BY ${ORDER} LIMIT @limit`;
  if (!text) return { text: page(''), params: { ...where.params, limit } };
  const params = { ...where.params, limit, ...textParams(text) };
  if (within?.few) return { text: page(held(kind, text)), params };
  const letter = isLetter(text);
  const bounds = [
    within?.first && `f.rowid >= ${textRowOf(within.first)}`,
    within?.last && `f.rowid < ${textRowOf(`(${within.last}) + 1`)}`,
    after && `f.rowid >= ${textRowOf('@place')}`,
  ].filter(Boolean);
  const found = [MATCHES, held(kind, text), ...bounds, ...(letter ? [NOT_MET] : [])].join(' AND ');
  // Rows of one place come by slot from the index, so those that share the last place are all taken.
  const last = '(SELECT max(listed) FROM page)';
  const ended = `f.rowid > ${last} AND f.rowid < (${last} / ${SLOTS} + 1) * ${SLOTS}`;
  const rows = `WITH page AS MATERIALIZED (SELECT f.rowid AS listed, n.row AS row FROM ${indexed(kind)} ${where.and(found)} ORDER BY f.rowid LIMIT @limit) SELECT ${columns} FROM (SELECT row FROM page UNION SELECT n.row FROM ${indexed(kind)} ${where.and(`${found} AND ${ended}`)}) p CROSS JOIN ${quoted(kind)} n ON n.row = p.row ORDER BY ${ORDER} LIMIT @limit`;
  return { text: letter ? beginningFirst(kind, { columns, where, order: ORDER }, text, rows) : rows, params };
}

/** Parts of a list that follow one another, as one page; `order` is of the columns that all of them give. */
export const joinedLists = (lists: readonly Statement[], order: string, params: Statement['params'] = {}): Statement => ({
  text:
    lists.length === 1
      ? (lists[0]?.text ?? '')
      : `${lists.map(({ text }) => `SELECT * FROM (${text})`).join(' UNION ALL ')} ORDER BY ${order} LIMIT @limit`,
  params: Object.assign({}, params, ...lists.map((list) => list.params)) as Statement['params'],
});

/** The first row of the index of texts for a place. Numbers are bound as they come: only whole ones are exact beyond 2^53. */
const textRowOf = (place: string): string => `CAST(${place} AS INTEGER) * ${SLOTS}`;

/** How many nodes `n` fit, of those that hold a text where one is given. */
export function countHolding(kind: SearchedKind, text: string | null | undefined, where: Conditions, few = false): Statement {
  if (!text) {
    if (where.isEmpty)
      return { text: `SELECT coalesce((SELECT number FROM total WHERE what = @kindOfNode), 0) AS count`, params: { kindOfNode: kind } };
    return { text: `SELECT count(*) AS count FROM ${quoted(kind)} n ${where.where}`, params: where.params };
  }
  const params = { ...where.params, ...textParams(text) };
  if (few) return { text: `SELECT count(*) AS count FROM ${quoted(kind)} n ${where.and(held(kind, text))}`, params };
  const beside = besideIndex(kind, text);
  if (where.isEmpty && !beside)
    return { text: `SELECT count(*) AS count FROM ${searchTable(kind)} f WHERE ${MATCHES}`, params: { phrase: phrase(text) } };
  return { text: `SELECT count(*) AS count FROM ${indexed(kind)} ${where.and(`${MATCHES}${beside}`)}`, params };
}
