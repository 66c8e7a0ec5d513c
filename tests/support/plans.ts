/** How a store goes about a statement, and where it would read all of something: what no question may do. */
import Database from 'libsql';
import neo4j from 'neo4j-driver';
import type { Neo4jConfig } from '../../queries/neo4j/connection/config.ts';
import { sent } from '../../queries/neo4j/values.ts';
import type { Question, Statement } from '../../queries/store.ts';

export interface Plan {
  readonly question: string;
  readonly statement: string;
  /** The steps, as the store tells them. */
  readonly steps: readonly string[];
  /** Those that read all nodes of a kind or all edges of a type. */
  readonly scans: readonly string[];
}

export interface Planner {
  plan<Input, Answer>(question: Question<Input, Answer>, input: Input): Promise<Plan>;
  close(): Promise<void>;
}

/** Tables with a handful of rows, and one that a question reads whole because all of it is the answer. */
const SMALL = new Set(['total', 'loaded_path']);
/** Lists that a statement itself makes: lists of parameters, results of its own subqueries. */
const tables = (connection: Database.Database): Set<string> =>
  new Set((connection.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all() as { name: string }[]).map(({ name }) => name));

/** Plans of a SQLite file, by EXPLAIN QUERY PLAN. */
export function sqlitePlanner(path: string): Planner {
  const connection = new Database(path);
  const real = tables(connection);
  return {
    plan: async (question, input) => {
      const statement = question.sql(input);
      const rows = connection.prepare(`EXPLAIN QUERY PLAN ${statement.text}`).all(...bound(statement)) as { detail: string }[];
      const steps = rows.map(({ detail }) => detail);
      return {
        question: question.name,
        statement: statement.text,
        steps,
        scans: steps.filter((step) => isScan(step, statement.text, real)),
      };
    },
    close: async () => {
      connection.close();
    },
  };
}

function bound({ params }: Statement): [Record<string, unknown>] | [] {
  const values = Object.entries(params).map(([name, value]) => [name, Array.isArray(value) ? JSON.stringify(value) : value] as const);
  return values.length ? [Object.fromEntries(values)] : [];
}

/** A table, by its name or its alias in the statement, gone through from its first row. In the order of an index a list is: a page ends it. */
function isScan(step: string, statement: string, real: ReadonlySet<string>): boolean {
  const [, name, rest = ''] = /^SCAN (\S+)(.*)$/u.exec(step) ?? [];
  if (name === undefined) return false;
  const table = real.has(name) ? name : new RegExp(`(?:FROM|JOIN|,)\\s+"?(\\w+)"?\\s+(?:AS\\s+)?${name}\\b`, 'iu').exec(statement)?.[1];
  if (table === undefined || !real.has(table) || SMALL.has(table)) return false;
  if (/VIRTUAL TABLE/u.test(rest)) return false;
  return !(/USING (?:COVERING )?INDEX/u.test(rest) && /LIMIT/u.test(statement));
}

/** A step of a plan as the driver gives it. */
interface Step {
  readonly operatorType: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly children: readonly Step[];
}

/** An index that holds only the edges of the few duties with several dated deadlines, which one question goes through. */
const SPARSE = /^DirectedRelationshipIndexScan .*\(crowdLast\)/u;

/** Plans of a Neo4j database, by EXPLAIN: every operator that reads all nodes, all of a label or type, or all of an index is called a scan. */
export function neo4jPlanner({ uri, user, password, database }: Neo4jConfig): Planner {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  return {
    plan: async (question, input) => {
      const { text, params } = question.cypher(input);
      const session = driver.session({ defaultAccessMode: neo4j.session.READ, ...(database === null ? {} : { database }) });
      try {
        const { summary } = await session.run(
          `EXPLAIN ${text}`,
          Object.fromEntries(Object.entries(params).map(([name, value]) => [name, sent(value)])),
        );
        const steps = summary.plan ? stepsOf(summary.plan as Step) : [];
        return {
          question: question.name,
          statement: text,
          steps,
          scans: steps.filter((step) => /^\w*Scan\b/u.test(step) && !SPARSE.test(step)),
        };
      } finally {
        await session.close();
      }
    },
    close: () => driver.close(),
  };
}

/** The steps of a plan, each with its details. */
export const stepsOf = ({ operatorType, arguments: { Details: details }, children }: Step): string[] => [
  `${operatorType.replace(/@.*/u, '')}${typeof details === 'string' ? ` ${details}` : ''}`,
  ...children.flatMap(stepsOf),
];
