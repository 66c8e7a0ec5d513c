/** What the driver throws, as sentences for the user that say what to do. */
import neo4j from 'neo4j-driver';
import { StoreError } from '../../errors.ts';
import type { Neo4jConfig } from './config.ts';

type DriverError = InstanceType<typeof neo4j.Neo4jError>;

const isDriverError = (error: unknown): error is DriverError => error instanceof neo4j.Neo4jError;

/** A StoreError in place of an error of the driver; any other error is itself. */
export function explained(error: unknown, config: Neo4jConfig): unknown {
  if (!isDriverError(error)) return error;
  const sentence = sentenceOf(error, config);
  return sentence === null ? error : new StoreError(`${config.uri}: ${sentence}`, { cause: error });
}

function sentenceOf({ code, message }: DriverError, { user, database, uri }: Neo4jConfig): string | null {
  const named = database ?? 'of the server';
  // Some troubles of the driver's own have no code.
  if (/server responded HTTP/iu.test(message)) return noNeo4j(message);
  if (/acquisition timed out/iu.test(message)) return unanswered(message);
  switch (code) {
    case 'Neo.ClientError.Security.Unauthorized':
    case 'Neo.ClientError.Security.TokenExpired':
      return `Neo4j does not admit the user "${user}" with this password; check NEO4J_USER and NEO4J_PASSWORD.`;
    case 'Neo.ClientError.Security.AuthenticationRateLimit':
      return 'Neo4j admits nobody for some seconds after several wrong passwords; check NEO4J_USER and NEO4J_PASSWORD, then try again.';
    case 'Neo.ClientError.Security.CredentialsExpired':
      return `the password of "${user}" must be changed first; do so with ALTER CURRENT USER SET PASSWORD FROM … TO … on the database "system".`;
    case 'Neo.ClientError.Security.Forbidden':
      return `the user "${user}" may not do this in the database ${named}; it needs to read, write and make indexes.`;
    case 'Neo.ClientError.Database.DatabaseNotFound':
      return `there is no database ${named} on this server; check NEO4J_DATABASE, or leave it out for the one that the server gives.`;
    case 'Neo.TransientError.Database.DatabaseUnavailable':
    case 'Neo.ClientError.General.DatabaseUnavailable':
      return `the database ${named} is stopped or just starting; start it, or try again in a moment.`;
    case 'Neo.ClientError.Cluster.NotALeader':
    case 'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase':
    case 'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase':
      return uri.startsWith('bolt')
        ? 'this server only reads (a follower in a cluster, or a database set to read only); write with neo4j://, which finds the one that writes.'
        : 'the database may only be read; write to one that is not set to read only.';
    case 'Neo.TransientError.General.MemoryPoolOutOfMemoryError':
    case 'Neo.TransientError.General.OutOfMemoryError':
      return 'Neo4j has not enough memory for this; raise server.memory.heap.max_size.';
    case 'ServiceUnavailable':
    case 'SessionExpired':
      return unanswered(message);
    case 'ProtocolError':
      return noNeo4j(message);
    default:
      return /^Neo\.TransientError/u.test(code) ? `Neo4j could not do this now (${reason(message)}); try again.` : null;
  }
}

export const OLDEST = '5.26';

const unanswered = (message: string): string =>
  `Neo4j does not answer, or the connection was lost; check that the server runs and NEO4J_URI is its address (${reason(message)}).`;
const noNeo4j = (message: string): string =>
  `what answers is no Neo4j, or one that this driver does not speak to (${reason(message)}); Neo4j ${OLDEST} or later is needed at a bolt:// or neo4j:// address.`;

/** What the driver names as the cause, else its first sentence. */
const reason = (message: string): string =>
  (/Caused by: (.+)/u.exec(message)?.[1] ?? message.split(/\n|\. /u)[0] ?? '').slice(0, 200).replace(/\.$/u, '');
