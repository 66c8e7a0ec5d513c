/**
 * The command line, where the rooms are put together: `gongwen load | extract | export | sources | remove | dump | serve`,
 * `start`, which loads and serves in one step, and the tables `duties | calendar | documents | shared`. Exit codes: 0 done, 1 something failed, 2 wrong usage.
 */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { ExportOptions, ExtractOptions, LoadOptions } from './loader/commands/index.ts';
import { sentence } from './loader/sentences.ts';
import { UsageError } from './loader/commands/usage.ts';
import { DEFAULT_FILE } from './queries/open.ts';
import type { ServeOptions } from './serve.ts';
import type { DocumentsOptions, DutiesOptions, SharedOptions } from './tables.ts';

const port = (value: string): number => {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
  return number;
};

const workers = (value: string): number => {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 256) throw new InvalidArgumentError('Workers are a whole number from 1 to 256.');
  return number;
};

const program = new Command('gongwen')
  .description('Reads official documents and builds a graph of documents, agencies and duties.')
  .exitOverride()
  .showHelpAfterError('(--help says how it is used)');
const command = (usage: string, description: string) => program.command(usage).description(description).exitOverride();
const withDatabase = (one: Command) =>
  one.option('--db <file>', `the SQLite file (default: Neo4j where NEO4J_URI is set, else GONGWEN_DB, else ${DEFAULT_FILE})`);
const withFile = (one: Command) =>
  withDatabase(one)
    .option('--out <file>', 'the file to write (default: standard output)')
    .option('--place <name>', 'the place of the agency, where several places have one of that name (青岚市)');
const withDuties = (one: Command) =>
  withFile(one)
    .option('--roles <names>', 'which parts it has: lead,responsible,cooperating,supervising (default: all)')
    .option('--from <day>', 'due from this day on (YYYY-MM-DD)')
    .option('--to <day>', 'due up to this day');
const withWorkers = (one: Command) =>
  one.option('--workers <number>', 'threads that read texts; 1 reads in this one (default: one a core, for much text)', workers);
const withAddress = (one: Command) =>
  withDatabase(one)
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .option('--port <number>', 'the port to listen on', port, 4000);

// A reader that has seen enough (… | head) closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  else throw error;
});

// Loaded when a command runs: who asks for help does not wait for them.
const commands = () => import('./loader/commands/index.ts');
const serving = () => import('./serve.ts');
const tables = () => import('./tables.ts');

let failed = false;
const run =
  <A extends unknown[]>(action: (...args: A) => Promise<boolean>) =>
  async (...args: A) => {
    if (!(await action(...args))) failed = true;
  };

withWorkers(withDatabase(command('load <path...>', 'load texts (files, folders, globs) into the store')))
  .option('--records', 'the paths are of records that gongwen extract wrote (.jsonl, .jsonl.gz), not of texts')
  .action(run(async (paths: string[], options: LoadOptions) => (await commands()).loadCommand(paths, options)));
withWorkers(command('extract [path...]', 'print the records of texts as JSON Lines; no store is touched'))
  .option('--stdin', 'read texts from standard input, one {"file": "…", "text": "…"} a line')
  .action(run(async (paths: string[], options: ExtractOptions) => (await commands()).extractCommand(paths, options)));
withDatabase(command('export <folder>', 'write the graph as files of an import tool, from the store or straight from records'))
  .addOption(new Option('--format <format>', 'for which tool').choices(['neo4j-admin']).makeOptionMandatory())
  .option('--records <path...>', 'records that gongwen extract wrote (.jsonl, .jsonl.gz), in place of the store')
  .action(run(async (folder: string, options: ExportOptions) => (await commands()).exportCommand(folder, options)));
withDatabase(command('sources', 'list the loaded sources')).action(
  run(async ({ db }: { db?: string }) => (await commands()).sourcesCommand(db)),
);
withDatabase(command('remove <source>', 'take a source out of the store: its path, file name or id')).action(
  run(async (source: string, { db }: { db?: string }) => (await commands()).removeCommand(source, db)),
);
withDatabase(command('dump', 'print the whole graph in a canonical order, one JSON object a line')).action(
  run(async ({ db }: { db?: string }) => (await commands()).dumpCommand(db)),
);
withDuties(command('duties <agency>', 'write the duties of an agency as CSV, by deadline, each with its document and passage'))
  .option('--dated', 'only duties that have a day')
  .action(run(async (agency: string, options: DutiesOptions) => (await tables()).dutiesCommand(agency, options)));
withDuties(command('calendar <agency>', 'write the deadlines of an agency as a calendar (.ics); those that recur for a year')).action(
  run(async (agency: string, options: DutiesOptions) => (await tables()).calendarCommand(agency, options)),
);
withFile(command('documents', 'write the documents that are in force, or not, on a day as CSV, newest first'))
  .option('--on <day>', 'the day (default: today)')
  .option('--status <names>', 'in-force,amended,repealed,expired,not-yet-effective,not-held (default: in-force,amended)')
  .option('--issuer <agency>', 'only those that this agency issued')
  .option('--kind <kind>', 'only those of this kind (通知)')
  .option('--year <year>', 'only those issued in this year')
  .action(run(async (options: DocumentsOptions) => (await tables()).documentsCommand(options)));
withFile(command('shared [agency...]', 'write the duties that several agencies share, or all of these, as CSV, those of the most first'))
  .option('--minimum <number>', 'how many share it at least (default: 2)')
  .option('--no-lead', 'only those that none of them leads')
  .action(run(async (agencies: string[], options: SharedOptions) => (await tables()).sharedCommand(agencies, options)));
withAddress(command('serve', 'serve the view and GraphQL from the store')).action(
  run(async (options: ServeOptions) => (await serving()).serve(options)),
);
withAddress(
  command('start [path...]', 'load texts (the sample, where neither texts nor a store are named and there is none yet) and serve'),
).action(run(async (paths: string[], options: ServeOptions) => (await serving()).start(paths, options)));

/** How long what is left may still take, such as connections to a server that does not answer. */
const LEFT = 3_000;

try {
  await program.parseAsync();
  if (failed) process.exitCode ||= 1;
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    process.stderr.write(`gongwen: ${sentence(error)}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
} finally {
  setTimeout(() => process.exit(), LEFT).unref();
}
