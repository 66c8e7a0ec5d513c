/**
 * The sources by file name, how many there are, and passages of their texts. The cursor of the list holds file name and id. Throws BAD_PAGE_SIZE and BAD_CURSOR; of passages
 * NOT_FOUND where there is no such text, BAD_RANGE for a place that is not in it.
 */
import { byName, type GraphNode, PIECE } from '../../../graph-schema/index.ts';
import { Conditions } from '../../statements/conditions.ts';
import { nodeValues } from '../../cypher/columns.ts';
import { LAST, listCypher } from '../../cypher/list.ts';
import { QueryError } from '../../errors.ts';
import { unpackedText } from '../../neo4j/write/packed.ts';
import { ANY_TEXT, keysAfter, type Page, pageOf, pageSize, type PageInput } from '../../lists/page.ts';
import { nodeJson, nodeOf } from '../../rows.ts';
import type { Question } from '../../store.ts';

/** File name and id. */
const KEYS = [ANY_TEXT, ANY_TEXT];

export const sources: Question<PageInput, Page<GraphNode<'Source'>>> = {
  name: 'sources',
  asks: 'Which files were loaded, by name?',
  sql: (input) => {
    const after = keysAfter(input, KEYS);
    const { where, params } = new Conditions().add(
      after !== null,
      '(file, id) > (@file, @id)',
      after ? { file: String(after[0]), id: String(after[1]) } : {},
    );
    return {
      text: `SELECT id, file, ${nodeJson('Source', '"Source"')} AS properties FROM "Source" ${where} ORDER BY file, id LIMIT @limit`,
      params: { ...params, limit: pageSize(input) + 1 },
    };
  },
  cypher: (input) => {
    const after = keysAfter(input, KEYS);
    return listCypher(
      { kind: 'Source', parts: [{ after: after ? byName(String(after[0]), String(after[1])) : '', before: LAST }] },
      `n.id AS id, n.file AS file, ${nodeValues('Source')} AS properties`,
      pageSize(input) + 1,
    );
  },
  answer: (rows, input) => pageOf(rows, input, ['file', 'id'], (row) => nodeOf('Source', row['id'], row['properties'])),
};

export const sourceCount: Question<object, number> = {
  name: 'sourceCount',
  asks: 'How many files were loaded?',
  sql: () => ({ text: "SELECT coalesce((SELECT number FROM total WHERE what = 'Source'), 0) AS count", params: {} }),
  cypher: () => ({ text: 'MATCH (n:Source) RETURN count(n) AS count', params: {} }),
  answer: ([row]) => Number(row?.['count']),
};

export interface PassageInput {
  readonly source: string;
  /** UTF-16 code units of the decoded text. */
  readonly start: number;
  readonly end: number;
  /** How much is given before and after, up to 5,000. */
  readonly context: number;
}

export interface Passage {
  readonly offset: number;
  readonly text: string;
}

const WIDEST = 5000;

export const passage: Question<PassageInput, Passage> = {
  name: 'passage',
  asks: 'What stands at this place of a source, with the text around it?',
  sql: ({ source }) => ({ text: 'SELECT raw FROM loaded_source WHERE id = @source', params: { source } }),
  cypher: ({ source, start, end, context }) => ({
    text: 'MATCH (s:_Source {id: $source}) OPTIONAL MATCH (t:_Text) WHERE t.source = s.id AND t.start > $after AND t.start < $before RETURN s.characters AS length, t.start AS offset, t.text AS piece ORDER BY t.start',
    params: { source, after: start - Math.min(context, WIDEST) - PIECE, before: end + Math.min(context, WIDEST) },
  }),
  answer: (rows, { source, start, end, context }) => {
    const [first] = rows;
    if (!first) throw new QueryError('NOT_FOUND', `source: no loaded source has the id "${source.slice(0, 60)}".`);
    const raw = rows.map(({ raw: whole, piece }) => (typeof piece === 'string' ? unpackedText(piece) : String(whole ?? ''))).join('');
    const begin = Number(first['offset'] ?? 0);
    const length = Number(first['length'] ?? raw.length);
    if (!length)
      throw new QueryError('NOT_FOUND', 'source: its records were loaded without its text; load the text itself to see passages.');
    if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= length))
      throw new QueryError('BAD_RANGE', `start, end: the source has ${length} characters; ${start} to ${end} is no part of it.`);
    if (!Number.isInteger(context) || context < 0 || context > WIDEST)
      throw new QueryError('BAD_RANGE', `context: 0 to ${WIDEST} characters can be given around a passage.`);
    const offset = Math.max(0, start - context);
    return { offset, text: raw.slice(offset - begin, Math.min(length, end + context) - begin) };
  },
};
