/** `npm run neo4j [-- --data DIR --port N --heap MB]`: a Neo4j of one's own until Ctrl-C, with the variables that point at it. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startNeo4j } from './server.ts';

const USAGE = 'npm run neo4j [-- --data DIR (data/neo4j) --port N (any free one) --heap MB (1024)]';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { data: { type: 'string', default: 'data/neo4j' }, port: { type: 'string' }, heap: { type: 'string', default: '1024' } },
  });
  const number = (name: string, value: string): number => {
    if (/^\d{1,5}$/u.test(value)) return Number(value);
    throw new Error(`--${name}: a whole number is wanted, not "${value}".`);
  };
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const stopped = new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done());
  });
  say('Starting Neo4j …');
  const server = await startNeo4j({
    home: resolve(values.data),
    ...(values.port === undefined ? {} : { port: number('port', values.port) }),
    heap: number('heap', values.heap),
    say,
  });
  process.stdout.write(`export NEO4J_URI=${server.uri}\nexport NEO4J_USER=${server.user}\nexport NEO4J_PASSWORD=${server.password}\n`);
  say(`Neo4j is ready, its data in ${resolve(values.data)}. Set these variables where gongwen runs. Ctrl-C ends it.`);
  const first = await Promise.race([stopped.then(() => 'stop'), server.ended.then(() => 'ended')]);
  if (first === 'ended') throw new Error(`Neo4j has ended by itself; ${resolve(values.data)}/logs says why.`);
  say('Ending Neo4j …');
  await server.stop();
}

try {
  await main();
} catch (error) {
  const usage = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS') ?? false;
  process.stderr.write(`neo4j: ${error instanceof Error ? error.message : String(error)}${usage ? `\n${USAGE}` : ''}\n`);
  process.exitCode = usage ? 2 : 1;
}
