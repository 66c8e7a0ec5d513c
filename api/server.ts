/** The HTTP server: GraphQL at /graphql, tables to take along at /tables, the view at every other path. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import helmet from 'helmet';
import type { GraphStore } from '../queries/store.ts';
import { type ApiContext, createContext } from './context.ts';
import { formatError, log } from './errors.ts';
import { costLimit, MOST_TOKENS } from './limits.ts';
import { LARGEST_BODY, nowhere, unread } from './unread.ts';
import { resolvers } from './resolvers/index.ts';
import { tables } from './tables/routes.ts';

export interface ServerOptions {
  readonly store: GraphStore;
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  /** The folder of the built view. */
  readonly viewDir: string;
}

export interface RunningServer {
  /** Ends in a slash. */
  readonly url: string;
  close(): Promise<void>;
}

const SCHEMA = fileURLToPath(new URL('schema.graphql', import.meta.url));
/** Files of the built view; every other path is a page of it. */
const FILE = /^\/assets\/|^\/[^/]*\.[^/.]+$/u;

/** Starts the server; resolves when it listens. Throws with a sentence where the address cannot be had. */
export async function startServer({ store, host, port, viewDir }: ServerOptions): Promise<RunningServer> {
  const app = express();
  const http = createServer(app);
  const apollo = new ApolloServer<ApiContext>({
    typeDefs: readFileSync(SCHEMA, 'utf8'),
    resolvers,
    formatError,
    includeStacktraceInErrorResponses: false,
    introspection: true,
    // No client sends hashes for texts.
    persistedQueries: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    plugins: [costLimit, ApolloServerPluginLandingPageDisabled(), ApolloServerPluginDrainHttpServer({ httpServer: http })],
    stopOnTerminationSignals: false,
    logger: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: (message) => log(String(message)) },
  });
  await apollo.start();
  app.disable('x-powered-by');
  app.use(
    helmet({
      contentSecurityPolicy: { directives: { 'style-src': ["'self'", "'unsafe-inline'"], 'upgrade-insecure-requests': null } },
      strictTransportSecurity: false,
    }),
  );
  app.use('/graphql', express.json({ limit: LARGEST_BODY }), expressMiddleware(apollo, { context: async () => createContext(store) }));
  app.use('/tables', tables(store));
  app.use(express.static(viewDir, { index: 'index.html' }));
  app.get('/{*path}', (request, response, next) => {
    if (request.accepts('html') && !FILE.test(request.path)) response.sendFile(join(viewDir, 'index.html'));
    else next();
  });
  app.use(nowhere, unread);
  const bound = await listen(http, host, port);
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}/`, close: () => apollo.stop() };
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') failed(new Error(`port ${port} on ${host} is in use; choose another with --port.`));
      else if (error.code === 'EACCES') failed(new Error(`port ${port} on ${host} may not be used; choose one above 1024 with --port.`));
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
        failed(new Error(`${host} is no address of this machine; choose another with --host.`));
      else failed(error);
    });
    server.listen(port, host, () => {
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });
}
