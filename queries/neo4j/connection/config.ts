/** Where Neo4j is, from the environment. */
import { StoreError } from '../../errors.ts';

export interface Neo4jConfig {
  /** `bolt://`, `neo4j://` for routing in a cluster; with `+s` encrypted, with `+ssc` whatever the certificate. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The one that the server gives where none is named. */
  readonly database: string | null;
}

const SCHEMES = /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^\s/]+\/?$/u;

/** The configuration that NEO4J_URI and its companions give; null where there is none. Throws a StoreError for an address that is none. */
export function neo4jConfig(env: Readonly<Record<string, string | undefined>> = process.env): Neo4jConfig | null {
  const uri = env['NEO4J_URI']?.trim();
  if (!uri) return null;
  if (!SCHEMES.test(uri))
    throw new StoreError(
      `NEO4J_URI: "${uri.slice(0, 100)}" is no address of a Neo4j server; write bolt://host:7687, neo4j://host:7687, or with +s for encryption. User and password have variables of their own.`,
    );
  return { uri, user: env['NEO4J_USER'] || 'neo4j', password: env['NEO4J_PASSWORD'] ?? '', database: env['NEO4J_DATABASE'] || null };
}
