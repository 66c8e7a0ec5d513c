/** A Neo4j of a test's own, on a port that stays: it can be killed, and started again with other settings. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Neo4jConfig } from '../../queries/neo4j/connection/config.ts';
import { freePort } from '../../queries/neo4j/server/ports.ts';
import { type Neo4jServer, startNeo4j } from '../../queries/neo4j/server/server.ts';

export class OwnNeo4j {
  private readonly home = mkdtempSync(join(tmpdir(), 'gongwen-own-neo4j-'));
  private readonly port: number;
  private server: Neo4jServer | null = null;

  private constructor(port: number) {
    this.port = port;
  }

  static async make(): Promise<OwnNeo4j> {
    return new OwnNeo4j(await freePort());
  }

  /** Starts it; its data are those of before. */
  async start(settings: readonly string[] = []): Promise<Neo4jConfig> {
    const { uri, user, password } = (this.server = await startNeo4j({ home: this.home, port: this.port, heap: 512, pages: 64, settings }));
    return { uri, user, password, database: null };
  }

  /** Ends it in order. */
  async stop(): Promise<void> {
    await this.server?.stop();
  }

  /** Ends it as if the power went. */
  async kill(): Promise<void> {
    process.kill(serverIn(this.home), 'SIGKILL');
    await this.server?.ended;
  }

  /** Stops it in the middle of all that it does: connections stay, no answer comes. `go` lets it go on. */
  freeze(): { go(): void } {
    const pid = serverIn(this.home);
    process.kill(pid, 'SIGSTOP');
    return {
      go: () => {
        process.kill(pid, 'SIGCONT');
      },
    };
  }

  /** Ends it and forgets its data. */
  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.home, { recursive: true, force: true });
  }
}

/** The process of the server whose folder this is. Throws where there is none. */
export const serverIn = (home: string): number =>
  Number(
    execFileSync('pgrep', ['-f', `CommunityEntryPoint --home-dir=${home} `], { encoding: 'utf8' })
      .trim()
      .split('\n')[0],
  );
